extension SortedMap: Sequence {
    /// Iterates over the state of the map at the creation of the iterator.
    @usableFromInline
    package struct Iterator: IteratorProtocol {
        /// The inner nodes above `leaf`, each with the index of the child to visit next.
        @usableFromInline
        var path: [(node: Node, next: Int)] = []
        @usableFromInline
        var leaf: Node
        @usableFromInline
        var index: Int

        @inlinable
        init(root: Node) {
            leaf = root
            index = 0
            descend(from: root)
        }

        @inlinable
        init(root: Node, lower: Key) {
            var node = root
            while !node.isLeaf {
                let index = node.childIndex(of: lower)
                path.append((node, index + 1))
                node = node.children[index]
            }
            leaf = node
            index = node.lowerBound(of: lower)
        }

        @inlinable
        mutating func descend(from start: Node) {
            var node = start
            while let child = node.children.first {
                path.append((node, 1))
                node = child
            }
            leaf = node
            index = 0
        }

        @inlinable
        package mutating func next() -> Element? {
            while index == leaf.keys.count {
                guard let (node, next) = path.popLast() else { return nil }
                guard next < node.children.count else { continue }
                path.append((node, next + 1))
                descend(from: node.children[next])
            }
            defer { index += 1 }
            return (leaf.keys[index], leaf.values[index])
        }
    }

    /// The elements of a map from a key onwards.
    @usableFromInline
    package struct Suffix: Sequence {
        @usableFromInline
        let root: Node
        @usableFromInline
        let lower: Key

        @inlinable
        init(root: Node, lower: Key) {
            self.root = root
            self.lower = lower
        }

        @inlinable
        package func makeIterator() -> Iterator {
            Iterator(root: root, lower: lower)
        }
    }

    @inlinable
    package func makeIterator() -> Iterator {
        Iterator(root: root)
    }

    @inlinable
    package var underestimatedCount: Int { root.count }

    /// Returns the elements whose key is not less than `lower`, in order.
    @inlinable
    package func elements(from lower: Key) -> Suffix {
        Suffix(root: root, lower: lower)
    }
}
