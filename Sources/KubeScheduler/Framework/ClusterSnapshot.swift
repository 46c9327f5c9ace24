/// The nodes and their pods at one time, from which one scheduling decision is made.
package struct ClusterSnapshot {
    /// Sorted by name, so that decisions are reproducible.
    package private(set) var nodes: [NodeInfo] = []
    /// The resources of the nodes, in the same order.
    package private(set) var resources: [NodeResources] = []

    /// Changes whenever a node is added, removed, or changed in a property that decisions depend on.
    package private(set) var version = NodeVersion()

    package init(_ nodes: [NodeInfo] = []) {
        for node in nodes { insert(node) }
    }

    package subscript(name: String) -> NodeInfo? {
        let place = place(of: name)
        return holds(name, at: place) ? nodes[place] : nil
    }

    /// Adds a node, or replaces the node with its name.
    package mutating func insert(_ node: NodeInfo) {
        let place = place(of: node.name)
        version = NodeVersion()
        if holds(node.name, at: place) {
            nodes[place] = node
            resources[place] = node.resources
        } else {
            nodes.insert(node, at: place)
            resources.insert(node.resources, at: place)
        }
    }

    /// Removes a node and returns it; nil if there is none with the name.
    @discardableResult
    package mutating func remove(_ name: String) -> NodeInfo? {
        let place = place(of: name)
        guard holds(name, at: place) else { return nil }
        version = NodeVersion()
        resources.remove(at: place)
        return nodes.remove(at: place)
    }

    /// Changes a node in this snapshot only. Returns false if there is none with the name.
    @discardableResult
    package mutating func change(_ name: String, isPodChange: Bool = false, _ body: (NodeInfo) -> Void) -> Bool {
        let place = place(of: name)
        guard holds(name, at: place) else { return false }
        if !isKnownUniquelyReferenced(&nodes[place]) { nodes[place] = NodeInfo(copying: nodes[place]) }
        body(nodes[place])
        let changed = nodes[place].resources
        // A heartbeat does not change the version. Changes of pods may not be visible in the resources.
        if changed != resources[place] || isPodChange { version = NodeVersion() }
        resources[place] = changed
        return true
    }

    private func holds(_ name: String, at place: Int) -> Bool {
        place < nodes.count && nodes[place].name == name
    }

    /// Returns the index of the node `name`, or the index at which it would be inserted.
    private func place(of name: String) -> Int {
        var low = 0
        var high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
