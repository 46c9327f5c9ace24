import KubeAPI

/// What happened to an object of an informer's cache.
package enum Change<Object: KubeObject>: Sendable {
    case added(Object)
    case updated(old: Object, new: Object)
    case deleted(Object)

    /// The object as it is now, or as it was last.
    package var object: Object {
        switch self {
        case .added(let object), .updated(_, let object), .deleted(let object): object
        }
    }
}

/// The objects of an informer, and what changes when a listing or an event arrives: a value without I/O.
struct InformerCache<Object: KubeObject> {
    private(set) var objects: [NamespacedName: Object] = [:]
    private let indexers: [String: @Sendable (Object) -> [String]]
    private var indexes: [String: [String: Set<NamespacedName>]] = [:]

    /// `indexers` gives the values under which an object is found in each index.
    init(indexers: [String: @Sendable (Object) -> [String]] = [:]) {
        self.indexers = indexers
    }

    func objects(index: String, value: String) -> [Object] {
        (indexes[index]?[value] ?? []).compactMap { objects[$0] }
    }

    /// Takes over a whole listing: what is not in it is gone.
    mutating func replace(with items: [Object]) -> [Change<Object>] {
        var gone = Set(objects.keys)
        var changes: [Change<Object>] = []
        for item in items {
            gone.remove(NamespacedName(item.metadata))
            if let change = store(item) { changes.append(change) }
        }
        return changes + gone.compactMap { remove($0) }
    }

    /// Takes over one object. Nil when the cache has this very version already.
    mutating func store(_ object: Object) -> Change<Object>? {
        let key = NamespacedName(object.metadata)
        let old = objects.updateValue(object, forKey: key)
        if let old { updateIndexes(key, old, isRemoval: true) }
        updateIndexes(key, object, isRemoval: false)
        guard let old else { return .added(object) }
        if old.metadata.resourceVersion == object.metadata.resourceVersion { return nil }
        // Deleted and created anew between two listings: two objects, though they share a name.
        return .updated(old: old, new: object)
    }

    /// Drops an object; `last` is its last state where the server told it.
    mutating func remove(_ key: NamespacedName, last: Object? = nil) -> Change<Object>? {
        guard let old = objects.removeValue(forKey: key) else { return nil }
        updateIndexes(key, old, isRemoval: true)
        return .deleted(last ?? old)
    }

    private mutating func updateIndexes(_ key: NamespacedName, _ object: Object, isRemoval: Bool) {
        for (name, indexer) in indexers {
            for value in indexer(object) {
                if isRemoval {
                    indexes[name]?[value]?.remove(key)
                    if indexes[name]?[value]?.isEmpty ?? false { indexes[name]?[value] = nil }
                } else {
                    indexes[name, default: [:]][value, default: []].insert(key)
                }
            }
        }
    }
}
