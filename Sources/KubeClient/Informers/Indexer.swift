import KubeAPI

/// Defines an index of an informer: its name, and the values under which each object is found.
package struct Indexer<Object: KubeObject>: Sendable {
    /// The name of the index, unique within an informer.
    package let name: String
    /// Returns the values under which an object is found; empty for an object that is not in the index.
    package let values: @Sendable (Object) -> [String]
    /// Returns true if two versions of an object are known to have the same values, without computing them.
    package let isUnaffected: @Sendable (Object, Object) -> Bool

    package init(
        _ name: String, isUnaffected: @escaping @Sendable (Object, Object) -> Bool = { _, _ in false },
        values: @escaping @Sendable (Object) -> [String]
    ) {
        self.name = name
        self.values = values
        self.isUnaffected = isUnaffected
    }

    /// Indexes objects by the UID of their controller.
    package static var owner: Self {
        Self("owner") {
            $0.metadata.ownerReferences == $1.metadata.ownerReferences
        } values: {
            $0.metadata.controller.map { [$0.uid] } ?? []
        }
    }

    /// Indexes objects by namespace.
    package static var namespace: Self {
        // An object's namespace never changes.
        Self("namespace") { _, _ in
            true
        } values: {
            $0.metadata.namespace.map { [$0] } ?? []
        }
    }

    /// Indexes objects by each label within their namespace, for `Informer.objects(namespace:matching:)`.
    package static var labels: Self {
        Self(LabelIndex.name) {
            $0.metadata.labels == $1.metadata.labels
        } values: { object in
            LabelIndex.values(object.metadata)
        }
    }

    /// Indexes the objects without a controller by each label within their namespace, for
    /// `Informer.orphans(namespace:matching:)`. Usually few objects are orphans.
    package static var orphans: Self {
        Self(LabelIndex.orphansName) {
            $0.metadata.labels == $1.metadata.labels && $0.metadata.ownerReferences == $1.metadata.ownerReferences
        } values: { object in
            let metadata = object.metadata
            guard metadata.controller == nil else { return [] }
            return LabelIndex.values(metadata) + [LabelIndex.anyLabel(metadata.namespace ?? "")]
        }
    }

    /// Indexes objects by one of the labels that their own selector requires, so that
    /// `Informer.objects(namespace:selecting:)` returns few objects whose selector does not match.
    package static func selector(_ requirements: @escaping @Sendable (Object) -> LabelRequirements) -> Self {
        Self(LabelIndex.selectorName) { object in
            let namespace = object.metadata.namespace ?? ""
            let equality = LabelIndex.equalities(requirements(object)).first
            return [equality.map { LabelIndex.value(namespace, $0.key, $0.value) } ?? LabelIndex.anyLabel(namespace)]
        }
    }
}
