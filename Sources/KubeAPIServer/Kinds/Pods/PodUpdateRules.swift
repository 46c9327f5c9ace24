import KubeAPI

/// Validation of updates of pods.
enum PodUpdateRules {
    private static let mutableFields =
        "pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,"
        + "`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),"
        + "`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)"

    static func validate(_ new: Pod, _ old: Pod) -> [FieldError] {
        var errors = FieldErrors()
        errors.at("metadata") {
            PodAnnotations.validateUpdate(new.metadata.annotations, old.metadata.annotations, &$0)
        }
        if new.spec == old.spec { return errors.list }
        errors.at("spec") { validate(new.spec, old.spec, &$0) }
        return errors.list
    }

    private static func validate(_ new: PodSpec, _ old: PodSpec, _ errors: inout FieldErrors) {
        let detail = "pod updates may not add or remove containers"
        if new.containers.count != old.containers.count { return errors.forbidden("containers", detail) }
        validateImages("containers", new.containers, &errors)
        if new.initContainers.count != old.initContainers.count { return errors.forbidden("initContainers", detail) }
        validateImages("initContainers", new.initContainers, &errors)
        guard validateDeadline(new.activeDeadlineSeconds, old.activeDeadlineSeconds, &errors) else { return }
        validateTolerations(new.tolerations, old.tolerations, &errors)
        for (index, gate) in new.schedulingGates.enumerated() where !old.schedulingGates.contains(gate) {
            errors.forbidden(
                "schedulingGates[\(index)].name",
                "only deletion is allowed, but found new scheduling gate '\(gate.name)'")
        }
        var comparable = masked(new, as: old)
        if !old.schedulingGates.isEmpty { GatedPodRules.validate(&comparable, old, &errors) }
        guard comparable != old else { return }
        errors.forbidden("", mutableFields)
    }

    private static func validateImages(_ name: String, _ containers: [Container], _ errors: inout FieldErrors) {
        errors.each(name, containers) { errors, _, container in
            let image = container.image ?? ""
            if image.isEmpty { errors.required("image") }
            if image.hasSurroundingSpace {
                errors.invalid("image", image, "must not have leading or trailing whitespace")
            }
        }
    }

    /// Checks that the deadline is only set or reduced. Returns false after an error, which ends the validation.
    private static func validateDeadline(_ new: Int64?, _ old: Int64?, _ errors: inout FieldErrors) -> Bool {
        guard let new else {
            if old != nil {
                errors.invalid(
                    "activeDeadlineSeconds", GoForm.null, "must not update from a positive integer to nil value")
            }
            return true
        }
        guard (0...Int64(Int32.max)).contains(new) else {
            errors.check("activeDeadlineSeconds", new, in: 0...Int64(Int32.max))
            return false
        }
        guard let old, old < new else { return true }
        errors.invalid("activeDeadlineSeconds", new, "must be less than or equal to previous value")
        return false
    }

    private static func validateTolerations(_ new: [Toleration], _ old: [Toleration], _ errors: inout FieldErrors) {
        for toleration in old {
            let isKept = new.contains { other in
                var comparable = toleration
                comparable.tolerationSeconds = other.tolerationSeconds
                return comparable == other
            }
            if !isKept {
                return errors.forbidden(
                    "tolerations", "existing toleration can not be modified except its tolerationSeconds")
            }
        }
        PodSchedulingValidation.validate(new, &errors)
    }

    /// Returns `new` with the mutable fields of `old`.
    private static func masked(_ new: PodSpec, as old: PodSpec) -> PodSpec {
        var spec = new
        for index in spec.containers.indices { spec.containers[index].image = old.containers[index].image }
        for index in spec.initContainers.indices {
            spec.initContainers[index].image = old.initContainers[index].image
        }
        spec.activeDeadlineSeconds = old.activeDeadlineSeconds
        spec.schedulingGates = old.schedulingGates
        spec.tolerations = old.tolerations
        if let seconds = old.terminationGracePeriodSeconds, seconds < 0, spec.terminationGracePeriodSeconds == 1 {
            spec.terminationGracePeriodSeconds = seconds
        }
        return spec
    }

    // MARK: Ephemeral containers

    static func keepAllButEphemeralContainers(_ new: inout Pod, _ old: Pod) {
        var pod = old
        pod.metadata.resourceVersion = new.metadata.resourceVersion
        pod.spec.ephemeralContainers = new.spec.ephemeralContainers
        new = pod
    }

    static func validateEphemeralContainers(_ new: Pod, _ old: Pod) -> [FieldError] {
        if old.metadata.annotations[PodAnnotations.mirror] != nil {
            return [.forbidden(FieldPath("[]"), "static pods do not support ephemeral containers")]
        }
        var errors = FieldErrors(at: "spec")
        errors.append(PodValidation.validate(new))
        for container in old.spec.ephemeralContainers {
            let name = GoText.quoted(container.name)
            guard let present = new.spec.ephemeralContainers.first(where: { $0.name == container.name }) else {
                errors.forbidden("ephemeralContainers", "existing ephemeral containers \(name) may not be removed\n")
                continue
            }
            if present != container {
                errors.forbidden("ephemeralContainers", "existing ephemeral containers \(name) may not be changed\n")
            }
        }
        return errors.list
    }
}
