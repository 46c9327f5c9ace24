import KubeAPI

/// Rejects all nodes but the one that a pod requests by name.
///
/// Source: https://kubernetes.io/docs/reference/scheduling/config/#scheduling-plugins
package struct NodeNamePlugin: PlacementFilterPlugin {
    package let name = "NodeName"

    package static let reason = "node(s) didn't match the requested node name"

    package init() {}

    package func filter(_ placement: PodPlacement, _ node: NodeProperties) -> FilterResult {
        guard let wanted = placement.nodeName, wanted != node.name else { return .pass }
        // Removing other pods would not help.
        return .unresolvable(reason: Self.reason)
    }
}
