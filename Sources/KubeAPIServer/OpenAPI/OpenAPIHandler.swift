import KubeAPI
import KubeJSON

/// `/openapi/v2` and `/openapi/v3`: https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-interface-definition
///
/// The documents are made when they are asked for and not kept: they are large, and seldom read.
package struct OpenAPIHandler: Sendable {
    private let descriptions: [APIResourceDescription]
    private let version: String

    package init(_ descriptions: [APIResourceDescription], version: String) {
        self.descriptions = descriptions
        self.version = version
    }

    package func respond(_ request: ServerRequest) -> ServerResponse? {
        switch request.info.path {
        case "/openapi/v2":
            // kubectl before 1.27 reads nothing but protobuf.
            if request.accept?.contains("proto-openapi.spec.v2") ?? false {
                return ServerResponse(
                    status: 200, contentType: "application/com.github.proto-openapi.spec.v2.v1.0+protobuf",
                    body: .init(bytes: OpenAPIProtobuf.encode(version2)))
            }
            return ServerResponse(json: version2.json())
        case "/openapi/v3": return ServerResponse(json: index.json())
        case let path where path.hasPrefix("/openapi/v3/"):
            let name = String(path.dropFirst("/openapi/v3/".count))
            guard let (group, version) = groupVersions.first(where: { Self.name($0) == name }) else { return nil }
            return ServerResponse(json: version3(group: group, version: version).json())
        default: return nil
        }
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

    private var index: JSONValue {
        var paths: JSONObject = [:]
        for groupVersion in groupVersions {
            let name = Self.name(groupVersion)
            paths[name] = ["serverRelativeURL": .string("/openapi/v3/\(name)?hash=\(version)")]
        }
        return ["paths": .object(paths)]
    }

    // MARK: Version 2

    private var version2: JSONValue {
        let builder = SchemaBuilder(version3: false)
        var definitions: JSONObject = [:]
        for (name, schema) in builder.leafDefinitions { definitions[name] = schema }
        for type in KubeTypes.all { definitions[type.fieldTable.name] = builder.definition(type.fieldTable) }
        return [
            "swagger": "2.0", "info": info, "paths": .object(paths(descriptions, isVersion3: false)),
            "definitions": .object(definitions),
        ]
    }

    // MARK: Version 3

    private func version3(group: String, version: String) -> JSONValue {
        let builder = SchemaBuilder(version3: true)
        let resources = descriptions.filter { $0.group == group && $0.version == version }
        var schemas: JSONObject = [:]
        for (name, schema) in builder.leafDefinitions { schemas[name] = schema }
        let kinds = Set(resources.flatMap { ["\($0.kind)", "\($0.kind)List"] })
        var open = KubeTypes.all.filter { type in
            type.fieldTable.kinds.contains { $0.group == group && $0.version == version && kinds.contains($0.kind) }
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
