import KubeAPI

/// Keeps pods to nodes that their node selector and required node affinity match, and prefers those of their preferred
/// affinity: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
package struct NodeAffinityPlugin: PlacementFilterPlugin, PlacementScorePlugin {
    package let name = "NodeAffinity"
    package let weight = 2

    package static let reason = "node(s) didn't match Pod's node affinity/selector"

    package init() {}

    package func filter(_ placement: PodPlacement, _ node: NodeFacts) -> FilterResult {
        guard placement.nodeSelector.allSatisfy({ node.labels[$0.key] == $0.value }) else {
            return .unresolvable(reason: Self.reason)
        }
        guard let required = placement.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution else {
            return .pass
        }
        return required.nodeSelectorTerms.contains { $0.matches(node) }
            ? .pass : .unresolvable(reason: Self.reason)
    }

    package func score(_ placement: PodPlacement, _ node: NodeFacts) -> Int {
        guard let preferred = placement.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution else { return 0 }
        return preferred.filter { $0.preference.matches(node) }.reduce(0) { $0 + Int($1.weight) }
    }

    package func normalize(_ scores: inout [Int]) {
        Score.stretch(&scores, reverse: false)
    }
}

extension NodeSelectorTerm {
    /// Whether a node meets all conditions; a term without any matches nothing.
    func matches(_ node: NodeFacts) -> Bool {
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
