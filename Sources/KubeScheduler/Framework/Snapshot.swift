/// All nodes at one moment: what one scheduling decision is made from.
package struct Snapshot {
    /// By name, which is the order in which nodes are looked at, so that decisions can be repeated.
    package private(set) var nodes: [NodeInfo] = []
    /// The same nodes' room, in the same order.
    package private(set) var rooms: [NodeRoom] = []

    /// Changes whenever a node comes, goes or changes in what decisions look at.
    package private(set) var version = NodeVersion()

    package init(_ nodes: [NodeInfo] = []) {
        for node in nodes { insert(node) }
    }

    package subscript(name: String) -> NodeInfo? {
        let place = place(of: name)
        return holds(name, at: place) ? nodes[place] : nil
    }

    /// Adds a node, or puts it in the place of the one that has its name.
    package mutating func insert(_ node: NodeInfo) {
        let place = place(of: node.name)
        version = NodeVersion()
        if holds(node.name, at: place) {
            nodes[place] = node
            rooms[place] = node.room
        } else {
            nodes.insert(node, at: place)
            rooms.insert(node.room, at: place)
        }
    }

    /// The node that was removed, if there was one.
    @discardableResult
    package mutating func remove(_ name: String) -> NodeInfo? {
        let place = place(of: name)
        guard holds(name, at: place) else { return nil }
        version = NodeVersion()
        rooms.remove(at: place)
        return nodes.remove(at: place)
    }

    /// Changes a node where it is, for this snapshot only. False where there is none.
    @discardableResult
    package mutating func change(_ name: String, isPodChange: Bool = false, _ body: (NodeInfo) -> Void) -> Bool {
        let place = place(of: name)
        guard holds(name, at: place) else { return false }
        if !isKnownUniquelyReferenced(&nodes[place]) { nodes[place] = NodeInfo(copying: nodes[place]) }
        body(nodes[place])
        let room = nodes[place].room
        // A heartbeat changes nothing; what a room does not show is said by who takes pods on or off.
        if room != rooms[place] || isPodChange { version = NodeVersion() }
        rooms[place] = room
        return true
    }

    private func holds(_ name: String, at place: Int) -> Bool {
        place < nodes.count && nodes[place].name == name
    }

    /// Where `name` is, or belongs.
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
