import KubeAPI

/// Validation of PersistentVolumeClaims and of claim templates.
enum PersistentVolumeClaimValidation {
    static let accessModes = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]
    static let volumeModes = ["Block", "Filesystem"]

    static func validate(_ spec: PersistentVolumeClaimSpec, _ errors: inout FieldErrors) {
        if spec.accessModes.isEmpty { errors.required("accessModes", "at least 1 access mode is required") }
        errors.checkSelector("selector", spec.selector)
        validate(accessModes: spec.accessModes, &errors)
        errors.at("resources", key: "storage") { errors in
            guard let storage = spec.resources.requests["storage"] else { return errors.required() }
            if storage <= Quantity() { errors.invalid("", "\(storage)", "must be greater than zero") }
        }
        errors.checkSubdomain("storageClassName", spec.storageClassName)
        errors.check("volumeMode", spec.volumeMode, in: volumeModes)
        if let source = spec.dataSource {
            validate("dataSource", source.apiGroup, source.kind, source.name, nil, &errors)
        }
        if let source = spec.dataSourceRef {
            validate("dataSourceRef", source.apiGroup, source.kind, source.name, source.namespace, &errors)
        }
        if let source = spec.dataSource, let reference = spec.dataSourceRef {
            // Upstream reports the field path as the value, which its JSON encoder writes as `{}`.
            let path = GoText.Raw("{}")
            if reference.namespace ?? "" != "" {
                errors.invalid("", path, "may not be specified when dataSourceRef.namespace is specified")
            } else if (source.apiGroup, source.kind, source.name) != (
                reference.apiGroup, reference.kind, reference.name
            ) {
                errors.invalid("", path, "must match dataSourceRef")
            }
        }
        errors.checkSubdomain("volumeAttributesClassName", spec.volumeAttributesClassName)
    }

    static func validate(accessModes modes: [String], _ errors: inout FieldErrors) {
        for mode in modes { errors.check("accessModes", mode, in: accessModes) }
        let others = modes.contains { $0 != "ReadWriteOncePod" && accessModes.contains($0) }
        if modes.contains("ReadWriteOncePod"), others {
            errors.forbidden("accessModes", "may not use ReadWriteOncePod with other access modes")
        }
    }

    private static func validate(
        _ field: String, _ group: String?, _ kind: String, _ name: String, _ namespace: String?,
        _ errors: inout FieldErrors
    ) {
        errors.at(field) { errors in
            let group = group ?? ""
            if name.isEmpty { errors.required("name") }
            if kind.isEmpty { errors.required("kind") }
            if group.isEmpty, kind != "PersistentVolumeClaim" {
                errors.invalid(
                    "", kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup")
            }
            errors.checkSubdomain("apiGroup", group)
            errors.checkLabel("namespace", namespace)
        }
    }
}
