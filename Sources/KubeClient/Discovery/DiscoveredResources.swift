import KubeAPI

/// What an API server serves, as its discovery documents say.
package struct DiscoveredResources: Sendable {
    /// Every resource in every version that is served; of a group, the preferred version first.
    package var resources: [APIResourceDescription] = []
    /// Why the resources of a version could not be found, by the version's `apiVersion`.
    package var failures: [String: String] = [:]

    package init(resources: [APIResourceDescription] = [], failures: [String: String] = [:]) {
        self.resources = resources
        self.failures = failures
    }

    /// Each resource once, in the first version that has it, which is the group's preferred one where that has it.
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

    /// The failures in client-go's words; nil if there are none.
    package var failureMessage: String? {
        guard !failures.isEmpty else { return nil }
        let list = failures.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return "unable to retrieve the complete list of server APIs: \(list)"
    }

    /// The same with the resources that `earlier` had of the versions that failed: a version that can't be asked for a
    /// while is not taken for one that is gone.
    package func keepingFailed(from earlier: DiscoveredResources) -> DiscoveredResources {
        var kept = self
        kept.resources += earlier.resources.filter { failures[$0.groupVersionKind.apiVersion] != nil }
        return kept
    }
}

extension APIResourceDescription {
    /// The path of the collection, in `namespace` or in all of them when nil.
    package func collectionPath(namespace: String? = nil) -> String {
        let root = group.isEmpty ? "/api/\(version)" : "/apis/\(group)/\(version)"
        guard isNamespaced, let namespace else { return "\(root)/\(resource)" }
        return "\(root)/namespaces/\(namespace)/\(resource)"
    }

    /// The path of one object; `namespace` is ignored for resources of the cluster.
    package func path(namespace: String, name: String) -> String {
        "\(collectionPath(namespace: namespace))/\(name)"
    }
}
