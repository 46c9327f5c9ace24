import KubeAPI

/// Taints new nodes as not ready. The node lifecycle controller removes the taint when the node is ready.
package struct TaintNodesByCondition: AdmissionPlugin {
    package let name = "TaintNodesByCondition"
    private static let key = "node.kubernetes.io/not-ready"

    package init() {}

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "nodes" ? .admit : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create, var node = object as? Node,
            !node.spec.taints.contains(where: { $0.key == Self.key && $0.effect == "NoSchedule" })
        else { return .none }
        node.spec.taints.append(
            Taint {
                $0.key = Self.key
                $0.effect = "NoSchedule"
            })
        object = node
        return .complete
    }
}
