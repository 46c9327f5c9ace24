import KubeAPI

/// What the catalogue serves at one revision. Never changes: a request works with one value from its beginning to its
/// end.
package final class ServedResources: Sendable {
    /// Counts the changes of the catalogue; 0 is what it began with.
    package let revision: Int64
    let entries: [CatalogueEntry]
    /// The resources that are stored, each once, in the order of discovery.
    package let stored: [ResourceDefinition]
    /// Everything that is served, stored or not, in the order of discovery.
    package let descriptions: [APIResourceDescription]
    private let definitions: [GroupVersionResource: ResourceDefinition]
    private let definitionsByKind: [GroupVersionKind: ResourceDefinition]
    /// Includes resources that are about to be served, since their objects are read before.
    private let definitionsByStorageKey: [String: ResourceDefinition]
    private let descriptionsByResource: [GroupVersionResource: APIResourceDescription]
    private let groupVersions: Set<GroupVersionResource>
    private let groups: Set<String>
    /// Empty until the catalogue has been given the context of registries.
    private let registries: [GroupVersionResource: any ResourceRegistry]

    init(
        revision: Int64, entries: [CatalogueEntry], reserved: [ResourceDefinition] = [],
        descriptions: [APIResourceDescription], registries: [GroupVersionResource: any ResourceRegistry]
    ) {
        self.revision = revision
        self.entries = entries
        self.descriptions = descriptions
        self.registries = registries
        let all = entries.map(\.definition)
        stored = all.filter(\.isStored)
        definitions = Dictionary(all.map { ($0.groupVersionResource, $0) }) { first, _ in first }
        definitionsByKind = Dictionary(all.map { ($0.groupVersionKind, $0) }) { first, _ in first }
        definitionsByStorageKey = Dictionary(
            (stored + reserved.filter(\.isStored)).map { ($0.storageKey, $0) }
        ) { first, _ in first }
        descriptionsByResource = Dictionary(descriptions.map { ($0.groupVersionResource, $0) }) { first, _ in first }
        groupVersions = Set(descriptions.map { Self.groupVersion($0.groupVersionResource) })
        groups = Set(descriptions.map(\.group))
    }

    package subscript(resource: GroupVersionResource) -> ResourceDefinition? {
        definitions[resource]
    }

    package subscript(kind: GroupVersionKind) -> ResourceDefinition? {
        definitionsByKind[kind]
    }

    package func description(_ resource: GroupVersionResource) -> APIResourceDescription? {
        descriptionsByResource[resource]
    }

    func registry(_ resource: GroupVersionResource) -> (any ResourceRegistry)? {
        registries[resource]
    }

    /// Whether anything is served of the version of the API that `resource` names.
    package func servesVersion(of resource: GroupVersionResource) -> Bool {
        groupVersions.contains(Self.groupVersion(resource))
    }

    package func servesGroup(_ group: String) -> Bool {
        groups.contains(group)
    }

    private static func groupVersion(_ resource: GroupVersionResource) -> GroupVersionResource {
        GroupVersionResource(group: resource.group, version: resource.version, resource: "")
    }

    /// The resource whose object a key of the store names, and the object's key in the cache.
    package func locate(_ storeKey: String) -> (ResourceDefinition, key: String)? {
        StorageKey.split(storeKey) { definitionsByStorageKey[$0] }
    }
}

/// The keys under which objects are stored.
enum StorageKey {
    /// Splits a key of the store into what `find` knows by its storage key, and the rest, an object's key in the cache.
    static func split<Found>(_ storeKey: String, _ find: (String) -> Found?) -> (Found, key: String)? {
        guard storeKey.hasPrefix(Catalogue.storagePrefix) else { return nil }
        let rest = storeKey.dropFirst(Catalogue.storagePrefix.count)
        // `services/specs` and `services/endpoints` are two words, all others one or, with a group, two.
        var slashes = rest.indices.filter { rest[$0] == "/" }.prefix(2)
        while let slash = slashes.popFirst() {
            if let found = find(String(rest[..<slash])) {
                return (found, String(rest[rest.index(after: slash)...]))
            }
        }
        return nil
    }
}
