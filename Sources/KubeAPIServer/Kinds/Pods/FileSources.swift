import KubeAPI

/// Validation of ConfigMap, Secret and downward API volumes.
enum FileSources {
    static func validate(_ source: SecretVolumeSource, _ errors: inout FieldErrors) {
        if source.secretName ?? "" == "" { errors.required("secretName") }
        errors.checkMode("defaultMode", source.defaultMode)
        validate(source.items, &errors)
    }

    static func validate(_ source: ConfigMapVolumeSource, _ errors: inout FieldErrors) {
        if source.name ?? "" == "" { errors.required("name") }
        errors.checkMode("defaultMode", source.defaultMode)
        validate(source.items, &errors)
    }

    static func validate(_ items: [KeyToPath], _ errors: inout FieldErrors) {
        errors.each("items", items) { errors, _, item in
            if item.key.isEmpty { errors.required("key") }
            if item.path.isEmpty { errors.required("path") }
            errors.checkLocal("path", item.path)
            errors.checkMode("mode", item.mode)
        }
    }

    static func validate(_ source: DownwardAPIVolumeSource, _ errors: inout FieldErrors) {
        errors.checkMode("defaultMode", source.defaultMode)
        for file in source.items { validate(file, &errors) }
    }

    private static let fields: Set<String> = [
        "metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid",
    ]

    /// Validates a file of a downward API volume. Upstream omits the list and the index from these paths.
    static func validate(_ file: DownwardAPIVolumeFile, _ errors: inout FieldErrors) {
        if file.path.isEmpty { errors.required("path") }
        errors.checkLocal("path", file.path)
        if let reference = file.fieldRef {
            errors.at("fieldRef") { DownwardRules.validate(reference, fields, &$0) }
            if file.resourceFieldRef != nil {
                errors.invalid("", "resource", "fieldRef and resourceFieldRef can not be specified simultaneously")
            }
        } else if let reference = file.resourceFieldRef {
            errors.at("resourceFieldRef") { DownwardRules.validate(reference, isVolume: true, &$0) }
        } else {
            errors.required("", "one of fieldRef and resourceFieldRef is required")
        }
        errors.checkMode("mode", file.mode)
    }
}
