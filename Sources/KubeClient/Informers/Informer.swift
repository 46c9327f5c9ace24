import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// A local, always current copy of a collection of the API.
///
/// `run()` lists the collection, then follows its changes; when the watch breaks it goes on where it was, and when the
/// server no longer knows that place it lists anew and reports the difference. Reads are answered from memory and may
/// lag behind the server, never mix states of one object, and never go back.
///
/// Handlers are called one change at a time, in order, from the informer's task; they must return quickly, as a rule by
/// adding a key to a `WorkQueue`.
package final class Informer<Object: KubeObject>: Sendable {
    package typealias Handler = @Sendable (Change<Object>) -> Void

    private struct State {
        var cache: InformerCache<Object>
        var handlers: [Handler] = []
        var isSynced = false
    }

    private let client: Client
    private let namespace: String?
    private let selector: ListOptions
    private let logger: Logger
    private let time: any TimeSource
    private let state: Mutex<State>
    private let synced = ChangeSignal()

    /// Waits between failed attempts to list or watch, as client-go's reflector has them.
    private static var backoff: Backoff { Backoff(initial: .milliseconds(800), maximum: .seconds(30)) }
    private static var pageSize: Int { 500 }
    private static var shortestWatch: Duration { .seconds(1) }

    /// `selector` says which objects are of interest; `indexers` give the values under which `objects(index:value:)` finds
    /// them.
    package init(
        _ client: Client, namespace: String? = nil, selector: ListOptions = ListOptions(),
        indexers: [String: @Sendable (Object) -> [String]] = [:], logger: Logger, time: any TimeSource = SystemTime()
    ) {
        self.client = client
        self.namespace = namespace
        self.selector = selector
        self.logger = logger
        self.time = time
        state = Mutex(State(cache: InformerCache(indexers: indexers)))
    }

    // MARK: Reading

    package func get(_ key: NamespacedName) -> Object? {
        state.withLock { $0.cache[key] }
    }

    package func get(namespace: String = "", name: String) -> Object? {
        get(NamespacedName(namespace: namespace, name: name))
    }

    /// Every object, in no order.
    package var objects: [Object] {
        state.withLock { Array($0.cache.objects) }
    }

    /// Whether there is an object like that. `predicate` is called under the informer's lock, and copies nothing.
    package func contains(where predicate: (Object) -> Bool) -> Bool {
        state.withLock { $0.cache.objects.contains(where: predicate) }
    }

    /// The objects that are like that, in no order. `predicate` is called under the informer's lock; no list of
    /// all objects is made.
    package func objects(where predicate: (Object) -> Bool) -> [Object] {
        state.withLock { $0.cache.objects.filter(predicate) }
    }

    package func objects(index: String, value: String) -> [Object] {
        state.withLock { $0.cache.objects(index: index, value: value) }
    }

    // MARK: Following

    /// Calls `handler` for every change from now on, and once for each object that is there already.
    package func addHandler(_ handler: @escaping Handler) {
        let present = state.withLock { state in
            state.handlers.append(handler)
            return Array(state.cache.objects)
        }
        for object in present { handler(.added(object)) }
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

    /// Keeps the copy current until the task is cancelled.
    package func run() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                var version = try await list()
                failures = 0
                while !Task.isCancelled {
                    let start = time.now()
                    version = try await follow(after: version)
                    // A server that ends every watch at once must not be asked as fast as it answers.
                    if time.now() - start < Self.shortestWatch { try await time.sleep(for: Self.backoff.initial) }
                }
            } catch is CancellationError {
                return
            } catch let error as StatusError where error.isExpired {
                logger.debug("Watch expired, listing anew", metadata: ["kind": "\(Object.groupVersionKind.kind)"])
            } catch {
                logger.warning(
                    "Listing or watching failed, will be tried again",
                    metadata: ["kind": "\(Object.groupVersionKind.kind)", "error": "\(error)"])
                try? await time.sleep(for: Self.backoff.delay(attempt: failures))
                failures += 1
            }
        }
    }

    /// Takes over the whole collection. Returns the version it has.
    private func list() async throws -> String {
        var items: [Object] = []
        var options = selector
        options.limit = Self.pageSize
        while true {
            let page = try await client.list(Object.self, namespace: namespace, options: options)
            items += page.items
            guard let token = page.metadata.continue, !token.isEmpty else {
                apply { $0.replace(with: items) }
                markSynced()
                return page.metadata.resourceVersion ?? ""
            }
            options.continueToken = token
        }
    }

    /// Follows the collection's changes until the watch ends. Returns the version up to which it came.
    private func follow(after version: String) async throws -> String {
        var version = version
        var options = selector
        options.resourceVersion = version
        options.allowWatchBookmarks = true
        var events = try await client.watch(Object.self, namespace: namespace, options: options).makeAsyncIterator()
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
        let (changes, handlers) = state.withLock { (change(&$0.cache), $0.handlers) }
        for change in changes {
            for handler in handlers { handler(change) }
        }
    }

    private func markSynced() {
        state.withLock { $0.isSynced = true }
        synced.notify()
    }
}
