import KubeAPI

/// One index of an informer. It identifies objects by slot number, which takes less memory than names.
struct InformerIndex<Object: KubeObject> {
    let indexer: Indexer<Object>
    private var buckets: [String: SlotSet] = [:]

    init(_ indexer: Indexer<Object>) {
        self.indexer = indexer
    }

    /// The values that have objects.
    var values: some Collection<String> { buckets.keys }

    subscript(value: String) -> SlotSet { buckets[value] ?? SlotSet() }

    // These functions avoid optional objects: in unspecialized generic code, making an optional copies the whole
    // object.

    mutating func insert(_ object: Object, at slot: Int32) {
        insert(slot, under: indexer.values(object))
    }

    mutating func remove(_ object: Object, at slot: Int32) {
        remove(slot, from: indexer.values(object))
    }

    mutating func replace(_ old: Object, with new: Object, at slot: Int32) {
        if indexer.isUnaffected(old, new) { return }
        let before = indexer.values(old)
        let after = indexer.values(new)
        // Most changes leave the values unchanged.
        if before == after { return }
        remove(slot, from: before)
        insert(slot, under: after)
    }

    private mutating func insert(_ slot: Int32, under values: [String]) {
        for value in values { buckets[value, default: SlotSet()].insert(slot) }
    }

    private mutating func remove(_ slot: Int32, from values: [String]) {
        for value in values {
            guard let bucket = buckets.index(forKey: value) else { continue }
            buckets.values[bucket].remove(slot)
            if buckets.values[bucket].isEmpty { buckets.remove(at: bucket) }
        }
    }
}
