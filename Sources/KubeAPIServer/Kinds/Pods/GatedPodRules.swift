import KubeAPI

/// Validation of the additional changes allowed while a pod has scheduling gates: its node selector and node affinity
/// may become narrower.
enum GatedPodRules {
    static func validate(_ spec: inout PodSpec, _ old: PodSpec, _ errors: inout FieldErrors) {
        if spec.nodeSelector != old.nodeSelector {
            if !old.nodeSelector.allSatisfy({ spec.nodeSelector[$0.key] == $0.value }) {
                errors.invalid(
                    "nodeSelector", spec.nodeSelector,
                    "only additions to spec.nodeSelector are allowed (no mutations or deletions)")
            }
            spec.nodeSelector = old.nodeSelector
        }
        let oldAffinity = old.affinity?.nodeAffinity
        let newAffinity = spec.affinity?.nodeAffinity
        guard oldAffinity != newAffinity else { return }
        errors.at("affinity") { errors in
            errors.at("nodeAffinity") { validate(newAffinity, oldAffinity, &$0) }
        }
        if spec.affinity == nil {
            spec.affinity = Affinity { $0.nodeAffinity = oldAffinity }
        } else if old.affinity == nil, spec.affinity?.podAffinity == nil, spec.affinity?.podAntiAffinity == nil {
            spec.affinity = nil
        } else {
            spec.affinity?.nodeAffinity = oldAffinity
        }
    }

    private static func validate(_ new: NodeAffinity?, _ old: NodeAffinity?, _ errors: inout FieldErrors) {
        guard let oldTerms = old?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms else { return }
        let newTerms = new?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        errors.at("requiredDuringSchedulingIgnoredDuringExecution") { errors in
            if !oldTerms.isEmpty, oldTerms.count != newTerms.count {
                return errors.invalid(
                    "nodeSelectorTerms", GoForm.terms(newTerms),
                    "no additions/deletions to non-empty NodeSelectorTerms list are allowed")
            }
            for (index, term) in oldTerms.enumerated() where !extends(newTerms[index], term) {
                errors.invalid(
                    "nodeSelectorTerms[\(index)]", GoForm.term(newTerms[index]),
                    "only additions are allowed (no mutations or deletions)")
            }
        }
    }

    private static func extends(_ new: NodeSelectorTerm, _ old: NodeSelectorTerm) -> Bool {
        if old == NodeSelectorTerm() { return new == old }
        return new.matchExpressions.starts(with: old.matchExpressions) && new.matchFields.starts(with: old.matchFields)
    }
}
