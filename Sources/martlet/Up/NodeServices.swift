import Glibc
import KubeAPIServer
import KubeClient
import KubePKI
import KubeSupport
import Kubelet
import Logging
import ServiceLifecycle

/// What makes this machine a node of the cluster: a container runtime, its network, and the kubelet.
struct NodeServices: Sendable {
    private let options: UpOptions
    private let console: Console
    private let logger: Logger
    private let runtime: NodeRuntime

    init(_ options: UpOptions, console: Console, logger: Logger) throws(UpError) {
        self.options = options
        self.console = console
        self.logger = logger
        do throws(KubeletError) {
            runtime = try NodeRuntime(
                directory: options.directory, preferred: options.runtimeEndpoint,
                podCIDRs: [options.podRange.description], pauseProgram: Self.pauseProgram, logger: logger)
        } catch {
            throw UpError(error.message)
        }
    }

    /// The services in the order in which they are to start. `onRegistered` is called when the node is there.
    func services(_ apiServer: APIServerProcess, pki: ClusterPKI, onRegistered: @escaping @Sendable () -> Void) throws
        -> [any ServiceLifecycle.Service]
    {
        let kubelet = try KubeletService(
            configuration: try configuration(pki), runtimeEndpoint: runtime.endpoint,
            client: apiServer.client(User(name: "system:node:\(options.nodeName)", groups: ["system:nodes"])),
            logger: logger, prepare: { [runtime] in try await runtime.ensurePauseImage($0) }, onRegistered: onRegistered
        )
        return (runtime.service.map { [$0] } ?? []) + [kubelet]
    }

    /// `pause` lies beside this executable.
    static var pauseProgram: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "pause" }
        defer { free(path) }
        return "\(CredentialFile.directory(of: String(cString: path)))/pause"
    }

    private func configuration(_ pki: ClusterPKI) throws(UpError) -> KubeletConfiguration {
        do {
            let directory = PKIDirectory("\(options.directory)/pki", time: SystemTime())
            let serving = try directory.ensure(
                "kubelet",
                .kubeletServing(nodeName: options.nodeName, addresses: [options.advertiseAddress]),
                signedBy: pki.certificateAuthority)
            var configuration = KubeletConfiguration(
                nodeName: options.nodeName, nodeIPs: [options.advertiseAddress],
                directory: "\(options.directory)/kubelet", kubeletVersion: MartletVersion.git)
            configuration.podCIDRs = [options.podRange.description]
            configuration.logDirectory = "\(options.directory)/log/pods"
            configuration.clusterDNS = [options.dnsAddress]
            configuration.clusterDomain = UpOptions.domain
            configuration.address = options.advertiseAddress
            configuration.port = UpOptions.kubeletPort
            configuration.pauseImage = NodeRuntime.pauseImage
            configuration.server = KubeletServerIdentity(
                certificateChain: Array(serving.certificatePEM.utf8), privateKey: Array(serving.keyPEM.utf8),
                clientCertificateAuthorities: Array(pki.certificateAuthority.certificatePEM.utf8))
            return configuration
        } catch {
            throw UpError("\(error)")
        }
    }
}
