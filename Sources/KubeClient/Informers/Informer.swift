import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// A local cache of a collection, which a `Reflector` keeps up to date.
///
/// After the collection has been listed again, handlers are called for the differences from the previous state. Reads
/// are served from memory. They may lag behind the server, but an object never goes back to an earlier version.
///
/// Handlers are called for one change at a time, in order, and also for each object that exists when they are added.
/// They must return quickly, usually after adding a key to a `WorkQueue`, and must not add handlers to the same
/// informer.
package final class Informer<Object: KubeObject>: Sendable {
    package typealias Handler = @Sendable (Change<Object>) -> Void

    private struct State {
        var cache: InformerCache<Object>
        var isSynced = false
    }

    private struct Handlers {
        var entries: [(id: InformerHandlerID, call: Handler)] = []
        var count = 0
    }

    private let resource: ResourceClient<Object>
    private let namespace: String?
    private let selector: ListOptions
    private let logger: Logger
    private let time: any TimeSource
    private let state: Mutex<State>
    /// Locked while the cache is changed and the handlers are called, so that handlers observe changes in the order of
    /// the cache. Lock order: `handlers` before `state`.
    private let handlers = Mutex(Handlers())
    private let synced = ChangeSignal()

    private static var pageSize: Int { 500 }

    /// - Parameter selector: Selects the objects that the informer holds.
    package init(
        _ resource: ResourceClient<Object>, namespace: String? = nil, selector: ListOptions = ListOptions(),
        indexers: [Indexer<Object>] = [.namespace], logger: Logger, time: any TimeSource = SystemTime()
    ) {
        self.resource = resource
        self.namespace = namespace
        self.selector = selector
        self.logger = logger
        self.time = time
        state = Mutex(State(cache: InformerCache(indexers: indexers)))
    }

    /// The informer of a generated kind.
    package convenience init(
        _ client: Client, namespace: String? = nil, selector: ListOptions = ListOptions(),
        indexers: [Indexer<Object>] = [.namespace], logger: Logger, time: any TimeSource = SystemTime()
    ) where Object.TypeContext == Void {
        self.init(
            client.resource(Object.self), namespace: namespace, selector: selector, indexers: indexers, logger: logger,
            time: time)
    }

    // MARK: Reading

    package func get(_ key: NamespacedName) -> Object? {
        state.withLock { $0.cache[key] }
    }

    package func get(namespace: String = "", name: String) -> Object? {
        get(NamespacedName(namespace: namespace, name: name))
    }

    /// All objects, in no defined order.
    package var objects: [Object] {
        state.withLock { Array($0.cache.objects) }
    }

    package var count: Int { state.withLock { $0.cache.count } }

    // MARK: Indexes

    /// Adds an index of all objects, unless the informer has an index with that name.
    package func addIndexer(_ indexer: Indexer<Object>) {
        state.withLock { $0.cache.add(indexer) }
    }

    package func objects(index: String, value: String) -> [Object] {
        state.withLock { $0.cache.objects(index: index, value: value) }
    }

    package func contains(index: String, value: String) -> Bool {
        state.withLock { $0.cache.contains(index: index, value: value) }
    }

    package func count(index: String, value: String) -> Int {
        state.withLock { $0.cache.count(index: index, value: value) }
    }

    /// Returns the values of an index that have objects.
    package func values(index: String) -> [String] {
        state.withLock { $0.cache.values(index: index) }
    }

    /// Returns the objects of a namespace that match the requirements. With the indexer `labels`, only the objects that
    /// have the least common of the required labels are examined.
    package func objects(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        state.withLock { $0.cache.objects(namespace: namespace, matching: requirements) }
    }

    /// Returns the objects of a namespace that match the requirements and have no controller. Requires the indexer
    /// `orphans`.
    package func orphans(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        state.withLock { $0.cache.orphans(namespace: namespace, matching: requirements) }
    }

    /// Returns the objects of a namespace whose selector may match `labels`: all that match and possibly others, so
    /// that the caller must evaluate the selectors. Requires an indexer made with `Indexer.selector`.
    package func objects(namespace: String, selecting labels: [String: String]) -> [Object] {
        state.withLock { $0.cache.objects(namespace: namespace, selecting: labels) }
    }

    // MARK: Handlers

    /// Adds a handler of changes. Before the call returns, the handler is called once for each object in the cache.
    @discardableResult
    package func addHandler(_ handler: @escaping Handler) -> InformerHandlerID {
        handlers.withLock { handlers in
            // The cache is only changed while this lock is held.
            for case let shared? in state.withLock({ $0.cache.entries }) { handler(.added(shared.object)) }
            handlers.count += 1
            let id = InformerHandlerID(number: handlers.count)
            handlers.entries.append((id, handler))
            return id
        }
    }

    /// The number of handlers, which tests check.
    var handlerCount: Int { handlers.withLock { $0.entries.count } }

    /// Removes a handler. It is not called after this call has returned.
    package func removeHandler(_ id: InformerHandlerID) {
        handlers.withLock { $0.entries.removeAll { $0.id == id } }
    }

    package var isSynced: Bool { state.withLock { $0.isSynced } }

    /// Returns when the cache contains the initial list, or when the task is cancelled.
    package func waitUntilSynced() async {
        while !Task.isCancelled {
            let version = synced.version
            if isSynced { return }
            await synced.wait(since: version)
        }
    }

    /// Keeps the cache up to date until the task is cancelled. The objects stay in the cache after that, but it counts
    /// as synced again only after the initial list of the next run.
    package func run() async {
        defer { state.withLock { $0.isSynced = false } }
        var logger = logger
        logger[metadataKey: "kind"] = "\(resource.groupVersionKind.kind)"
        await Reflector(time: time, logger: logger).run {
            try await list()
        } watch: {
            try await watch(from: $0)
        }
    }

    /// Lists the collection page by page, replaces the cache, and returns the resource version of the list.
    private func list() async throws -> String {
        var items: [Object] = []
        var options = selector
        options.limit = Self.pageSize
        while true {
            let page = try await resource.list(namespace: namespace, options: options)
            items += page.items
            guard let token = page.metadata.continue, !token.isEmpty else {
                apply { $0.replace(with: items) }
                markSynced()
                return page.metadata.resourceVersion ?? ""
            }
            options.continueToken = token
        }
    }

    /// Applies the changes of the collection until the watch ends, and returns the last observed resource version.
    private func watch(from version: String) async throws -> String {
        var version = version
        var options = selector
        options.resourceVersion = version
        options.allowWatchBookmarks = true
        var events = try await resource.watch(namespace: namespace, options: options).makeAsyncIterator()
        while let event = try await events.nextShared() {
            switch event {
            case .added(let shared), .modified(let shared):
                version = shared.object.metadata.resourceVersion ?? version
                apply { cache in cache.store(shared).map { [$0] } ?? [] }
            case .deleted(let shared):
                let object = shared.object
                version = object.metadata.resourceVersion ?? version
                apply { cache in cache.remove(NamespacedName(object.metadata), last: object).map { [$0] } ?? [] }
            case .bookmark(let newest): version = newest
            case .error(let error): throw error
            }
        }
        return version
    }

    private func apply(_ change: (inout InformerCache<Object>) -> [Change<Object>]) {
        handlers.withLock { handlers in
            let changes = state.withLock { change(&$0.cache) }
            for change in changes {
                for handler in handlers.entries { handler.call(change) }
            }
        }
    }

    private func markSynced() {
        state.withLock { $0.isSynced = true }
        synced.notify()
    }
}

/// Identifies a handler of an informer.
package struct InformerHandlerID: Hashable, Sendable {
    fileprivate let number: Int
}
