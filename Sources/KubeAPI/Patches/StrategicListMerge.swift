import KubeJSON

/// Merges the elements of a list with a strategic merge patch.
///
/// Objects are identified by the field's merge key, other elements by their value. In the result, the patch's elements
/// are in the patch's order. An element that only the target has is placed before the first of the patch's elements
/// that followed it in the target, or at the end.
struct StrategicListMerge {
    /// Nil if elements are identified by their value.
    private let key: String?
    private let table: FieldTable?

    init(_ field: Field) {
        key = field.patchKey.flatMap { $0.isEmpty ? nil : $0 }
        if case .list(let element) = field.type { table = element.table } else { table = nil }
    }

    func merge(_ patch: [JSONValue], into target: [JSONValue]) throws(StrategicMergeError) -> [JSONValue] {
        guard let key else {
            var seen: Set<JSONValue> = []
            let union = (target + patch).filter { seen.insert($0).inserted }
            return try arrange(union, as: patch, before: target)
        }
        guard (target + patch).allSatisfy({ $0.object != nil }) else {
            let lists = JSONValue.array([.array(target), .array(patch)])
            throw StrategicMergeError(.mismatch, "list element types are not identical: \(GoText.value(lists))")
        }
        var result = target
        var changes: [JSONValue] = []
        var isReplaced = false
        for element in patch {
            switch element[StrategicMergePatch.directive] {
            case nil: changes.append(element)
            case "delete":
                let identity = try identity(element)
                result.removeAll { $0[key] == identity }
            case "replace": isReplaced = true
            case "merge":
                throw StrategicMergeError(.mismatch, "merging lists cannot yet be specified in the patch")
            case let other?:
                throw StrategicMergeError(
                    .mismatch, "unknown patch type: \(GoText.value(other)) in map: \(GoText.value(element))")
            }
        }
        if isReplaced { return changes }
        for change in changes {
            let identity = try identity(change)
            if let index = result.firstIndex(where: { $0[key] == identity }) {
                result[index] = .object(
                    try StrategicMergePatch.merge(change.object ?? [:], into: result[index].object ?? [:], table))
            } else {
                // Merging into an empty object removes the directives from the new element.
                result.append(.object(try StrategicMergePatch.merge(change.object ?? [:], into: [:], table)))
            }
        }
        return try arrange(result, as: changes, before: target)
    }

    /// Returns `elements` sorted: those that are in `order` have the order of `order`, all others are inserted by their
    /// positions in `previous`.
    func arrange(_ elements: [JSONValue], as order: [JSONValue], before previous: [JSONValue])
        throws(StrategicMergeError) -> [JSONValue]
    {
        let wanted = try ranks(order)
        let old = try ranks(previous)
        var ordered: [(rank: Int, element: JSONValue, old: Int?)] = []
        var others: [(element: JSONValue, old: Int)] = []
        for element in elements {
            let identity = try identity(element)
            if let rank = wanted[identity] {
                ordered.append((rank, element, old[identity]))
            } else {
                others.append((element, old[identity] ?? .max))
            }
        }
        ordered.sort { $0.rank < $1.rank }
        others.sort { $0.old < $1.old }
        var result: [JSONValue] = []
        var rest = others[...]
        for (_, element, old) in ordered {
            // A new element has no old position: it precedes all remaining elements of the target.
            while let old, let other = rest.first, other.old < old {
                result.append(other.element)
                rest.removeFirst()
            }
            result.append(element)
        }
        return result + rest.map(\.element)
    }

    /// Returns the first index of each element.
    private func ranks(_ elements: [JSONValue]) throws(StrategicMergeError) -> [JSONValue: Int] {
        var ranks: [JSONValue: Int] = [:]
        for (index, element) in elements.enumerated() {
            let identity = try identity(element)
            if ranks[identity] == nil { ranks[identity] = index }
        }
        return ranks
    }

    private func identity(_ element: JSONValue) throws(StrategicMergeError) -> JSONValue {
        guard let key else { return element }
        guard let value = element[key] else {
            throw StrategicMergeError(
                .mismatch, "map: \(GoText.value(element)) does not contain declared merge key: \(key)")
        }
        return value
    }
}
