import KubeAPI

/// Checks that a pod has no fields of another operating system.
enum PodOSValidation {
    static func validate(_ spec: PodSpec, _ errors: inout FieldErrors) {
        guard let name = spec.os?.name else { return }
        if name.isEmpty { return errors.at("os") { $0.required("name") } }
        switch name {
        case "linux": validateLinux(spec, &errors)
        case "windows": validateWindows(spec, &errors)
        default: errors.notSupported("os", name, ["linux", "windows"])
        }
    }

    private static func visit(
        _ spec: PodSpec, _ errors: inout FieldErrors, _ body: (inout FieldErrors, SecurityContext) -> Void
    ) {
        func visit(_ name: String, _ containers: [Container], _ errors: inout FieldErrors) {
            errors.each(name, containers) { errors, _, container in
                guard let context = container.securityContext else { return }
                errors.at("securityContext") { body(&$0, context) }
            }
        }
        visit("initContainers", spec.initContainers, &errors)
        visit("containers", spec.containers, &errors)
        visit("ephemeralContainers", spec.ephemeralContainers.map(Container.init), &errors)
    }

    private static func validateLinux(_ spec: PodSpec, _ errors: inout FieldErrors) {
        let detail = "windows options cannot be set for a linux pod"
        if spec.securityContext?.windowsOptions != nil {
            errors.at("securityContext") { $0.forbidden("windowsOptions", detail) }
        }
        visit(spec, &errors) { errors, context in
            if context.windowsOptions != nil { errors.forbidden("windowsOptions", detail) }
        }
    }

    private static func validateWindows(_ spec: PodSpec, _ errors: inout FieldErrors) {
        let detail = "cannot be set for a windows pod"
        func refuse(_ isSet: Bool, _ name: String, _ errors: inout FieldErrors) {
            if isSet { errors.forbidden(name, detail) }
        }
        refuse(spec.hostUsers != nil, "hostUsers", &errors)
        refuse(spec.hostPID == true, "hostPID", &errors)
        refuse(spec.hostIPC == true, "hostIPC", &errors)
        refuse(spec.shareProcessNamespace != nil, "shareProcessNamespace", &errors)
        refuse(spec.resources != nil, "resources", &errors)
        if let context = spec.securityContext {
            errors.at("securityContext") { errors in
                refuse(context.appArmorProfile != nil, "appArmorProfile", &errors)
                refuse(context.seLinuxOptions != nil, "seLinuxOptions", &errors)
                refuse(context.seccompProfile != nil, "seccompProfile", &errors)
                refuse(context.fsGroup != nil, "fsGroup", &errors)
                refuse(context.fsGroupChangePolicy != nil, "fsGroupChangePolicy", &errors)
                refuse(!context.sysctls.isEmpty, "sysctls", &errors)
                refuse(context.runAsUser != nil, "runAsUser", &errors)
                refuse(context.runAsGroup != nil, "runAsGroup", &errors)
                refuse(!context.supplementalGroups.isEmpty, "supplementalGroups", &errors)
                refuse(context.supplementalGroupsPolicy != nil, "supplementalGroupsPolicy", &errors)
                refuse(context.seLinuxChangePolicy != nil, "seLinuxChangePolicy", &errors)
            }
        }
        visit(spec, &errors) { errors, context in
            refuse(context.appArmorProfile != nil, "appArmorProfile", &errors)
            refuse(context.seLinuxOptions != nil, "seLinuxOptions", &errors)
            refuse(context.seccompProfile != nil, "seccompProfile", &errors)
            refuse(context.capabilities != nil, "capabilities", &errors)
            refuse(context.readOnlyRootFilesystem != nil, "readOnlyRootFilesystem", &errors)
            refuse(context.privileged != nil, "privileged", &errors)
            refuse(context.allowPrivilegeEscalation != nil, "allowPrivilegeEscalation", &errors)
            refuse(context.procMount != nil, "procMount", &errors)
            refuse(context.runAsUser != nil, "runAsUser", &errors)
            refuse(context.runAsGroup != nil, "runAsGroup", &errors)
        }
    }
}
