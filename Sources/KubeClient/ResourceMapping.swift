import KubeAPI

/// Where the API serves the objects of a kind.
package struct ResourceMapping: Sendable {
    package let description: APIResourceDescription

    private static let byKind: [GroupVersionKind: APIResourceDescription] = Dictionary(
        APIResourceDescription.all.map { ($0.groupVersionKind, $0) }
    ) { first, _ in first }

    package init(_ description: APIResourceDescription) {
        self.description = description
    }

    /// Nil for types that are not served as a resource of their own.
    package init?<Object: KubeObject>(_ type: Object.Type) where Object.TypeContext == Void {
        self.init(generated: type.groupVersionKind)
    }

    /// The mapping of a kind that has a Swift type; nil for other kinds.
    init?(generated kind: GroupVersionKind) {
        guard let description = Self.byKind[kind] else { return nil }
        self.description = description
    }

    /// The path of the collection, in `namespace` or in all of them when nil.
    package func collectionPath(namespace: String?) -> String {
        let group = description.group
        let root = group.isEmpty ? "/api/\(description.version)" : "/apis/\(group)/\(description.version)"
        guard description.isNamespaced, let namespace else { return "\(root)/\(description.resource)" }
        return "\(root)/namespaces/\(namespace)/\(description.resource)"
    }
}
