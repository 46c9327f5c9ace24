/// A validation error at a field of an object.
package struct FieldError: Hashable, Sendable, CustomStringConvertible {
    /// Upstream's `field.ErrorType`, which clients receive as the reason of a cause.
    package enum ErrorType: String, Hashable, Sendable {
        case required = "FieldValueRequired"
        case invalid = "FieldValueInvalid"
        case notSupported = "FieldValueNotSupported"
        case forbidden = "FieldValueForbidden"
        case duplicate = "FieldValueDuplicate"
        case notFound = "FieldValueNotFound"
        case tooLong = "FieldValueTooLong"
        case tooMany = "FieldValueTooMany"
        case typeInvalid = "FieldValueTypeInvalid"
        case internalError = "InternalError"
    }

    package let type: ErrorType
    /// The path, e.g. `spec.containers[0].name`.
    package let field: String
    /// The message without the path.
    package let body: String

    package var description: String { "\(field): \(body)" }

    package static func required(_ field: FieldPath, _ detail: String = "") -> FieldError {
        FieldError(
            type: .required, field: field.description,
            body: detail.isEmpty ? "Required value" : "Required value: \(detail)")
    }

    package static func invalid(_ field: FieldPath, _ value: some Any, _ detail: String) -> FieldError {
        FieldError(
            type: .invalid, field: field.description,
            body: "Invalid value: \(quoted(value))" + (detail.isEmpty ? "" : ": \(detail)"))
    }

    /// The error for a value that is not included in the message.
    package static func invalid(_ field: FieldPath, detail: String) -> FieldError {
        FieldError(type: .invalid, field: field.description, body: "Invalid value: \(detail)")
    }

    package static func forbidden(_ field: FieldPath, _ detail: String) -> FieldError {
        FieldError(type: .forbidden, field: field.description, body: "Forbidden: \(detail)")
    }

    package static func duplicate(_ field: FieldPath, _ value: some Any, _ detail: String = "") -> FieldError {
        FieldError(
            type: .duplicate, field: field.description,
            body: "Duplicate value: \(quoted(value))" + (detail.isEmpty ? "" : ": \(detail)"))
    }

    package static func notFound(_ field: FieldPath, _ value: some Any, _ detail: String = "") -> FieldError {
        FieldError(
            type: .notFound, field: field.description,
            body: "Not found: \(quoted(value))" + (detail.isEmpty ? "" : ": \(detail)"))
    }

    package static func tooMany(_ field: FieldPath, _ count: Int, maximum: Int) -> FieldError {
        FieldError(
            type: .tooMany, field: field.description,
            body: "Too many: \(count): must have at most \(maximum) \(maximum == 1 ? "item" : "items")")
    }

    /// The message lists `supported` in the given order, because upstream sorts most such lists, but not all.
    package static func notSupported(_ field: FieldPath, _ value: some Any, _ supported: [String]) -> FieldError {
        let list = supported.map(GoText.quoted).joined(separator: ", ")
        return FieldError(
            type: .notSupported, field: field.description,
            body: "Unsupported value: \(quoted(value)): supported values: \(list)")
    }

    package static func tooLong(_ field: FieldPath, maximum: Int) -> FieldError {
        FieldError(
            type: .tooLong, field: field.description,
            body: "Too long: may not be more than \(maximum) \(maximum == 1 ? "byte" : "bytes")")
    }

    /// Returns a value as Go prints it in such messages: strings quoted, numbers unquoted, other values as JSON.
    private static func quoted(_ value: some Any) -> String {
        switch value {
        case let text as String: GoText.quoted(text)
        case let list as [String]: GoText.json(list)
        case let map as [String: String]: GoText.json(map)
        case let value as IntOrString: quoted(value)
        default: "\(value)"
        }
    }

    private static func quoted(_ value: IntOrString) -> String {
        switch value {
        case .int(let number): "\(number)"
        case .string(let text): GoText.json(text)
        }
    }
}
