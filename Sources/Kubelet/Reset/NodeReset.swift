import KubeJSON
import KubeSupport
import Logging

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Ends what a node left on its machine: pods, the container runtime, mounts, control groups, network.
///
/// For a directory that no process uses. What others may have made stays: containers that are not of pods of the
/// directory, a bridge with another address or with something connected to it, control groups in which something runs.
package struct NodeReset: Sendable {
    let directory: String
    private let runtimeEndpoint: String
    private let logger: Logger

    /// - Parameters:
    ///   - directory: without symbolic links.
    ///   - runtimeEndpoint: of the machine's own runtime, if the node used that.
    package init(directory: String, runtimeEndpoint: String, logger: Logger) {
        self.directory = directory
        self.runtimeEndpoint = runtimeEndpoint
        self.logger = logger
    }

    /// Whether the directory was a node's: only those have the addresses that pods were given.
    package var isNeeded: Bool { HostFiles.isDirectory("\(directory)/cni/addresses") }

    private var hasOwnRuntime: Bool { HostFiles.exists("\(directory)/containerd/config.toml") }

    var network: CNINetworkFile? {
        CNINetworkFile("\(directory)/cni/net.d/\(CNINetworkConfiguration.fileName)")
            ?? sharedNetwork.flatMap { $0.addressDirectory == "\(directory)/cni/addresses" ? $0 : nil }
    }

    private var sharedNetwork: CNINetworkFile? {
        CNINetworkFile("\(CNINetworkConfiguration.sharedDirectory)/\(CNINetworkConfiguration.fileName)")
    }

    // MARK: Pods

    /// Ends the pods through their runtime, so that network plugins take back what they set up.
    /// - Returns: how many.
    package func endPods() async throws(KubeletError) -> Int {
        guard hasOwnRuntime else {
            let path = NodeRuntime.path(ofEndpoint: runtimeEndpoint)
            let uids = podUIDs
            guard !uids.isEmpty, NodeRuntime.answers(path) else { return 0 }
            return try await endPods(at: path) { uids.contains($0) }
        }
        let containerd = try ContainerdService(
            configuration: ContainerdConfiguration(
                directory: "\(directory)/containerd", pauseImage: NodeRuntime.pauseImage,
                cniConfigurationDirectory: "\(directory)/cni/net.d"),
            logger: logger)
        let running = Task { try await containerd.run() }
        return try await finally({ () async throws(KubeletError) in
            try await endPods(at: containerd.configuration.socketPath) { _ in true }
        }) {
            running.cancel()
            _ = await running.result
        }
    }

    private func endPods(
        at socket: String, _ isOwn: @escaping @Sendable (String) -> Bool
    ) async throws(KubeletError) -> Int {
        let runtime = try CRIContainerRuntime(endpoint: socket)
        let connection = Task { try await runtime.run() }
        return try await finally({ () async throws(KubeletError) in
            try await endPods(of: runtime, isOwn)
        }) {
            runtime.shutdown()
            connection.cancel()
            _ = await connection.result
        }
    }

    /// Runs `last` after `body`, however that ends.
    private func finally(
        _ body: () async throws(KubeletError) -> Int, _ last: () async -> Void
    ) async throws(KubeletError) -> Int {
        do throws(KubeletError) {
            let result = try await body()
            await last()
            return result
        } catch {
            await last()
            throw error
        }
    }

    private func endPods(
        of runtime: CRIContainerRuntime, _ isOwn: @Sendable (String) -> Bool
    ) async throws(KubeletError) -> Int {
        do {
            try await ContainerdService.waitUntilReady(runtime)
        } catch {
            throw KubeletError(.runtimeUnavailable, "the container runtime does not answer", cause: error)
        }
        let own = try await runtime.listPodSandboxes(podUID: nil).filter {
            isOwn($0.labels[ContainerLabel.podUID] ?? "")
        }
        for sandbox in own {
            try await runtime.stopPodSandbox(sandbox.id)
            try await runtime.removePodSandbox(sandbox.id)
        }
        return own.count
    }

    /// The pods that have a directory.
    private var podUIDs: Set<String> {
        Set(["\(directory)/kubelet", directory].flatMap { PodDirectories(root: $0, logs: "").podUIDs() })
    }

    // MARK: What pods left

    /// Unmounts everything below the directory.
    /// - Returns: how many mounts there were.
    package func removeMounts() throws(KubeletError) -> Int {
        try MountTable.unmountAll(below: directory)
    }

    /// Removes the pods' control groups.
    /// - Returns: the paths of those that stay since something runs in them. Nil if there was none at all.
    package func removeCgroups(systemd: Bool = ContainerdHost.current.systemd) throws(KubeletError) -> [String]? {
        let driver = CgroupDriver(systemd: systemd)
        return driver.hasRoot ? try driver.removeRoot() : nil
    }

    /// Removes the bridge of the pods.
    /// - Returns: false if there is none that is this node's.
    package func removeBridge() async throws(KubeletError) -> Bool {
        guard let network, HostFiles.exists("/sys/class/net/\(network.bridge)"), await isUnconnected(network.bridge),
            let program = SystemPrograms.find("ip")
        else { return false }
        let shown = try await NodeProgram.run(program, ["-4", "-o", "address", "show", "dev", network.bridge])
        guard network.gateways.contains(where: { shown.contains(" inet \($0)/") }) else { return false }
        _ = try await NodeProgram.run(program, ["link", "delete", network.bridge])
        return true
    }

    /// The kernel takes a moment to remove the interfaces of a namespace that is gone.
    private func isUnconnected(_ bridge: String) async -> Bool {
        for _ in 0..<40 {
            if HostFiles.list("/sys/class/net/\(bridge)/brif").isEmpty { return true }
            try? await SystemTime().sleep(for: .milliseconds(50))
        }
        return false
    }

    /// Removes what CNI plugins left in the table `nat` of iptables: rules of this network, where they could not be
    /// asked to, and the chains for host ports, which they keep when the last port is gone.
    /// - Returns: false if there is nothing, or it is in use.
    package func removeNetworkRules() async throws(KubeletError) -> Bool {
        guard let network, let list = SystemPrograms.find("iptables"),
            let change = SystemPrograms.find("iptables-restore"),
            let script = NetworkRules.removal(
                of: try await NodeProgram.run(list, ["-w", "-t", "nat", "-S"]), network: network.name)
        else { return false }
        _ = try await NodeProgram.run(change, ["-w", "--noflush"], input: script)
        return true
    }

    /// Removes the network's configuration that was written for the machine's own runtime.
    /// - Returns: its path. Nil if there is none of this directory.
    package func removeSharedNetwork() throws(KubeletError) -> String? {
        guard let sharedNetwork, sharedNetwork.addressDirectory == "\(directory)/cni/addresses" else { return nil }
        try HostFiles.removeFile(sharedNetwork.path)
        return sharedNetwork.path
    }

    /// Removes the node's files. What is mounted there is not removed, and what others put beside them stays.
    package func removeFiles() throws(KubeletError) {
        for name in ["kubelet", "pods", "log/pods", "containerd", "cni"] { try remove(name) }
        for name in HostFiles.list("\(directory)/tmp") where ImageImport.isArchive(name) { try remove("tmp/\(name)") }
        for name in ["log", "tmp"] { rmdir("\(directory)/\(name)") }
    }

    /// Removes all files of the directory whose names begin so.
    package func removeAll(withPrefix prefix: String) throws(KubeletError) {
        for name in HostFiles.list(directory) where name.hasPrefix(prefix) { try remove(name) }
    }

    /// Removes a file or a tree in the directory, if it is there.
    package func remove(_ name: String) throws(KubeletError) {
        try HostFiles.removeTree("\(directory)/\(name)")
    }
}

/// What a network's configuration that this program wrote says.
struct CNINetworkFile {
    let path: String
    let name: String
    let bridge: String
    let addressDirectory: String
    /// The addresses of the bridge: the first of each range.
    let gateways: [String]

    /// Nil if there is no such file, or it is not of the form that is written here.
    init?(_ path: String) {
        guard let text = try? HostFiles.readText(path), let document = try? JSONValue(json: text),
            let name = document["name"]?.string, let plugin = document["plugins"]?.array?.first,
            let bridge = plugin["bridge"]?.string,
            let addresses = plugin["ipam"]?["dataDir"]?.string
        else { return nil }
        self.path = path
        self.name = name
        self.bridge = bridge
        addressDirectory = addresses
        gateways = (plugin["ipam"]?["ranges"]?.array ?? []).compactMap { range in
            range.array?.first?["subnet"]?.string.flatMap { CIDR($0)?.address(at: 1).description }
        }
    }
}
