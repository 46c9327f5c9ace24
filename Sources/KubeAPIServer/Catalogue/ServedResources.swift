import KubeAPI

/// The resources that the catalogue serves at one revision. Immutable: a request uses the same value throughout.
package final class ServedResources: Sendable {
    /// The number of changes of the catalogue; 0 for its initial content.
    package let revision: Int64
    let entries: [CatalogueEntry]
    /// The stored resources, each once, in the order of discovery.
    package let stored: [ResourceDefinition]
    /// All served resources, stored or not, in the order of discovery.
    package let descriptions: [APIResourceDescription]
    private let definitions: [GroupVersionResource: ResourceDefinition]
    private let definitionsByKind: [GroupVersionKind: ResourceDefinition]
    /// Includes resources that are about to be served, since their objects are read before.
    private let definitionsByStorageKey: [String: ResourceDefinition]
    private let descriptionsByResource: [GroupVersionResource: APIResourceDescription]
    private let groupVersions: Set<GroupVersionResource>
    private let groups: Set<String>
    /// Empty until `Catalogue.makeRegistries` was called.
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

    /// Returns true if any resource of the group version of `resource` is served.
    package func servesVersion(of resource: GroupVersionResource) -> Bool {
        groupVersions.contains(Self.groupVersion(resource))
    }

    package func servesGroup(_ group: String) -> Bool {
        groups.contains(group)
    }

    private static func groupVersion(_ resource: GroupVersionResource) -> GroupVersionResource {
        GroupVersionResource(group: resource.group, version: resource.version, resource: "")
    }

    /// Returns the resource of an object's key in the store, and the object's key in the cache.
    package func locate(_ storeKey: String) -> (ResourceDefinition, key: String)? {
        StorageKey.split(storeKey) { definitionsByStorageKey[$0] }
    }
}
