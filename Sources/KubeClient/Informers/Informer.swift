import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// A local copy of a collection of the API that is kept up to date.
///
/// `run()` lists the collection, then follows its changes; when the watch breaks it goes on where it was, and when the
/// server no longer knows that place it lists anew and reports the difference. Reads are answered from memory and may
/// lag behind the server, never mix states of one object, and never go back.
///
/// Handlers are called one change at a time, in order, also for the objects that exist when they are added. They must
/// return quickly, usually after adding a key to a `WorkQueue`, and must not add handlers to the same informer.
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
    /// Locked while the cache changes and handlers are told of it, so that each is told in the cache's own order. The lock of
    /// `state` is taken within it, never the other way round.
    private let handlers = Mutex(Handlers())
    private let synced = ChangeSignal()

    /// Waits between failed attempts to list or watch, as client-go's reflector has them.
    private static var backoff: Backoff { Backoff(initial: .milliseconds(800), maximum: .seconds(30)) }
    private static var pageSize: Int { 500 }
    private static var shortestWatch: Duration { .seconds(1) }

    /// - Parameter selector: Selects the objects that are followed.
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

    /// All objects, in no particular order.
    package var objects: [Object] {
        state.withLock { Array($0.cache.objects) }
    }

    package var count: Int { state.withLock { $0.cache.count } }

    // MARK: Indexes

    /// Adds an index over all objects, unless the informer has one of that name.
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

    /// The values under which there are objects in an index.
    package func values(index: String) -> [String] {
        state.withLock { $0.cache.values(index: index) }
    }

    /// The objects of a namespace that meet the requirements. With the indexer `labels` this costs no more than the
    /// objects that have the rarest of the labels which are required.
    package func objects(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        state.withLock { $0.cache.objects(namespace: namespace, matching: requirements) }
    }

    /// The same of the objects that have no controller; needs the indexer `orphans`.
    package func orphans(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        state.withLock { $0.cache.orphans(namespace: namespace, matching: requirements) }
    }

    /// The objects of a namespace whose selectors, of which the indexer `selector` knows, may select an object with
    /// `labels`: all that do, and others, of which the caller has to ask.
    package func objects(namespace: String, selecting labels: [String: String]) -> [Object] {
        state.withLock { $0.cache.objects(namespace: namespace, selecting: labels) }
    }

    // MARK: Following

    /// Calls `handler` for every change from now on, and before that, in the calling task, once for each object that is there
    /// already.
    @discardableResult
    package func addHandler(_ handler: @escaping Handler) -> InformerHandlerID {
        handlers.withLock { handlers in
            // Nothing else changes the cache while this lock is held.
            for case let shared? in state.withLock({ $0.cache.entries }) { handler(.added(shared.object)) }
            handlers.count += 1
            let id = InformerHandlerID(number: handlers.count)
            handlers.entries.append((id, handler))
            return id
        }
    }

    /// For tests.
    var handlerCount: Int { handlers.withLock { $0.entries.count } }

    /// Removes a handler. After the call has returned, the handler is not called any more.
    package func removeHandler(_ id: InformerHandlerID) {
        handlers.withLock { $0.entries.removeAll { $0.id == id } }
    }

    package var isSynced: Bool { state.withLock { $0.isSynced } }

    /// Returns once the first listing has been taken over, or when the task is cancelled.
    package func waitUntilSynced() async {
        while !Task.isCancelled {
            let version = synced.version
            if isSynced { return }
            await synced.wait(since: version)
        }
    }

    /// Keeps the copy current until the task is cancelled. What is there stays, but counts as synced again only after the
    /// first listing of the next run.
    package func run() async {
        defer { state.withLock { $0.isSynced = false } }
        var failures = 0
        while !Task.isCancelled {
            do {
                var version = try await list()
                failures = 0
                while !Task.isCancelled {
                    let start = time.now()
                    version = try await follow(after: version)
                    // A server that ends every watch at once is not asked again without a pause.
                    if time.now() - start < Self.shortestWatch { try await time.sleep(for: Self.backoff.initial) }
                }
            } catch is CancellationError {
                return
            } catch let error as StatusError where error.isExpired {
                logger.debug("Watch expired, listing anew", metadata: ["kind": "\(resource.groupVersionKind.kind)"])
            } catch {
                logger.warning(
                    "Listing or watching failed, will be tried again",
                    metadata: ["kind": "\(resource.groupVersionKind.kind)", "error": "\(error)"])
                try? await time.sleep(for: Self.backoff.delay(attempt: failures))
                failures += 1
            }
        }
    }

    /// Lists the whole collection. Returns its resource version.
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

    /// Follows the changes of the collection until the watch ends. Returns the last resource version that it saw.
    private func follow(after version: String) async throws -> String {
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
