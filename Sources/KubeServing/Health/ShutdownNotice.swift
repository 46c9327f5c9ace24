import KubeSupport
import ServiceLifecycle
import Synchronization

/// The first step of a graceful shutdown: `/readyz` fails, so that load balancers send nobody any more, and only after
/// the delay does anything end. To be the last of a service group's services, which is the first that is told.
///
/// Source: `--shutdown-delay-duration` of https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
package final class ShutdownNotice: Service {
    private let delay: Duration
    private let time: any TimeSource
    private let given = Atomic(false)

    package init(delay: Duration = .zero, time: any TimeSource = SystemTime()) {
        self.delay = delay
        self.time = time
    }

    /// Fails once the shutdown has begun.
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
