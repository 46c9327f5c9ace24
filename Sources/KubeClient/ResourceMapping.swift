import KubeAPI

/// Maps a kind to the resource under which the API serves it.
package struct ResourceMapping: Sendable {
    package let description: APIResourceDescription

    private static let byKind: [GroupVersionKind: APIResourceDescription] = Dictionary(
        APIResourceDescription.all.map { ($0.groupVersionKind, $0) }
    ) { first, _ in first }

    package init(_ description: APIResourceDescription) {
        self.description = description
    }

    /// Nil for types that are not served as a resource.
    package init?<Object: KubeObject>(_ type: Object.Type) where Object.TypeContext == Void {
        self.init(generated: type.groupVersionKind)
    }

    /// The mapping of a generated kind; nil for other kinds.
    init?(generated kind: GroupVersionKind) {
        guard let description = Self.byKind[kind] else { return nil }
        self.description = description
    }

    /// Returns the path of the collection in `namespace`, or in all namespaces if nil.
    package func collectionPath(namespace: String?) -> String {
        description.collectionPath(namespace: namespace)
    }
}
