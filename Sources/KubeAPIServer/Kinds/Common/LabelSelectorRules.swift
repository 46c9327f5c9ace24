import KubeAPI

/// Validation of label selectors:
/// https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
enum LabelSelectorRules {
    static func validate(_ selector: LabelSelector?, _ path: FieldPath) -> [FieldError] {
        guard let selector else { return [] }
        var errors = MetadataRules.validateLabels(selector.matchLabels, path.child("matchLabels"))
        for (index, expression) in selector.matchExpressions.enumerated() {
            errors += validate(expression, path.child("matchExpressions").index(index))
        }
        return errors
    }

    private static func validate(_ expression: LabelSelectorRequirement, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        switch expression.operator {
        case "In", "NotIn":
            if expression.values.isEmpty {
                errors.append(
                    .required(path.child("values"), "must be specified when `operator` is 'In' or 'NotIn'"))
            }
        case "Exists", "DoesNotExist":
            if !expression.values.isEmpty {
                errors.append(
                    .forbidden(
                        path.child("values"), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"))
            }
        default:
            errors.append(.invalid(path.child("operator"), expression.operator, "not a valid selector operator"))
        }
        errors += NameRules.qualifiedName(expression.key).map { .invalid(path.child("key"), expression.key, $0) }
        for (index, value) in expression.values.enumerated() {
            errors += NameRules.labelValue(value).map { .invalid(path.child("values").index(index), value, $0) }
        }
        return errors
    }
}
