import KubeAPI

/// Formats label selectors for messages.
enum SelectorRules {
    /// Returns the selector as JSON with the field names of the API.
    static func text(_ selector: LabelSelector?) -> GoText.Raw {
        guard let selector, selector != LabelSelector() else { return GoForm.null }
        return GoText.Raw(String(decoding: selector.json(), as: UTF8.self))
    }

    /// Returns true if the selector can't be parsed.
    static func isMalformed(_ selector: LabelSelector) -> Bool {
        let areValid = selector.matchLabels.allSatisfy {
            NameRules.qualifiedName($0.key).isEmpty && NameRules.labelValue($0.value).isEmpty
        }
        return !areValid || selector.matchExpressions.contains(where: isMalformed)
    }

    private static func isMalformed(_ expression: LabelSelectorRequirement) -> Bool {
        let fits =
            switch expression.operator {
            case "In", "NotIn": !expression.values.isEmpty
            case "Exists", "DoesNotExist": expression.values.isEmpty
            default: false
            }
        return !fits || !NameRules.qualifiedName(expression.key).isEmpty
            || expression.values.contains { !NameRules.labelValue($0).isEmpty }
    }
}
