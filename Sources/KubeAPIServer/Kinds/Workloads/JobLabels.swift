import KubeAPI

/// The labels that identify the pods of a Job.
enum JobLabels {
    private static let uidKey = "batch.kubernetes.io/controller-uid"
    private static let nameKey = "batch.kubernetes.io/job-name"
    private static let oldUIDKey = "controller-uid"
    private static let oldNameKey = "job-name"

    private static func expected(_ job: Job) -> [String: String] {
        let uid = job.metadata.uid ?? ""
        let name = job.metadata.name ?? ""
        return [uidKey: uid, nameKey: name, oldUIDKey: uid, oldNameKey: name]
    }

    @Sendable
    static func generate(_ job: inout Job) {
        // Unless `manualSelector` is set, the selector and the pods' labels contain the Job's UID.
        if job.spec.manualSelector != true {
            job.spec.template.metadata.labels.merge(expected(job)) { own, _ in own }
            var selector = job.spec.selector ?? LabelSelector()
            if selector.matchLabels[uidKey] == nil { selector.matchLabels[uidKey] = job.metadata.uid }
            job.spec.selector = selector
        }
        if job.metadata.labels.isEmpty { job.metadata.labels = job.spec.template.metadata.labels }
    }

    /// Returns true if the pod template has all generated labels.
    static func areGenerated(_ job: Job) -> Bool {
        job.spec.manualSelector == true || job.spec.template.metadata.labels[uidKey] != nil
    }

    static func validate(_ job: Job, _ errors: inout FieldErrors) {
        guard job.spec.manualSelector != true else { return }
        let expected = expected(job)
        let labels = job.spec.template.metadata.labels
        errors.at("spec") { errors in
            for (key, value) in expected.sorted(by: { $0.key < $1.key }) where labels[key] != value {
                let path = "template.metadata.labels[\(key)]"
                if labels[key] == nil {
                    errors.required(path, "must be '\(value)'")
                } else {
                    errors.invalid(path, labels, "must be '\(value)'")
                }
            }
            guard let selector = job.spec.selector, !SelectorRules.isMalformed(selector),
                !selector.matches(expected)
            else { return }
            errors.invalid("selector", SelectorRules.text(selector), "`selector` not auto-generated")
        }
    }

    static func validateSelector(_ spec: JobSpec, _ errors: inout FieldErrors) {
        guard let selector = spec.selector else {
            errors.required("selector")
            return errors.invalid(
                "template.metadata.labels", spec.template.metadata.labels,
                "`selector` does not match template `labels`")
        }
        errors.checkSelector("selector", selector)
        guard !SelectorRules.isMalformed(selector), !selector.matches(spec.template.metadata.labels) else { return }
        errors.invalid(
            "template.metadata.labels", spec.template.metadata.labels, "`selector` does not match template `labels`")
    }
}
