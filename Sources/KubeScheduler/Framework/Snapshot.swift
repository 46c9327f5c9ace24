import KubeAPI
import KubeClient

/// A node with the pods that are on it, and what they use of it.
package struct NodeInfo: Sendable {
    package let node: Node
    package let allocatable: ResourceAmounts
    package private(set) var requested = ResourceAmounts()
    package private(set) var nonZeroRequested = ResourceAmounts()
    package private(set) var pods: [NamespacedName: PodInfo] = [:]

    package init(_ node: Node) {
        self.node = node
        allocatable = ResourceAmounts(node.status.allocatable.isEmpty ? node.status.capacity : node.status.allocatable)
    }

    package var name: String { node.metadata.name ?? "" }

    package mutating func add(_ pod: PodInfo) {
        if let old = pods.updateValue(pod, forKey: pod.key) {
            requested.subtract(old.requests)
            nonZeroRequested.subtract(old.nonZeroRequests)
        }
        requested.add(pod.requests)
        nonZeroRequested.add(pod.nonZeroRequests)
    }

    package mutating func remove(_ key: NamespacedName) {
        guard let old = pods.removeValue(forKey: key) else { return }
        requested.subtract(old.requests)
        nonZeroRequested.subtract(old.nonZeroRequests)
    }

    /// The same usage on a node that has changed.
    package func on(_ node: Node) -> NodeInfo {
        var info = NodeInfo(node)
        for pod in pods.values { info.add(pod) }
        return info
    }
}

/// All nodes at one moment: what one scheduling decision is made from.
package struct Snapshot: Sendable {
    package var nodes: [String: NodeInfo] = [:]
    /// The order in which nodes are looked at, for decisions that can be repeated.
    package var order: [String] { nodes.keys.sorted() }

    package init(_ nodes: [NodeInfo] = []) {
        self.nodes = Dictionary(nodes.map { ($0.name, $0) }) { first, _ in first }
    }
}
