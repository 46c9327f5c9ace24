import KubeAPI

/// What the workload kinds share.
enum WorkloadRules {
    static func validate(_ template: PodTemplateSpec, _ path: FieldPath, restartPolicies: [String] = ["Always"])
        -> [FieldError]
    {
        MetadataRules.validateLabels(template.metadata.labels, path.child("metadata").child("labels"))
            + PodValidation.validate(template.spec, path.child("spec"), restartPolicies: restartPolicies)
    }

    static func validate(
        _ selector: LabelSelector, matches template: PodTemplateSpec, _ path: FieldPath
    ) -> [FieldError] {
        if selector.matchLabels.isEmpty, selector.matchExpressions.isEmpty {
            return [.invalid(path.child("selector"), "{}", "empty selector is invalid for \(path)")]
        }
        guard !selector.matches(template.metadata.labels) else { return [] }
        let labels = LabelText.labels(template.metadata.labels)
        return [
            .invalid(
                path.child("template").child("metadata").child("labels"), "map[\(labels)]",
                "`selector` does not match template `labels`")
        ]
    }

    static func nonNegative(_ value: Int32?, _ path: FieldPath) -> [FieldError] {
        guard let value, value < 0 else { return [] }
        return [.invalid(path, value, "must be greater than or equal to 0")]
    }

    static func immutable(_ isSame: Bool, _ path: FieldPath, _ value: some Any) -> [FieldError] {
        isSame ? [] : [.invalid(path, value, "field is immutable")]
    }
}

extension Strategy<Deployment> {
    static let deployments = Strategy<Deployment> {
        $0.setDefaults = { deployment in
            deployment.spec.replicas.setDefault(1)
            deployment.spec.revisionHistoryLimit.setDefault(10)
            deployment.spec.progressDeadlineSeconds.setDefault(600)
            deployment.spec.strategy.type.setDefault("RollingUpdate")
            if deployment.spec.strategy.type == "RollingUpdate" {
                var rolling = deployment.spec.strategy.rollingUpdate ?? RollingUpdateDeployment()
                rolling.maxUnavailable.setDefault("25%")
                rolling.maxSurge.setDefault("25%")
                deployment.spec.strategy.rollingUpdate = rolling
            }
            PodDefaults.apply(to: &deployment.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = { deployment in
            let path = FieldPath("spec")
            var errors = WorkloadRules.nonNegative(deployment.spec.replicas, path.child("replicas"))
            errors += WorkloadRules.validate(
                deployment.spec.selector, matches: deployment.spec.template, path)
            errors += WorkloadRules.validate(deployment.spec.template, path.child("template"))
            errors += WorkloadRules.nonNegative(deployment.spec.minReadySeconds, path.child("minReadySeconds"))
            errors += validate(deployment.spec.strategy, path.child("strategy"))
            return errors
        }
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(
                new.spec.selector == old.spec.selector, FieldPath("spec.selector"),
                LabelText.selector(new.spec.selector))
        }
        $0.table = Table.deployments
    }

    private static func validate(_ strategy: DeploymentStrategy, _ path: FieldPath) -> [FieldError] {
        guard let type = strategy.type, ["Recreate", "RollingUpdate"].contains(type) else {
            return [.notSupported(path.child("type"), strategy.type ?? "", ["Recreate", "RollingUpdate"])]
        }
        guard let rolling = strategy.rollingUpdate else { return [] }
        let place = path.child("rollingUpdate")
        if type == "Recreate" {
            return [.forbidden(place, "may not be specified when strategy `type` is 'Recreate'")]
        }
        let unavailable = rolling.maxUnavailable?.scaled(total: 100, roundUp: false) ?? 0
        let surge = rolling.maxSurge?.scaled(total: 100, roundUp: true) ?? 0
        if unavailable == 0, surge == 0 {
            return [.invalid(place.child("maxUnavailable"), 0, "may not be 0 when `maxSurge` is 0")]
        }
        return []
    }
}

extension Strategy<ReplicaSet> {
    static let replicaSets = Strategy<ReplicaSet> {
        $0.setDefaults = { set in
            set.spec.replicas.setDefault(1)
            PodDefaults.apply(to: &set.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = { set in
            let path = FieldPath("spec")
            return WorkloadRules.nonNegative(set.spec.replicas, path.child("replicas"))
                + WorkloadRules.validate(set.spec.selector, matches: set.spec.template, path)
                + WorkloadRules.validate(set.spec.template, path.child("template"))
        }
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(
                new.spec.selector == old.spec.selector, FieldPath("spec.selector"),
                LabelText.selector(new.spec.selector))
        }
        $0.table = Table.replicaSets
    }
}

extension Strategy<ReplicationController> {
    static let replicationControllers = Strategy<ReplicationController> {
        $0.setDefaults = { controller in
            controller.spec.replicas.setDefault(1)
            guard var template = controller.spec.template else { return }
            PodDefaults.apply(to: &template.spec)
            controller.spec.template = template
            if controller.spec.selector.isEmpty { controller.spec.selector = template.metadata.labels }
            if controller.metadata.labels.isEmpty { controller.metadata.labels = template.metadata.labels }
        }
        $0.hasGeneration = true
        $0.dependents = .orphan
        $0.selectableFields = [SelectableField("status.replicas", zero: "0")]
        $0.validate = { controller in
            guard let template = controller.spec.template else { return [.required(FieldPath("spec.template"))] }
            return WorkloadRules.validate(template, FieldPath("spec.template"))
        }
    }
}

extension Strategy<StatefulSet> {
    static let statefulSets = Strategy<StatefulSet> {
        $0.setDefaults = { set in
            set.spec.replicas.setDefault(1)
            set.spec.revisionHistoryLimit.setDefault(10)
            set.spec.podManagementPolicy.setDefault("OrderedReady")
            set.spec.updateStrategy.type.setDefault("RollingUpdate")
            if set.spec.updateStrategy.type == "RollingUpdate" {
                var rolling = set.spec.updateStrategy.rollingUpdate ?? RollingUpdateStatefulSetStrategy()
                rolling.partition.setDefault(0)
                set.spec.updateStrategy.rollingUpdate = rolling
            }
            var retention = set.spec.persistentVolumeClaimRetentionPolicy ?? .init()
            retention.whenDeleted.setDefault("Retain")
            retention.whenScaled.setDefault("Retain")
            set.spec.persistentVolumeClaimRetentionPolicy = retention
            PodDefaults.apply(to: &set.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = { set in
            let path = FieldPath("spec")
            return WorkloadRules.nonNegative(set.spec.replicas, path.child("replicas"))
                + WorkloadRules.validate(set.spec.selector, matches: set.spec.template, path)
                + WorkloadRules.validate(set.spec.template, path.child("template"))
        }
        $0.table = Table.statefulSets
    }
}

extension Strategy<DaemonSet> {
    static let daemonSets = Strategy<DaemonSet> {
        $0.setDefaults = { set in
            set.spec.revisionHistoryLimit.setDefault(10)
            set.spec.updateStrategy.type.setDefault("RollingUpdate")
            if set.spec.updateStrategy.type == "RollingUpdate" {
                var rolling = set.spec.updateStrategy.rollingUpdate ?? RollingUpdateDaemonSet()
                rolling.maxUnavailable.setDefault(1)
                rolling.maxSurge.setDefault(0)
                set.spec.updateStrategy.rollingUpdate = rolling
            }
            PodDefaults.apply(to: &set.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = { set in
            let path = FieldPath("spec")
            return WorkloadRules.validate(set.spec.selector, matches: set.spec.template, path)
                + WorkloadRules.validate(set.spec.template, path.child("template"))
        }
        $0.table = Table.daemonSets
    }
}

extension Strategy<Job> {
    static let jobs = Strategy<Job> {
        $0.setDefaults = { JobDefaults.apply(to: &$0.spec) }
        $0.prepareForCreate = { job in
            // Unless its owner takes care of it, a job's pods are told apart by its own identity.
            guard job.spec.manualSelector != true else { return }
            let labels = [
                "batch.kubernetes.io/controller-uid": job.metadata.uid ?? "", "controller-uid": job.metadata.uid ?? "",
                "batch.kubernetes.io/job-name": job.metadata.name ?? "", "job-name": job.metadata.name ?? "",
            ]
            job.spec.template.metadata.labels.merge(labels) { _, own in own }
            var selector = job.spec.selector ?? LabelSelector()
            selector.matchLabels["batch.kubernetes.io/controller-uid"] = job.metadata.uid
            job.spec.selector = selector
        }
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
            WorkloadRules.validate(
                job.spec.template, FieldPath("spec.template"), restartPolicies: ["OnFailure", "Never"])
        }
        $0.table = Table.jobs
    }
}

extension Strategy<CronJob> {
    static let cronJobs = Strategy<CronJob> {
        $0.setDefaults = { job in
            job.spec.concurrencyPolicy.setDefault("Allow")
            job.spec.suspend.setDefault(false)
            job.spec.successfulJobsHistoryLimit.setDefault(3)
            job.spec.failedJobsHistoryLimit.setDefault(1)
            PodDefaults.apply(to: &job.spec.jobTemplate.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = { job in
            var errors = WorkloadRules.validate(
                job.spec.jobTemplate.spec.template, FieldPath("spec.jobTemplate.spec.template"),
                restartPolicies: ["OnFailure", "Never"])
            if job.spec.schedule.isEmpty { errors.append(.required(FieldPath("spec.schedule"))) }
            return errors
        }
        $0.table = Table.cronJobs
    }
}

enum JobDefaults {
    static func apply(to spec: inout JobSpec) {
        if spec.completions == nil, spec.parallelism == nil {
            spec.completions = 1
            spec.parallelism = 1
        }
        spec.parallelism.setDefault(1)
        spec.backoffLimit.setDefault(6)
        spec.completionMode.setDefault("NonIndexed")
        spec.suspend.setDefault(false)
        spec.podReplacementPolicy.setDefault(spec.podFailurePolicy == nil ? "TerminatingOrFailed" : "Failed")
        PodDefaults.apply(to: &spec.template.spec)
    }
}
