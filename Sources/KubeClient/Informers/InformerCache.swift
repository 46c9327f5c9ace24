import KubeAPI

/// The objects and indexes of an informer. Computes the changes that a list or a watch event makes; performs no I/O.
///
/// Each object occupies a slot, and indexes contain slot numbers. The cost of an index lookup depends only on the
/// number of objects that it finds.
struct InformerCache<Object: KubeObject> {
    /// The objects by slot. They are shared with the API server in the same process, which keeps derived data, such as
    /// encoded bytes, with an object.
    private(set) var entries: [SharedObject<Object>?] = []
    private var freeSlots: [Int32] = []
    private var slots: [NamespacedName: Int32] = [:]
    private var indexes: [InformerIndex<Object>]
    /// The names of `indexes` in the same order. Searching them does not copy an index.
    private var indexNames: [String]

    init(indexers: [Indexer<Object>] = []) {
        indexes = indexers.map { InformerIndex($0) }
        indexNames = indexers.map(\.name)
    }

    var count: Int { slots.count }

    /// Every object, in no defined order, loaded lazily.
    var objects: some Sequence<Object> { entries.lazy.compactMap { $0?.object } }

    subscript(key: NamespacedName) -> Object? { slots[key].flatMap { entries[Int($0)]?.object } }

    // MARK: Indexes

    /// Adds an index, unless the cache has an index with that name.
    mutating func add(_ indexer: Indexer<Object>) {
        guard index(indexer.name) == nil else { return }
        var index = InformerIndex(indexer)
        for (slot, entry) in entries.enumerated() {
            if let entry { index.insert(entry.object, at: Int32(slot)) }
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

    /// Returns the values of an index that have objects.
    func values(index name: String) -> [String] { index(name).map { Array($0.values) } ?? [] }

    /// Returns the objects of a namespace that match the requirements. If the cache has the index `labels`, only the
    /// objects that have the least common of the required labels are examined.
    func objects(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        let slots =
            smallestBucket(of: requirements, namespace, in: LabelIndex.name)
            ?? index(Indexer<Object>.namespace.name)?[namespace] ?? SlotSet()
        return objects(at: slots) { requirements.matches($0.metadata.labels) }
    }

    /// Returns the objects of a namespace that match the requirements and have no controller, from the index `orphans`.
    func orphans(namespace: String, matching requirements: LabelRequirements) -> [Object] {
        let slots =
            smallestBucket(of: requirements, namespace, in: LabelIndex.orphansName)
            ?? index(LabelIndex.orphansName)?[LabelIndex.anyLabel(namespace)] ?? SlotSet()
        return objects(at: slots) { requirements.matches($0.metadata.labels) }
    }

    /// Returns the slots of the objects that have the least common of the labels that the requirements fix to one
    /// value; nil if there is no such label or no such index.
    private func smallestBucket(of requirements: LabelRequirements, _ namespace: String, in name: String) -> SlotSet? {
        guard let labels = index(name) else { return nil }
        return LabelIndex.equalities(requirements)
            .map { labels[LabelIndex.value(namespace, $0.key, $0.value)] }
            .min { $0.count < $1.count }
    }

    /// Returns the objects of a namespace whose selector may match `labels`, from the index `selector`.
    func objects(namespace: String, selecting labels: [String: String]) -> [Object] {
        if count == 0 { return [] }
        // Most namespaces have no such objects; returning early avoids building the index values.
        let isEmpty = !namespace.isEmpty && index(Indexer<Object>.namespace.name)?[namespace].isEmpty == true
        guard !isEmpty, let selectors = index(LabelIndex.selectorName) else { return [] }
        var found = objects(at: selectors[LabelIndex.anyLabel(namespace)])
        for (key, value) in labels {
            let slots = selectors[LabelIndex.value(namespace, key, value)]
            if !slots.isEmpty { found += objects(at: slots) }
        }
        return found
    }

    private func index(_ name: String) -> InformerIndex<Object>? {
        indexNames.firstIndex(of: name).map { indexes[$0] }
    }

    private func objects(at slots: SlotSet, where condition: (Object) -> Bool = { _ in true }) -> [Object] {
        if slots.isEmpty { return [] }
        var found: [Object] = []
        for slot in slots {
            if let object = entries[Int(slot)]?.object, condition(object) { found.append(object) }
        }
        return found
    }

    // MARK: Changes

    /// Replaces all objects with those of a list and returns the changes.
    mutating func replace(with items: [Object]) -> [Change<Object>] {
        var gone = Set(slots.keys)
        var changes: [Change<Object>] = []
        var last: Object?
        for item in items {
            gone.remove(NamespacedName(item.metadata))
            // Lists are sorted by name, so that objects made from the same template are adjacent and can share parts.
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

    /// Stores an object. Returns nil if the cache already has this resource version.
    mutating func store(_ shared: SharedObject<Object>) -> Change<Object>? {
        let object = shared.object
        let key = NamespacedName(object.metadata)
        guard let slot = slots[key] else {
            let slot = freeSlots.popLast() ?? Int32(entries.count)
            if slot == entries.count { entries.append(shared) } else { entries[Int(slot)] = shared }
            slots[key] = slot
            for number in indexes.indices { indexes[number].insert(object, at: slot) }
            return .added(object)
        }
        guard let old = entries[Int(slot)]?.object else { return nil }
        entries[Int(slot)] = shared
        for number in indexes.indices { indexes[number].replace(old, with: object, at: slot) }
        if old.metadata.resourceVersion == object.metadata.resourceVersion { return nil }
        // Also the result for an object that was deleted and created again under the same name between two lists.
        return .updated(old: old, new: object)
    }

    /// Removes an object.
    ///
    /// - Parameter last: The last state of the object, if the server sent it.
    mutating func remove(_ key: NamespacedName, last: Object? = nil) -> Change<Object>? {
        guard let slot = slots.removeValue(forKey: key), let old = entries[Int(slot)]?.object else { return nil }
        entries[Int(slot)] = nil
        freeSlots.append(slot)
        for number in indexes.indices { indexes[number].remove(old, at: slot) }
        return .deleted(last ?? old)
    }
}
