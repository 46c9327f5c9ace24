import KubeAPI

extension Strategy<ReplicaSet> {
    static let replicaSets = Strategy<ReplicaSet> {
        $0.setDefaults = { set in
            set.spec.replicas.setDefault(1)
            PodDefaults.apply(to: &set.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = { set in
            let spec = set.spec
            var errors = FieldErrors(at: "spec")
            errors.checkNonNegative("replicas", spec.replicas)
            errors.checkNonNegative("minReadySeconds", spec.minReadySeconds)
            WorkloadRules.validate(
                spec.selector, matches: spec.template, malformed: "invalid label selector", &errors)
            WorkloadRules.validate(spec.template, kind: "ReplicaSet", &errors)
            if spec.replicas ?? 0 > 1 { WorkloadRules.validateSharedDisks(spec.template, &errors) }
            return errors.list
        }
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(
                new.spec.selector == old.spec.selector, FieldPath("spec.selector"),
                SelectorRules.text(new.spec.selector))
        }
        $0.subresources["status"] = SubresourceRules { new, _ in
            let status = new.status
            return ReplicaRules.validateStatus(
                replicas: status.replicas, fullyLabeled: status.fullyLabeledReplicas, ready: status.readyReplicas,
                available: status.availableReplicas, terminating: status.terminatingReplicas,
                generation: status.observedGeneration)
        }
        $0.warnings = { new, old in
            WorkloadRules.warnings(
                new.spec.template, at: "spec.template", name: old == nil ? new.metadata.name : nil)
        }
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
            let spec = controller.spec
            var errors = FieldErrors(at: "spec")
            errors.checkNonNegative("minReadySeconds", spec.minReadySeconds)
            if spec.selector.isEmpty { errors.required("selector") }
            errors.checkNonNegative("replicas", spec.replicas)
            guard let template = spec.template else {
                errors.required("template")
                return errors.list
            }
            if !spec.selector.isEmpty, !spec.selector.allSatisfy({ template.metadata.labels[$0.key] == $0.value }) {
                errors.invalid(
                    "template.metadata.labels", template.metadata.labels,
                    "`selector` does not match template `labels`")
            }
            WorkloadRules.validate(template, kind: "ReplicationController", &errors)
            if spec.replicas ?? 0 > 1 { WorkloadRules.validateSharedDisks(template, &errors) }
            return errors.list
        }
        $0.subresources["status"] = SubresourceRules { new, _ in
            let status = new.status
            return ReplicaRules.validateStatus(
                replicas: status.replicas, fullyLabeled: status.fullyLabeledReplicas, ready: status.readyReplicas,
                available: status.availableReplicas, terminating: nil, generation: status.observedGeneration)
        }
        $0.warnings = { new, old in
            guard let template = new.spec.template else { return [] }
            return WorkloadRules.warnings(
                template, at: "spec.template", name: old == nil ? new.metadata.name : nil)
        }
    }
}

/// Rules shared by ReplicaSets and ReplicationControllers.
private enum ReplicaRules {
    static func validateStatus(
        replicas: Int32, fullyLabeled: Int32?, ready: Int32?, available: Int32?, terminating: Int32?,
        generation: Int64?
    ) -> [FieldError] {
        var errors = FieldErrors(at: "status")
        WorkloadRules.validateCounts(
            [("fullyLabeledReplicas", fullyLabeled), ("readyReplicas", ready), ("availableReplicas", available)],
            total: replicas, &errors)
        errors.checkNonNegative("terminatingReplicas", terminating)
        errors.checkNonNegative("observedGeneration", generation)
        if let available, available > ready ?? 0 {
            errors.invalid("availableReplicas", available, "cannot be greater than readyReplicas")
        }
        return errors.list
    }
}
