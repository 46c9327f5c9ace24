import KubeAPI

extension APIResourceDescription {
    /// The path of the collection, in `namespace` or in all of them when nil.
    func collectionPath(namespace: String? = nil) -> String {
        let root = group.isEmpty ? "/api/\(version)" : "/apis/\(group)/\(version)"
        guard isNamespaced, let namespace else { return "\(root)/\(resource)" }
        return "\(root)/namespaces/\(namespace)/\(resource)"
    }

    /// The path of one object; `namespace` is ignored for resources of the cluster.
    func path(namespace: String, name: String) -> String {
        "\(collectionPath(namespace: namespace))/\(name)"
    }
}

extension [APIResourceDescription] {
    /// Each resource once: a group may serve one in several versions, of which the first named counts.
    var preferred: [APIResourceDescription] {
        var seen: Set<String> = []
        return filter { seen.insert($0.groupVersionResource.qualifiedResource).inserted }
    }
}
