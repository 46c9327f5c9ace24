import KubeAPI

/// The values under which an informer finds its objects in one index.
package struct Indexer<Object: KubeObject>: Sendable {
    /// Of the index; an informer has one index of a name.
    package let name: String
    /// The values under which an object is found, none for an object that the index leaves out.
    package let values: @Sendable (Object) -> [String]
    /// Returns true where two versions of an object certainly have the same values, which are not asked for then.
    package let isUnaffected: @Sendable (Object, Object) -> Bool

    package init(
        _ name: String, isUnaffected: @escaping @Sendable (Object, Object) -> Bool = { _, _ in false },
        values: @escaping @Sendable (Object) -> [String]
    ) {
        self.name = name
        self.values = values
        self.isUnaffected = isUnaffected
    }

    /// By the UID of the controller.
    package static var owner: Self {
        Self("owner") {
            $0.metadata.ownerReferences == $1.metadata.ownerReferences
        } values: {
            $0.metadata.controller.map { [$0.uid] } ?? []
        }
    }

    /// By the namespace.
    package static var namespace: Self {
        // An object of another namespace is another object.
        Self("namespace") { _, _ in
            true
        } values: {
            $0.metadata.namespace.map { [$0] } ?? []
        }
    }

    /// By each label, within the namespace: what `Informer.objects(namespace:matching:)` looks in.
    package static var labels: Self {
        Self(LabelIndex.name) {
            $0.metadata.labels == $1.metadata.labels
        } values: { object in
            LabelIndex.values(object.metadata)
        }
    }

    /// The same of the objects that have no controller, which are few where controllers are at work: what
    /// `Informer.orphans(namespace:matching:)` looks in.
    package static var orphans: Self {
        Self(LabelIndex.orphansName) {
            $0.metadata.labels == $1.metadata.labels && $0.metadata.ownerReferences == $1.metadata.ownerReferences
        } values: { object in
            let metadata = object.metadata
            guard metadata.controller == nil else { return [] }
            return LabelIndex.values(metadata) + [LabelIndex.anything(metadata.namespace ?? "")]
        }
    }

    /// By one label that every object has which the object's own selector selects, so that few selectors have to be asked of
    /// an object with labels: `Informer.objects(namespace:selecting:)`.
    package static func selector(_ requirements: @escaping @Sendable (Object) -> LabelRequirements) -> Self {
        Self(LabelIndex.selectorName) { object in
            let namespace = object.metadata.namespace ?? ""
            let equality = LabelIndex.equalities(requirements(object)).first
            return [equality.map { LabelIndex.value(namespace, $0.key, $0.value) } ?? LabelIndex.anything(namespace)]
        }
    }
}

/// How labels are written as the values of an index.
enum LabelIndex {
    static let name = "labels"
    static let orphansName = "orphans"
    static let selectorName = "selector"

    // Neither namespaces nor the keys of labels contain these characters.
    static func value(_ namespace: String, _ key: String, _ value: String) -> String {
        var text = ""
        text.reserveCapacity(namespace.utf8.count + key.utf8.count + value.utf8.count + 2)
        text += namespace
        text += "|"
        text += key
        text += "="
        text += value
        return text
    }

    /// Of each label.
    static func values(_ metadata: ObjectMeta) -> [String] {
        let namespace = metadata.namespace ?? ""
        var values: [String] = []
        values.reserveCapacity(metadata.labels.count + 1)
        for (key, label) in metadata.labels { values.append(value(namespace, key, label)) }
        return values
    }

    static func anything(_ namespace: String) -> String { "\(namespace)|*" }

    /// The labels that an object needs to meet the requirements, each with its only possible value.
    static func equalities(_ requirements: LabelRequirements) -> [(key: String, value: String)] {
        requirements.requirements.compactMap { requirement in
            guard requirement.operator == .in, requirement.values.count == 1 else { return nil }
            return (requirement.key, requirement.values[0])
        }
    }
}
