import KubeAPI
import KubeClient

/// A node with the pods that are on it, and what they use of it.
package struct NodeInfo: Sendable {
    /// What the plugins ask of the node itself. A class, so that looking at a node copies none of it.
    private final class Facts: Sendable {
        let node: Node
        let name: String
        let labels: [String: String]
        let taints: [Taint]
        let isUnschedulable: Bool
        let allocatable: ResourceAmounts
        /// How many pods the node takes; nil where it does not say.
        let podLimit: Int64?

        init(_ node: Node) {
            self.node = node
            name = node.metadata.name ?? ""
            labels = node.metadata.labels
            taints = node.spec.taints
            isUnschedulable = node.spec.unschedulable == true
            let status = node.status
            let amounts = status.allocatable.isEmpty ? status.capacity : status.allocatable
            allocatable = ResourceAmounts(amounts)
            podLimit = amounts["pods"]?.value
        }
    }

    private let facts: Facts
    package private(set) var requested = ResourceAmounts()
    package private(set) var nonZeroRequested = ResourceAmounts()
    package private(set) var pods: [NamespacedName: PodInfo] = [:]

    package init(_ node: Node) {
        facts = Facts(node)
    }

    package var node: Node { facts.node }
    package var name: String { facts.name }
    package var labels: [String: String] { facts.labels }
    package var taints: [Taint] { facts.taints }
    package var isUnschedulable: Bool { facts.isUnschedulable }
    package var allocatable: ResourceAmounts { facts.allocatable }
    package var podLimit: Int64? { facts.podLimit }

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
    package private(set) var nodes: [String: NodeInfo] = [:]
    /// The order in which nodes are looked at, for decisions that can be repeated: by name.
    package private(set) var order: [String] = []

    package init(_ nodes: [NodeInfo] = []) {
        for node in nodes { self[node.name] = node }
    }

    package subscript(name: String) -> NodeInfo? {
        get { nodes[name] }
        set {
            if let newValue, nodes.updateValue(newValue, forKey: name) == nil {
                order.insert(name, at: place(of: name))
            } else if newValue == nil, nodes.removeValue(forKey: name) != nil {
                order.remove(at: place(of: name))
            }
        }
    }

    /// Changes a node where it is; nothing where there is none. False then.
    @discardableResult
    package mutating func change(_ name: String, _ body: (inout NodeInfo) -> Void) -> Bool {
        guard let index = nodes.index(forKey: name) else { return false }
        body(&nodes.values[index])
        return true
    }

    /// Where `name` is in the order, or belongs.
    private func place(of name: String) -> Int {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if order[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
