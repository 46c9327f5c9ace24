/// A set of slot numbers. A set with one member, the most common case, allocates no memory.
struct SlotSet: Sequence {
    private var first: Int32?
    private var others: Set<Int32> = []

    var isEmpty: Bool { first == nil }
    var count: Int { (first == nil ? 0 : 1) + others.count }

    mutating func insert(_ slot: Int32) {
        guard let first else {
            self.first = slot
            return
        }
        if first != slot { others.insert(slot) }
    }

    mutating func remove(_ slot: Int32) {
        guard first == slot else {
            others.remove(slot)
            return
        }
        // Releases the set's memory: an empty `Set` has none.
        first = others.popFirst()
        if others.isEmpty { others = [] }
    }

    func makeIterator() -> AnyIterator<Int32> {
        var pending = first
        var rest = others.makeIterator()
        return AnyIterator {
            if let slot = pending {
                pending = nil
                return slot
            }
            return rest.next()
        }
    }
}
