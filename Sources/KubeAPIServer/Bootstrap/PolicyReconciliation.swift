import KubeAPI

/// Restores permissions and subjects that were removed from default roles and bindings, and keeps additions:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation
enum PolicyReconciliation {
    /// Adds missing rules to the role. Returns false if none was missing.
    static func repair(_ current: inout ClusterRole, _ wanted: ClusterRole) -> Bool {
        var repaired = repair(&current.metadata, wanted.metadata)
        guard let aggregation = wanted.aggregationRule else {
            return repair(&current.rules, wanted.rules) || repaired
        }
        // The aggregation controller sets the rules of an aggregated role.
        let present = current.aggregationRule?.clusterRoleSelectors ?? []
        let missing = aggregation.clusterRoleSelectors.filter { !present.contains($0) }
        if !missing.isEmpty {
            current.aggregationRule = AggregationRule { $0.clusterRoleSelectors = present + missing }
            repaired = true
        }
        return repaired
    }

    static func repair(_ current: inout Role, _ wanted: Role) -> Bool {
        let repaired = repair(&current.metadata, wanted.metadata)
        return repair(&current.rules, wanted.rules) || repaired
    }

    static func repair(_ current: inout ClusterRoleBinding, _ wanted: ClusterRoleBinding) -> Bool {
        let repaired = repair(&current.metadata, wanted.metadata)
        return repair(&current.subjects, wanted.subjects) || repaired
    }

    static func repair(_ current: inout RoleBinding, _ wanted: RoleBinding) -> Bool {
        let repaired = repair(&current.metadata, wanted.metadata)
        return repair(&current.subjects, wanted.subjects) || repaired
    }

    private static func repair(_ rules: inout [PolicyRule], _ wanted: [PolicyRule]) -> Bool {
        let missing = RuleCoverage.missing(from: rules, for: wanted)
        rules += missing
        return !missing.isEmpty
    }

    private static func repair(_ subjects: inout [Subject], _ wanted: [Subject]) -> Bool {
        let missing = wanted.filter { subject in
            !subjects.contains {
                $0.kind == subject.kind && $0.name == subject.name && $0.namespace == subject.namespace
            }
        }
        subjects += missing
        return !missing.isEmpty
    }

    private static func repair(_ metadata: inout ObjectMeta, _ wanted: ObjectMeta) -> Bool {
        let before = (metadata.labels, metadata.annotations)
        metadata.labels.merge(wanted.labels) { _, own in own }
        metadata.annotations.merge(wanted.annotations) { present, _ in present }
        return before != (metadata.labels, metadata.annotations)
    }
}
