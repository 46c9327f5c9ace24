import KubeAPI
import KubeJSON

/// Builds OpenAPI schemas from the field tables of the API's types.
struct SchemaBuilder: Sendable {
    /// The prefix of references: `#/definitions/` in OpenAPI 2, `#/components/schemas/` in OpenAPI 3.
    let referencePrefix: String
    private let isVersion3: Bool

    init(version3: Bool) {
        isVersion3 = version3
        referencePrefix = version3 ? "#/components/schemas/" : "#/definitions/"
    }

    private static let names = (
        time: "io.k8s.apimachinery.pkg.apis.meta.v1.Time", microTime: "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime",
        quantity: "io.k8s.apimachinery.pkg.api.resource.Quantity",
        intOrString: "io.k8s.apimachinery.pkg.util.intstr.IntOrString",
        raw: "io.k8s.apimachinery.pkg.runtime.RawExtension",
        any: "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"
    )

    /// The schemas of types that are not structs.
    var leafDefinitions: [(String, JSONValue)] {
        [
            (Self.names.time, ["type": "string", "format": "date-time"]),
            (Self.names.microTime, ["type": "string", "format": "date-time"]),
            (
                Self.names.quantity,
                isVersion3 ? ["oneOf": [["type": "string"], ["type": "number"]]] : ["type": "string"]
            ),
            (
                Self.names.intOrString,
                isVersion3
                    ? ["oneOf": [["type": "integer"], ["type": "string"]], "format": "int-or-string"]
                    : ["type": "string", "format": "int-or-string"]
            ),
            (Self.names.raw, ["type": "object"]), (Self.names.any, [:]),
        ]
    }

    func definition(_ table: FieldTable) -> JSONValue {
        var properties: JSONObject = [:]
        for field in table.fields { properties[field.name] = property(field) }
        if !table.kinds.isEmpty {
            properties["apiVersion"] = ["type": "string"]
            properties["kind"] = ["type": "string"]
        }
        var schema: JSONObject = ["type": "object", "properties": .object(properties)]
        let required = table.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        if table.isAtomic { schema["x-kubernetes-map-type"] = "atomic" }
        if table.isOpen { schema["x-kubernetes-preserve-unknown-fields"] = true }
        if !table.kinds.isEmpty {
            schema["x-kubernetes-group-version-kind"] = .array(table.kinds.map(Self.kind))
        }
        return .object(schema)
    }

    /// Returns the schemas of a kind without a Swift type and of its list.
    func definitions(_ kind: DynamicKind) -> [(String, JSONValue)] {
        let name = kind.fieldTable.name
        let listKind = GroupVersionKind(
            group: kind.groupVersionKind.group, version: kind.groupVersionKind.version,
            kind: kind.groupVersionKind.kind + "List")
        let list: JSONValue = [
            "type": "object", "required": ["items"],
            "properties": [
                "apiVersion": ["type": "string"], "kind": ["type": "string"],
                "items": ["type": "array", "items": link(name)], "metadata": link(ListMeta.fieldTable.name),
            ],
            "x-kubernetes-group-version-kind": [Self.kind(listKind)],
        ]
        return [(name, definition(kind.fieldTable)), (name + "List", list)]
    }

    static func kind(_ kind: GroupVersionKind) -> JSONValue {
        ["group": .string(kind.group), "version": .string(kind.version), "kind": .string(kind.kind)]
    }

    func reference(_ name: String) -> JSONValue { .string(referencePrefix + name) }

    private func property(_ field: Field) -> JSONValue {
        var schema = schema(field.type).object ?? [:]
        switch field.list {
        case .atomic: schema["x-kubernetes-list-type"] = "atomic"
        case .set: schema["x-kubernetes-list-type"] = "set"
        case .map(let keys):
            schema["x-kubernetes-list-type"] = "map"
            schema["x-kubernetes-list-map-keys"] = .array(keys.map { .string($0) })
        case nil: break
        }
        if field.isAtomic { schema["x-kubernetes-map-type"] = "atomic" }
        if !field.patch.isEmpty {
            let names = field.patch.map { strategy -> String in
                switch strategy {
                case .merge: "merge"
                case .replace: "replace"
                case .retainKeys: "retainKeys"
                }
            }
            schema["x-kubernetes-patch-strategy"] = .string(names.joined(separator: ","))
        }
        if let key = field.patchKey, !key.isEmpty { schema["x-kubernetes-patch-merge-key"] = .string(key) }
        switch field.defaultValue {
        case .string(let text): schema["default"] = .string(text)
        case .integer(let value): schema["default"] = .integer(value)
        case nil: break
        }
        if !field.enumeration.isEmpty { schema["enum"] = .array(field.enumeration.map { .string($0) }) }
        return .object(schema)
    }

    private func schema(_ type: FieldType) -> JSONValue {
        switch type {
        case .string: ["type": "string"]
        case .bool: ["type": "boolean"]
        case .int32: ["type": "integer", "format": "int32"]
        case .int64: ["type": "integer", "format": "int64"]
        case .double: ["type": "number", "format": "double"]
        case .bytes: ["type": "string", "format": "byte"]
        case .time: link(Self.names.time)
        case .microTime: link(Self.names.microTime)
        case .quantity: link(Self.names.quantity)
        case .intOrString: link(Self.names.intOrString)
        case .rawObject: link(Self.names.raw)
        case .any: link(Self.names.any)
        case .object(let type): link(type.fieldTable.name)
        case .structure(let table): definition(table)
        case .list(let element): ["type": "array", "items": schema(element)]
        case .map(let value): ["type": "object", "additionalProperties": schema(value)]
        }
    }

    private func link(_ name: String) -> JSONValue {
        // OpenAPI 3.0 ignores other fields next to `$ref`.
        isVersion3 ? ["allOf": [["$ref": reference(name)]]] : ["$ref": reference(name)]
    }
}
