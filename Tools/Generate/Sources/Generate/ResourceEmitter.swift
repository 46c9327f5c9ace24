/// Generates the list of served resources.
struct ResourceEmitter {
    let resources: [ResourceDescription]
    let types: [TypeDescription]
    let naming: Naming

    func emit() -> String {
        var lines = [
            "/// The resources that the API serves, with the contents of upstream's discovery.",
            "extension APIResourceDescription {",
            "    package static let all: [APIResourceDescription] = [",
        ]
        for resource in resources { lines += entry(resource) }
        lines += ["    ]", "}", "", "/// The types of the API.", "package enum KubeTypes {"]
        lines.append("    /// The types in OpenAPI documents.")
        lines.append("    package static let all: [any KubeStruct.Type] = [")
        lines += types.filter { !$0.isHidden }.compactMap { naming.swiftName($0.name) }.sorted()
            .map { "        \($0).self," }
        lines += ["    ]", "", "    /// The types that are not in OpenAPI documents."]
        lines.append("    package static let hidden: [any KubeStruct.Type] = [")
        lines += types.filter(\.isHidden).compactMap { naming.swiftName($0.name) }.sorted()
            .map { "        \($0).self," }
        lines += ["    ]", "", "    /// The object types by `group/version/Kind`."]
        lines.append("    static let byKind: [String: any KubeStruct.Type] = [")
        var seen: Set<String> = []
        for type in types {
            guard let name = naming.swiftName(type.name) else { continue }
            lines += type.kinds.filter { seen.insert($0).inserted }.map { "        \"\($0)\": \(name).self," }
        }
        lines += ["    ]", "}", ""]
        return lines.joined(separator: "\n")
    }

    private func entry(_ resource: ResourceDescription) -> [String] {
        var arguments = [
            "group: \"\(resource.group)\", version: \"\(resource.version)\", resource: \"\(resource.name)\"",
            "kind: \"\(resource.kind)\", singular: \"\(resource.singular)\", isNamespaced: \(resource.isNamespaced)",
            "verbs: [\(verbs(resource.verbs))]",
        ]
        if !resource.shortNames.isEmpty { arguments.append("shortNames: \(strings(resource.shortNames))") }
        if !resource.categories.isEmpty { arguments.append("categories: \(strings(resource.categories))") }
        if let type = swiftType("\(resource.group)/\(resource.version)/\(resource.kind)") {
            arguments.append("type: \(type).self")
        }
        var lines = ["        APIResourceDescription("]
        lines += arguments.map { "            \($0)," }
        lines.append("            subresources: [")
        for subresource in resource.subresources {
            let parts = subresource.kind.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let (group, version, kind) =
                parts.count == 3
                ? (parts[0], parts[1], parts[2]) : (resource.group, resource.version, subresource.kind)
            lines.append(
                "                .init(name: \"\(subresource.name)\", group: \"\(group)\", version: \"\(version)\","
                    + " kind: \"\(kind)\", verbs: [\(verbs(subresource.verbs))]),")
        }
        lines += ["            ]),"]
        return lines
    }

    private func swiftType(_ kind: String) -> String? {
        types.first { $0.kinds.contains(kind) }.flatMap { naming.swiftName($0.name) }
    }

    private func verbs(_ verbs: [String]) -> String { verbs.map { ".\($0)" }.joined(separator: ", ") }
    private func strings(_ values: [String]) -> String { "[\(values.map { "\"\($0)\"" }.joined(separator: ", "))]" }
}
