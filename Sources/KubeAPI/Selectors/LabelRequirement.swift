/// A requirement on an object's labels.
package struct LabelRequirement: Hashable, Sendable {
    package enum Operator: Hashable, Sendable {
        case `in`, notIn, exists, doesNotExist, greaterThan, lessThan
    }

    package var key: String
    package var `operator`: Operator
    package var values: [String]

    package init(key: String, operator: Operator, values: [String] = []) {
        self.key = key
        self.operator = `operator`
        self.values = values
    }

    /// Returns true if the requirement matches `value`, the value of the object's label `key`; nil if the object has no
    /// such label.
    private func holds(_ value: String?) -> Bool {
        switch `operator` {
        case .in: return value.map(values.contains) ?? false
        case .notIn: return value.map { !values.contains($0) } ?? true
        case .exists: return value != nil
        case .doesNotExist: return value == nil
        case .greaterThan, .lessThan:
            guard let number = value.flatMap(Int64.init), let bound = values.first.flatMap(Int64.init) else {
                return false
            }
            return `operator` == .greaterThan ? number > bound : number < bound
        }
    }

    package func matches(_ labels: [String: String]) -> Bool { holds(labels[key]) }

    /// Returns true if the requirement matches labels that are read through `value`, which returns nil for a missing
    /// label.
    package func matches(_ value: (String) -> String?) -> Bool { holds(value(key)) }
}
