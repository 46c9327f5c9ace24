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
    /// The runtime's socket.
    private let socketPath: String
    /// Our own containerd, when none ran.
    private let containerd: ContainerdService?

    private static let pauseImage = "registry.k8s.io/pause:martlet"
    private static let bridge = "cni0"

    init(_ options: UpOptions, console: Console, logger: Logger) throws(UpError) {
        self.options = options
        self.console = console
        self.logger = logger
        guard geteuid() == 0 else {
            throw UpError("a node needs root: run as root, or use --no-node for the control plane alone")
        }
        for (program, package) in [("nft", "nftables"), ("ip", "iproute2")] {
            guard ContainerdService.findProgram(program) != nil else {
                throw UpError("\(program) is not installed: apt-get install \(package), or use --no-node")
            }
        }
        let external =
            options.runtimeEndpoint.hasPrefix("unix://")
            ? String(options.runtimeEndpoint.dropFirst("unix://".count)) : options.runtimeEndpoint
        do throws(KubeletError) {
            let network = CNINetworkConfiguration(
                bridge: Self.bridge, podCIDRs: [options.podRange.description],
                addressDirectory: "\(options.directory)/cni/addresses")
            try network.write(to: "\(options.directory)/cni/net.d")
            if UnixSocket.answers(external) {
                containerd = nil
                socketPath = external
            } else {
                let configuration = ContainerdConfiguration(
                    directory: "\(options.directory)/containerd", pauseImage: Self.pauseImage,
                    cniConfigurationDirectory: "\(options.directory)/cni/net.d")
                containerd = try ContainerdService(configuration: configuration, logger: logger)
                socketPath = configuration.socketPath
            }
        } catch {
            throw UpError(error.message)
        }
    }

    /// The services in the order in which they are to start. `onRegistered` is called when the node is there.
    func services(_ control: ControlPlane, pki: ClusterPKI, onRegistered: @escaping @Sendable () -> Void) throws
        -> [any ServiceLifecycle.Service]
    {
        let kubelet = try KubeletService(
            configuration: try configuration(pki), runtimeEndpoint: "unix://\(socketPath)",
            client: control.client(User(name: "system:node:\(options.nodeName)", groups: ["system:nodes"])),
            logger: logger, onRegistered: onRegistered)
        return (containerd.map { [$0] } ?? []) + [kubelet]
    }

    /// Waits for the runtime and gives it the image of the pod sandbox.
    func prepareRuntime() async throws(UpError) {
        let time = SystemTime()
        let deadline = time.now() + .seconds(30)
        while !UnixSocket.answers(socketPath) {
            guard time.now() < deadline else {
                throw UpError(
                    "containerd does not answer on \(socketPath): see \(options.directory)/containerd/containerd.log")
            }
            try? await time.sleep(for: .milliseconds(20))
        }
        guard containerd != nil else { return }
        do {
            let program = try CredentialFile.read(Self.pauseProgram)
            let importer = ImageImport(socketPath: socketPath, temporaryDirectory: "\(options.directory)/tmp")
            try await importer(.pause(program: program, reference: Self.pauseImage))
        } catch {
            throw UpError("cannot import the pause image: \(error)")
        }
    }

    /// `pause` lies beside this executable.
    private static var pauseProgram: String {
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
            configuration.pauseImage = Self.pauseImage
            configuration.server = KubeletServerIdentity(
                certificateChain: Array(serving.certificatePEM.utf8), privateKey: Array(serving.keyPEM.utf8),
                clientCertificateAuthorities: Array(pki.certificateAuthority.certificatePEM.utf8))
            return configuration
        } catch {
            throw UpError("\(error)")
        }
    }
}

/// A socket in the file system.
enum UnixSocket {
    /// Whether something accepts connections there.
    static func answers(_ path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        } == 0
    }
}
