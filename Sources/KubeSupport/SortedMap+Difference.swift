extension SortedMap {
    /// The elements in those parts of the map that `other`, an earlier or later state of it, does not share: all that differ,
    /// and some beside them. Finding them costs what differs, not what there is.
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

    /// Returns true if the node is part of this map: it can only be where its first key is.
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
