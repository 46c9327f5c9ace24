/// Requirements on labels that must all match. An empty list matches every object.
package struct LabelRequirements: Hashable, Sendable {
    package var requirements: [LabelRequirement]

    package init(_ requirements: [LabelRequirement] = []) {
        self.requirements = requirements
    }

    /// Requires each of `labels`, as a selector that is a plain map does.
    package init(matching labels: [String: String]) {
        requirements = labels.sorted { $0.key < $1.key }.map {
            LabelRequirement(key: $0.key, operator: .in, values: [$0.value])
        }
    }

    package var isEmpty: Bool { requirements.isEmpty }

    package func matches(_ labels: [String: String]) -> Bool {
        requirements.allSatisfy { $0.matches(labels) }
    }

    /// The same for labels in any form: `value` returns the value of a label.
    package func matches(_ value: (String) -> String?) -> Bool {
        requirements.allSatisfy { $0.matches(value) }
    }
}

extension LabelSelector {
    /// The requirements of the selector. An empty selector matches everything; callers must treat an absent one (nil),
    /// which usually matches nothing. An unknown operator results in a requirement that nothing matches.
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
    /// The text of the `labelSelector` parameter.
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

extension LabelRequirements {
    /// Parses the `labelSelector` parameter:
    /// https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api
    package init(parsing text: String) throws(SelectorError) {
        var parser = LabelSelectorParser(text)
        self.init(try parser.parse())
    }
}
