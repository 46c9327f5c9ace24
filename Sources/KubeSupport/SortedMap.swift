/// An ordered dictionary whose copies are snapshots: copying is O(1), and a copy does not change when the original
/// does.
///
/// It is a B+tree whose nodes are shared between copies. A change copies only those nodes on its path that another copy
/// refers to. A writer can therefore change its map while any number of readers use snapshots, without waiting for each
/// other. Lookup, insertion and removal are O(log n).
///
///     var objects = SortedMap<UTF8Key, Object>()
///     objects["/registry/pods/default/a"] = pod
///     let snapshot = objects
///     for (key, object) in snapshot.elements(from: "/registry/pods/") { ... }
@usableFromInline
package struct SortedMap<Key: Comparable, Value> {
    @usableFromInline
    package typealias Element = (key: Key, value: Value)

    @usableFromInline
    var root: Node

    @inlinable
    package init() {
        root = Node()
    }

    /// Makes a map of distinct keys in ascending order and their values; much faster than separate insertions.
    @inlinable
    package init(sortedKeys keys: [Key], values: [Value]) {
        precondition(keys.count == values.count, "each key must have a value")
        var nodes: [Node] = []
        var separators: [Key] = []
        var start = 0
        for size in Self.evenSizes(of: keys.count) {
            if start > 0 { separators.append(keys[start]) }
            nodes.append(Node(keys: Array(keys[start..<start + size]), values: Array(values[start..<start + size])))
            start += size
        }
        // `separators[i]` is between `nodes[i]` and `nodes[i + 1]`; those between parents move up one level.
        while nodes.count > 1 {
            var parents: [Node] = []
            var above: [Key] = []
            start = 0
            for size in Self.evenSizes(of: nodes.count) {
                if start > 0 { above.append(separators[start - 1]) }
                parents.append(
                    Node(
                        keys: Array(separators[start..<start + size - 1]),
                        children: Array(nodes[start..<start + size])))
                start += size
            }
            nodes = parents
            separators = above
        }
        root = nodes.first ?? Node()
    }

    /// Distributes `count` elements over nodes so that no node is too small or full.
    @inlinable
    static func evenSizes(of count: Int) -> [Int] {
        let usual = Node.capacity * 3 / 4
        let nodes = (count + usual - 1) / usual
        return (0..<nodes).map { count * ($0 + 1) / nodes - count * $0 / nodes }
    }

    @inlinable
    package var count: Int { root.count }

    @inlinable
    package var isEmpty: Bool { root.count == 0 }

    /// The value of `key`. Setting nil removes the key.
    @inlinable
    package subscript(key: Key) -> Value? {
        get { root.value(of: key) }
        set {
            if let newValue {
                updateValue(newValue, forKey: key)
            } else {
                removeValue(forKey: key)
            }
        }
    }

    @inlinable
    package var first: Element? {
        var iterator = makeIterator()
        return iterator.next()
    }

    @inlinable
    package var last: Element? {
        var node = root
        while let child = node.children.last { node = child }
        guard let key = node.keys.last, let value = node.values.last else { return nil }
        return (key, value)
    }

    /// Returns the number of keys less than `key`.
    @inlinable
    package func rank(of key: Key) -> Int {
        var rank = 0
        var node = root
        while !node.isLeaf {
            let index = node.childIndex(of: key)
            for left in node.children[..<index] { rank += left.count }
            node = node.children[index]
        }
        return rank + node.lowerBound(of: key)
    }

    /// Sets the value of `key` and returns the one it replaced.
    @inlinable
    @discardableResult
    package mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        if !isKnownUniquelyReferenced(&root) { root = root.copy() }
        let insertion = root.insert(key, value)
        if let split = insertion.split {
            root = Node(keys: [split.separator], children: [root, split.right])
        }
        return insertion.replaced
    }

    /// Removes `key` and returns the value it had.
    @inlinable
    @discardableResult
    package mutating func removeValue(forKey key: Key) -> Value? {
        // Without this lookup, removing an absent key would copy shared nodes unnecessarily.
        guard root.value(of: key) != nil else { return nil }
        if !isKnownUniquelyReferenced(&root) { root = root.copy() }
        let removed = root.remove(key)
        if root.children.count == 1 { root = root.children[0] }
        return removed
    }

    /// Removes and returns the first element.
    @inlinable
    package mutating func popFirst() -> Element? {
        guard let first else { return nil }
        removeValue(forKey: first.key)
        return first
    }
}

// A node is changed only by the single map that refers to it (`isKnownUniquelyReferenced`); a node that two maps share
// is immutable. A copy is therefore as safe to send as a copy of an array.
extension SortedMap: @unchecked Sendable where Key: Sendable, Value: Sendable {}

extension SortedMap: ExpressibleByDictionaryLiteral {
    @inlinable
    package init(dictionaryLiteral elements: (Key, Value)...) {
        self.init()
        for (key, value) in elements { updateValue(value, forKey: key) }
    }
}
