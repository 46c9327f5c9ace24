import KubeAPI

/// Where the API serves the objects of a Swift type.
package struct ResourceMapping: Sendable {
    package let description: APIResourceDescription

    private static let byKind: [GroupVersionKind: APIResourceDescription] = Dictionary(
        APIResourceDescription.all.map { ($0.groupVersionKind, $0) }
    ) { first, _ in first }

    /// Nil for types that are not served as a resource.
    package init?(_ type: any KubeObject.Type) {
        guard let description = Self.byKind[type.groupVersionKind] else { return nil }
        self.description = description
    }

    /// The path of the collection, in `namespace` or in all of them when nil.
    package func collectionPath(namespace: String?) -> String {
        description.collectionPath(namespace: namespace)
    }
}
