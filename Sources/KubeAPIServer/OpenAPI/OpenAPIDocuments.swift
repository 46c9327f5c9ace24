import Crypto
import KubeAPI
import KubeJSON

/// The OpenAPI documents for the resources served at one revision of the catalogue.
struct OpenAPIDocuments {
    private let descriptions: [APIResourceDescription]
    /// The kinds without a Swift type, which are defined at run time.
    private let dynamicKinds: [DynamicKind]
    private let version: String

    init(_ served: ServedResources, version: String) {
        descriptions = served.descriptions
        dynamicKinds = served.entries.compactMap(\.definition.dynamicKind)
        self.version = version
    }

    private var info: JSONValue { ["title": "Kubernetes", "version": .string(version)] }

    private var groupVersions: [(group: String, version: String)] {
        var seen: Set<String> = []
        return descriptions.map { (group: $0.group, version: $0.version) }.filter {
            seen.insert(Self.name($0)).inserted
        }
    }

    private static func name(_ groupVersion: (group: String, version: String)) -> String {
        groupVersion.group.isEmpty
            ? "api/\(groupVersion.version)" : "apis/\(groupVersion.group)/\(groupVersion.version)"
    }

    /// The index of the OpenAPI 3 documents.
    var index: JSONValue {
        var paths: JSONObject = [:]
        for groupVersion in groupVersions {
            let name = Self.name(groupVersion)
            // Clients cache a document by its URL, so that the URL of a document that may change contains its digest.
            let isFixed = !dynamicKinds.contains { $0.description.group == groupVersion.group }
            let hash = isFixed ? version : version3(name).map(Self.digest) ?? version
            paths[name] = ["serverRelativeURL": .string("/openapi/v3/\(name)?hash=\(hash)")]
        }
        return ["paths": .object(paths)]
    }

    private static func digest(_ document: JSONValue) -> String {
        SHA256.hash(data: document.json()).map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    // MARK: OpenAPI 2

    var version2: JSONValue {
        let builder = SchemaBuilder(version3: false)
        var definitions: JSONObject = [:]
        for (name, schema) in builder.leafDefinitions { definitions[name] = schema }
        for type in KubeTypes.all { definitions[type.fieldTable.name] = builder.definition(type.fieldTable) }
        for kind in dynamicKinds {
            for (name, schema) in builder.definitions(kind) { definitions[name] = schema }
        }
        return [
            "swagger": "2.0", "info": info, "paths": .object(paths(descriptions, isVersion3: false)),
            "definitions": .object(definitions),
        ]
    }

    // MARK: OpenAPI 3

    /// Returns the OpenAPI 3 document of a group version such as `apis/apps/v1`; nil if it is not served.
    func version3(_ name: String) -> JSONValue? {
        guard let (group, version) = groupVersions.first(where: { Self.name($0) == name }) else { return nil }
        let builder = SchemaBuilder(version3: true)
        let resources = descriptions.filter { $0.group == group && $0.version == version }
        var schemas: JSONObject = [:]
        for (name, schema) in builder.leafDefinitions { schemas[name] = schema }
        let kinds = Set(resources.flatMap { ["\($0.kind)", "\($0.kind)List"] })
        var open = KubeTypes.all.filter { type in
            type.fieldTable.kinds.contains { $0.group == group && $0.version == version && kinds.contains($0.kind) }
        }
        for kind in dynamicKinds where kind.description.group == group && kind.description.version == version {
            for (name, schema) in builder.definitions(kind) { schemas[name] = schema }
            open += [ObjectMeta.self, ListMeta.self]
        }
        while let type = open.popLast() {
            let table = type.fieldTable
            guard schemas[table.name] == nil else { continue }
            schemas[table.name] = builder.definition(table)
            open += table.fields.compactMap { Self.object($0.type) }
        }
        return [
            "openapi": "3.0.0", "info": info, "paths": .object(paths(resources, isVersion3: true)),
            "components": ["schemas": .object(schemas)],
        ]
    }

    private static func object(_ type: FieldType) -> (any KubeStruct.Type)? {
        switch type {
        case .object(let type): type
        case .list(let element), .map(let element): object(element)
        default: nil
        }
    }

    // MARK: Paths

    private func paths(_ resources: [APIResourceDescription], isVersion3: Bool) -> JSONObject {
        var paths: JSONObject = [:]
        for resource in resources {
            let root = "/" + Self.name((resource.group, resource.version))
            let scope = resource.isNamespaced ? "\(root)/namespaces/{namespace}" : root
            let collection = operations(
                resource, ["list": "get", "create": "post", "deletecollection": "delete"], isVersion3)
            if !collection.isEmpty { paths["\(scope)/\(resource.resource)"] = .object(collection) }
            let item = operations(
                resource, ["get": "get", "update": "put", "patch": "patch", "delete": "delete"], isVersion3)
            if !item.isEmpty { paths["\(scope)/\(resource.resource)/{name}"] = .object(item) }
        }
        return paths
    }

    private func operations(_ resource: APIResourceDescription, _ methods: [String: String], _ isVersion3: Bool)
        -> JSONObject
    {
        var operations: JSONObject = [:]
        for (verb, method) in methods.sorted(by: { $0.key < $1.key })
        where resource.verbs.contains(where: { $0.rawValue == verb }) {
            var parameters: [JSONValue] = []
            if verb != "get", verb != "list" { parameters.append(parameter("dryRun", isVersion3)) }
            if ["create", "update", "patch"].contains(verb) {
                parameters += [parameter("fieldManager", isVersion3), parameter("fieldValidation", isVersion3)]
            }
            operations[method] = [
                "operationId": .string("\(verb)\(resource.kind)\(resource.version)\(resource.group)"),
                "parameters": .array(parameters), "responses": ["200": ["description": "OK"]],
                "x-kubernetes-action": .string(verb == "create" ? "post" : verb == "update" ? "put" : verb),
                "x-kubernetes-group-version-kind": SchemaBuilder.kind(resource.groupVersionKind),
            ]
        }
        return operations
    }

    private func parameter(_ name: String, _ isVersion3: Bool) -> JSONValue {
        isVersion3
            ? ["name": .string(name), "in": "query", "schema": ["type": "string", "uniqueItems": true]]
            : ["name": .string(name), "in": "query", "type": "string", "uniqueItems": true]
    }
}
