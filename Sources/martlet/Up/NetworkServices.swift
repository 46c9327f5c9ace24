import KubeAPIServer
import KubeClient
import KubeDNS
import KubePKI
import KubeProxy
import Logging
import ServiceLifecycle

/// The cluster's network on this node: services, and the names they have.
struct NetworkServices: ServiceLifecycle.Service {
    private let informers: InformerSet
    private let dns: ClusterDNS
    private let proxy: KubeProxy

    init(_ apiServer: APIServerProcess, options: UpOptions, logger: Logger) {
        // Sharing keeps services and endpoints in memory once. None of upstream's bootstrap roles has all that both read,
        // and both are part of this process: they read as the server itself.
        informers = InformerSet(apiServer.client(BootstrapObjects.user), logger: logger)
        let resolverConfiguration = (try? CredentialFile.readText("/etc/resolv.conf")) ?? ""
        dns = ClusterDNS(
            informers: informers, domain: UpOptions.domain, address: options.advertiseAddress, port: UpOptions.dnsPort,
            upstreams: Upstreams.read(resolvConf: resolverConfiguration), logger: logger)
        proxy = KubeProxy(
            informers: informers, nodeName: options.nodeName, podCIDR: options.podRange.description, logger: logger)
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await informers.run() }
                group.addTask { await dns.run() }
                group.addTask { await proxy.run() }
            }
        }
    }
}
