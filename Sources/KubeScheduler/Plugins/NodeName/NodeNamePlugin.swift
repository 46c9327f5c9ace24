import KubeAPI

/// A pod that names its node can run on no other.
///
/// Source: https://kubernetes.io/docs/reference/scheduling/config/#scheduling-plugins
package struct NodeNamePlugin: PlacementFilterPlugin {
    package let name = "NodeName"

    package static let reason = "node(s) didn't match the requested node name"

    package init() {}

    package func filter(_ placement: PodPlacement, _ node: NodeFacts) -> FilterResult {
        guard let wanted = placement.nodeName, wanted != node.name else { return .pass }
        // Moving other pods away would not rename the node.
        return .unresolvable(reason: Self.reason)
    }
}
