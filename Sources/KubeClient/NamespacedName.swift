import KubeAPI

/// Identifies an object within a resource: its namespace, "" for cluster-scoped resources, and its name.
package struct NamespacedName: Hashable, Sendable, CustomStringConvertible {
    package var namespace: String
    package var name: String

    package init(namespace: String, name: String) {
        self.namespace = namespace
        self.name = name
    }

    package init(_ metadata: ObjectMeta) {
        self.init(namespace: metadata.namespace ?? "", name: metadata.name ?? "")
    }

    package var description: String { namespace.isEmpty ? name : "\(namespace)/\(name)" }
}
