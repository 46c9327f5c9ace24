/// One condition on an object's labels.
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

    /// Whether the condition holds for an object whose label `key` is `value`, nil where it has none.
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

    /// The same for labels in whatever form: `value` gives a label's value.
    package func matches(_ value: (String) -> String?) -> Bool { holds(value(key)) }
}

/// Conditions on labels that must all hold; none means every object.
package struct LabelRequirements: Hashable, Sendable {
    package var requirements: [LabelRequirement]

    package init(_ requirements: [LabelRequirement] = []) {
        self.requirements = requirements
    }

    /// Every one of `labels`, as a plain map selector says.
    package init(matching labels: [String: String]) {
        requirements = labels.sorted { $0.key < $1.key }.map {
            LabelRequirement(key: $0.key, operator: .in, values: [$0.value])
        }
    }

    package var isEmpty: Bool { requirements.isEmpty }

    package func matches(_ labels: [String: String]) -> Bool {
        requirements.allSatisfy { $0.matches(labels) }
    }

    /// The same for labels in whatever form: `value` gives a label's value.
    package func matches(_ value: (String) -> String?) -> Bool {
        requirements.allSatisfy { $0.matches(value) }
    }
}

extension LabelSelector {
    /// The conditions that the selector states. An absent selector (nil) selects nothing, an empty one everything:
    /// callers decide what nil means. An unknown operator makes a condition that nothing meets.
    package var requirements: LabelRequirements {
        var list = LabelRequirements(matching: matchLabels).requirements
        for expression in matchExpressions {
            switch expression.operator {
            case "In": list.append(.init(key: expression.key, operator: .in, values: expression.values))
            case "NotIn": list.append(.init(key: expression.key, operator: .notIn, values: expression.values))
            case "Exists": list.append(.init(key: expression.key, operator: .exists))
            case "DoesNotExist": list.append(.init(key: expression.key, operator: .doesNotExist))
            default: list.append(.init(key: expression.key, operator: .in, values: []))
            }
        }
        return LabelRequirements(list)
    }

    package func matches(_ labels: [String: String]) -> Bool { requirements.matches(labels) }
}

extension LabelRequirements: CustomStringConvertible {
    /// The form of the `labelSelector` parameter.
    package var description: String {
        requirements.map { requirement in
            let key = requirement.key
            let list = requirement.values.sorted().joined(separator: ",")
            return switch requirement.operator {
            case .in where requirement.values.count == 1: "\(key)=\(list)"
            case .in: "\(key) in (\(list))"
            case .notIn where requirement.values.count == 1: "\(key)!=\(list)"
            case .notIn: "\(key) notin (\(list))"
            case .exists: key
            case .doesNotExist: "!\(key)"
            case .greaterThan: "\(key)>\(list)"
            case .lessThan: "\(key)<\(list)"
            }
        }.joined(separator: ",")
    }
}
