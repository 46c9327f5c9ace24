import KubeAPI
import KubeClient

extension Strategy<Pod> {
    static let pods = Strategy<Pod> {
        $0.setDefaults = { PodDefaults.apply(to: &$0.spec) }
        $0.prepareForCreate = { pod in
            pod.status.phase = "Pending"
            pod.status.qosClass = QualityOfService.of(pod.spec)
            if pod.spec.priority == nil { pod.spec.priority = 0 }
            pod.spec.preemptionPolicy.setDefault("PreemptLowerPriority")
        }
        $0.hasGeneration = true
        $0.validate = { PodValidation.validate($0.spec, FieldPath("spec")) }
        $0.validateUpdate = PodValidation.validateUpdate
        $0.gracePeriod = { pod, requested in
            // Nobody has to be given time where nothing runs.
            if pod.spec.nodeName == nil || ["Succeeded", "Failed"].contains(pod.status.phase) { return 0 }
            let grace = requested ?? pod.spec.terminationGracePeriodSeconds ?? 0
            return grace < 0 ? 1 : grace
        }
        $0.returnsDeletedObject = true
        $0.sharing = { $0.sharing($1) }
        $0.selectableFields = [
            "spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName",
            SelectableField("spec.hostNetwork", zero: "false"), "status.phase", "status.podIP",
            // Known by name only: nothing is selected by it.
            SelectableField("status.podIPs", at: "status.none"), "status.nominatedNodeName",
        ]
        $0.table = Table.pods
    }
}

/// How sure a pod may be of its resources:
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
enum QualityOfService {
    static func of(_ spec: PodSpec) -> String {
        let containers = spec.containers + spec.initContainers
        var isBestEffort = true
        var isGuaranteed = true
        for container in containers {
            for name in ["cpu", "memory"] {
                let request = container.resources.requests[name].flatMap { $0.isZero ? nil : $0 }
                let limit = container.resources.limits[name].flatMap { $0.isZero ? nil : $0 }
                if request != nil || limit != nil { isBestEffort = false }
                if limit == nil || (request ?? limit) != limit { isGuaranteed = false }
            }
        }
        return isBestEffort ? "BestEffort" : isGuaranteed ? "Guaranteed" : "Burstable"
    }
}
