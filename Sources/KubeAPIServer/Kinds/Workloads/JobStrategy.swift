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
