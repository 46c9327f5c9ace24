import KubeAPI

extension Strategy<APIService> {
    static let apiServices = Strategy<APIService> {
        $0.allowsUnconditionalUpdate = false
        $0.setDefaults = { service in
            if service.spec.service != nil { service.spec.service?.port.setDefault(443) }
        }
        $0.validate = APIServiceRules.validate
    }
}

/// https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/
private enum APIServiceRules {
    @Sendable static func validate(_ service: APIService) -> [FieldError] {
        let path = FieldPath("spec")
        let spec = service.spec
        var errors = validateName(service)
        let group = spec.group ?? ""
        let version = spec.version ?? ""
        if !group.isEmpty {
            errors += NameRules.dns1123Subdomain(group).map { .invalid(path.child("group"), group, $0) }
        } else if version != "v1" {
            errors.append(
                .required(path.child("group"), "only v1 may have an empty group and it better be legacy kube"))
        }
        errors += NameRules.dns1035Label(version).map { .invalid(path.child("version"), version, $0) }
        for (field, value, limit) in [
            ("groupPriorityMinimum", spec.groupPriorityMinimum, Int32(20_000)),
            ("versionPriority", spec.versionPriority, 1_000),
        ] where value <= 0 || value > limit {
            errors.append(.invalid(path.child(field), value, "must be positive and less than \(limit)"))
        }
        guard let backend = spec.service else { return errors + validateLocal(spec, path) }
        if spec.insecureSkipTLSVerify == true, !(spec.caBundle?.bytes.isEmpty ?? true) {
            errors.append(
                .invalid(
                    path.child("insecureSkipTLSVerify"), true, "may not be true if caBundle is present"))
        }
        return errors
            + WebhookClientRules.validate(
                name: backend.name ?? "", namespace: backend.namespace ?? "", path: nil, port: backend.port,
                path.child("service"))
    }

    /// Checks that the name is `version.group`.
    private static func validateName(_ service: APIService) -> [FieldError] {
        let required = "\(service.spec.version ?? "").\(service.spec.group ?? "")"
        let name = service.metadata.name ?? ""
        guard name != required else { return [] }
        return [
            .invalid(
                FieldPath("metadata.name"), name,
                "must be `spec.version+\".\"+spec.group`: \(GoText.quoted(required))")
        ]
    }

    private static func validateLocal(_ spec: APIServiceSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if let bundle = spec.caBundle, !bundle.bytes.isEmpty {
            errors.append(
                .invalid(
                    path.child("caBundle"), "\(bundle.bytes.count) bytes",
                    "local APIServices may not have a caBundle"))
        }
        if spec.insecureSkipTLSVerify == true {
            errors.append(
                .invalid(
                    path.child("insecureSkipTLSVerify"), true,
                    "local APIServices may not have insecureSkipTLSVerify"))
        }
        return errors
    }
}
