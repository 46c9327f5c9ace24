import KubeSupport
import Logging

/// A controller: a name, a queue of keys with workers, and the reconciler that the workers call.
///
/// ```swift
/// static var controller: Controller {
///     Controller("service-account-controller", queue: "serviceaccount", make: Self.init)
/// }
/// ```
///
/// A value, which may be run again after a run has ended, as happens when a leader loses its lease and wins it back:
/// each run makes its own reconciler, queue and event recorders, and takes its handlers off the informers at its end.
package struct Controller: Sendable {
    /// Upstream's name, such as `deployment-controller`. Unless the reconciler asks for other clients, it is also the
    /// service account that the controller acts as, and the source of its events.
    package let name: String
    private let body: @Sendable (ControllerContext, _ onReady: @Sendable () -> Void) async -> Void

    /// The wait before a key that failed is tried again, as client-go's queues have it.
    package static let defaultBackoff = Backoff(initial: .milliseconds(5), maximum: .seconds(1_000))

    /// - Parameters:
    ///   - queue: The label `name` of the queue's metrics; nil for a queue that upstream has no metrics of.
    ///   - workers: How many keys are reconciled at once; a single key never by two workers.
    ///   - make: Makes the reconciler at the start of each run. It declares there what it reads, watches and records.
    package init<R: Reconciler>(
        _ name: String, queue: String?, workers: Int = 1, backoff: Backoff = defaultBackoff,
        make: @escaping @Sendable (ControllerSetup<R.Key>) -> R
    ) {
        self.name = name
        body = { context, onReady in
            let metrics = ControllerMetrics(name, workers: workers, in: context.metrics)
            let setup = ControllerSetup<R.Key>(context, name: name, queue: queue, backoff: backoff)
            let reconciler = make(setup)
            let watches = setup.watches
            // Handlers hold the queue, and often the reconciler.
            defer { for watch in watches { watch.end() } }
            await withTaskGroup(of: Void.self) { group in
                for task in setup.tasks { group.addTask { await task() } }
                for watch in watches { await watch.begin() }
                if !Task.isCancelled {
                    onReady()
                    let loop = ReconcileLoop(
                        queue: setup.queue, workers: workers, metrics: metrics, time: context.time,
                        logger: setup.logger, observers: setup.observers
                    ) { try await reconciler.reconcile($0) }
                    await loop.run()
                }
                group.cancelAll()
            }
        }
    }

    /// Runs the controller until the task is cancelled.
    ///
    /// - Parameter onReady: Called once, when every informer that the reconciler reads has its first listing and the
    ///   workers begin; not called when the run ends before.
    package func run(_ context: ControllerContext, onReady: @Sendable () -> Void = {}) async {
        await body(context, onReady)
    }
}
