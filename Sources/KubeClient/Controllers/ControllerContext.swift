import KubeSupport
import Logging

/// The dependencies that the controllers of a process share.
package struct ControllerContext: Sendable {
    /// Returns a client that acts as the named service account of `kube-system`.
    package let client: @Sendable (_ account: String) -> Client
    /// The shared informers, which the caller runs beside the controllers.
    package let informers: InformerSet
    package let time: any TimeSource
    package let metrics: MetricsRegistry
    package let logger: Logger

    package init(
        informers: InformerSet, time: any TimeSource = SystemTime(), metrics: MetricsRegistry = .process,
        logger: Logger, client: @escaping @Sendable (_ account: String) -> Client
    ) {
        self.client = client
        self.informers = informers
        self.time = time
        self.metrics = metrics
        self.logger = logger
    }
}
