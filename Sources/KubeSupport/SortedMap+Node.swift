extension SortedMap {
    /// A node of the tree. All leaves have the same depth. Only the root may be an empty leaf, and an inner node has at
    /// least two children.
    @usableFromInline
    final class Node {
        /// In a leaf, the keys. In an inner node, `keys[i]` is at most the first key under `children[i + 1]`, and
        /// greater than every key under `children[i]`.
        @usableFromInline
        var keys: [Key]
        /// In a leaf, the values of `keys`; empty in an inner node.
        @usableFromInline
        var values: [Value]
        /// Empty in a leaf.
        @usableFromInline
        var children: [Node]
        /// The number of elements in this subtree.
        @usableFromInline
        var count: Int

        /// The maximum number of keys of a leaf, or children of an inner node. Measured: with 32, changing a shared
        /// tree copies half as much as with 64, and lookups are not slower.
        @inlinable
        static var capacity: Int { 32 }

        /// Smaller nodes are merged with a neighbour. A quarter of the capacity, instead of half, avoids repeated
        /// splitting and merging in a tree that grows and shrinks at one position.
        @inlinable
        static var minimum: Int { 8 }

        @inlinable
        init() {
            keys = []
            values = []
            children = []
            count = 0
        }

        @inlinable
        init(keys: [Key], values: [Value]) {
            self.keys = keys
            self.values = values
            children = []
            count = keys.count
        }

        @inlinable
        init(keys: [Key], children: [Node]) {
            self.keys = keys
            values = []
            self.children = children
            count = children.reduce(0) { $0 + $1.count }
        }

        @inlinable
        init(copying node: Node) {
            keys = node.keys
            values = node.values
            children = node.children
            count = node.count
        }

        @inlinable
        var isLeaf: Bool { children.isEmpty }

        @inlinable
        var size: Int { children.isEmpty ? keys.count : children.count }

        @inlinable
        func copy() -> Node { Node(copying: self) }
    }
}

// Searching.
extension SortedMap.Node {
    /// Returns the index of the first key that is not less than `key`.
    @inlinable
    func lowerBound(of key: Key) -> Int {
        keys.withUnsafeBufferPointer { keys in
            var low = 0
            var high = keys.count
            while low < high {
                let middle = (low + high) >> 1
                if keys[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// Returns the index of the child whose subtree `key` belongs to.
    @inlinable
    func childIndex(of key: Key) -> Int {
        keys.withUnsafeBufferPointer { keys in
            var low = 0
            var high = keys.count
            while low < high {
                let middle = (low + high) >> 1
                if key < keys[middle] { high = middle } else { low = middle + 1 }
            }
            return low
        }
    }

    @inlinable
    func value(of key: Key) -> Value? {
        var node = self
        while !node.isLeaf { node = node.children[node.childIndex(of: key)] }
        let index = node.lowerBound(of: key)
        return index < node.keys.count && node.keys[index] == key ? node.values[index] : nil
    }
}

// Changes. The node must not be shared when one of these is called.
extension SortedMap.Node {
    @usableFromInline
    struct Insertion {
        @usableFromInline
        var replaced: Value?
        /// The new right neighbour of the node, if it was split.
        @usableFromInline
        var split: Split?

        @inlinable
        init(replaced: Value?, split: Split?) {
            self.replaced = replaced
            self.split = split
        }
    }

    @usableFromInline
    struct Split {
        @usableFromInline
        var separator: Key
        @usableFromInline
        var right: SortedMap.Node

        @inlinable
        init(separator: Key, right: SortedMap.Node) {
            self.separator = separator
            self.right = right
        }
    }

    @inlinable
    func insert(_ key: Key, _ value: Value) -> Insertion {
        if isLeaf { return insertIntoLeaf(key, value) }
        let index = childIndex(of: key)
        makeChildUnique(index)
        let insertion = children[index].insert(key, value)
        if insertion.replaced == nil { count += 1 }
        guard let split = insertion.split else { return insertion }
        let appends = index == children.count - 1
        keys.insert(split.separator, at: index)
        children.insert(split.right, at: index + 1)
        guard children.count > Self.capacity else { return Insertion(replaced: insertion.replaced, split: nil) }
        // The new node must have at least two children: a single child could become empty.
        let middle = appends ? Self.capacity - 1 : Self.capacity / 2
        return Insertion(replaced: insertion.replaced, split: splitInner(at: middle))
    }

    @inlinable
    func insertIntoLeaf(_ key: Key, _ value: Value) -> Insertion {
        let index = lowerBound(of: key)
        if index < keys.count, keys[index] == key {
            let replaced = values[index]
            values[index] = value
            return Insertion(replaced: replaced, split: nil)
        }
        guard keys.count >= Self.capacity else {
            insert(key, value, at: index)
            return Insertion(replaced: nil, split: nil)
        }
        // Splits before inserting, because an array that grows beyond a node's capacity would double its memory.
        // Ascending keys, such as revisions, leave full nodes.
        if index == keys.count {
            return Insertion(
                replaced: nil, split: Split(separator: key, right: SortedMap.Node(keys: [key], values: [value])))
        }
        let middle = Self.capacity / 2
        let split = splitLeaf(at: middle)
        if index <= middle { insert(key, value, at: index) } else { split.right.insert(key, value, at: index - middle) }
        return Insertion(replaced: nil, split: split)
    }

    @inlinable
    func insert(_ key: Key, _ value: Value, at index: Int) {
        if keys.count == keys.capacity { keys.reserveCapacity(roomierSize) }
        if values.count == values.capacity { values.reserveCapacity(roomierSize) }
        keys.insert(key, at: index)
        values.insert(value, at: index)
        count += 1
    }

    /// The capacity to which a full array grows: at most a node's capacity, unlike the standard library's growth.
    @inlinable
    var roomierSize: Int { Swift.min(Swift.max(4, keys.count * 2), Self.capacity) }

    @inlinable
    func splitLeaf(at index: Int) -> Split {
        let right = SortedMap.Node(keys: Array(keys[index...]), values: Array(values[index...]))
        keys.removeSubrange(index...)
        values.removeSubrange(index...)
        count = keys.count
        return Split(separator: right.keys[0], right: right)
    }

    @inlinable
    func splitInner(at index: Int) -> Split {
        let separator = keys[index - 1]
        let right = SortedMap.Node(keys: Array(keys[index...]), children: Array(children[index...]))
        keys.removeSubrange((index - 1)...)
        children.removeSubrange(index...)
        count -= right.count
        return Split(separator: separator, right: right)
    }

    /// Removes `key`, which must be in this subtree.
    @inlinable
    func remove(_ key: Key) -> Value {
        if isLeaf {
            let index = lowerBound(of: key)
            keys.remove(at: index)
            count -= 1
            return values.remove(at: index)
        }
        let index = childIndex(of: key)
        makeChildUnique(index)
        let removed = children[index].remove(key)
        count -= 1
        if children[index].size < Self.minimum, children.count > 1 {
            balance(left: index > 0 ? index - 1 : 0)
        }
        return removed
    }

    /// Merges two neighbouring children, or distributes their contents evenly if they don't fit into one.
    @inlinable
    func balance(left index: Int) {
        makeChildUnique(index)
        let left = children[index]
        let right = children[index + 1]
        if left.isLeaf {
            left.keys += right.keys
            left.values += right.values
        } else {
            left.keys.append(keys[index])
            left.keys += right.keys
            left.children += right.children
        }
        left.count += right.count
        let size = left.size
        if size <= Self.capacity {
            keys.remove(at: index)
            children.remove(at: index + 1)
        } else {
            let split = left.isLeaf ? left.splitLeaf(at: size / 2) : left.splitInner(at: size / 2)
            keys[index] = split.separator
            children[index + 1] = split.right
        }
    }

    @inlinable
    func makeChildUnique(_ index: Int) {
        if !isKnownUniquelyReferenced(&children[index]) { children[index] = children[index].copy() }
    }
}
