import KubeAPI

/// Adds tolerations of five minutes for nodes that are not ready or not reachable.
package struct DefaultTolerationSeconds: AdmissionPlugin {
    package let name = "DefaultTolerationSeconds"
    private static let keys = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"]

    package init() {}

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "pods" ? .admit : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create, var pod = object as? Pod else { return .none }
        var change = AdmissionChange.none
        for key in Self.keys {
            let isTolerated = pod.spec.tolerations.contains {
                ($0.key == key || $0.key == nil) && ($0.effect == "NoExecute" || $0.effect == nil)
            }
            guard !isTolerated else { continue }
            change = .complete
            pod.spec.tolerations.append(
                Toleration {
                    $0.key = key
                    $0.operator = "Exists"
                    $0.effect = "NoExecute"
                    $0.tolerationSeconds = 300
                })
        }
        if change != .none { object = pod }
        return change
    }
}
