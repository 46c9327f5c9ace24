import KubeAPI

/// Rejects cordoned nodes for pods that do not tolerate the taint `node.kubernetes.io/unschedulable`.
package struct NodeUnschedulablePlugin: PlacementFilterPlugin {
    package let name = "NodeUnschedulable"

    package static let reason = "node(s) were unschedulable"
    private static let taint = Taint {
        $0.key = "node.kubernetes.io/unschedulable"
        $0.effect = "NoSchedule"
    }

    package init() {}

    package func filter(_ placement: PodPlacement, _ node: NodeProperties) -> FilterResult {
        guard node.isUnschedulable else { return .pass }
        if placement.tolerations.contains(where: { $0.tolerates(Self.taint) }) { return .pass }
        return .unresolvable(reason: Self.reason)
    }
}
