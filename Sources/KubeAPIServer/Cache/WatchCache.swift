import KubeAPI
import KubeStore
import Logging
import Synchronization

/// All objects of the cluster in memory: what every read is answered from.
///
/// The cache follows the store through one watch. The store tells it of a commit before it tells the writer, so a client
/// that was told of a write finds it in every later read. Listings take a snapshot, which costs nothing, and then work
/// on it without holding anybody up.
package final class WatchCache: Sendable {
    private struct State {
        var resources: [String: ResourceCache] = [:]
        var revision: Int64 = 0
        var nextWatcher = 0
        var handle: (any WatchHandle)?
        var failure: StoreError?
    }

    /// The objects of one resource, and the revision at which they are that.
    package struct Snapshot: Sendable {
        package let objects: ObjectMap
        package let revision: Int64
    }

    private let state = Mutex(State())
    private let catalogue: Catalogue
    private let logger: Logger
    private let observers: [any CacheObserver]

    package init(catalogue: Catalogue, observers: [any CacheObserver] = [], logger: Logger) {
        self.catalogue = catalogue
        self.observers = observers
        self.logger = logger
    }

    /// Loads everything from the store and follows it from there.
    package func start(_ store: any Store) async throws {
        let page = try await store.list(KeyRange(prefix: Catalogue.storagePrefix), limit: nil, at: nil)
        let revision = page.revision.rawValue
        let loaded = page.entries.compactMap { entry -> (ResourceDefinition, key: String, ObjectRecord)? in
            guard let (definition, key) = catalogue.locate(entry.key), let record = record(entry, definition) else {
                return nil
            }
            return (definition, key, record)
        }
        for (definition, key, record) in loaded { tellObservers(definition, key, record) }
        state.withLock { state in
            state.revision = revision
            for definition in catalogue.stored {
                state.resources[definition.storageKey] = ResourceCache(
                    definition: definition, historyStart: revision)
            }
            for (definition, key, record) in loaded {
                _ = state.resources[definition.storageKey]?.objects.updateValue(record, forKey: key)
            }
        }
        let handle = try await store.watch(
            KeyRange(prefix: Catalogue.storagePrefix), after: page.revision, observer: self)
        state.withLock { $0.handle = handle }
    }

    private func tellObservers(_ definition: ResourceDefinition, _ key: String, _ record: ObjectRecord?) {
        for observer in observers { observer.cacheWillChange(definition, key: key, record) }
    }

    /// Ends every watch.
    package func stop() {
        let (handle, watchers) = state.withLock { state in
            let watchers = state.resources.values.flatMap(\.watchers.values)
            for key in state.resources.keys { state.resources[key]?.watchers = [:] }
            return (state.handle, watchers)
        }
        handle?.cancel()
        for watcher in watchers { watcher.sink.end() }
    }

    /// Why the cache no longer follows the store, nil while it does.
    package var failure: StoreError? { state.withLock { $0.failure } }

    private func record(_ entry: StoredEntry, _ definition: ResourceDefinition) -> ObjectRecord? {
        do {
            let index = try ObjectIndex(json: entry.value, fields: definition.selectablePaths)
            return ObjectRecord(body: entry.value, index: index, revision: entry.modified.rawValue)
        } catch {
            logger.error("Stored object can't be read", metadata: ["key": "\(entry.key)", "error": "\(error)"])
            return nil
        }
    }

    // MARK: Reading

    package var revision: Int64 { state.withLock { $0.revision } }

    package func get(_ definition: ResourceDefinition, namespace: String, name: String) -> ObjectRecord? {
        let key = definition.cacheKey(namespace: namespace, name: name)
        return state.withLock { $0.resources[definition.storageKey]?.objects[key] }
    }

    package func snapshot(_ definition: ResourceDefinition) -> Snapshot {
        state.withLock {
            Snapshot(objects: $0.resources[definition.storageKey]?.objects ?? ObjectMap(), revision: $0.revision)
        }
    }

    /// The revision of the newest change of any of `definitions`.
    package func lastChange(of definitions: [ResourceDefinition]) -> Int64 {
        state.withLock { state in
            definitions.reduce(0) { max($0, state.resources[$1.storageKey]?.lastChange ?? 0) }
        }
    }

    /// How many objects each resource has, by its name in the store.
    package var objectCounts: [(resource: String, count: Int)] {
        state.withLock { state in
            state.resources.values.map { ($0.definition.groupVersionResource.qualifiedResource, $0.objects.count) }
        }
    }

    // MARK: Watching

    /// Where a watch begins.
    enum WatchStart: Sendable {
        /// With an ADDED message for every object there is; then, if asked, a bookmark that says so.
        case currentState(thenBookmark: Bool)
        case after(revision: Int64)
    }

    /// Opens a watch and delivers what it has to catch up with. Nothing is missed or told twice in between.
    func watch(_ watcher: Watcher, from start: WatchStart) throws(StatusError) -> WatchToken {
        let definition = watcher.definition
        let result: Result<WatchToken, StatusError> = state.withLock { state in
            guard var resource = state.resources[definition.storageKey] else {
                return .failure(.internalError("\(definition.description.resource) is not stored"))
            }
            switch start {
            case .currentState(let thenBookmark):
                for (_, record) in resource.objects where watcher.selector.matches(record) {
                    let message = EventEncoder.message(.added, record, watcher.format, definition)
                    guard watcher.sink.deliver(message) else { return .success(WatchToken(definition, id: 0)) }
                }
                if thenBookmark {
                    _ = watcher.sink.deliver(
                        EventEncoder.bookmark(
                            revision: state.revision, watcher.format, definition, endsInitialEvents: true))
                }
            case .after(let revision):
                guard let events = resource.events(after: revision) else {
                    return .failure(
                        .expired("too old resource version: \(revision) (\(resource.historyStart))"))
                }
                for event in events {
                    var encoder = EventEncoder()
                    if !Self.tell(watcher, event, &encoder) { return .success(WatchToken(definition, id: 0)) }
                }
            }
            state.nextWatcher += 1
            resource.watchers[state.nextWatcher] = watcher
            state.resources[definition.storageKey] = resource
            return .success(WatchToken(definition, id: state.nextWatcher))
        }
        return try result.get()
    }

    func cancel(_ token: WatchToken) {
        state.withLock { _ = $0.resources[token.storageKey]?.watchers.removeValue(forKey: token.id) }
    }

    /// Tells every watcher that asked for it how far it has come.
    package func sendBookmarks() {
        state.withLock { state in
            for (key, resource) in state.resources {
                for (id, watcher) in resource.watchers where watcher.wantsBookmarks {
                    let message = EventEncoder.bookmark(
                        revision: state.revision, watcher.format, watcher.definition)
                    if !watcher.sink.deliver(message) { state.resources[key]?.watchers[id] = nil }
                }
            }
        }
    }

    package var watcherCount: Int { state.withLock { $0.resources.values.reduce(0) { $0 + $1.watchers.count } } }

    private static func tell(_ watcher: Watcher, _ event: CacheEvent, _ encoder: inout EventEncoder) -> Bool {
        guard let type = event.type(for: watcher.selector) else { return true }
        return watcher.sink.deliver(encoder.encode(event, as: type, watcher))
    }
}

/// Keeps something that follows from the objects of the cluster.
package protocol CacheObserver: AnyObject, Sendable {
    /// The object at `key` is about to have this version, or, if nil, to be gone. Called for each change, in order,
    /// before anybody else learns of it; for what there is at the start as well.
    func cacheWillChange(_ definition: ResourceDefinition, key: String, _ record: ObjectRecord?)
}

/// Names an open watch.
package struct WatchToken: Sendable {
    let storageKey: String
    let id: Int

    init(_ definition: ResourceDefinition, id: Int) {
        storageKey = definition.storageKey
        self.id = id
    }
}

extension WatchCache: WatchObserver {
    package func storeDidChange(_ events: [StoreEvent]) {
        // Decoding needs no lock.
        let changes: [(ResourceDefinition, key: String, ObjectRecord?, Int64)] = events.compactMap { event in
            switch event.change {
            case .put(let entry):
                guard let (definition, key) = catalogue.locate(entry.key), let record = record(entry, definition) else {
                    return nil
                }
                return (definition, key, record, event.revision.rawValue)
            case .delete(let storeKey):
                guard let (definition, key) = catalogue.locate(storeKey) else { return nil }
                return (definition, key, nil, event.revision.rawValue)
            }
        }
        for (definition, key, record, _) in changes { tellObservers(definition, key, record) }
        state.withLock { state in
            for (definition, key, record, revision) in changes {
                guard let event = state.resources[definition.storageKey]?.apply(record, key: key, revision: revision)
                else { continue }
                var encoder = EventEncoder()
                for (id, watcher) in state.resources[definition.storageKey]?.watchers ?? [:]
                where !Self.tell(watcher, event, &encoder) {
                    state.resources[definition.storageKey]?.watchers[id] = nil
                }
            }
            state.revision = events.last?.revision.rawValue ?? state.revision
        }
    }

    package func storeWatchDidEnd(_ error: StoreError) {
        state.withLock { $0.failure = error }
        logger.critical("The store's watch ended", metadata: ["error": "\(error)"])
    }
}
