import KubeAPI
import KubeSupport
import Logging

/// The argument of a reconciler's initializer: provides clients and informers, and records how changes map to keys.
///
/// Informer handlers, event recorders and tasks that are requested here end with the run of the controller. Use it only
/// during the reconciler's initialization.
package final class ControllerSetup<Key: Hashable & Sendable> {
    /// The controller's name.
    package let name: String
    package let time: any TimeSource
    package let logger: Logger
    /// The keys to reconcile. Reconcilers rarely use it directly: `watch` adds keys, and a `ReconcileResult` requeues
    /// them.
    package let queue: WorkQueue<Key>
    private let context: ControllerContext

    /// The watches, in the order of their declaration.
    private(set) var watches: [ControllerWatch] = []
    /// Tasks that run beside the workers.
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

    /// The client that acts as the controller's service account.
    package var client: Client { client(account: name) }

    /// Returns a client that acts as another service account of `kube-system`.
    package func client(account: String) -> Client { context.client(account) }

    /// The client that acts as the controller manager, which the informers use.
    package var managerClient: Client { context.informers.client }

    /// The registry for metrics that only this controller has.
    package var metrics: MetricsRegistry { context.metrics }

    // MARK: Informers

    /// Returns the shared informer of a kind, or of the objects that a field selector selects. The workers start after
    /// the informer has synced.
    package func informer<Object: KubeObject<Void>>(
        _ type: Object.Type, where fields: FieldSelector? = nil, indexers: [Indexer<Object>] = []
    ) -> Informer<Object> {
        let informer = context.informers.informer(type, where: fields)
        for indexer in indexers { informer.addIndexer(indexer) }
        watches.append(ControllerWatch(informer))
        return informer
    }

    // MARK: Watches

    /// Adds the keys that `keys` returns for each change of the informer's objects, and for each object that exists
    /// when the controller starts.
    ///
    /// `keys` is called for one change at a time, and only after the informers that were requested earlier have synced,
    /// so that it may read them. It must return quickly.
    package func watch<Object: KubeObject>(
        _ informer: Informer<Object>, keys: @escaping @Sendable (Change<Object>) -> [Key]
    ) {
        watches.append(
            ControllerWatch(informer) { [queue] change in
                for key in keys(change) { queue.add(key) }
            })
    }

    /// Runs `task` beside the workers. It starts before them and is cancelled when the controller ends.
    package func addTask(_ task: @escaping @Sendable () async -> Void) {
        tasks.append(task)
    }

    /// Calls `observer` after each attempt to reconcile a key, for metrics that only this controller has. `Controller`
    /// records the metrics that all controllers have.
    package func observe(_ observer: @escaping @Sendable (ReconcileAttempt) -> Void) {
        observers.append(observer)
    }

    /// Returns an event recorder whose source is `component`, by default the controller. It runs beside the workers.
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
