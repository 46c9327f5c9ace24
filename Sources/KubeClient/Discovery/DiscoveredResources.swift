import KubeAPI

/// The resources that an API server serves, from its discovery documents.
package struct DiscoveredResources: Sendable {
    /// Every served resource in every served version. Within a group, the preferred version comes first.
    package var resources: [APIResourceDescription] = []
    /// The error messages of the group versions that could not be discovered, by `apiVersion`.
    package var failures: [String: String] = [:]

    package init(resources: [APIResourceDescription] = [], failures: [String: String] = [:]) {
        self.resources = resources
        self.failures = failures
    }

    /// Each resource once: in its group's preferred version if that serves it, otherwise in the first version that
    /// does.
    package var preferred: [APIResourceDescription] {
        var seen: Set<String> = []
        return resources.filter { seen.insert($0.groupVersionResource.qualifiedResource).inserted }
    }

    package subscript(resource: GroupVersionResource) -> APIResourceDescription? {
        resources.first { $0.groupVersionResource == resource }
    }

    /// The resource whose objects are of `kind`.
    package subscript(kind: GroupVersionKind) -> APIResourceDescription? {
        resources.first { $0.groupVersionKind == kind }
    }

    /// The failures in the format of client-go's `ErrGroupDiscoveryFailed`; nil if there are none.
    package var failureMessage: String? {
        guard !failures.isEmpty else { return nil }
        let list = failures.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return "unable to retrieve the complete list of server APIs: \(list)"
    }

    /// Returns a copy that also contains the resources which `earlier` had for the group versions that failed, so that
    /// a group version whose discovery fails temporarily is not treated as removed.
    package func keepingFailed(from earlier: DiscoveredResources) -> DiscoveredResources {
        var kept = self
        kept.resources += earlier.resources.filter { failures[$0.groupVersionKind.apiVersion] != nil }
        return kept
    }
}

extension APIResourceDescription {
    /// Returns the path of the collection in `namespace`, or in all namespaces if nil.
    package func collectionPath(namespace: String? = nil) -> String {
        let root = group.isEmpty ? "/api/\(version)" : "/apis/\(group)/\(version)"
        guard isNamespaced, let namespace else { return "\(root)/\(resource)" }
        return "\(root)/namespaces/\(namespace)/\(resource)"
    }

    /// Returns the path of an object. `namespace` is ignored for cluster-scoped resources.
    package func path(namespace: String, name: String) -> String {
        "\(collectionPath(namespace: namespace))/\(name)"
    }
}
