import KubeAPI

/// Validation of the parameters that are passed to a provisioner.
enum StorageParameters {
    private static let maximumCount = 512
    private static let maximumSize = 256 * 1_024

    static func validate(_ parameters: [String: String], allowsNone: Bool, _ errors: inout FieldErrors) {
        if parameters.isEmpty {
            if !allowsNone { errors.required("parameters", "must contain at least one key/value pair") }
            return
        }
        if parameters.count > maximumCount { return errors.tooLong("parameters", maximum: maximumCount) }
        if parameters[""] != nil { errors.invalid("parameters", "", "field can not be empty.") }
        let size = parameters.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        if size > maximumSize { errors.tooLong("parameters", maximum: maximumSize) }
    }
}
