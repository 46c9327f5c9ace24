import KubeAPI
import KubeJSON

extension Client {
    private static let aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"

    /// Returns the resources that the server serves. Takes two requests if the server supports aggregated discovery
    /// (KEP-3352), otherwise one request for each group version. A group version that can't be discovered is recorded
    /// in `failures`.
    ///
    /// - Throws: A `StatusError` or the transport's error if the list of groups can't be read.
    package func discover() async throws -> DiscoveredResources {
        async let core = discover("/api")
        async let groups = discover("/apis")
        var found = try await core
        let others = try await groups
        found.resources += others.resources
        found.failures.merge(others.failures) { first, _ in first }
        return found
    }

    private func discover(_ path: String) async throws -> DiscoveredResources {
        let answer = try await performRaw(APIRequest(path: path, accept: "\(Self.aggregated),application/json"))
        let form = try DiscoveryDocumentKind(json: answer.body).kind
        if form == APIGroupDiscoveryList.groupVersionKind.kind {
            return DiscoveredResources(try APIGroupDiscoveryList(json: answer.body))
        }
        let versions: [(path: String, apiVersion: String)] =
            if form == "APIVersions" {
                try APIVersions(json: answer.body).versions.map { ("\(path)/\($0)", $0) }
            } else {
                try APIGroupList(json: answer.body).groups.flatMap(\.preferredFirst).map { ("\(path)/\($0)", $0) }
            }
        return try await discover(versions)
    }

    private func discover(_ versions: [(path: String, apiVersion: String)]) async throws -> DiscoveredResources {
        try await withThrowingTaskGroup(of: (Int, DiscoveredResources).self) { group in
            for (place, version) in versions.enumerated() {
                group.addTask {
                    do {
                        let list: APIResourceList = try await perform(APIRequest(path: version.path))
                        return (place, DiscoveredResources(list, apiVersion: version.apiVersion))
                    } catch let error where !(error is CancellationError) {
                        return (place, DiscoveredResources(failures: [version.apiVersion: "\(error)"]))
                    }
                }
            }
            let parts = try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            return versions.indices.reduce(into: DiscoveredResources()) { found, place in
                guard let part = parts[place] else { return }
                found.resources += part.resources
                found.failures.merge(part.failures) { first, _ in first }
            }
        }
    }
}

extension APIGroup {
    /// The `apiVersion`s of the group's versions, the preferred one first.
    fileprivate var preferredFirst: [String] {
        let all = versions.map(\.groupVersion)
        guard let preferred = preferredVersion?.groupVersion, all.contains(preferred) else { return all }
        return [preferred] + all.filter { $0 != preferred }
    }
}

extension DiscoveredResources {
    /// Converts an aggregated discovery document.
    fileprivate init(_ list: APIGroupDiscoveryList) {
        self.init()
        for group in list.items {
            let name = group.metadata.name ?? ""
            for version in group.versions {
                let apiVersion = GroupVersionKind(group: name, version: version.version, kind: "").apiVersion
                guard version.freshness != "Stale" else {
                    failures[apiVersion] = "stale GroupVersion discovery: \(apiVersion)"
                    continue
                }
                resources += version.resources.compactMap {
                    APIResourceDescription($0, group: name, version: version.version)
                }
            }
        }
    }

    /// Converts the discovery document of one group version.
    fileprivate init(_ list: APIResourceList, apiVersion: String) {
        self.init()
        let version = GroupVersionKind(apiVersion: apiVersion, kind: "")
        // The document lists subresources as entries of their own, named `resource/subresource`.
        for resource in list.resources where !resource.name.contains("/") {
            resources.append(
                APIResourceDescription(
                    group: version.group, version: version.version, resource: resource.name, kind: resource.kind,
                    singular: resource.singularName, isNamespaced: resource.namespaced,
                    verbs: resource.verbs.compactMap(Verb.init), shortNames: resource.shortNames,
                    categories: resource.categories))
        }
    }
}

extension APIResourceDescription {
    /// Returns nil for an entry without a kind, which exists only to list its subresources.
    fileprivate init?(_ resource: APIResourceDiscovery, group: String, version: String) {
        guard let kind = resource.responseKind?.kind, !kind.isEmpty else { return nil }
        let generated = ResourceMapping(generated: GroupVersionKind(group: group, version: version, kind: kind))
        self.init(
            group: group, version: version, resource: resource.resource, kind: kind,
            singular: resource.singularResource, isNamespaced: resource.scope == "Namespaced",
            verbs: resource.verbs.compactMap(Verb.init), shortNames: resource.shortNames,
            categories: resource.categories, type: generated?.description.type,
            subresources: resource.subresources.map { Subresource($0, group: group, version: version) })
    }
}

extension APIResourceDescription.Subresource {
    /// A subresource's kind without a group and version has those of the resource.
    fileprivate init(_ subresource: APISubresourceDiscovery, group: String, version: String) {
        let kind = subresource.responseKind
        let isOwn = (kind?.version ?? "").isEmpty
        self.init(
            name: subresource.subresource, group: isOwn ? group : kind?.group ?? "",
            version: isOwn ? version : kind?.version ?? "", kind: kind?.kind ?? "",
            verbs: subresource.verbs.compactMap(Verb.init))
    }
}

/// Decodes only the `kind` of a discovery document.
private struct DiscoveryDocumentKind: JSONReadable {
    var kind = ""

    static var zero: Self { Self() }

    private init() {}

    init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("kind") { kind = try reader.readString() } else { try reader.skipValue() }
        }
    }
}
