/// A pod's quality-of-service class: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
package enum QOSClass: String, Sendable, Hashable {
    case guaranteed = "Guaranteed"
    case burstable = "Burstable"
    case bestEffort = "BestEffort"

    /// Classifies a pod by its CPU and memory: Guaranteed if every container has limits and its requests equal them,
    /// BestEffort if no container has requests or limits, else Burstable. Pod-level resources replace the containers'.
    package init(of spec: PodSpec) {
        var hasAmounts = false
        var isGuaranteed = true
        func visit(_ resources: ResourceRequirements) {
            for name in ["cpu", "memory"] {
                let request = resources.requests[name].flatMap { $0 > Quantity() ? $0 : nil }
                let limit = resources.limits[name].flatMap { $0 > Quantity() ? $0 : nil }
                if request != nil || limit != nil { hasAmounts = true }
                if limit == nil || (request ?? limit) != limit { isGuaranteed = false }
            }
        }
        if let resources = spec.resources {
            visit(resources)
        } else {
            for container in spec.containers { visit(container.resources) }
            for container in spec.initContainers { visit(container.resources) }
        }
        self = !hasAmounts ? .bestEffort : isGuaranteed ? .guaranteed : .burstable
    }
}
