import KubeAPI

/// A change of an object in an informer's cache.
package enum Change<Object: KubeObject>: Sendable {
    case added(Object)
    case updated(old: Object, new: Object)
    case deleted(Object)

    /// The object after the change; for a deletion its last state.
    package var object: Object {
        switch self {
        case .added(let object), .updated(_, let object), .deleted(let object): object
        }
    }

    package var isDeletion: Bool {
        if case .deleted = self { true } else { false }
    }
}

/// The objects of an informer, and what changes when a listing or an event arrives: a value without I/O.
///
/// Each object has a place as long as it is there, and indexes hold places. A lookup in an index costs what it finds,
/// whatever else there is.
struct InformerCache<Object: KubeObject> {
    /// Shared, so that what the API server in the same process knows of an object stays known while it is here.
    private(set) var entries: [SharedObject<Object>?] = []
    private var freePlaces: [Int32] = []
    private var places: [NamespacedName: Int32] = [:]
    private var indexes: [InformerIndex<Object>]
    /// Of the indexes, in their order: to look through these copies no index.
    private var indexNames: [String]

    init(indexers: [Indexer<Object>] = []) {
        indexes = indexers.map { InformerIndex($0) }
        indexNames = indexers.map(\.name)
    }

    var count: Int { places.count }

    /// Every object, in no order, each made when it is looked at.
    var objects: some Sequence<Object> { entries.lazy.compactMap { $0?.object } }

    subscript(key: NamespacedName) -> Object? { places[key].flatMap { entries[Int($0)]?.object } }

    // MARK: Indexes

    /// Adds an index, unless there is one of that name.
    mutating func add(_ indexer: Indexer<Object>) {
        guard index(indexer.name) == nil else { return }
        var index = InformerIndex(indexer)
        for (place, entry) in entries.enumerated() {
            if let entry { index.insert(entry.object, at: Int32(place)) }
        }
        indexes.append(index)
        indexNames.append(indexer.name)
    }

    func objects(index name: String, value: String) -> [Object] {
        index(name).map { objects(at: $0[value]) } ?? []
    }

    func contains(index name: String, value: String) -> Bool {
        index(name).map { !$0[value].isEmpty } ?? false
    }

    func count(index name: String, value: String) -> Int { index(name)?[value].count ?? 0 }

    /// The values under which there are objects in an index.
    func values(index name: String) -> [String] { index(name).map { Array($0.values) } ?? [] }

    /// The objects of a namespace that meet the requirements; where the cache has the index `labels`, only those are
    /// looked at that have the rarest label which is required.
    func objects(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        let places =
            rarest(of: requirements, namespace, in: LabelIndex.name)
            ?? index(Indexer<Object>.namespace.name)?[namespace] ?? PlaceSet()
        return objects(at: places) { requirements.matches($0.metadata.labels) }
    }

    /// The same of the objects without a controller, by the index `orphans`.
    func orphans(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        let places =
            rarest(of: requirements, namespace, in: LabelIndex.orphansName)
            ?? index(LabelIndex.orphansName)?[LabelIndex.anything(namespace)] ?? PlaceSet()
        return objects(at: places) { requirements.matches($0.metadata.labels) }
    }

    /// The places of the objects with that label, of those which are required with a certain value, that the fewest
    /// have.
    private func rarest(of requirements: LabelRequirements, _ namespace: String, in name: String) -> PlaceSet? {
        guard let labels = index(name) else { return nil }
        return LabelIndex.equalities(requirements)
            .map { labels[LabelIndex.value(namespace, $0.key, $0.value)] }
            .min { $0.count < $1.count }
    }

    /// The objects of a namespace whose selectors may select an object with `labels`, by the index `selector`.
    func objects(namespace: String, selecting labels: [String: String]) -> [Object] {
        if count == 0 { return [] }
        // Most namespaces have none: no text is made for these.
        let isEmpty = !namespace.isEmpty && index(Indexer<Object>.namespace.name)?[namespace].isEmpty == true
        guard !isEmpty, let selectors = index(LabelIndex.selectorName) else { return [] }
        var found = objects(at: selectors[LabelIndex.anything(namespace)])
        for (key, value) in labels {
            let places = selectors[LabelIndex.value(namespace, key, value)]
            if !places.isEmpty { found += objects(at: places) }
        }
        return found
    }

    private func index(_ name: String) -> InformerIndex<Object>? {
        indexNames.firstIndex(of: name).map { indexes[$0] }
    }

    private func objects(at places: PlaceSet, where condition: (Object) -> Bool = { _ in true }) -> [Object] {
        if places.isEmpty { return [] }
        var found: [Object] = []
        for place in places {
            if let object = entries[Int(place)]?.object, condition(object) { found.append(object) }
        }
        return found
    }

    // MARK: Changes

    /// Takes over a whole listing: what is not in it is gone.
    mutating func replace(with items: [Object]) -> [Change<Object>] {
        var gone = Set(places.keys)
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
        guard let sibling, let made = object as? any TemplateInstance else { return object }
        return made.sharing(any: sibling) as? Object ?? object
    }

    /// Takes over one object. Nil when the cache has this very version already.
    mutating func store(_ shared: SharedObject<Object>) -> Change<Object>? {
        let object = shared.object
        let key = NamespacedName(object.metadata)
        guard let place = places[key] else {
            let place = freePlaces.popLast() ?? Int32(entries.count)
            if place == entries.count { entries.append(shared) } else { entries[Int(place)] = shared }
            places[key] = place
            for number in indexes.indices { indexes[number].insert(object, at: place) }
            return .added(object)
        }
        guard let old = entries[Int(place)]?.object else { return nil }
        entries[Int(place)] = shared
        for number in indexes.indices { indexes[number].replace(old, with: object, at: place) }
        if old.metadata.resourceVersion == object.metadata.resourceVersion { return nil }
        // Deleted and created anew between two listings: two objects, though they share a name.
        return .updated(old: old, new: object)
    }

    /// Removes an object.
    ///
    /// - Parameter last: Its last state, if the server sent it.
    mutating func remove(_ key: NamespacedName, last: Object? = nil) -> Change<Object>? {
        guard let place = places.removeValue(forKey: key), let old = entries[Int(place)]?.object else { return nil }
        entries[Int(place)] = nil
        freePlaces.append(place)
        for number in indexes.indices { indexes[number].remove(old, at: place) }
        return .deleted(last ?? old)
    }
}
