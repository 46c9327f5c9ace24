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
        let path = request.info.path
        // Past the first slash, and without the last: every other one counts.
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, parts.removeFirst().isEmpty else { return nil }
        if parts.last == "" { parts.removeLast() }
        guard let response = respond(request, parts) else { return nil }
        // Upstream lists groups for any method, and versions and resources only for GET.
        let isGroup = parts[0] == "apis" && parts.count < 3
        if isGroup { return response }
        guard request.method == "GET" else { return ServerResponse(.methodNotAllowed) }
        if parts != ["api"], let error = RouteMedia.refusal(of: request.accept) { return ServerResponse(error) }
        return response
    }

    private func respond(_ request: ServerRequest, _ parts: [String]) -> ServerResponse? {
        switch parts.count {
        case 1 where parts[0] == "api" || parts[0] == "apis":
            let isCore = parts[0] == "api"
            switch DiscoveryForm(accept: request.accept) {
            case .aggregated: return aggregated(isCore: isCore)
            case .list: return json(isCore ? legacyVersions : groupList)
            case nil: return ServerResponse(.notAcceptable(MediaType.allCases.map(\.rawValue)))
            }
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
        var value: JSONValue = ["kind": "APIResourceList"]
        // As upstream's, the core group's says only what it is.
        if !group.isEmpty { value["apiVersion"] = "v1" }
        value["groupVersion"] = .string(group.isEmpty ? version : "\(group)/\(version)")
        value["resources"] = .array(list)
        return json(value)
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

    /// Every group in one answer (KEP-3352).
    private func aggregated(isCore: Bool) -> ServerResponse {
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
        let body: JSONValue = [
            "kind": "APIGroupDiscoveryList", "apiVersion": "apidiscovery.k8s.io/v2", "metadata": [:],
            "items": .array(items),
        ]
        return ServerResponse(
            status: 200, contentType: "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",
            headers: [("Vary", "Accept")], body: .init(bytes: body.json()))
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

    /// A kind, with its group and version where these are not the resource's.
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

/// The forms in which `/api` and `/apis` answer.
private enum DiscoveryForm {
    case list
    case aggregated

    /// The first form that the `Accept` header names; nil where it names none.
    init?(accept: String?) {
        guard let accept, !accept.isEmpty else {
            self = .list
            return
        }
        for range in AcceptHeader(accept).ranges where MediaType.allCases.contains(where: range.matches) {
            guard let kind = range.parameters["as"] else {
                self = .list
                return
            }
            if kind == "APIGroupDiscoveryList", range.parameters["g"] == "apidiscovery.k8s.io",
                range.parameters["v"] == "v2"
            {
                self = .aggregated
                return
            }
        }
        return nil
    }
}
