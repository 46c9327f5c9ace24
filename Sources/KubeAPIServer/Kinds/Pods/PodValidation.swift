import KubeAPI

/// Validation of pods and pod templates.
struct PodValidation {
    /// True for the spec of a pod, which has to be complete; false for the spec of a template.
    let isPod: Bool
    /// The pod's name if it is known. The names of the claims of ephemeral volumes are derived from it.
    let podName: String?

    static let pod = Self(isPod: true, podName: nil)
    static let template = Self(isPod: false, podName: nil)

    /// Validates a pod except for its metadata.
    static func validate(_ pod: Pod) -> [FieldError] {
        var errors = FieldErrors()
        errors.at("metadata") { PodAnnotations.validate(pod.metadata.annotations, pod.spec, &$0) }
        errors.at("spec") { errors in
            PodValidation(isPod: true, podName: pod.metadata.name).validate(pod.spec, &errors)
            validateTokens(pod.spec, &errors)
        }
        return errors.list
    }

    /// Validates a pod by the rules for new pods only.
    static func validateCreate(_ pod: Pod) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        if !pod.spec.ephemeralContainers.isEmpty { errors.forbidden("ephemeralContainers", "cannot be set on create") }
        if pod.spec.nodeName != nil, !pod.spec.schedulingGates.isEmpty {
            errors.forbidden("nodeName", "cannot be set until all schedulingGates have been cleared")
        }
        return errors.list
    }

    /// Validates the template of a workload at the current field.
    static func validate(_ template: PodTemplateSpec, _ errors: inout FieldErrors) {
        // Upstream omits `metadata` from these paths.
        errors.checkLabels("labels", template.metadata.labels)
        if !template.metadata.annotations.isEmpty {
            errors.append(MetadataRules.validateAnnotations(template.metadata.annotations, errors.path("annotations")))
            PodAnnotations.validate(template.metadata.annotations, template.spec, &errors)
        }
        errors.at("spec") { errors in
            PodValidation.template.validate(template.spec, &errors)
            if !template.spec.ephemeralContainers.isEmpty {
                errors.forbidden("ephemeralContainers", "ephemeral containers not allowed in pod template")
            }
        }
    }

    /// Checks that a pod with projected service account tokens has a service account.
    private static func validateTokens(_ spec: PodSpec, _ errors: inout FieldErrors) {
        guard spec.serviceAccountName == nil else { return }
        errors.each("volumes", spec.volumes) { errors, _, volume in
            guard let projected = volume.projected else { return }
            errors.at("projected") { errors in
                errors.each("sources", projected.sources) { errors, _, source in
                    guard source.serviceAccountToken != nil else { return }
                    errors.forbidden("serviceAccountToken", "must not be specified when serviceAccountName is not set")
                }
            }
        }
    }

    // MARK: Spec

    func validate(_ spec: PodSpec, _ errors: inout FieldErrors) {
        if spec.terminationGracePeriodSeconds == nil { errors.required("terminationGracePeriodSeconds") }
        let volumes = VolumeValidation(isPod: isPod, podName: podName).validate(spec.volumes, &errors)
        Self.validateResourceClaims(spec.resourceClaims, &errors)
        ContainerValidation(spec: spec, volumes: volumes, isPod: isPod).validate(&errors)
        if spec.resources != nil { PodResourceValidation.validate(spec, &errors) }
        if spec.hostNetwork == true { validateHostPorts(spec, &errors) }
        errors.check("restartPolicy", required: spec.restartPolicy, in: ["Always", "OnFailure", "Never"])
        errors.check(
            "dnsPolicy", required: spec.dnsPolicy, in: ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"])
        errors.checkLabels("nodeSelector", spec.nodeSelector)
        PodSecurityValidation.validate(spec, &errors)
        if let affinity = spec.affinity { errors.at("affinity") { AffinityValidation.validate(affinity, &$0) } }
        PodNetworkValidation.validate(spec, &errors)
        PodSchedulingValidation.validate(spec, &errors)
        Self.validateNames(spec, &errors)
        errors.check("activeDeadlineSeconds", spec.activeDeadlineSeconds, in: 1...Int64(Int32.max))
        if let policy = spec.preemptionPolicy {
            errors.check("preemptionPolicy", required: policy, in: ["PreemptLowerPriority", "Never"])
        }
        if !spec.overhead.isEmpty {
            errors.at("overhead") { errors in
                ContainerResourceValidation.validate(
                    ResourceRequirements { $0.limits = spec.overhead }, claimNames: [], &errors)
            }
        }
        if spec.os != nil { PodOSValidation.validate(spec, &errors) }
    }

    private static func validateNames(_ spec: PodSpec, _ errors: inout FieldErrors) {
        errors.checkSubdomain("serviceAccountName", spec.serviceAccountName)
        errors.checkSubdomain("nodeName", spec.nodeName)
        errors.checkSubdomain("priorityClassName", spec.priorityClassName)
        if let name = spec.runtimeClassName {
            errors.invalid("runtimeClassName", name, NameRules.dns1123Subdomain(name))
        }
        errors.each("readinessGates", spec.readinessGates) { errors, _, gate in
            errors.invalid("conditionType", gate.conditionType, NameRules.qualifiedName(gate.conditionType))
        }
    }

    /// Checks that host ports equal container ports if the pod uses the host's network. Templates may omit host ports,
    /// since pods get them by default.
    private func validateHostPorts(_ spec: PodSpec, _ errors: inout FieldErrors) {
        errors.each("containers", spec.containers) { errors, _, container in
            errors.each("ports", container.ports) { errors, _, port in
                let host = port.hostPort ?? 0
                guard isPod || host != 0, host != port.containerPort else { return }
                errors.invalid("hostPort", host, "must match `containerPort` when `hostNetwork` is true")
            }
        }
    }

    private static func validateResourceClaims(_ claims: [PodResourceClaim], _ errors: inout FieldErrors) {
        var names: Set<String> = []
        errors.each("resourceClaims", claims) { errors, _, claim in
            if claim.name.isEmpty {
                errors.required("name")
            } else if !names.insert(claim.name).inserted {
                errors.duplicate("name", claim.name)
            } else {
                errors.invalid("name", claim.name, NameRules.dns1123Label(claim.name))
            }
            if claim.resourceClaimName != nil, claim.resourceClaimTemplateName != nil {
                errors.invalid(
                    "", GoForm.claim(claim),
                    "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified")
            }
            if claim.resourceClaimName == nil, claim.resourceClaimTemplateName == nil {
                errors.invalid(
                    "", GoForm.claim(claim),
                    "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`")
            }
            if let name = claim.resourceClaimName {
                errors.invalid("resourceClaimName", name, NameRules.dns1123Subdomain(name))
            }
            if let name = claim.resourceClaimTemplateName {
                errors.invalid("resourceClaimTemplateName", name, NameRules.dns1123Subdomain(name))
            }
        }
    }
}
