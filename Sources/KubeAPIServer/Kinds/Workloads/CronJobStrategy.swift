import KubeAPI

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
    }
}
