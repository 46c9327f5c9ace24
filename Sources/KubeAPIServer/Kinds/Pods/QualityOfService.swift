import KubeAPI

/// How sure a pod may be of its resources:
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
enum QualityOfService {
    static func of(_ spec: PodSpec) -> String {
        // What a pod states as a whole counts instead of what its containers do.
        let containers =
            spec.resources.map { resources in
                [Container { $0.resources = resources }]
            } ?? spec.containers + spec.initContainers
        var isBestEffort = true
        var isGuaranteed = true
        for container in containers {
            for name in ["cpu", "memory"] {
                let request = container.resources.requests[name].flatMap { $0 > Quantity() ? $0 : nil }
                let limit = container.resources.limits[name].flatMap { $0 > Quantity() ? $0 : nil }
                if request != nil || limit != nil { isBestEffort = false }
                if limit == nil || (request ?? limit) != limit { isGuaranteed = false }
            }
        }
        return isBestEffort ? "BestEffort" : isGuaranteed ? "Guaranteed" : "Burstable"
    }
}
