import KubeAPI

/// Validation of a container's security context.
enum SecurityContextValidation {
    static func validate(_ context: SecurityContext, hostUsers: Bool, _ errors: inout FieldErrors) {
        if let user = context.runAsUser { errors.checkUserID("runAsUser", user) }
        if let group = context.runAsGroup { errors.checkUserID("runAsGroup", group) }
        if let mount = context.procMount {
            errors.check("procMount", mount, in: ["Default", "Unmasked"])
            if hostUsers, mount == "Unmasked" {
                errors.invalid("procMount", NamedText(mount), "`hostUsers` must be false to use `Unmasked`")
            }
        }
        if let profile = context.seccompProfile { validate(profile, &errors) }
        if context.allowPrivilegeEscalation == false { validateEscalation(context, &errors) }
        if let options = context.windowsOptions {
            errors.at("windowsOptions") { WindowsOptionsValidation.validate(options, &$0) }
        }
        if let profile = context.appArmorProfile { validate(profile, &errors) }
    }

    private static func validateEscalation(_ context: SecurityContext, _ errors: inout FieldErrors) {
        if context.privileged == true {
            errors.invalid(
                "", SecurityContextForm.text(context),
                "cannot set `allowPrivilegeEscalation` to false and `privileged` to true")
        }
        for capability in context.capabilities?.add ?? [] where capability == "CAP_SYS_ADMIN" {
            errors.invalid(
                "", SecurityContextForm.text(context),
                "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN")
        }
    }

    static func validate(_ profile: SeccompProfile, _ errors: inout FieldErrors) {
        errors.at("seccompProfile") { errors in
            if profile.type.isEmpty {
                errors.required("type", "type is required when seccompProfile is set")
            } else {
                errors.check("type", profile.type, in: ["Localhost", "RuntimeDefault", "Unconfined"])
            }
            if profile.type == "Localhost" {
                guard let path = profile.localhostProfile else {
                    return errors.required("localhostProfile", "must be set when seccomp type is Localhost")
                }
                errors.checkDescending("localhostProfile", path)
            } else if profile.localhostProfile != nil {
                errors.invalid(
                    "localhostProfile", GoForm.seccomp(profile), "can only be set when seccomp type is Localhost")
            }
        }
    }

    static func validate(_ profile: AppArmorProfile, _ errors: inout FieldErrors) {
        errors.at("appArmorProfile") { errors in
            switch profile.type {
            case "Localhost": validateLocal(profile.localhostProfile, &errors)
            case "RuntimeDefault", "Unconfined":
                if let path = profile.localhostProfile {
                    errors.invalid(
                        "localhostProfile", NamedText(path), "can only be set when AppArmor type is Localhost")
                }
            case "": errors.required("type", "type is required when appArmorProfile is set")
            case let other: errors.notSupported("type", other, ["Localhost", "RuntimeDefault", "Unconfined"])
            }
        }
    }

    private static func validateLocal(_ path: String?, _ errors: inout FieldErrors) {
        guard let path else {
            return errors.required("localhostProfile", "must be set when AppArmor type is Localhost")
        }
        if path.hasSurroundingSpace {
            errors.invalid("localhostProfile", path, "must not be padded with whitespace")
        } else if path.isEmpty {
            errors.required("localhostProfile", "must be set when AppArmor type is Localhost")
        }
        if path.utf8.count > 4_095 { errors.tooLong("localhostProfile", maximum: 4_095) }
    }
}

/// Formats a security context for messages.
private enum SecurityContextForm {
    static func text(_ context: SecurityContext) -> GoText.Raw {
        GoForm.object([
            ("Capabilities", context.capabilities.map(capabilities) ?? "null"),
            ("Privileged", flag(context.privileged)),
            ("SELinuxOptions", context.seLinuxOptions.map(options) ?? "null"), ("WindowsOptions", "null"),
            ("RunAsUser", GoForm.number(context.runAsUser)), ("RunAsGroup", GoForm.number(context.runAsGroup)),
            ("RunAsNonRoot", flag(context.runAsNonRoot)),
            ("ReadOnlyRootFilesystem", flag(context.readOnlyRootFilesystem)),
            ("AllowPrivilegeEscalation", flag(context.allowPrivilegeEscalation)),
            ("ProcMount", GoForm.text(context.procMount)),
            ("SeccompProfile", context.seccompProfile.map { GoForm.seccomp($0).description } ?? "null"),
            ("AppArmorProfile", "null"),
        ])
    }

    private static func flag(_ value: Bool?) -> String { value.map { "\($0)" } ?? "null" }

    private static func capabilities(_ value: Capabilities) -> String {
        GoForm.object([
            ("Add", GoForm.list(value.add.map { GoText.json($0) })),
            ("Drop", GoForm.list(value.drop.map { GoText.json($0) })),
        ]).description
    }

    private static func options(_ value: SELinuxOptions) -> String {
        GoForm.object([
            ("User", GoText.json(value.user ?? "")), ("Role", GoText.json(value.role ?? "")),
            ("Type", GoText.json(value.type ?? "")), ("Level", GoText.json(value.level ?? "")),
        ]).description
    }
}

extension FieldErrors {
    mutating func checkUserID(_ child: String, _ value: Int64) {
        check(child, value, in: 0...Int64(Int32.max))
    }
}
