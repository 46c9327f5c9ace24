/// Objects that the bench creates, whose names are `prefix` followed by numbers from 0 on.
struct CreatedObjects: Sendable {
    /// The path of their collection.
    var collection: String
    var prefix: String
    /// The maximum number of objects that may exist.
    var count = 0

    /// The name with a placeholder, for manifests and requests.
    var name: String { prefix + RequestTemplate.Placeholder.object.rawValue }
    /// The path with a placeholder.
    var path: String { "\(collection)/\(name)" }

    static func configMaps(in namespace: String, prefix: String) -> Self {
        Self(collection: "/api/v1/namespaces/\(namespace)/configmaps", prefix: prefix)
    }

    static func pods(in namespace: String, prefix: String) -> Self {
        Self(collection: "/api/v1/namespaces/\(namespace)/pods", prefix: prefix)
    }
}
