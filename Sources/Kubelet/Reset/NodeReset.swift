import KubeSupport
import Logging

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Removes everything that a node left on its machine: pods, the container runtime, mounts, cgroups and the network.
///
/// No process may use the directory. Resources that may belong to others are not removed: containers of other pods, a
/// bridge with another address or with connected interfaces, and cgroups that contain processes.
package struct NodeReset: Sendable {
    let directory: String
    private let runtimeEndpoint: String
    private let logger: Logger

    /// - Parameters:
    ///   - directory: The node's directory, without symbolic links.
    ///   - runtimeEndpoint: The endpoint of the machine's own runtime, if the node used it.
    package init(directory: String, runtimeEndpoint: String, logger: Logger) {
        self.directory = directory
        self.runtimeEndpoint = runtimeEndpoint
        self.logger = logger
    }

    /// True if the directory belonged to a node: only those have a directory of pod addresses.
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

    /// Stops and removes the pods through their runtime, so that the CNI plugins release their resources.
    /// - Returns: The number of pods.
    package func endPods() async throws(KubeletError) -> Int {
        guard hasOwnRuntime else {
            let path = NodeRuntime.path(ofEndpoint: runtimeEndpoint)
            let uids = podUIDs
            guard !uids.isEmpty, NodeRuntime.isListening(path) else { return 0 }
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

    /// Runs `last` after `body`, also if `body` throws.
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
            throw KubeletError(.runtimeUnavailable, "the container runtime does not respond", cause: error)
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

    /// The UIDs of the pods that have a directory.
    private var podUIDs: Set<String> {
        Set(["\(directory)/kubelet", directory].flatMap { PodDirectories(root: $0, logs: "").podUIDs() })
    }

    // MARK: Mounts, cgroups, network and files

    /// Unmounts everything below the directory.
    /// - Returns: The number of mounts.
    package func removeMounts() throws(KubeletError) -> Int {
        try MountTable.unmountAll(below: directory)
    }

    /// Removes the pods' cgroups.
    /// - Returns: The paths of the cgroups that still contain processes and were not removed. Nil if there were no
    ///   cgroups.
    package func removeCgroups(systemd: Bool = ContainerdHost.current.systemd) throws(KubeletError) -> [String]? {
        let driver = CgroupDriver(systemd: systemd)
        return driver.hasRoot ? try driver.removeRoot() : nil
    }

    /// Removes the bridge of the pods.
    /// - Returns: False if there is no bridge of this node.
    package func removeBridge() async throws(KubeletError) -> Bool {
        guard let network, HostFiles.exists("/sys/class/net/\(network.bridge)"), await isUnconnected(network.bridge),
            let program = SystemPrograms.find("ip")
        else { return false }
        let shown = try await NodeProgram.run(program, ["-4", "-o", "address", "show", "dev", network.bridge])
        guard network.gateways.contains(where: { shown.contains(" inet \($0)/") }) else { return false }
        _ = try await NodeProgram.run(program, ["link", "delete", network.bridge])
        return true
    }

    /// Waits, since the kernel removes the interfaces of a deleted network namespace with a delay.
    private func isUnconnected(_ bridge: String) async -> Bool {
        for _ in 0..<40 {
            if HostFiles.list("/sys/class/net/\(bridge)/brif").isEmpty { return true }
            try? await SystemTime().sleep(for: .milliseconds(50))
        }
        return false
    }

    /// Removes the rules of the CNI plugins from the table `nat` of iptables: those of this network that remain where
    /// the plugins could not be run, and the chains for host ports, which the plugins keep after the last port is
    /// closed.
    /// - Returns: False if there are none, or if they are in use.
    package func removeNetworkRules() async throws(KubeletError) -> Bool {
        guard let network, let list = SystemPrograms.find("iptables"),
            let change = SystemPrograms.find("iptables-restore"),
            let script = CNIRules.removal(
                of: try await NodeProgram.run(list, ["-w", "-t", "nat", "-S"]), network: network.name)
        else { return false }
        _ = try await NodeProgram.run(change, ["-w", "--noflush"], input: script)
        return true
    }

    /// Removes the network configuration that was written for the machine's own runtime.
    /// - Returns: The path of the file. Nil if there is no such file of this directory.
    package func removeSharedNetwork() throws(KubeletError) -> String? {
        guard let sharedNetwork, sharedNetwork.addressDirectory == "\(directory)/cni/addresses" else { return nil }
        try HostFiles.removeFile(sharedNetwork.path)
        return sharedNetwork.path
    }

    /// Removes the node's files. Mounts and files of others are not removed.
    package func removeFiles() throws(KubeletError) {
        for name in ["kubelet", "pods", "log/pods", "containerd", "cni"] { try remove(name) }
        for name in HostFiles.list("\(directory)/tmp") where ImageImport.isArchive(name) { try remove("tmp/\(name)") }
        for name in ["log", "tmp"] { rmdir("\(directory)/\(name)") }
    }

    /// Removes all entries of the directory whose names begin with the prefix.
    package func removeAll(withPrefix prefix: String) throws(KubeletError) {
        for name in HostFiles.list(directory) where name.hasPrefix(prefix) { try remove(name) }
    }

    /// Removes a file or a tree in the directory, if it exists.
    package func remove(_ name: String) throws(KubeletError) {
        try HostFiles.removeTree("\(directory)/\(name)")
    }
}
