import KubeJSON

/// Field tables from structural schemas:
/// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
extension FieldTable {
    /// Makes the table of a kind from the schema of its objects.
    package convenience init(_ kind: GroupVersionKind, schema: JSONSchemaProps) {
        var fields = Self.fields(schema)
        fields.removeAll { ["apiVersion", "kind", "metadata"].contains($0.name) }
        self.init(
            DynamicKind.schemaName(kind), kinds: [kind],
            fields: [Field("metadata", .object(ObjectMeta.self))] + fields,
            isOpen: schema.xKubernetesPreserveUnknownFields == true)
    }

    /// Makes the unnamed table of a nested object.
    fileprivate convenience init(_ schema: JSONSchemaProps) {
        self.init(
            "", isAtomic: schema.xKubernetesMapType == "atomic", fields: Self.fields(schema),
            isOpen: schema.xKubernetesPreserveUnknownFields == true)
    }

    private static func fields(_ schema: JSONSchemaProps) -> [Field] {
        schema.properties.sorted { $0.key < $1.key }.map { name, property in
            Field(
                name, FieldType(property), isRequired: schema.required.contains(name), list: listType(property),
                isAtomic: property.xKubernetesMapType == "atomic",
                enumeration: property.enum.compactMap(\.string))
        }
    }

    private static func listType(_ schema: JSONSchemaProps) -> Field.ListType? {
        switch schema.xKubernetesListType {
        case "atomic": .atomic
        case "set": .set
        case "map": .map(keys: schema.xKubernetesListMapKeys)
        default: nil
        }
    }
}

extension FieldType {
    /// Makes the type of the values that a schema describes; `any` if the schema does not specify a type.
    package init(_ schema: JSONSchemaProps) {
        if schema.xKubernetesIntOrString == true {
            self = .intOrString
            return
        }
        switch (schema.type, schema.format) {
        case ("string", "date-time"): self = .time
        case ("string", "byte"): self = .bytes
        case ("string", _): self = .string
        case ("boolean", _): self = .bool
        case ("integer", "int32"): self = .int32
        case ("integer", _): self = .int64
        case ("number", _): self = .double
        case ("array", _): self = .list(schema.items.flatMap(Self.nested) ?? .any)
        case ("object", _):
            if let values = schema.additionalProperties, values.object != nil {
                self = .map(Self.nested(values) ?? .any)
            } else {
                self = .structure(FieldTable(schema))
            }
        default: self = .any
        }
    }

    private static func nested(_ value: JSONValue) -> FieldType? {
        (try? JSONSchemaProps(json: value.json())).map(FieldType.init)
    }
}
