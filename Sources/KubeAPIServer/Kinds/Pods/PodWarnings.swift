import KubeAPI

/// Warnings about pods and pod templates.
enum PodWarnings {
    static func of(_ pod: Pod, old: Pod?) -> [String] {
        var warnings = FieldWarnings()
        add(pod.spec, pod.metadata, isTemplate: false, &warnings)
        if old == nil, let name = pod.metadata.name { addName(name, "this is used in the Pod's hostname", &warnings) }
        return warnings.list
    }

    /// Returns warnings about the template at `path` within its object.
    static func of(_ template: PodTemplateSpec, at path: String) -> [String] {
        var warnings = FieldWarnings(at: path)
        add(template.spec, template.metadata, isTemplate: true, &warnings)
        return warnings.list
    }

    /// Adds a warning if the name is not a DNS label, since hostnames contain it.
    static func addName(_ name: String, _ use: String, _ warnings: inout FieldWarnings) {
        let isPlain = name.utf8.count <= 63 && !name.utf8.contains(UInt8(ascii: "."))
        if isPlain { return }
        let problems = NameRules.dns1123Label(name)
        guard !problems.isEmpty else { return }
        warnings.add(
            "metadata.name",
            "\(use), which can result in surprising behavior; a DNS label is recommended: "
                + "[\(problems.joined(separator: " "))]")
    }

    private static func add(
        _ spec: PodSpec, _ metadata: ObjectMeta, isTemplate: Bool, _ warnings: inout FieldWarnings
    ) {
        NodeLabelWarnings.add(spec, &warnings)
        if !metadata.annotations.isEmpty { addAnnotations(spec, metadata.annotations, isTemplate, &warnings) }
        VolumeWarnings.add(spec.volumes, &warnings)
        addDuplicates(spec, &warnings)
        addFractions(spec.overhead, "spec.overhead", &warnings)
        ContainerWarnings.add(spec, &warnings)
        if isTemplate, let seconds = spec.terminationGracePeriodSeconds, seconds < 0 {
            warnings.add(
                "spec.terminationGracePeriodSeconds",
                "must be >= 0; negative values are invalid and will be treated as 1")
        }
        if let address = spec.dnsConfig?.nameservers, !address.isEmpty {
            for (index, server) in address.enumerated() {
                AddressWarnings.add("spec.dnsConfig.nameservers[\(index)]", server, &warnings)
            }
        }
        for (index, alias) in spec.hostAliases.enumerated() {
            AddressWarnings.add("spec.hostAliases[\(index)].ip", alias.ip, &warnings)
        }
    }

    private static func addAnnotations(
        _ spec: PodSpec, _ annotations: [String: String], _ isTemplate: Bool, _ warnings: inout FieldWarnings
    ) {
        let deprecated = [
            (
                "scheduler.alpha.kubernetes.io/critical-pod",
                "non-functional in v1.16+; use the \"priorityClassName\" field instead"
            ),
            ("security.alpha.kubernetes.io/sysctls", "non-functional in v1.11+; use the \"sysctls\" field instead"),
            (
                "security.alpha.kubernetes.io/unsafe-sysctls",
                "non-functional in v1.11+; use the \"sysctls\" field instead"
            ),
        ]
        for (key, text) in deprecated where annotations[key] != nil {
            warnings.add("metadata.annotations[\(key)]", text)
        }
        let seccomp = "seccomp.security.alpha.kubernetes.io/pod"
        let seccompText = "non-functional in v1.27+; use the \"seccompProfile\" field instead"
        if annotations[seccomp] != nil, spec.securityContext?.seccompProfile == nil {
            warnings.add("metadata.annotations[\(seccomp)]", seccompText)
        }
        for container in spec.initContainers + spec.containers {
            let key = "container.seccomp.security.alpha.kubernetes.io/\(container.name)"
            if annotations[key] != nil, container.securityContext?.seccompProfile == nil {
                warnings.add("metadata.annotations[\(key)]", seccompText)
            }
            let profile = container.securityContext?.appArmorProfile ?? spec.securityContext?.appArmorProfile
            let appArmor = PodAnnotations.appArmor + container.name
            if isTemplate, annotations[appArmor] != nil, profile == nil {
                warnings.add(
                    "metadata.annotations[\(appArmor)]",
                    "deprecated since v1.30; use the \"appArmorProfile\" field instead")
            }
        }
    }

    private static func addDuplicates(_ spec: PodSpec, _ warnings: inout FieldWarnings) {
        for (index, alias) in spec.hostAliases.enumerated()
        where spec.hostAliases[..<index].contains(where: { $0.ip == alias.ip }) {
            warnings.add("spec.hostAliases[\(index)].ip", "duplicate ip \(GoText.quoted(alias.ip))")
        }
        for (index, secret) in spec.imagePullSecrets.enumerated() {
            let name = secret.name ?? ""
            if spec.imagePullSecrets[..<index].contains(where: { $0.name ?? "" == name }) {
                warnings.add("spec.imagePullSecrets[\(index)].name", "duplicate name \(GoText.quoted(name))")
            }
        }
        for (index, secret) in spec.imagePullSecrets.enumerated() where secret.name ?? "" == "" {
            warnings.add("spec.imagePullSecrets[\(index)].name", "invalid empty name \"\"")
        }
    }

    /// Adds warnings about fractional amounts of bytes.
    static func addFractions(
        _ amounts: [String: Quantity], _ path: @autoclosure () -> String, _ warnings: inout FieldWarnings
    ) {
        guard amounts.values.contains(where: \.hasFraction) else { return }
        for name in ["memory", "ephemeral-storage"] {
            guard let amount = amounts[name], amount.hasFraction else { continue }
            warnings.add(
                "\(path())[\(name)]",
                "fractional byte value \(GoText.quoted("\(amount)")) is invalid, must be an integer")
        }
    }
}
