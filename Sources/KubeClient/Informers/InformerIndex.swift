import KubeAPI

/// One index of an informer's objects, which are told apart by their places in the informer's memory: a few bytes for each
/// object, however long its name.
struct InformerIndex<Object: KubeObject> {
    let indexer: Indexer<Object>
    private var buckets: [String: PlaceSet] = [:]

    init(_ indexer: Indexer<Object>) {
        self.indexer = indexer
    }

    /// Every value under which there is an object.
    var values: some Collection<String> { buckets.keys }

    subscript(value: String) -> PlaceSet { buckets[value] ?? PlaceSet() }

    // These take no optional objects: where the code is generic, each optional is a copy of the whole object.

    mutating func insert(_ object: Object, at place: Int32) {
        insert(place, under: indexer.values(object))
    }

    mutating func remove(_ object: Object, at place: Int32) {
        remove(place, from: indexer.values(object))
    }

    mutating func replace(_ old: Object, with new: Object, at place: Int32) {
        if indexer.isUnaffected(old, new) { return }
        let before = indexer.values(old)
        let after = indexer.values(new)
        // Most changes leave an object where it is found.
        if before == after { return }
        remove(place, from: before)
        insert(place, under: after)
    }

    private mutating func insert(_ place: Int32, under values: [String]) {
        for value in values { buckets[value, default: PlaceSet()].insert(place) }
    }

    private mutating func remove(_ place: Int32, from values: [String]) {
        for value in values {
            guard let bucket = buckets.index(forKey: value) else { continue }
            buckets.values[bucket].remove(place)
            if buckets.values[bucket].isEmpty { buckets.remove(at: bucket) }
        }
    }
}

/// A set of places. Most have one member, for which nothing is allocated.
struct PlaceSet: Sequence {
    private var first: Int32?
    private var others: Set<Int32> = []

    var isEmpty: Bool { first == nil }
    var count: Int { (first == nil ? 0 : 1) + others.count }

    mutating func insert(_ place: Int32) {
        guard let first else {
            self.first = place
            return
        }
        if first != place { others.insert(place) }
    }

    mutating func remove(_ place: Int32) {
        guard first == place else {
            others.remove(place)
            return
        }
        // An empty set of the standard library allocates nothing.
        first = others.popFirst()
        if others.isEmpty { others = [] }
    }

    func makeIterator() -> AnyIterator<Int32> {
        var pending = first
        var rest = others.makeIterator()
        return AnyIterator {
            if let place = pending {
                pending = nil
                return place
            }
            return rest.next()
        }
    }
}
