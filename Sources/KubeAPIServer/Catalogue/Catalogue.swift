import KubeAPI

/// The resources that this server serves.
package struct Catalogue: Sendable {
    /// Where upstream keeps its objects in etcd.
    package static let storagePrefix = "/registry/"

    /// Resources whose objects are stored, by group, version and name.
    private let definitions: [GroupVersionResource: ResourceDefinition]
    private let byStorageKey: [String: ResourceDefinition]
    /// In the order of discovery.
    package let stored: [ResourceDefinition]
    /// Everything that is served, stored or not, in the order of discovery.
    package let descriptions: [APIResourceDescription]
    private let descriptionsByResource: [GroupVersionResource: APIResourceDescription]
    private let groupVersions: Set<GroupVersionResource>

    /// `converted` are the resources of `stored` in other versions.
    package init(
        stored: [ResourceDefinition], converted: [ResourceDefinition] = [], descriptions: [APIResourceDescription]
    ) {
        self.stored = stored
        self.descriptions = descriptions
        definitions = Dictionary((stored + converted).map { ($0.groupVersionResource, $0) }) { first, _ in first }
        descriptionsByResource = Dictionary(descriptions.map { ($0.groupVersionResource, $0) }) { first, _ in first }
        groupVersions = Set(descriptions.map { Self.groupVersion($0.groupVersionResource) })
        byStorageKey = Dictionary(stored.map { ($0.storageKey, $0) }) { first, _ in first }
    }

    package subscript(resource: GroupVersionResource) -> ResourceDefinition? {
        definitions[resource]
    }

    package func description(_ resource: GroupVersionResource) -> APIResourceDescription? {
        descriptionsByResource[resource]
    }

    /// Whether anything is served of the version of the API that `resource` names.
    package func servesVersion(of resource: GroupVersionResource) -> Bool {
        groupVersions.contains(Self.groupVersion(resource))
    }

    package func servesGroup(_ group: String) -> Bool {
        descriptions.contains { $0.group == group }
    }

    private static func groupVersion(_ resource: GroupVersionResource) -> GroupVersionResource {
        GroupVersionResource(group: resource.group, version: resource.version, resource: "")
    }

    /// The resource whose object a key of the store names, and the object's key in the cache.
    package func locate(_ storeKey: String) -> (ResourceDefinition, key: String)? {
        guard storeKey.hasPrefix(Self.storagePrefix) else { return nil }
        let rest = storeKey.dropFirst(Self.storagePrefix.count)
        // `services/specs` and `services/endpoints` are two words, all others one or, with a group, two.
        var slashes = rest.indices.filter { rest[$0] == "/" }.prefix(2)
        while let slash = slashes.popFirst() {
            if let definition = byStorageKey[String(rest[..<slash])] {
                return (definition, String(rest[rest.index(after: slash)...]))
            }
        }
        return nil
    }

    /// Where upstream's name in the store is not the resource's name.
    package static let storageKeys: [String: String] = [
        "services": "services/specs", "endpoints": "services/endpoints", "nodes": "minions",
        "replicationcontrollers": "controllers", "ingresses.networking.k8s.io": "ingress",
        "customresourcedefinitions.apiextensions.k8s.io": "apiextensions.k8s.io/customresourcedefinitions",
        "apiservices.apiregistration.k8s.io": "apiregistration.k8s.io/apiservices",
    ]
}
