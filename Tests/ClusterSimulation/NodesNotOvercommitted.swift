import KubeAPI

/// The requests of the unfinished pods on a node do not exceed its allocatable resources.
package final class NodesNotOvercommitted: ClusterInvariant {
    package static let name = "no node is overcommitted"

    private struct Amounts {
        /// In thousandths of a CPU.
        var cpu: Int64 = 0
        /// In bytes.
        var memory: Int64 = 0
        var pods: Int64 = 0

        init() {}

        init(_ pod: Pod) {
            pods = 1
            for container in pod.spec.containers {
                cpu += container.resources.requests["cpu"]?.milliValue ?? 0
                memory += container.resources.requests["memory"]?.value ?? 0
            }
        }

        init(allocatable: [String: Quantity]) {
            cpu = allocatable["cpu"]?.milliValue ?? 0
            memory = allocatable["memory"]?.value ?? 0
            pods = allocatable["pods"]?.value ?? 0
        }

        mutating func add(_ other: Amounts, _ sign: Int64) {
            cpu += sign * other.cpu
            memory += sign * other.memory
            pods += sign * other.pods
        }

        func fits(in other: Amounts) -> Bool { cpu <= other.cpu && memory <= other.memory && pods <= other.pods }
    }

    /// By the node's name.
    private var used: [String: Amounts] = [:]

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        if let old = change.oldPod { count(old, -1) }
        guard let new = change.newPod else { return nil }
        count(new, 1)
        // Checked when a pod is bound.
        guard let name = new.spec.nodeName, change.oldPod?.spec.nodeName == nil,
            let node = model.nodes["/registry/minions/\(name)"], let used = used[name]
        else { return nil }
        let limit = Amounts(allocatable: node.status.allocatable)
        guard !used.fits(in: limit) else { return nil }
        return Violation(
            Self.name,
            "with \(change.name), the pods on \(name) request \(used.cpu)m CPU and \(used.memory) bytes and are "
                + "\(used.pods); allocatable are \(limit.cpu)m CPU, \(limit.memory) bytes and \(limit.pods) pods",
            objects: change.objects)
    }

    private func count(_ pod: Pod, _ sign: Int64) {
        guard let node = pod.spec.nodeName, !pod.isFinished else { return }
        used[node, default: Amounts()].add(Amounts(pod), sign)
    }
}
