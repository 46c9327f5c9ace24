import KubeAPI
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// Holds all objects of the cluster in memory and serves all reads.
///
/// The cache follows the store through one watch. The store reports a commit to the cache before the writer gets its
/// result, so that a client finds its own writes in every later read. A list takes a snapshot, which costs nothing, and
/// reads it without a lock.
///
/// A change has these steps: the observers are called, it is applied to its resource, `revision` advances, and it is
/// published: delivered to the watchers or queued for them. The writer does not wait for a queued delivery.
///
/// Resources can be added and removed while the cache runs (`WatchCache+Resources.swift`).
package final class WatchCache: Sendable {
    struct State {
        var store: (any Store)?
        var handle: (any WatchHandle)?
        var failure: StoreError?
        var waiters: [Waiter] = []
        var nextWaiter = 0
    }

    /// A caller waiting for the cache to reach a revision.
    struct Waiter {
        var id: Int
        var revision: Int64
        var continuation: CheckedContinuation<Bool, Never>
    }

    let state = Mutex(State())
    /// All changes up to this revision have been applied.
    let entered = Atomic<Int64>(0)
    /// All changes up to this revision have been delivered to the watchers or are queued for them.
    let published = Atomic<Int64>(0)
    /// True if an object could not be decrypted at some time: only then do reads check for such objects.
    let mayBeUnreadable = Atomic(false)
    /// The caches by storage key.
    let resources: Mutex<[String: ResourceCache]>
    let pending = PendingObjects()
    let logger: Logger
    private let observers: [any CacheObserver]
    let historyLimit: Int
    let time: any TimeSource

    /// Creates a cache for the resources of `catalogue`.
    ///
    /// - Parameter historyLimit: The number of changes of each resource that are kept for watches that begin in the
    /// past.
    package init(
        catalogue: Catalogue, observers: [any CacheObserver] = [], historyLimit: Int? = nil,
        time: any TimeSource = SystemTime(), logger: Logger
    ) {
        self.observers = observers
        self.logger = logger
        self.time = time
        let limit = historyLimit ?? ResourceContents.defaultHistoryLimit
        self.historyLimit = limit
        resources = Mutex(
            Dictionary(
                catalogue.current.stored.map { ($0.storageKey, ResourceCache($0, historyLimit: limit, time: time)) }
            ) { first, _ in first })
    }

    /// The caches of all resources by their storage keys; a copy is free.
    var caches: [String: ResourceCache] { resources.withLock { $0 } }

    func resource(_ definition: ResourceDefinition) -> ResourceCache? {
        resources.withLock { $0[definition.storageKey] }
    }

    func notifyObservers(_ definition: ResourceDefinition, _ key: String, _ record: ObjectRecord?) {
        for observer in observers { observer.cacheWillChange(definition, key: key, record) }
    }

    /// Delivers everything that has been published to the watchers of a resource.
    package func deliverPublished(_ definition: ResourceDefinition) {
        resource(definition)?.deliver()
    }

    /// Ends every watch.
    package func stop() {
        state.withLock { $0.handle }?.cancel()
        for resource in caches.values {
            resource.deliver()
            for watcher in resource.removeAll() { watcher.sink.end() }
        }
    }

    /// The reason for which the cache no longer follows the store; nil while it does.
    package var failure: StoreError? { state.withLock { $0.failure } }

    // MARK: Watching

    /// The first event of a watch.
    package enum WatchStart: Sendable {
        /// An ADDED event for every existing object; then, if requested, a bookmark that ends the initial events.
        case currentState(thenBookmark: Bool)
        case after(revision: Int64)
        /// The first change after now.
        case now
    }

    /// Opens a watch, which gets every event after its start once. A watch whose start is too far in the past gets an
    /// error and ends.
    package func watch(_ watcher: Watcher, from start: WatchStart) {
        guard let resource = resource(watcher.definition) else { return watcher.sink.end() }
        let stage: WatchCatchUp.Stage
        switch start {
        case .currentState(let thenBookmark):
            stage = .objects(snapshot(watcher.definition), from: "", thenBookmark: thenBookmark)
        case .after(let revision):
            watcher.markSeen(revision)
            stage = .history
        case .now:
            watcher.markSeen(snapshot(watcher.definition).revision)
            stage = .history
        }
        guard resource.add(watcher) else { return watcher.sink.end() }
        WatchCatchUp(watcher: watcher, resource: resource).run(stage)
    }

    package func cancel(_ watcher: Watcher) {
        resource(watcher.definition)?.remove(watcher)
    }

    /// Sends a bookmark to every watcher that requested bookmarks.
    package func sendBookmarks() {
        let revision = published.load(ordering: .acquiring)
        for resource in caches.values { resource.publishBookmarks(revision) }
    }

    package var watcherCount: Int { caches.values.reduce(0) { $0 + $1.watcherCount } }
}
