import KubeAPI

/// Rules shared by the workload kinds.
enum WorkloadRules {
    /// Checks a workload's selector, which has to match the labels of its template. `malformed` is the detail of an
    /// additional error for a selector that can't be parsed; nil for no such error.
    static func validate(
        _ selector: LabelSelector, matches template: PodTemplateSpec, malformed: String?, isRequired: Bool = true,
        _ errors: inout FieldErrors
    ) {
        if selector == LabelSelector() {
            if isRequired { errors.required("selector") }
        } else {
            errors.checkSelector("selector", selector)
            if SelectorRules.isMalformed(selector) {
                if let malformed { errors.invalid("selector", SelectorRules.text(selector), malformed) }
                return
            }
            if selector.matches(template.metadata.labels) { return }
        }
        // An absent selector does not match any labels.
        errors.invalid(
            "template.metadata.labels", template.metadata.labels, "`selector` does not match template `labels`")
    }

    /// Validates a template of pods that are restarted always. `kind` is the kind of the workload.
    static func validate(_ template: PodTemplateSpec, kind: String, _ errors: inout FieldErrors) {
        errors.at("template") { errors in
            PodValidation.validate(template, &errors)
            errors.at("spec") { errors in
                if let policy = template.spec.restartPolicy { errors.check("restartPolicy", policy, in: ["Always"]) }
                if template.spec.activeDeadlineSeconds != nil {
                    errors.forbidden("activeDeadlineSeconds", "activeDeadlineSeconds in \(kind) is not Supported")
                }
            }
        }
    }

    /// Checks that a GCE persistent disk, which pods on several nodes mount, is read-only.
    static func validateSharedDisks(_ template: PodTemplateSpec, _ errors: inout FieldErrors) {
        guard template.spec.volumes.contains(where: { $0.gcePersistentDisk != nil }) else { return }
        errors.at("template") { errors in
            errors.at("spec") { errors in
                errors.each("volumes", template.spec.volumes) { errors, _, volume in
                    guard let disk = volume.gcePersistentDisk, disk.readOnly != true else { return }
                    errors.at("gcePersistentDisk") {
                        $0.invalid(
                            "readOnly", false,
                            "must be read-only for replicated pods > 1; GCE PD can only be mounted on multiple machines if "
                                + "it is read-only")
                    }
                }
            }
        }
    }

    /// Returns warnings about the template, and about the workload's name if the hostnames of its pods contain it.
    static func warnings(_ template: PodTemplateSpec, at path: String, name: String?) -> [String] {
        var warnings = FieldWarnings()
        if let name { PodWarnings.addName(name, "this is used in Pod names and hostnames", &warnings) }
        return warnings.list + PodWarnings.of(template, at: path)
    }

    static func immutable(_ isSame: Bool, _ path: FieldPath, _ value: some Any) -> [FieldError] {
        isSame ? [] : [.invalid(path, value, "field is immutable")]
    }

    /// Checks that the counts of replicas are not negative and not greater than `total`.
    static func validateCounts(
        _ counts: [(String, Int32?)], total: Int32?, _ errors: inout FieldErrors
    ) {
        errors.checkNonNegative("replicas", total)
        for (name, count) in counts { errors.checkNonNegative(name, count) }
        for (name, count) in counts {
            guard count ?? 0 > total ?? 0 else { continue }
            errors.invalid(name, count ?? 0, "cannot be greater than status.replicas")
        }
    }
}
