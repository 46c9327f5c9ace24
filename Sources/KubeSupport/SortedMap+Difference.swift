extension SortedMap {
    /// Returns the elements in nodes that `other`, an earlier or later state of the map, does not share: all elements
    /// that differ, and possibly others. The cost depends on the number of differences, not on the size of the map.
    @inlinable
    package func elements(notSharedWith other: Self) -> [Element] {
        var found: [Element] = []
        collect(root, notSharedWith: other, into: &found)
        return found
    }

    @inlinable
    func collect(_ node: Node, notSharedWith other: Self, into found: inout [Element]) {
        if other.shares(node) { return }
        if node.isLeaf {
            for index in node.keys.indices { found.append((node.keys[index], node.values[index])) }
        } else {
            for child in node.children { collect(child, notSharedWith: other, into: &found) }
        }
    }

    /// Returns true if the node is part of this map, which is checked at the position of its first key.
    @inlinable
    func shares(_ node: Node) -> Bool {
        var first = node
        while let child = first.children.first { first = child }
        guard let key = first.keys.first else { return false }
        var own = root
        while own !== node {
            if own.isLeaf { return false }
            own = own.children[own.childIndex(of: key)]
        }
        return true
    }
}
