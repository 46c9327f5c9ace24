import KubeSupport
import Logging

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The container runtime of a node: the one that runs on the machine, or a private containerd.
///
/// It is created before the node's services start, since `init` checks the requirements and writes the network
/// configuration.
package struct NodeRuntime: Sendable {
    /// The socket's path.
    package let endpoint: String
    /// The service to run together with the kubelet. Nil if a runtime responds on the endpoint already.
    package let service: ContainerdService?
    private let directory: String
    private let pauseProgram: String

    /// The sandbox image of a private containerd.
    package static let pauseImage = "martlet.local/pause:1"

    /// - Parameters:
    ///   - directory: The directory of a private containerd and of the CNI plugins' addresses.
    ///   - preferred: The endpoint of the machine's runtime, which is used if it responds.
    ///   - podCIDRs: The pod CIDRs of this node.
    ///   - pauseProgram: The path of the `pause` program.
    /// - Throws: `.missing` with a message how to install what the machine lacks.
    package init(
        directory: String, preferred: String, podCIDRs: [String], pauseProgram: String, logger: Logger
    ) throws(KubeletError) {
        try Self.requireRoot()
        for (program, package) in [("iptables", "iptables"), ("nft", "nftables"), ("ip", "iproute2")]
        where SystemPrograms.find(program) == nil {
            throw KubeletError(.missing, "\(program) is not installed: apt-get install \(package), or use --no-node")
        }
        guard HostFiles.exists(pauseProgram) else {
            throw KubeletError(
                .missing, "no pause program at \(pauseProgram): build it with swift build --product pause")
        }
        self.directory = directory
        self.pauseProgram = pauseProgram
        let network = CNINetworkConfiguration(
            podCIDRs: podCIDRs, addressDirectory: "\(directory)/cni/addresses")
        let path = Self.path(ofEndpoint: preferred)
        if Self.isListening(path) {
            endpoint = path
            service = nil
            // An existing network configuration of the machine is not changed.
            let shared = CNINetworkConfiguration.sharedDirectory
            if HostFiles.list(shared).isEmpty { try network.write(to: shared) }
            return
        }
        let configuration = ContainerdConfiguration(
            directory: "\(directory)/containerd", pauseImage: Self.pauseImage,
            cniConfigurationDirectory: "\(directory)/cni/net.d")
        try network.write(to: configuration.cniConfigurationDirectory)
        service = try ContainerdService(configuration: configuration, logger: logger)
        endpoint = configuration.socketPath
    }

    /// Throws `.missing` unless this process runs as root.
    package static func requireRoot() throws(KubeletError) {
        guard geteuid() == 0 else {
            throw KubeletError(.missing, "running pods needs root: use sudo, or --no-node for a control plane only")
        }
    }

    /// Imports the sandbox image, so that sandboxes can be created without a registry, under the name in the runtime's
    /// configuration. An image that exists in the machine's runtime is kept. Call it when the runtime responds.
    package func ensurePauseImage(_ runtime: CRIContainerRuntime) async throws(KubeletError) {
        let name =
            service == nil ? try await runtime.runtimeConfiguration()?.sandboxImage ?? Self.pauseImage : Self.pauseImage
        if service == nil, try await runtime.imageStatus(name) != nil { return }
        let image = OCIImageArchive.pause(program: try HostFiles.read(pauseProgram), reference: name)
        try await ImageImport(socketPath: endpoint, temporaryDirectory: "\(directory)/tmp")(image)
    }

    /// Returns the socket's path of an endpoint, which may be a URL or a path.
    static func path(ofEndpoint endpoint: String) -> String {
        endpoint.hasPrefix("unix://") ? String(endpoint.dropFirst("unix://".count)) : endpoint
    }

    /// Returns true if a process listens on the Unix socket.
    static func isListening(_ path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        } == 0
    }
}
