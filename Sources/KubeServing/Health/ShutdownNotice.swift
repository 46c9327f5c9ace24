import KubeSupport
import ServiceLifecycle
import Synchronization

/// The first step of a graceful shutdown: makes `/readyz` fail, so that load balancers stop sending requests, and
/// delays the shutdown of all other services. It must be the last service of a service group, which is shut down first.
///
/// Source: `--shutdown-delay-duration` of
/// https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
package final class ShutdownNotice: Service {
    private let delay: Duration
    private let time: any TimeSource
    private let given = Atomic(false)

    package init(delay: Duration = .zero, time: any TimeSource = SystemTime()) {
        self.delay = delay
        self.time = time
    }

    /// A check that fails after the shutdown has begun.
    package var healthCheck: HealthCheck {
        HealthCheck("shutdown") { [self] in
            given.load(ordering: .relaxed) ? "process is shutting down" : nil
        }
    }

    package func run() async throws {
        try? await gracefulShutdown()
        given.store(true, ordering: .relaxed)
        if delay > .zero { try? await time.sleep(for: delay) }
    }
}
