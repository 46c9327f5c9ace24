import KubeAPI
import KubeJSON

/// Validation of authentication and authorization reviews.
enum ReviewValidation {
    private static let spec = FieldPath("spec")

    static func validate(_ review: SubjectAccessReview) -> [FieldError] {
        validate(review.spec) + metadata(review.metadata, "must be empty")
    }

    static func validate(_ review: SelfSubjectAccessReview) -> [FieldError] {
        validate(review.spec.resourceAttributes, review.spec.nonResourceAttributes)
            + metadata(review.metadata, "must be empty")
    }

    /// Validates a local review, which must be about its own namespace: users who may create only local reviews must
    /// not learn about other namespaces.
    static func validate(_ review: LocalSubjectAccessReview) -> [FieldError] {
        var errors = validate(review.spec)
        var rest = review.metadata
        rest.namespace = nil
        errors += metadata(rest, "must be empty except for namespace")
        if let resource = review.spec.resourceAttributes, resource.namespace ?? "" != review.metadata.namespace ?? "" {
            errors.append(
                .invalid(
                    spec.child("resourceAttributes").child("namespace"), resource.namespace ?? "",
                    "must match metadata.namespace"))
        }
        if let path = review.spec.nonResourceAttributes {
            errors.append(
                .invalid(spec.child("nonResourceAttributes"), text(path), "disallowed on this kind of request"))
        }
        return errors
    }

    private static func metadata(_ metadata: ObjectMeta, _ message: String) -> [FieldError] {
        var rest = metadata
        rest.managedFields = []
        guard rest != ObjectMeta() else { return [] }
        return [.invalid(FieldPath("metadata"), GoText.Raw(rest.jsonText), message)]
    }

    private static func validate(_ review: SubjectAccessReviewSpec) -> [FieldError] {
        var errors = validate(review.resourceAttributes, review.nonResourceAttributes)
        if (review.user ?? "").isEmpty, review.groups.isEmpty {
            errors.append(.invalid(spec.child("user"), "", "at least one of user or group must be specified"))
        }
        return errors
    }

    private static func validate(_ resource: ResourceAttributes?, _ path: NonResourceAttributes?) -> [FieldError] {
        var errors: [FieldError] = []
        if resource != nil, let path {
            errors.append(
                .invalid(
                    spec.child("nonResourceAttributes"), text(path),
                    "cannot be specified in combination with resourceAttributes"))
        }
        guard let resource else {
            guard path == nil else { return errors }
            return errors + [
                .invalid(
                    spec.child("resourceAttributes"), GoText.Raw("null"),
                    "exactly one of nonResourceAttributes or resourceAttributes must be specified")
            ]
        }
        let place = spec.child("resourceAttributes")
        if let fields = resource.fieldSelector {
            errors += validate(fields.rawSelector, fields.requirements.count, place.child("fieldSelector"))
            for (index, requirement) in fields.requirements.enumerated() {
                errors += validate(
                    requirement.key, requirement.operator, requirement.values,
                    place.child("fieldSelector").child("requirements").index(index))
            }
        }
        if let labels = resource.labelSelector {
            errors += validate(labels.rawSelector, labels.requirements.count, place.child("labelSelector"))
            for (index, requirement) in labels.requirements.enumerated() {
                errors += validate(
                    requirement.key, requirement.operator, requirement.values,
                    place.child("labelSelector").child("requirements").index(index))
            }
        }
        return errors
    }

    private static func validate(_ raw: String?, _ requirements: Int, _ path: FieldPath) -> [FieldError] {
        let raw = raw ?? ""
        if !raw.isEmpty, requirements > 0 {
            return [
                .invalid(path.child("rawSelector"), raw, "may not specified at the same time as requirements")
            ]
        }
        guard raw.isEmpty, requirements == 0 else { return [] }
        return [
            .required(
                path.child("requirements"), "when \(path) is specified, requirements or rawSelector is required")
        ]
    }

    private static func validate(_ key: String, _ operator: String, _ values: [String], _ path: FieldPath)
        -> [FieldError]
    {
        var errors: [FieldError] = []
        if key.isEmpty { errors.append(.required(path.child("key"), "must be specified")) }
        switch `operator` {
        case "In", "NotIn":
            if values.isEmpty {
                errors.append(
                    .required(path.child("values"), "must be specified when `operator` is 'In' or 'NotIn'"))
            }
        case "Exists", "DoesNotExist":
            if !values.isEmpty {
                errors.append(
                    .forbidden(
                        path.child("values"), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"))
            }
        default: errors.append(.invalid(path.child("operator"), `operator`, "not a valid selector operator"))
        }
        return errors
    }

    /// Returns the text in which upstream prints the internal Go type.
    private static func text(_ path: NonResourceAttributes) -> GoText.Raw {
        let value: JSONValue = ["Path": .string(path.path ?? ""), "Verb": .string(path.verb ?? "")]
        return GoText.Raw(value.jsonString())
    }
}

extension ObjectMeta {
    fileprivate var jsonText: String { String(decoding: json(), as: UTF8.self) }
}
