import KubeAPI

/// Rejects nodes that a pod's node selector or required node affinity does not match, and prefers nodes that its preferred node
/// affinity matches: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
package struct NodeAffinityPlugin: PlacementFilterPlugin, PlacementScorePlugin {
    package let name = "NodeAffinity"
    package let weight = 2

    package static let reason = "node(s) didn't match Pod's node affinity/selector"

    package init() {}

    package func filter(_ placement: PodPlacement, _ node: NodeProperties) -> FilterResult {
        guard placement.nodeSelector.allSatisfy({ node.labels[$0.key] == $0.value }) else {
            return .unresolvable(reason: Self.reason)
        }
        guard let required = placement.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution else {
            return .pass
        }
        return required.nodeSelectorTerms.contains { $0.matches(node) }
            ? .pass : .unresolvable(reason: Self.reason)
    }

    package func score(_ placement: PodPlacement, _ node: NodeProperties) -> Int {
        guard let preferred = placement.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution else { return 0 }
        return preferred.filter { $0.preference.matches(node) }.reduce(0) { $0 + Int($1.weight) }
    }

    package func normalize(_ scores: inout [Int]) {
        Score.scale(&scores, reverse: false)
    }
}

extension NodeSelectorTerm {
    /// Returns true if a node meets all requirements; an empty term matches no node.
    func matches(_ node: NodeProperties) -> Bool {
        if matchExpressions.isEmpty, matchFields.isEmpty { return false }
        return matchExpressions.allSatisfy { $0.matches(node.labels) }
            && matchFields.allSatisfy { $0.matches(["metadata.name": node.name]) }
    }
}

extension NodeSelectorRequirement {
    func matches(_ labels: [String: String]) -> Bool {
        let meaning: LabelRequirement.Operator
        switch `operator` {
        case "In": meaning = .in
        case "NotIn": meaning = .notIn
        case "Exists": meaning = .exists
        case "DoesNotExist": meaning = .doesNotExist
        case "Gt": meaning = .greaterThan
        case "Lt": meaning = .lessThan
        default: return false
        }
        return LabelRequirement(key: key, operator: meaning, values: values).matches(labels)
    }
}
