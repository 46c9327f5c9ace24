import KubeAPI
import KubeSupport

/// Something that has to hold after every write.
///
/// Its methods are called by the simulation's own thread, in the order of what happens.
package protocol ClusterInvariant: AnyObject {
    /// Looks at a write. `model` has taken it over already. Returns what is broken, nil if nothing is.
    func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation?

    /// A request is about to reach the API server.
    func observe(_ request: ObservedRequest, _ model: ClusterModel)

    /// The pods of a node may become unavailable without any controller being at fault.
    func excuseNode(_ node: String, _ model: ClusterModel)

    /// The controllers may act on what is no longer true until `time`, since a fault keeps them from what is.
    func excuseControllers(until time: Duration)
}

extension ClusterInvariant {
    package func observe(_ request: ObservedRequest, _ model: ClusterModel) {}
    package func excuseNode(_ node: String, _ model: ClusterModel) {}
    package func excuseControllers(until time: Duration) {}
}

/// An invariant that was found broken.
package struct Violation: Sendable, CustomStringConvertible {
    package var invariant: String
    package var message: String
    /// The objects whose history explains it, as `KIND NAMESPACE/NAME`.
    package var objects: [String]

    package init(_ invariant: String, _ message: String, objects: [String] = []) {
        self.invariant = invariant
        self.message = message
        self.objects = objects
    }

    package var description: String { "\(invariant): \(message)" }
}

/// A pod is bound once, and stays on its node.
package final class PodBoundOnce: ClusterInvariant {
    package static let name = "no pod is bound twice"

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        guard let old = change.oldPod, let new = change.newPod, old.metadata.uid == new.metadata.uid,
            let before = old.spec.nodeName, before != new.spec.nodeName
        else { return nil }
        let message = "\(change.name) moved from \(before) to \(new.spec.nodeName ?? "no node")"
        return Violation(Self.name, message, objects: change.objects)
    }
}

/// The requests of the pods on a node never exceed what it can allocate.
package final class NodesNotOvercommitted: ClusterInvariant {
    package static let name = "no node is overcommitted"

    private struct Amounts {
        var cpu: Int64 = 0
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

    private var used: [String: Amounts] = [:]

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        if let old = change.oldPod { count(old, -1) }
        guard let new = change.newPod else { return nil }
        count(new, 1)
        guard let name = new.spec.nodeName, change.oldPod?.spec.nodeName == nil,
            let node = model.nodes["/registry/minions/\(name)"], let used = used[name]
        else { return nil }
        let limit = Amounts(allocatable: node.status.allocatable)
        guard !used.fits(in: limit) else { return nil }
        return Violation(
            Self.name,
            "\(change.name) came to \(name), of which \(used.cpu)m CPU, \(used.memory) bytes and \(used.pods) pods are "
                + "taken; it has \(limit.cpu)m CPU, \(limit.memory) bytes and room for \(limit.pods) pods",
            objects: change.objects)
    }

    private func count(_ pod: Pod, _ sign: Int64) {
        guard let node = pod.spec.nodeName, !pod.isFinished else { return }
        used[node, default: Amounts()].add(Amounts(pod), sign)
    }
}
