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
/// A controller is a value and may be run again after a run has ended, as happens when a leader loses its lease and
/// acquires it again. Each run makes its own reconciler, queue and event recorders, and removes its handlers from the
/// informers when it ends.
package struct Controller: Sendable {
    /// Upstream's name, such as `deployment-controller`. It is also the default service account that the controller
    /// acts as, and the default source of its events.
    package let name: String
    private let body: @Sendable (ControllerContext, _ onReady: @Sendable () -> Void) async -> Void

    /// The back-off of failed keys, which is client-go's default.
    package static let defaultBackoff = Backoff(initial: .milliseconds(5), maximum: .seconds(1_000))

    /// - Parameters:
    ///   - queue: The label `name` of the queue's metrics; nil if upstream has no metrics for this queue.
    ///   - workers: The number of keys that are reconciled at once. No two workers reconcile the same key at once.
    ///   - make: Makes the reconciler at the start of each run. The reconciler declares there what it reads, watches
    ///     and records.
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
            // Handlers retain the queue, and often the reconciler.
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
    /// - Parameter onReady: Called once, when every informer that the reconciler reads has synced and the workers
    ///   start; not called if the run ends before that.
    package func run(_ context: ControllerContext, onReady: @Sendable () -> Void = {}) async {
        await body(context, onReady)
    }
}
