import KubeAPI
import KubeJSON

/// Tells clients what is served, in both forms of
/// https://kubernetes.io/docs/concepts/overview/kubernetes-api/#discovery-api
package struct DiscoveryHandler: Sendable {
    private let descriptions: [APIResourceDescription]
    private let serverAddress: String

    package init(_ descriptions: [APIResourceDescription], serverAddress: String) {
        self.descriptions = descriptions
        self.serverAddress = serverAddress
    }

    /// The answer to a discovery path; nil for others.
    package func respond(_ request: ServerRequest) -> ServerResponse? {
        guard request.method == "GET" else { return nil }
        let parts = request.info.path.split(separator: "/").map(String.init)
        let isAggregated = request.accept?.contains("as=APIGroupDiscoveryList") ?? false
        switch parts.count {
        case 1 where parts[0] == "api":
            return isAggregated ? aggregated(request, isCore: true) : json(legacyVersions)
        case 1 where parts[0] == "apis":
            return isAggregated ? aggregated(request, isCore: false) : json(groupList)
        case 2 where parts[0] == "api": return resourceList("", parts[1])
        case 2 where parts[0] == "apis": return groups.contains(parts[1]) ? json(group(parts[1])) : nil
        case 3 where parts[0] == "apis": return resourceList(parts[1], parts[2])
        default: return nil
        }
    }

    private func json(_ value: JSONValue) -> ServerResponse {
        ServerResponse(json: value.json())
    }

    // MARK: Old form

    private var legacyVersions: JSONValue {
        [
            "kind": "APIVersions", "versions": ["v1"],
            "serverAddressByClientCIDRs": [["clientCIDR": "0.0.0.0/0", "serverAddress": .string(serverAddress)]],
        ]
    }

    /// The groups in the order in which upstream lists them.
    private var groups: [String] {
        var seen: Set<String> = [""]
        return descriptions.map(\.group).filter { seen.insert($0).inserted }
    }

    /// A group's versions, the preferred one first.
    private func versions(_ group: String) -> [String] {
        var seen: Set<String> = []
        return descriptions.filter { $0.group == group }.map(\.version).filter { seen.insert($0).inserted }
    }

    private func group(_ group: String) -> JSONValue {
        let versions: [JSONValue] = versions(group).map {
            ["groupVersion": .string("\(group)/\($0)"), "version": .string($0)]
        }
        return [
            "kind": "APIGroup", "apiVersion": "v1", "name": .string(group), "versions": .array(versions),
            "preferredVersion": versions.first ?? .null,
        ]
    }

    private var groupList: JSONValue {
        let list: [JSONValue] = groups.map { name in
            var value = group(name)
            value["kind"] = nil
            value["apiVersion"] = nil
            return value
        }
        return ["kind": "APIGroupList", "apiVersion": "v1", "groups": .array(list)]
    }

    private func resourceList(_ group: String, _ version: String) -> ServerResponse? {
        let resources = descriptions.filter { $0.group == group && $0.version == version }
        guard !resources.isEmpty else { return nil }
        var list: [JSONValue] = []
        for resource in resources {
            list.append(entry(resource))
            for subresource in resource.subresources { list.append(entry(resource, subresource)) }
        }
        return json([
            "kind": "APIResourceList", "apiVersion": "v1",
            "groupVersion": .string(group.isEmpty ? version : "\(group)/\(version)"), "resources": .array(list),
        ])
    }

    private func entry(_ resource: APIResourceDescription) -> JSONValue {
        var value: JSONValue = [
            "name": .string(resource.resource), "singularName": .string(resource.singular),
            "namespaced": .bool(resource.isNamespaced), "kind": .string(resource.kind),
            "verbs": strings(resource.verbs.map(\.rawValue)),
        ]
        if !resource.shortNames.isEmpty { value["shortNames"] = strings(resource.shortNames) }
        if !resource.categories.isEmpty { value["categories"] = strings(resource.categories) }
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

    /// Every group in one answer (KEP-3352), as `v2` or, for older clients, `v2beta1`.
    private func aggregated(_ request: ServerRequest, isCore: Bool) -> ServerResponse {
        let version =
            request.accept?.contains("v=v2;") ?? true || request.accept?.hasSuffix("v=v2") ?? true ? "v2" : "v2beta1"
        let names = isCore ? [""] : groups
        let items: [JSONValue] = names.map { name in
            let versions: [JSONValue] = versions(name).map { version in
                let resources = descriptions.filter { $0.group == name && $0.version == version }
                return [
                    "version": .string(version), "freshness": "Current",
                    "resources": .array(resources.map(aggregatedEntry)),
                ]
            }
            let metadata: JSONValue =
                name.isEmpty ? ["creationTimestamp": nil] : ["name": .string(name), "creationTimestamp": nil]
            return ["metadata": metadata, "versions": .array(versions)]
        }
        let body: JSONValue = [
            "kind": "APIGroupDiscoveryList", "apiVersion": .string("apidiscovery.k8s.io/\(version)"), "metadata": [:],
            "items": .array(items),
        ]
        return ServerResponse(
            status: 200, contentType: "application/json;g=apidiscovery.k8s.io;v=\(version);as=APIGroupDiscoveryList",
            headers: [("Vary", "Accept")], body: .init(bytes: body.json()))
    }

    private func aggregatedEntry(_ resource: APIResourceDescription) -> JSONValue {
        var value: JSONValue = [
            "resource": .string(resource.resource),
            "responseKind": kind(resource.group, resource.version, resource.kind),
            "scope": resource.isNamespaced ? "Namespaced" : "Cluster", "singularResource": .string(resource.singular),
            "verbs": strings(resource.verbs.map(\.rawValue)),
        ]
        if !resource.shortNames.isEmpty { value["shortNames"] = strings(resource.shortNames) }
        if !resource.categories.isEmpty { value["categories"] = strings(resource.categories) }
        if !resource.subresources.isEmpty {
            value["subresources"] = .array(
                resource.subresources.map {
                    [
                        "subresource": .string($0.name), "responseKind": kind($0.group, $0.version, $0.kind),
                        "verbs": strings($0.verbs.map(\.rawValue)),
                    ]
                })
        }
        return value
    }

    private func kind(_ group: String, _ version: String, _ kind: String) -> JSONValue {
        ["group": .string(group), "version": .string(version), "kind": .string(kind)]
    }
}
