import KubeAPI

/// Validation of a pod's status and of its updates.
enum PodStatusRules {
    private static let systemConditions = ["PodScheduled", "Ready", "Initialized"]

    static func validate(_ new: Pod, _ old: Pod) -> [FieldError] {
        var errors = FieldErrors()
        errors.at("metadata") {
            PodAnnotations.validateUpdate(new.metadata.annotations, old.metadata.annotations, &$0)
        }
        errors.at("status") { errors in
            for (index, condition) in new.status.conditions.enumerated()
            where !systemConditions.contains(condition.type) {
                let problems = NameRules.qualifiedName(condition.type)
                if !problems.isEmpty { errors.invalid("conditions[\(index)].Type", condition.type, problems) }
            }
            if new.status.nominatedNodeName != old.status.nominatedNodeName {
                errors.checkSubdomain("nominatedNodeName", new.status.nominatedNodeName)
            }
            errors.checkImmutable(
                "qosClass", new.status.qosClass, old.status.qosClass, NamedText(new.status.qosClass ?? ""))
            validateTransitions(new, old, &errors)
            validateClaims(new, &errors)
            errors.each("podIPs", new.status.podIPs) { errors, _, address in errors.checkAddress("", address.ip) }
            validateHosts(new.status, &errors)
        }
        return errors.list
    }

    private static func validateHosts(_ status: PodStatus, _ errors: inout FieldErrors) {
        guard let first = status.hostIPs.first else { return }
        if (status.hostIP ?? "") != first.ip {
            errors.invalid("hostIPs[0].ip", first.ip, "must be equal to `hostIP`")
        }
        errors.each("hostIPs", status.hostIPs) { errors, _, address in errors.checkAddress("", address.ip) }
    }

    private static func validateClaims(_ pod: Pod, _ errors: inout FieldErrors) {
        var names: Set<String> = []
        errors.each("resourceClaimStatuses", pod.status.resourceClaimStatuses) { errors, _, status in
            if !pod.spec.resourceClaims.contains(where: { $0.name == status.name }) {
                errors.invalid("name", status.name, "must match the name of an entry in `spec.resourceClaims`")
            }
            if !names.insert(status.name).inserted { errors.duplicate("name", status.name) }
            if let name = status.resourceClaimName {
                errors.invalid("name", name, NameRules.dns1123Subdomain(name))
            }
        }
    }

    /// Checks that a terminated container that is not restarted stays terminated.
    private static func validateTransitions(_ new: Pod, _ old: Pod, _ errors: inout FieldErrors) {
        let policy = old.spec.restartPolicy ?? "Always"
        func check(
            _ name: String, _ new: [ContainerStatus], _ old: [ContainerStatus], _ policy: String,
            _ containers: [Container], _ errors: inout FieldErrors
        ) {
            guard policy != "Always" else { return }
            for (index, status) in old.enumerated() {
                guard let ended = status.state.terminated, ended.exitCode == 0 || policy != "OnFailure" else {
                    continue
                }
                // A container's restart policy overrides the pod's.
                if let container = containers.first(where: { $0.name == status.name }),
                    container.restartPolicy != nil
                {
                    continue
                }
                let isRevived = new.contains { $0.name == status.name && $0.state.terminated == nil }
                if isRevived {
                    errors.forbidden(
                        "\(name)[\(index)].state", "may not be transitioned to non-terminated state")
                }
            }
        }
        let status = new.status
        check(
            "containerStatuses", status.containerStatuses, old.status.containerStatuses, policy, old.spec.containers,
            &errors)
        check(
            "initContainerStatuses", status.initContainerStatuses, old.status.initContainerStatuses, policy,
            old.spec.initContainers, &errors)
        check(
            "ephemeralContainerStatuses", status.ephemeralContainerStatuses, old.status.ephemeralContainerStatuses,
            "Never", [], &errors)
    }
}
