import KubeAPI

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
