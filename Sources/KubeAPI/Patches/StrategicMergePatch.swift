import KubeJSON

/// Why a strategic merge patch can't be applied.
package struct StrategicMergeError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}

/// A merge patch that knows the API's types: lists of objects are merged by key where the field's patch strategy says so.
///
/// The directives are those of
/// https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/ and of
/// `sig-api-machinery/strategic-merge-patch.md`: `$patch`, `$retainKeys`, `$deleteFromPrimitiveList/<field>` and
/// `$setElementOrder/<field>`.
package enum StrategicMergePatch {
    private static let deletePrefix = "$deleteFromPrimitiveList/"
    private static let orderPrefix = "$setElementOrder/"

    package static func apply(_ patch: JSONValue, to target: JSONValue, type: any KubeStruct.Type)
        throws(StrategicMergeError) -> JSONValue
    {
        guard let changes = patch.object else { throw StrategicMergeError(description: "a patch is an object") }
        return .object(try merge(changes, into: target.object ?? [:], type.fieldTable))
    }

    /// `table` is nil below fields whose type is open; there lists are replaced.
    private static func merge(_ patch: JSONObject, into target: JSONObject, _ table: FieldTable?)
        throws(StrategicMergeError) -> JSONObject
    {
        var target = target
        switch patch["$patch"] {
        case nil, "merge": break
        case "replace": return patch.filter { $0.key != "$patch" }
        case "delete": return [:]
        case let other?: throw StrategicMergeError(description: "Unknown patch type found: \(other.string ?? "")")
        }
        if let retained = patch["$retainKeys"] {
            guard let keys = retained.array?.compactMap(\.string) else {
                throw StrategicMergeError(description: "invalid patch format of \(orderPrefix) list")
            }
            target = target.filter { keys.contains($0.key) }
        }
        for (key, value) in patch where !key.hasPrefix("$") {
            if value.isNull {
                target[key] = nil
                continue
            }
            target[key] = try merge(value, into: target[key], field: table?[key], order: patch[orderPrefix + key])
        }
        for (key, value) in patch {
            if key.hasPrefix(deletePrefix) {
                let field = String(key.dropFirst(deletePrefix.count))
                let removed = value.array ?? []
                target[field] = target[field]?.array.map { .array($0.filter { !removed.contains($0) }) }
            } else if key.hasPrefix(orderPrefix) {
                // Where the patch has only an order, the elements that are there are put into it.
                let field = String(key.dropFirst(orderPrefix.count))
                guard patch[field] == nil, let elements = target[field]?.array else { continue }
                target[field] = .array(sorted(elements, by: value, mergeKey: table?[field]?.patchKey))
            }
        }
        return target
    }

    private static func merge(_ value: JSONValue, into target: JSONValue?, field: Field?, order: JSONValue?)
        throws(StrategicMergeError) -> JSONValue
    {
        switch value {
        case .object(let changes):
            guard changes["$patch"] != "replace" || target == nil else {
                return .object(changes.filter { $0.key != "$patch" })
            }
            return .object(try merge(changes, into: target?.object ?? [:], table(field?.type)))
        case .array(let elements):
            guard let field, field.patch.contains(.merge), case .list(let element) = field.type else { return value }
            let merged =
                field.patchKey.map { $0.isEmpty } ?? true
                ? union(target?.array ?? [], elements)
                : try merge(elements, into: target?.array ?? [], key: field.patchKey ?? "", table(element))
            return .array(order.map { sorted(merged, by: $0, mergeKey: field.patchKey) } ?? merged)
        default: return value
        }
    }

    private static func table(_ type: FieldType?) -> FieldTable? {
        if case .object(let type)? = type { type.fieldTable } else { nil }
    }

    private static func union(_ target: [JSONValue], _ added: [JSONValue]) -> [JSONValue] {
        var seen = Set(target)
        return target + added.filter { seen.insert($0).inserted }
    }

    /// Merges a list of objects, told apart by the value of `key`.
    private static func merge(
        _ patch: [JSONValue], into target: [JSONValue], key: String, _ table: FieldTable?
    ) throws(StrategicMergeError) -> [JSONValue] {
        if patch.contains(["$patch": "replace"]) { return patch.filter { $0["$patch"] == nil } }
        var result = target
        for element in patch {
            guard let changes = element.object else {
                throw StrategicMergeError(description: "a list that is merged by \(key) holds objects")
            }
            guard let identity = changes[key] else {
                throw StrategicMergeError(
                    description: "map: \(element.jsonString()) does not contain declared merge key: \(key)")
            }
            let index = result.firstIndex { $0[key] == identity }
            if changes["$patch"] == "delete" {
                result.removeAll { $0[key] == identity }
            } else if let index {
                result[index] = .object(try merge(changes, into: result[index].object ?? [:], table))
            } else {
                // Merging into nothing takes the directives out of what is new.
                result.append(.object(try merge(changes, into: [:], table)))
            }
        }
        return result
    }

    /// The elements in the order that the patch states; elements it does not know stay behind the one they followed.
    private static func sorted(_ elements: [JSONValue], by order: JSONValue, mergeKey: String?) -> [JSONValue] {
        func identity(_ element: JSONValue) -> JSONValue {
            guard let mergeKey, !mergeKey.isEmpty else { return element }
            return element[mergeKey] ?? element
        }
        let wanted = (order.array ?? []).map(identity)
        var result: [JSONValue] = wanted.compactMap { id in elements.first { identity($0) == id } }
        for (index, element) in elements.enumerated() where !wanted.contains(identity(element)) {
            let predecessor: JSONValue? = index > 0 ? identity(elements[index - 1]) : nil as JSONValue?
            let place = predecessor.flatMap { id in result.firstIndex { identity($0) == id } }
            result.insert(element, at: place.map { $0 + 1 } ?? 0)
        }
        return result
    }
}
