import KubeAPI

/// Validation of a pod's security context.
enum PodSecurityValidation {
    static func validate(_ spec: PodSpec, _ errors: inout FieldErrors) {
        if let context = spec.securityContext, context != PodSecurityContext() {
            errors.at("securityContext") { validate(context, spec, &$0) }
        }
        if spec.shareProcessNamespace == true, spec.hostPID == true {
            errors.at("securityContext") {
                $0.invalid(
                    "shareProcessNamespace", true, "ShareProcessNamespace and HostPID cannot both be enabled")
            }
        }
        if spec.hostUsers == false { validateHostUsers(spec, &errors) }
        validateHostProcesses(spec, &errors)
    }

    private static func validate(_ context: PodSecurityContext, _ spec: PodSpec, _ errors: inout FieldErrors) {
        if let group = context.fsGroup { errors.checkUserID("fsGroup", group) }
        if let user = context.runAsUser { errors.checkUserID("runAsUser", user) }
        if let group = context.runAsGroup { errors.checkUserID("runAsGroup", group) }
        errors.each("supplementalGroups", context.supplementalGroups) { errors, _, group in
            errors.checkUserID("", group)
        }
        validate(context.sysctls, spec, &errors)
        errors.check("fsGroupChangePolicy", context.fsGroupChangePolicy, in: ["Always", "OnRootMismatch"])
        if let profile = context.seccompProfile { SecurityContextValidation.validate(profile, &errors) }
        if let options = context.windowsOptions {
            errors.at("windowsOptions") { WindowsOptionsValidation.validate(options, &$0) }
        }
        if let profile = context.appArmorProfile { SecurityContextValidation.validate(profile, &errors) }
        errors.check("supplementalGroupsPolicy", context.supplementalGroupsPolicy, in: ["Merge", "Strict"])
        // The policy `MountOption` has a feature gate that is off by default.
        errors.check("seLinuxChangePolicy", context.seLinuxChangePolicy, in: ["Recursive"])
    }

    private static func validate(_ sysctls: [Sysctl], _ spec: PodSpec, _ errors: inout FieldErrors) {
        errors.each("sysctls", sysctls) { errors, index, sysctl in
            if sysctl.name.isEmpty {
                errors.required("name")
            } else {
                let problems = NameRules.sysctl(sysctl.name)
                errors.invalid("name", sysctl.name, problems)
                if problems.isEmpty, sysctls[..<index].contains(where: { $0.name == sysctl.name }) {
                    errors.duplicate("name", sysctl.name)
                }
            }
            let name = sysctl.name.replacing("/", with: ".")
            if spec.hostNetwork == true, name.hasPrefix("net.") {
                errors.invalid("name", sysctl.name, "may not be specified when 'hostNetwork' is true")
            } else if spec.hostIPC == true, isIPC(name) {
                errors.invalid("name", sysctl.name, "may not be specified when 'hostIPC' is true")
            }
        }
    }

    private static func isIPC(_ name: String) -> Bool {
        name == "kernel.sem" || name.hasPrefix("kernel.shm") || name.hasPrefix("kernel.msg")
            || name.hasPrefix("fs.mqueue.")
    }

    /// Checks that a pod with its own user namespace does not use other namespaces of the host.
    private static func validateHostUsers(_ spec: PodSpec, _ errors: inout FieldErrors) {
        let detail = "when `hostUsers` is false"
        if spec.hostNetwork == true { errors.forbidden("hostNetwork", detail) }
        if spec.hostPID == true { errors.forbidden("hostPID", detail) }
        if spec.hostIPC == true { errors.forbidden("hostIPC", detail) }
    }

    /// Checks that either all or none of the containers are Windows HostProcess containers, and that these use the
    /// host's network.
    private static func validateHostProcesses(_ spec: PodSpec, _ errors: inout FieldErrors) {
        let podValue = spec.securityContext?.windowsOptions?.hostProcess
        var count = 0
        var hostProcesses = 0
        func visit(_ name: String, _ containers: [Container], _ errors: inout FieldErrors) {
            for (index, container) in containers.enumerated() {
                count += 1
                let own = container.securityContext?.windowsOptions?.hostProcess
                if let podValue, let own, own != podValue {
                    errors.invalid(
                        "\(name)[\(index)].securityContext.windowsOptions.hostProcess", own,
                        "pod hostProcess value must be identical if both are specified, was \(podValue)")
                }
                if own ?? podValue == true { hostProcesses += 1 }
            }
        }
        visit("initContainers", spec.initContainers, &errors)
        visit("containers", spec.containers, &errors)
        visit("ephemeralContainers", spec.ephemeralContainers.map(Container.init), &errors)
        guard hostProcesses > 0 else { return }
        if hostProcesses != count {
            errors.invalid(
                "", "", "If pod contains any hostProcess containers then all containers must be HostProcess containers")
        }
        if spec.hostNetwork != true {
            errors.invalid(
                "hostNetwork", false, "hostNetwork must be true if pod contains any hostProcess containers")
        }
    }
}
