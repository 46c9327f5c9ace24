import KubeClient
import KubeSupport
import Kubelet
import Logging
import ServiceLifecycle
import Synchronization

/// The components of a node: a container runtime, the kubelet, and if configured the proxy and the DNS server.
///
///     let runtime = try NodeRuntime(…)
///     let node = NodeProcess(configuration, runtime: runtime, clients: clients, logger: logger)
///     try await node.run()
///
/// `run()` may be called again after it has ended. Containers keep running meanwhile; the next run manages them again.
package final class NodeProcess: Component {
    /// The clients of a node's components, each with its own identity.
    package struct Clients: Sendable {
        /// The user is `system:node:` and the node's name.
        package var kubelet: Client
        /// Reads services, EndpointSlices and namespaces; for a node with a network.
        package var network: Client?

        package init(kubelet: Client, network: Client? = nil) {
            self.kubelet = kubelet
            self.network = network
        }
    }

    package let name = "kubelet"
    package let metrics: MetricsRegistry
    private let configuration: NodeConfiguration
    private let runtime: NodeRuntime
    private let clients: Clients
    private let onRegistered: @Sendable () -> Void
    private let logger: Logger
    private let isRegistered = Atomic(false)

    /// - Parameters:
    ///   - runtime: The container runtime, found or prepared before.
    ///   - onRegistered: Called in each run when the node is registered and its pods are started.
    package init(
        _ configuration: NodeConfiguration, runtime: NodeRuntime, clients: Clients,
        metrics: MetricsRegistry = .process, logger: Logger, onRegistered: @escaping @Sendable () -> Void = {}
    ) {
        self.configuration = configuration
        self.runtime = runtime
        self.clients = clients
        self.metrics = metrics
        self.logger = logger
        self.onRegistered = onRegistered
    }

    package var health: ComponentHealth {
        ComponentHealth(ready: [
            HealthCheck("node-registered") { [self] in
                isRegistered.load(ordering: .relaxed) ? nil : "the node is not registered yet"
            }
        ])
    }

    package func run() async throws {
        defer { isRegistered.store(false, ordering: .relaxed) }
        // Stopped in the reverse order: the kubelet first, which needs the others.
        let group = ServiceGroup(services: try services(), logger: logger)
        try await group.run()
    }

    private func services() throws(KubeletError) -> [any Service] {
        var services: [any Service] = []
        if let network = configuration.network, let client = clients.network {
            services.append(
                NodeNetwork(network, nodeName: configuration.kubelet.nodeName, client: client, logger: logger))
        }
        if let service = runtime.service { services.append(service) }
        let kubelet = try KubeletService(
            configuration: configuration.kubelet, runtimeEndpoint: runtime.endpoint, client: clients.kubelet,
            logger: logger, prepare: { [runtime] in try await runtime.ensurePauseImage($0) },
            onRegistered: { [self] in
                isRegistered.store(true, ordering: .relaxed)
                onRegistered()
            })
        return services + [kubelet]
    }
}
