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
    /// Shared, so that what the API server in the same process knows of an object stays known while it is here.
    private var entries: [NamespacedName: SharedObject<Object>] = [:]
    private let indexers: [String: @Sendable (Object) -> [String]]
    private var indexes: [String: [String: Set<NamespacedName>]] = [:]

    /// `indexers` gives the values under which an object is found in each index.
    init(indexers: [String: @Sendable (Object) -> [String]] = [:]) {
        self.indexers = indexers
    }

    /// Every object, in no order, each made when it is looked at.
    var objects: some Collection<Object> { entries.values.lazy.map(\.object) }

    subscript(key: NamespacedName) -> Object? { entries[key]?.object }

    func objects(index: String, value: String) -> [Object] {
        (indexes[index]?[value] ?? []).compactMap { self[$0] }
    }

    /// Takes over a whole listing: what is not in it is gone.
    mutating func replace(with items: [Object]) -> [Change<Object>] {
        var gone = Set(entries.keys)
        var changes: [Change<Object>] = []
        var last: Object?
        for item in items {
            gone.remove(NamespacedName(item.metadata))
            // Listings are in the order of names, so that those of one template come one after the other.
            let item = Self.sharing(item, last)
            if let change = store(SharedObject(item)) { changes.append(change) }
            last = item
        }
        return changes + gone.compactMap { remove($0) }
    }

    private static func sharing(_ object: Object, _ sibling: Object?) -> Object {
        guard let sibling, let made = object as? any TemplateMade else { return object }
        return made.sharing(any: sibling) as? Object ?? object
    }

    /// Takes over one object. Nil when the cache has this very version already.
    mutating func store(_ shared: SharedObject<Object>) -> Change<Object>? {
        let object = shared.object
        let key = NamespacedName(object.metadata)
        let old = entries.updateValue(shared, forKey: key)?.object
        updateIndexes(key, from: old, to: object)
        guard let old else { return .added(object) }
        if old.metadata.resourceVersion == object.metadata.resourceVersion { return nil }
        // Deleted and created anew between two listings: two objects, though they share a name.
        return .updated(old: old, new: object)
    }

    /// Drops an object; `last` is its last state where the server told it.
    mutating func remove(_ key: NamespacedName, last: Object? = nil) -> Change<Object>? {
        guard let old = entries.removeValue(forKey: key)?.object else { return nil }
        updateIndexes(key, from: old, to: nil)
        return .deleted(last ?? old)
    }

    private mutating func updateIndexes(_ key: NamespacedName, from old: Object?, to new: Object?) {
        for (name, indexer) in indexers {
            let before = old.map(indexer) ?? []
            let after = new.map(indexer) ?? []
            // Most changes leave an object where it is found.
            if before == after { continue }
            for value in before {
                indexes[name]?[value]?.remove(key)
                if indexes[name]?[value]?.isEmpty ?? false { indexes[name]?[value] = nil }
            }
            for value in after { indexes[name, default: [:]][value, default: []].insert(key) }
        }
    }
}
