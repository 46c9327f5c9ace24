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

    /// Takes over what became of the object at a place.
    mutating func update(_ place: Int32, from old: Object?, to new: Object?) {
        if let old, let new, indexer.isUnaffected(old, new) { return }
        let before = old.map(indexer.values) ?? []
        let after = new.map(indexer.values) ?? []
        // Most changes leave an object where it is found.
        if before == after { return }
        for value in before {
            guard let bucket = buckets.index(forKey: value) else { continue }
            buckets.values[bucket].remove(place)
            if buckets.values[bucket].isEmpty { buckets.remove(at: bucket) }
        }
        for value in after { buckets[value, default: PlaceSet()].insert(place) }
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
