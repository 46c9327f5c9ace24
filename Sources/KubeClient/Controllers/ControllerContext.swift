import KubeSupport
import Logging

/// What the controllers of a process share: clients, informers, clock, metrics and logger.
package struct ControllerContext: Sendable {
    /// Returns a client that acts as the service account of that name in `kube-system`.
    package let client: @Sendable (_ account: String) -> Client
    /// The caller runs them beside the controllers.
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
