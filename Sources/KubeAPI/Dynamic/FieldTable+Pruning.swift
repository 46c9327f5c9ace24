import KubeJSON

/// Pruning: fields that a kind's schema does not specify are removed before an object is stored.
/// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-pruning
extension FieldTable {
    /// Removes the fields that the table does not contain from an object of its type. Returns their paths, in the order
    /// of the object's fields.
    package func prune(_ object: inout JSONObject, at path: String = "") -> [String] {
        var unknown: [String] = []
        for (key, value) in object {
            let path = path.isEmpty ? key : "\(path).\(key)"
            guard let field = self[key] else {
                if !isOpen {
                    unknown.append(path)
                    object[key] = nil
                }
                continue
            }
            var pruned = value
            let below = Self.prune(&pruned, field.type, path)
            if !below.isEmpty {
                object[key] = pruned
                unknown += below
            }
        }
        return unknown
    }

    private static func prune(_ value: inout JSONValue, _ type: FieldType, _ path: String) -> [String] {
        switch (type, value) {
        case (.structure(let table), .object(var object)):
            let unknown = table.prune(&object, at: path)
            if !unknown.isEmpty { value = .object(object) }
            return unknown
        case (.list(let element), .array(var elements)):
            var unknown: [String] = []
            for index in elements.indices { unknown += prune(&elements[index], element, "\(path)[\(index)]") }
            if !unknown.isEmpty { value = .array(elements) }
            return unknown
        case (.map(let element), .object(var object)):
            var unknown: [String] = []
            for (key, value) in object {
                var pruned = value
                let below = prune(&pruned, element, "\(path).\(key)")
                if !below.isEmpty {
                    object[key] = pruned
                    unknown += below
                }
            }
            if !unknown.isEmpty { value = .object(object) }
            return unknown
        default: return []
        }
    }
}

extension DynamicObject {
    /// Removes the fields that the kind does not specify. Returns their paths.
    package mutating func prune(in kind: DynamicKind) -> [String] {
        guard !kind.fieldTable.isOpen else { return [] }
        var object = fields.value
        let unknown = kind.fieldTable.prune(&object)
        if !unknown.isEmpty { fields = DynamicFields(object) }
        return unknown
    }
}
