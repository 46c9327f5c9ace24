import KubeAPI
import KubeSupport
import Logging

/// What a reconciler is made with: it takes its client and its informers from here, and declares how changes become
/// keys.
///
/// Everything asked for belongs to one run of the controller. To be used only while the reconciler is made.
package final class ControllerSetup<Key: Hashable & Sendable> {
    /// The controller's name.
    package let name: String
    package let time: any TimeSource
    package let logger: Logger
    /// The keys to be reconciled. Reconcilers rarely need it: `watch` adds keys, and a `ReconcileResult` adds them
    /// again.
    package let queue: WorkQueue<Key>
    private let context: ControllerContext

    /// In the order of their declaration.
    private(set) var watches: [ControllerWatch] = []
    /// What runs beside the workers.
    private(set) var tasks: [@Sendable () async -> Void] = []
    private(set) var observers: [@Sendable (ReconcileAttempt) -> Void] = []

    init(_ context: ControllerContext, name: String, queue: String?, backoff: Backoff) {
        self.context = context
        self.name = name
        time = context.time
        self.queue = WorkQueue(name: queue, metrics: context.metrics, time: context.time, backoff: backoff)
        var logger = context.logger
        logger[metadataKey: "controller"] = "\(name)"
        self.logger = logger
    }

    // MARK: Clients

    /// Acts as the controller's service account.
    package var client: Client { client(account: name) }

    /// Acts as another service account of `kube-system`.
    package func client(account: String) -> Client { context.client(account) }

    /// Acts as the controller manager, which the informers read as.
    package var managerClient: Client { context.informers.client }

    /// For metrics of the controller's own.
    package var metrics: MetricsRegistry { context.metrics }

    // MARK: What is read

    /// The shared informer of a kind, or of those of its objects that a field selector selects. The workers begin after
    /// it has its first listing.
    package func informer<Object: KubeObject<Void>>(
        _ type: Object.Type, where fields: FieldSelector? = nil, indexers: [Indexer<Object>] = []
    ) -> Informer<Object> {
        let informer = context.informers.informer(type, where: fields)
        for indexer in indexers { informer.addIndexer(indexer) }
        watches.append(ControllerWatch(informer))
        return informer
    }

    // MARK: How changes become keys

    /// Adds the keys that `keys` returns for each change of the informer's objects, and for each object that is there
    /// when the controller begins.
    ///
    /// `keys` is called for one change at a time, and only after the informers that were asked for before have their
    /// first listing, so that it may look into them. It must return quickly.
    package func watch<Object: KubeObject>(
        _ informer: Informer<Object>, keys: @escaping @Sendable (Change<Object>) -> [Key]
    ) {
        watches.append(
            ControllerWatch(informer) { [queue] change in
                for key in keys(change) { queue.add(key) }
            })
    }

    /// Runs `task` beside the workers, from before they begin until the controller ends.
    package func addTask(_ task: @escaping @Sendable () async -> Void) {
        tasks.append(task)
    }

    /// Calls `observer` after each attempt to reconcile a key, for metrics that upstream has of this controller alone.
    /// Metrics that all controllers have are the shell's.
    package func observe(_ observer: @escaping @Sendable (ReconcileAttempt) -> Void) {
        observers.append(observer)
    }

    /// A recorder of events whose source is the controller, or `component`.
    package func events(component: String? = nil) -> EventRecorder {
        let recorder = EventRecorder(client, component: component ?? name, time: time, logger: logger)
        addTask { await recorder.run() }
        return recorder
    }
}

extension ControllerSetup where Key == NamespacedName {
    /// Adds the key of each object that changes.
    package func watch<Object: KubeObject>(_ informer: Informer<Object>) {
        watch(informer) { [NamespacedName($0.object.metadata)] }
    }
}
