import KubeAPI

/// Validation of a container's environment variables.
struct EnvironmentValidation {
    let volumes: ValidVolumes

    private static let fields: Set<String> = [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ]

    func validate(_ variables: [EnvVar], _ sources: [EnvFromSource], _ errors: inout FieldErrors) {
        errors.each("env", variables) { errors, _, variable in
            if variable.name.isEmpty {
                errors.required("name")
            } else {
                errors.invalid("name", variable.name, NameRules.environmentVariable(variable.name))
            }
            if let source = variable.valueFrom {
                errors.at("valueFrom") { validate(source, hasValue: variable.value ?? "" != "", &$0) }
            }
        }
        validate(sources, &errors)
    }

    private func validate(_ source: EnvVarSource, hasValue: Bool, _ errors: inout FieldErrors) {
        var count = 0
        if let reference = source.fieldRef {
            count += 1
            errors.at("fieldRef") { DownwardRules.validate(reference, Self.fields, &$0) }
        }
        if let reference = source.resourceFieldRef {
            count += 1
            errors.at("resourceFieldRef") { DownwardRules.validate(reference, isVolume: false, &$0) }
        }
        if let reference = source.configMapKeyRef {
            count += 1
            errors.at("configMapKeyRef") { Self.validate(reference.name, reference.key, &$0) }
        }
        if let reference = source.secretKeyRef {
            count += 1
            errors.at("secretKeyRef") { Self.validate(reference.name, reference.key, &$0) }
        }
        if let reference = source.fileKeyRef {
            count += 1
            errors.at("fileKeyRef") { validate(reference, &$0) }
        }
        if count == 0 {
            errors.invalid(
                "", "",
                "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
            )
        } else if hasValue {
            errors.invalid("", "", "may not be specified when `value` is not empty")
        } else if count > 1 {
            errors.invalid("", "", "may not have more than one field specified at a time")
        }
    }

    private static func validate(_ name: String?, _ key: String, _ errors: inout FieldErrors) {
        errors.invalid("name", name ?? "", NameRules.dns1123Subdomain(name ?? ""))
        if key.isEmpty {
            errors.required("key")
        } else {
            errors.invalid("key", key, NameRules.dataKey(key))
        }
    }

    private func validate(_ reference: FileKeySelector, _ errors: inout FieldErrors) {
        if reference.key.isEmpty {
            errors.required("key")
        } else {
            errors.invalid("key", reference.key, NameRules.environmentVariable(reference.key))
        }
        if reference.volumeName.isEmpty { errors.required("volumeName") }
        if reference.path.isEmpty {
            errors.required("path")
        } else {
            errors.checkNoBacksteps("path", reference.path)
        }
        guard let volume = volumes.first(named: reference.volumeName) else {
            return errors.notFound("volumeName", reference.volumeName)
        }
        if volume.emptyDir == nil {
            errors.invalid("volumeName", reference.volumeName, "referenced volume must be of type emptyDir")
        }
    }

    private func validate(_ sources: [EnvFromSource], _ errors: inout FieldErrors) {
        errors.each("envFrom", sources) { errors, _, source in
            if let prefix = source.prefix, !prefix.isEmpty {
                errors.invalid("prefix", prefix, NameRules.environmentVariable(prefix))
            }
            if let reference = source.configMapRef { errors.at("configMapRef") { Self.validate(reference.name, &$0) } }
            if let reference = source.secretRef { errors.at("secretRef") { Self.validate(reference.name, &$0) } }
        }
        // Upstream reports errors of an element's sources at the path of the list.
        for source in sources {
            switch (source.configMapRef != nil, source.secretRef != nil) {
            case (false, false): errors.invalid("envFrom", "", "must specify one of: `configMapRef` or `secretRef`")
            case (true, true): errors.invalid("envFrom", "", "may not have more than one field specified at a time")
            default: break
            }
        }
    }

    private static func validate(_ name: String?, _ errors: inout FieldErrors) {
        guard let name, !name.isEmpty else { return errors.required("name") }
        // The value is a prefix of names, so that it may end with a hyphen.
        errors.invalid("name", name, NameRules.dns1123Subdomain(name.hasSuffix("-") ? name + "a" : name))
    }
}
