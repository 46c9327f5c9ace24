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
