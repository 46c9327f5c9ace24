import KubeAPI

extension Strategy<Job> {
    static let jobs = Strategy<Job> {
        $0.setDefaults = { JobDefaults.apply(to: &$0) }
        $0.prepareForCreate = JobLabels.generate
        $0.hasGeneration = true
        $0.dependents = .orphan
        $0.selectableFields = [SelectableField("status.successful", at: "status.succeeded", zero: "0")]
        $0.unknownField = { "field label \(GoText.quoted($0)) not supported for Job" }
        $0.deletionWarnings = { options in
            guard options.orphanDependents == nil, options.propagationPolicy == nil else { return [] }
            return [
                "child pods are preserved by default when jobs are deleted; set propagationPolicy=Background to remove "
                    + "them or set propagationPolicy=Orphan to suppress this warning"
            ]
        }
        $0.validate = { job in
            var errors = FieldErrors()
            JobLabels.validate(job, &errors)
            errors.at("spec") { errors in
                JobValidation.validate(job.spec, &errors)
                JobLabels.validateSelector(job.spec, &errors)
            }
            validatePodName(job, &errors)
            return errors.list
        }
        $0.validateUpdate = JobUpdateRules.validate
        $0.subresources["status"] = SubresourceRules(validate: JobStatusRules.validate)
        $0.warnings = { new, old in
            WorkloadRules.warnings(
                new.spec.template, at: "spec.template", name: old == nil ? new.metadata.name : nil)
        }
        $0.table = Table.jobs
    }

    /// Validates the pod names of an Indexed Job, which are also their hostnames.
    private static func validatePodName(_ job: Job, _ errors: inout FieldErrors) {
        guard job.spec.completionMode == "Indexed", let completions = job.spec.completions, completions > 0,
            let name = job.metadata.name
        else { return }
        let host = "\(name)-\(completions - 1)"
        guard !NameRules.dns1123Label(host).isEmpty else { return }
        errors.at("metadata") {
            $0.invalid("name", name, "will not able to create pod with invalid DNS label: \(host)")
        }
    }
}

extension Strategy<CronJob> {
    static let cronJobs = Strategy<CronJob> {
        $0.setDefaults = { job in
            job.spec.concurrencyPolicy.setDefault("Allow")
            job.spec.suspend.setDefault(false)
            job.spec.successfulJobsHistoryLimit.setDefault(3)
            job.spec.failedJobsHistoryLimit.setDefault(1)
            JobDefaults.applyToPolicy(of: &job.spec.jobTemplate.spec)
            PodDefaults.apply(to: &job.spec.jobTemplate.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = CronJobValidation.validate
        $0.validateCreate = CronJobValidation.validateCreate
        $0.validateUpdate = CronJobValidation.validateUpdate
        $0.subresources["status"] = SubresourceRules()
        $0.warnings = { new, old in
            WorkloadRules.warnings(
                new.spec.jobTemplate.spec.template, at: "spec.jobTemplate.spec.template",
                name: old == nil ? new.metadata.name : nil)
                + CronJobValidation.warnings(new, old)
        }
        $0.table = Table.cronJobs
    }
}

enum JobDefaults {
    static func apply(to job: inout Job) {
        if job.spec.completions == nil, job.spec.parallelism == nil {
            job.spec.completions = 1
            job.spec.parallelism = 1
        }
        job.spec.parallelism.setDefault(1)
        job.spec.backoffLimit.setDefault(job.spec.backoffLimitPerIndex == nil ? 6 : .max)
        job.spec.completionMode.setDefault("NonIndexed")
        job.spec.suspend.setDefault(false)
        job.spec.manualSelector.setDefault(false)
        job.spec.podReplacementPolicy.setDefault(job.spec.podFailurePolicy == nil ? "TerminatingOrFailed" : "Failed")
        applyToPolicy(of: &job.spec)
        PodDefaults.apply(to: &job.spec.template.spec)
        if job.metadata.labels.isEmpty, JobLabels.areGenerated(job) {
            job.metadata.labels = job.spec.template.metadata.labels
        }
    }

    /// Sets the status of the rules' pod conditions to True by default.
    static func applyToPolicy(of spec: inout JobSpec) {
        guard var policy = spec.podFailurePolicy else { return }
        for rule in policy.rules.indices {
            for index in policy.rules[rule].onPodConditions.indices {
                policy.rules[rule].onPodConditions[index].status.setDefault("True")
            }
        }
        spec.podFailurePolicy = policy
    }
}

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
