import KubeAPI
import KubeJSON

/// The resources that an API server serves, as its discovery documents list them:
/// https://kubernetes.io/docs/concepts/overview/kubernetes-api/#discovery-api
package struct Discovery: Sendable {
    /// In the server's order: groups as the server prefers them, and of each group the preferred version first.
    package let resources: [APIResourceDescription]
    private let byKind: [GroupVersionKind: Int]
    private let byResource: [GroupVersionResource: Int]

    package init(_ resources: [APIResourceDescription]) {
        self.resources = resources
        byKind = Dictionary(resources.enumerated().map { ($1.groupVersionKind, $0) }) { first, _ in first }
        byResource = Dictionary(resources.enumerated().map { ($1.groupVersionResource, $0) }) { first, _ in first }
    }

    /// Each resource in the version that the server prefers of its group.
    package var preferred: [APIResourceDescription] {
        var seen: Set<String> = []
        return resources.filter { seen.insert($0.groupVersionResource.qualifiedResource).inserted }
    }

    package subscript(resource: GroupVersionResource) -> APIResourceDescription? {
        byResource[resource].map { resources[$0] }
    }

    /// The resource whose objects are of `kind`.
    package subscript(kind: GroupVersionKind) -> APIResourceDescription? {
        byKind[kind].map { resources[$0] }
    }
}

extension Discovery {
    /// Reads the aggregated documents of `/api` and `/apis`.
    init(_ documents: [APIGroupDiscoveryList]) {
        self.init(
            documents.flatMap(\.items).flatMap { group in
                group.versions.flatMap { version in
                    version.resources.compactMap {
                        APIResourceDescription($0, group: group.metadata.name ?? "", version: version.version)
                    }
                }
            })
    }
}

extension APIResourceDescription {
    /// Nil for an entry that stands only for its subresources.
    fileprivate init?(_ resource: APIResourceDiscovery, group: String, version: String) {
        guard let kind = resource.responseKind?.kind, !kind.isEmpty else { return nil }
        let known = ResourceMapping(
            generated: GroupVersionKind(group: group, version: version, kind: kind))
        self.init(
            group: group, version: version, resource: resource.resource, kind: kind,
            singular: resource.singularResource, isNamespaced: resource.scope == "Namespaced",
            verbs: resource.verbs.compactMap(Verb.init(rawValue:)), shortNames: resource.shortNames,
            categories: resource.categories, type: known?.description.type,
            subresources: resource.subresources.map { Subresource($0, group: group, version: version) })
    }
}

extension APIResourceDescription.Subresource {
    /// A kind without a group and version is of those of the resource.
    fileprivate init(_ subresource: APISubresourceDiscovery, group: String, version: String) {
        let kind = subresource.responseKind
        let isOwn = (kind?.version ?? "").isEmpty
        self.init(
            name: subresource.subresource, group: isOwn ? group : kind?.group ?? "",
            version: isOwn ? version : kind?.version ?? "", kind: kind?.kind ?? "",
            verbs: subresource.verbs.compactMap(Verb.init(rawValue:)))
    }
}

extension Client {
    private static let discoveryAccept =
        "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json"

    /// Asks the server what it serves: two requests.
    package func discovery() async throws -> Discovery {
        var documents: [APIGroupDiscoveryList] = []
        for path in ["/api", "/apis"] {
            documents.append(try await perform(APIRequest(path: path, accept: Self.discoveryAccept)))
        }
        return Discovery(documents)
    }
}
