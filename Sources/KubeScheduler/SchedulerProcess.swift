import KubeSupport
import ServiceLifecycle
import Synchronization

/// A scheduler as a component: what kube-scheduler runs.
///
/// `run()` may be called again after it has ended, as when a leader loses its lease and wins it back: each run makes a
/// scheduler of its own. The informers are run by the caller, since other components may read them as well.
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
