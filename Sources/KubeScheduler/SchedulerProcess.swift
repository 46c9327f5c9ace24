import KubeSupport
import ServiceLifecycle
import Synchronization

/// The scheduler as a component, as kube-scheduler runs it.
///
/// `run()` may be called again after it has ended, as when leadership is lost and won again: each run makes a new scheduler. The
/// caller runs the informers, since other components may use them as well.
package final class SchedulerProcess: Component {
    package let name = "kube-scheduler"
    package let metrics: MetricsRegistry
    private let make: @Sendable () -> Scheduler
    private let isReady = Atomic(false)

    /// - Parameter make: Makes the scheduler of one run.
    package init(metrics: MetricsRegistry = .process, make: @escaping @Sendable () -> Scheduler) {
        self.metrics = metrics
        self.make = make
    }

    package var health: ComponentHealth {
        ComponentHealth(ready: [
            HealthCheck("sched-handler-sync") { [self] in
                isReady.load(ordering: .relaxed) ? nil : "handlers are not fully synchronized"
            }
        ])
    }

    package func run() async {
        defer { isReady.store(false, ordering: .relaxed) }
        await cancelWhenGracefulShutdown {
            await self.make().run { self.isReady.store(true, ordering: .relaxed) }
        }
    }
}
