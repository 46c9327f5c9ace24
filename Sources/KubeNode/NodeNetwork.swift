import KubeClient
import KubeDNS
import KubeProxy
import KubeSupport
import Logging
import ServiceLifecycle

/// The proxy and the DNS server of a node. They share informers, so that services and endpoints are in memory once.
struct NodeNetwork: Service {
    private let informers: InformerSet
    private let dns: ClusterDNS
    private let proxy: KubeProxy

    /// - Parameter client: Reads services, EndpointSlices and namespaces.
    init(_ configuration: NodeNetworkConfiguration, nodeName: String, client: Client, logger: Logger) {
        informers = InformerSet(client, logger: logger)
        dns = ClusterDNS(
            informers: informers, domain: configuration.domain, address: configuration.dnsAddress,
            port: configuration.dnsPort, upstreams: configuration.upstreams, logger: logger)
        proxy = KubeProxy(informers: informers, nodeName: nodeName, podCIDR: configuration.podCIDR, logger: logger)
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await informers.run {
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { await dns.run() }
                    group.addTask { await proxy.run() }
                }
            }
        }
    }
}
