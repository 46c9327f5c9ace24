import KubeAPI

/// Counts the sources of a volume: the first is validated, others are refused.
struct SourceCount {
    var count = 0

    /// `path` is the name of the field in messages about its content, `refusedAs` the name in the message that refuses
    /// it; both default to `name`.
    mutating func validate(
        _ name: String, path: String? = nil, refusedAs: String? = nil, _ errors: inout FieldErrors,
        _ body: (inout FieldErrors) -> Void
    ) {
        count += 1
        if count > 1 { return errors.forbidden(refusedAs ?? name, "may not specify more than 1 volume type") }
        errors.at(path ?? name, body)
    }
}
