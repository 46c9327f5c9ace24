import KubeAPI
import KubeJSON

/// The discovery documents for the resources served at one revision of the catalogue.
struct DiscoveryDocuments {
    private let descriptions: [APIResourceDescription]
    private let serverAddress: String

    init(_ served: ServedResources, serverAddress: String) {
        descriptions = served.descriptions
        self.serverAddress = serverAddress
    }

    // MARK: Unaggregated form

    var legacyVersions: JSONValue {
        [
            "kind": "APIVersions", "versions": ["v1"],
            "serverAddressByClientCIDRs": [["clientCIDR": "0.0.0.0/0", "serverAddress": .string(serverAddress)]],
        ]
    }

    /// The groups in the order in which upstream lists them.
    var groups: [String] {
        var seen: Set<String> = [""]
        return descriptions.map(\.group).filter { seen.insert($0).inserted }
    }

    /// Returns a group's versions, the preferred one first.
    private func versions(_ group: String) -> [String] {
        var seen: Set<String> = []
        return descriptions.filter { $0.group == group }.map(\.version).filter { seen.insert($0).inserted }
    }

    func group(_ group: String) -> JSONValue {
        let versions: [JSONValue] = versions(group).map {
            ["groupVersion": .string("\(group)/\($0)"), "version": .string($0)]
        }
        return [
            "kind": "APIGroup", "apiVersion": "v1", "name": .string(group), "versions": .array(versions),
            "preferredVersion": versions.first ?? .null,
        ]
    }

    var groupList: JSONValue {
        let list: [JSONValue] = groups.map { name in
            var value = group(name)
            value["kind"] = nil
            value["apiVersion"] = nil
            return value
        }
        return ["kind": "APIGroupList", "apiVersion": "v1", "groups": .array(list)]
    }

    /// Returns the `APIResourceList` of a group version; nil if it is not served.
    func resourceList(_ group: String, _ version: String) -> JSONValue? {
        let resources = descriptions.filter { $0.group == group && $0.version == version }
        guard !resources.isEmpty else { return nil }
        var list: [JSONValue] = []
        for resource in resources {
            list.append(entry(resource))
            for subresource in resource.subresources { list.append(entry(resource, subresource)) }
        }
        var value: JSONValue = ["kind": "APIResourceList"]
        // Upstream omits `apiVersion` from the list of the core group.
        if !group.isEmpty { value["apiVersion"] = "v1" }
        value["groupVersion"] = .string(group.isEmpty ? version : "\(group)/\(version)")
        value["resources"] = .array(list)
        return value
    }

    private func entry(_ resource: APIResourceDescription) -> JSONValue {
        var value: JSONValue = [
            "name": .string(resource.resource), "singularName": .string(resource.singular),
            "namespaced": .bool(resource.isNamespaced), "kind": .string(resource.kind),
            "verbs": strings(resource.verbs.map(\.rawValue)),
        ]
        if !resource.shortNames.isEmpty { value["shortNames"] = strings(resource.shortNames) }
        if !resource.categories.isEmpty { value["categories"] = strings(resource.categories) }
        if let hash = StorageVersionHash.of(resource) { value["storageVersionHash"] = .string(hash) }
        return value
    }

    private func entry(_ resource: APIResourceDescription, _ subresource: APIResourceDescription.Subresource)
        -> JSONValue
    {
        var value: JSONValue = [
            "name": .string("\(resource.resource)/\(subresource.name)"), "singularName": "",
            "namespaced": .bool(resource.isNamespaced), "kind": .string(subresource.kind),
            "verbs": strings(subresource.verbs.map(\.rawValue)),
        ]
        if subresource.group != resource.group || subresource.version != resource.version {
            value["group"] = .string(subresource.group)
            value["version"] = .string(subresource.version)
        }
        return value
    }

    private func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

    // MARK: Aggregated form

    /// Returns the aggregated discovery document (KEP-3352).
    func aggregated(isCore: Bool) -> JSONValue {
        let names = isCore ? [""] : groups
        let items: [JSONValue] = names.map { name in
            let versions: [JSONValue] = versions(name).map { version in
                let resources = descriptions.filter { $0.group == name && $0.version == version }
                return [
                    "version": .string(version), "freshness": "Current",
                    "resources": .array(resources.map(aggregatedEntry)),
                ]
            }
            let metadata: JSONValue = name.isEmpty ? [:] : ["name": .string(name)]
            return ["metadata": metadata, "versions": .array(versions)]
        }
        return [
            "kind": "APIGroupDiscoveryList", "apiVersion": "apidiscovery.k8s.io/v2", "metadata": [:],
            "items": .array(items),
        ]
    }

    private func aggregatedEntry(_ resource: APIResourceDescription) -> JSONValue {
        var value: JSONValue = [
            "resource": .string(resource.resource),
            "responseKind": kind(resource.kind),
            "scope": resource.isNamespaced ? "Namespaced" : "Cluster", "singularResource": .string(resource.singular),
            "verbs": strings(resource.verbs.map(\.rawValue)),
        ]
        if !resource.shortNames.isEmpty { value["shortNames"] = strings(resource.shortNames) }
        if !resource.categories.isEmpty { value["categories"] = strings(resource.categories) }
        if !resource.subresources.isEmpty {
            value["subresources"] = .array(
                resource.subresources.map {
                    [
                        "subresource": .string($0.name), "responseKind": kind($0.kind, $0, of: resource),
                        "verbs": strings($0.verbs.map(\.rawValue)),
                    ]
                })
        }
        return value
    }

    /// Returns a kind, with group and version if they differ from those of the resource.
    private func kind(
        _ kind: String, _ subresource: APIResourceDescription.Subresource? = nil,
        of resource: APIResourceDescription? = nil
    ) -> JSONValue {
        guard let subresource, let resource,
            subresource.group != resource.group || subresource.version != resource.version
        else { return ["group": "", "version": "", "kind": .string(kind)] }
        return ["group": .string(subresource.group), "version": .string(subresource.version), "kind": .string(kind)]
    }
}
