import KubeAPI
import KubeSupport

/// Makes the node object from the facts about the machine and the runtime.
///
/// Sources: https://kubernetes.io/docs/reference/node/node-status/ and .../reserve-compute-resources/
struct NodeStatusBuilder: Sendable {
    var name: String
    var addresses: [String]
    var host: HostInformation
    var runtime: CRI.VersionResponse?
    var runtimeStatus: CRI.RuntimeStatus?
    /// The error of the runtime. Nil if it responds.
    var runtimeFailure: String?
    var images: [CRI.Image]
    var kubeletVersion: String
    var kubeletPort: Int
    var maximumPods: Int64
    var now: Timestamp

    /// The thresholds of upstream's evictions, which are not allocatable: 100 MiB of memory, a tenth of the disk.
    private static let reservedMemory: Int64 = 100 << 20

    static var architecture: String { OCIImageArchive.hostArchitecture }

    static func labels(name: String, own: [String: String]) -> [String: String] {
        own.merging([
            "beta.kubernetes.io/arch": architecture, "beta.kubernetes.io/os": "linux",
            "kubernetes.io/arch": architecture, "kubernetes.io/hostname": name, "kubernetes.io/os": "linux",
        ]) { $1 }
    }

    func status(old: NodeStatus) -> NodeStatus {
        var status = old
        status.capacity = resources(memory: host.memoryBytes, disk: host.diskBytes)
        status.allocatable = resources(
            memory: max(0, host.memoryBytes - Self.reservedMemory), disk: host.diskBytes * 9 / 10)
        status.addresses =
            addresses.map { address in
                NodeAddress {
                    $0.type = "InternalIP"
                    $0.address = address
                }
            } + [
                NodeAddress {
                    $0.type = "Hostname"
                    $0.address = name
                }
            ]
        status.daemonEndpoints.kubeletEndpoint.Port = Int32(kubeletPort)
        status.nodeInfo = information
        status.images = Array(imageList.prefix(50))
        status.conditions = conditions(old.conditions)
        return status
    }

    private func resources(memory: Int64, disk: Int64) -> [String: Quantity] {
        var result: [String: Quantity] = [
            "cpu": Quantity(host.cpus), "memory": Quantity("\(memory / 1024)Ki") ?? Quantity(),
            "ephemeral-storage": Quantity("\(disk / 1024)Ki") ?? Quantity(), "pods": Quantity(maximumPods),
        ]
        for (size, bytes) in host.hugePages { result["hugepages-\(size)"] = Quantity(bytes) }
        return result
    }

    private var information: NodeSystemInfo {
        NodeSystemInfo {
            $0.machineID = host.machineID
            $0.systemUUID = host.systemUUID
            $0.bootID = host.bootID
            $0.kernelVersion = host.kernelVersion
            $0.osImage = host.osImage
            $0.containerRuntimeVersion =
                runtime.map { "\($0.runtimeName)://\(Self.withoutVersionMark($0.runtimeVersion))" } ?? ""
            $0.kubeletVersion = kubeletVersion
            $0.kubeProxyVersion = ""
            $0.operatingSystem = "linux"
            $0.architecture = Self.architecture
        }
    }

    /// Returns the version as upstream shows it: `1.7.2` for containerd's `v1.7.2` or `1.6.20~ds1`.
    private static func withoutVersionMark(_ version: String) -> String {
        version.hasPrefix("v") ? String(version.dropFirst()) : version
    }

    private var imageList: [ContainerImage] {
        images.sorted { $0.size > $1.size }.map { image in
            ContainerImage {
                $0.names = Array((image.repoDigests + image.repoTags).prefix(5))
                $0.sizeBytes = Int64(clamping: image.size)
            }
        }
    }

    // MARK: Conditions

    private struct ConditionState {
        var type: String
        var isTrue: Bool
        var reason: String
        var message: String
    }

    private func conditions(_ old: [NodeCondition]) -> [NodeCondition] {
        let memory = host.availableMemoryBytes < Self.reservedMemory
        let disk = host.availableDiskBytes < host.diskBytes / 10 || host.availableInodes < host.inodes / 20
        let pids = host.maximumProcesses - host.processes < host.maximumProcesses / 50
        let states = [
            ConditionState(
                type: "MemoryPressure", isTrue: memory,
                reason: memory ? "KubeletHasInsufficientMemory" : "KubeletHasSufficientMemory",
                message: memory
                    ? "kubelet has insufficient memory available" : "kubelet has sufficient memory available"),
            ConditionState(
                type: "DiskPressure", isTrue: disk,
                reason: disk ? "KubeletHasDiskPressure" : "KubeletHasNoDiskPressure",
                message: disk ? "kubelet has disk pressure" : "kubelet has no disk pressure"),
            ConditionState(
                type: "PIDPressure", isTrue: pids,
                reason: pids ? "KubeletHasInsufficientPID" : "KubeletHasSufficientPID",
                message: pids ? "kubelet has insufficient PID available" : "kubelet has sufficient PID available"),
            ready,
        ]
        let own = Set(states.map(\.type))
        return states.map { condition($0, old) } + old.filter { !own.contains($0.type) }
    }

    private var ready: ConditionState {
        var messages: [String] = []
        if let runtimeFailure {
            messages.append("container runtime is down: \(runtimeFailure)")
        } else {
            for condition in runtimeStatus?.conditions ?? [] where !condition.status {
                let detail = "\(condition.type)=false reason:\(condition.reason) message:\(condition.message)"
                if condition.type == "NetworkReady" {
                    messages.append("container runtime network not ready: \(detail)")
                }
                if condition.type == "RuntimeReady" {
                    messages.append("container runtime not ready: \(detail)")
                }
            }
        }
        guard !messages.isEmpty else {
            return ConditionState(
                type: "Ready", isTrue: true, reason: "KubeletReady", message: "kubelet is posting ready status")
        }
        return ConditionState(
            type: "Ready", isTrue: false, reason: "KubeletNotReady", message: messages.joined(separator: ", "))
    }

    private func condition(_ state: ConditionState, _ old: [NodeCondition]) -> NodeCondition {
        let before = old.first { $0.type == state.type }
        let status = state.isTrue ? "True" : "False"
        return NodeCondition {
            $0.type = state.type
            $0.status = status
            $0.reason = state.reason
            $0.message = state.message
            $0.lastHeartbeatTime = Time(now)
            $0.lastTransitionTime = before?.status == status ? before?.lastTransitionTime : Time(now)
        }
    }
}

extension NodeStatus {
    /// Returns the reasons of the events for the conditions that changed, with upstream's names.
    func events(after old: NodeStatus) -> [String] {
        conditions.compactMap { condition in
            let before = old.conditions.first { $0.type == condition.type }?.status
            guard before != condition.status, let reason = condition.reason, reason.hasPrefix("Kubelet") else {
                return nil
            }
            if condition.type == "Ready" { return condition.status == "True" ? "NodeReady" : "NodeNotReady" }
            return "Node\(reason.dropFirst("Kubelet".count))"
        }
    }

    /// Returns true if the statuses differ in more than the heartbeat time and the free disk space.
    func differs(from other: NodeStatus) -> Bool {
        var (left, right) = (self, other)
        for index in left.conditions.indices { left.conditions[index].lastHeartbeatTime = nil }
        for index in right.conditions.indices { right.conditions[index].lastHeartbeatTime = nil }
        return left != right
    }
}
