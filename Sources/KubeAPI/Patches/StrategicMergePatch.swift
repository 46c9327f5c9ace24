import KubeJSON

/// Applies strategic merge patches: merge patches that merge lists of objects by key if the field's patch strategy says
/// so.
///
/// The directives are those of
/// https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/ and of
/// `sig-api-machinery/strategic-merge-patch.md`: `$patch`, `$retainKeys`, `$deleteFromPrimitiveList/<field>` and
/// `$setElementOrder/<field>`.
package enum StrategicMergePatch {
    static let directive = "$patch"
    private static let retainKeys = "$retainKeys"
    private static let deletePrefix = "$deleteFromPrimitiveList/"
    private static let orderPrefix = "$setElementOrder/"

    package static func apply(_ patch: JSONValue, to target: JSONValue, type: any KubeStruct.Type)
        throws(StrategicMergeError) -> JSONValue
    {
        guard let changes = patch.object else { throw StrategicMergeError(.badFormat, "Invalid JSON document") }
        return .object(try merge(changes, into: target.object ?? [:], type.fieldTable))
    }

    // MARK: Objects

    /// `table` is nil below fields of arbitrary type, where lists are replaced.
    static func merge(_ patch: JSONObject, into target: JSONObject, _ table: FieldTable?)
        throws(StrategicMergeError) -> JSONObject
    {
        switch patch[directive] {
        case nil: break
        case "replace": return patch.filter { $0.key != directive }
        case "delete": return [:]
        case let other?:
            throw StrategicMergeError(
                .mismatch, "unknown patch type: \(GoText.value(other)) in map: \(GoText.value(.object(patch)))")
        }
        var patch = patch
        var target = try retain(patch.removeValue(forKey: retainKeys), of: target, patch)
        try mergeOrdered(&patch, into: &target, table)
        for (key, value) in patch {
            if key.hasPrefix(deletePrefix) {
                try delete(value, from: String(key.dropFirst(deletePrefix.count)), in: &target)
            } else if value.isNull {
                target[key] = nil
            } else {
                target[key] = try merge(value, into: target[key], key, table)
            }
        }
        return target
    }

    /// Returns the target with only the retained keys.
    private static func retain(_ retained: JSONValue?, of target: JSONObject, _ patch: JSONObject)
        throws(StrategicMergeError) -> JSONObject
    {
        guard let retained else { return target }
        guard let list = retained.array else {
            throw StrategicMergeError(.badFormat, "invalid patch format of retainKeys list")
        }
        let keys = Set(list.compactMap(\.string))
        for (key, value) in patch where !value.isNull && !key.hasPrefix("$") && !keys.contains(key) {
            throw StrategicMergeError(.unprocessable, "patch content doesn't match retainKeys list")
        }
        return target.filter { keys.contains($0.key) }
    }

    private static func delete(_ values: JSONValue, from field: String, in target: inout JSONObject)
        throws(StrategicMergeError)
    {
        guard let removed = values.array else {
            throw StrategicMergeError(.badFormat, "invalid patch format of primitive list")
        }
        guard let elements = target[field]?.array else { return }
        target[field] = .array(elements.filter { !removed.contains($0) })
    }

    /// Merges a field. If the target does not have it, the patch's value is used without its directives.
    private static func merge(_ value: JSONValue, into target: JSONValue?, _ key: String, _ table: FieldTable?)
        throws(StrategicMergeError) -> JSONValue
    {
        guard let target else { return withoutDirectives(value) }
        let field = table?[key]
        switch (value, target) {
        case (.object(let changes), .object(let object)):
            if let field, field.patch.contains(.replace) { return withoutDirectives(value) }
            return .object(try merge(changes, into: object, field?.type.table))
        case (.array(let changes), .array(let elements)):
            guard let field, field.patch.contains(.merge) else { return value }
            return .array(try StrategicListMerge(field).merge(changes, into: elements))
        default: return withoutDirectives(value)
        }
    }

    private static func withoutDirectives(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            var result = JSONObject()
            for (key, value) in object where !isDirective(key) && !value.isNull {
                result[key] = withoutDirectives(value)
            }
            return .object(result)
        case .array(let elements):
            return .array(elements.filter { $0[directive] != "delete" }.map(withoutDirectives))
        default: return value
        }
    }

    private static func isDirective(_ key: String) -> Bool {
        key == directive || key == retainKeys || key.hasPrefix(deletePrefix) || key.hasPrefix(orderPrefix)
    }

    // MARK: Orders

    /// Merges the lists for which the patch has a `$setElementOrder` directive, and removes them from the patch.
    private static func mergeOrdered(_ patch: inout JSONObject, into target: inout JSONObject, _ table: FieldTable?)
        throws(StrategicMergeError)
    {
        for (key, order) in patch where key.hasPrefix(orderPrefix) {
            patch[key] = nil
            let name = String(key.dropFirst(orderPrefix.count))
            guard let wanted = order.array else {
                throw StrategicMergeError(.badFormat, "invalid patch format of setElementOrder list")
            }
            guard let field = table?[name] else {
                let type = table?.name.split(separator: ".").last.map(String.init) ?? ""
                throw StrategicMergeError(
                    .mismatch, "unable to find api field in struct \(type) for the json field \"\(name)\"")
            }
            let changes = patch.removeValue(forKey: name)?.array
            let elements = target[name]?.array
            let list = StrategicListMerge(field)
            let merged: [JSONValue]
            switch (changes, elements) {
            case (let changes?, let elements?): merged = try list.merge(changes, into: elements)
            case (let changes?, nil): merged = withoutDirectives(.array(changes)).array ?? []
            case (nil, let elements?): merged = elements
            case (nil, nil): continue
            }
            target[name] = .array(try list.arrange(merged, as: wanted, before: elements ?? []))
        }
    }
}
