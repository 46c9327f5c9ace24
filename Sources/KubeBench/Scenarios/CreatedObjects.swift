/// Objects that the bench makes: names that begin with `prefix`, with the numbers from 0 on.
struct CreatedObjects: Sendable {
    /// The path of their collection.
    var collection: String
    var prefix: String
    /// So many may be there.
    var count = 0

    /// What the names are in a manifest or a request.
    var name: String { prefix + RequestTemplate.Place.object.rawValue }
    /// Of the object whose number stands in the request.
    var path: String { "\(collection)/\(name)" }

    static func configMaps(in namespace: String, prefix: String) -> Self {
        Self(collection: "/api/v1/namespaces/\(namespace)/configmaps", prefix: prefix)
    }

    static func pods(in namespace: String, prefix: String) -> Self {
        Self(collection: "/api/v1/namespaces/\(namespace)/pods", prefix: prefix)
    }
}
