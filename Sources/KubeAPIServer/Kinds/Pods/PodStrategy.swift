import KubeAPI

extension Strategy<Pod> {
    static let pods = Strategy<Pod> {
        $0.setDefaults = { pod in
            PodDefaults.apply(toPod: &pod.spec)
            // `podIP` takes precedence over `podIPs`, which older clients do not set.
            if let address = pod.status.podIP, !address.isEmpty, pod.status.podIPs.first?.ip != address {
                pod.status.podIPs = [PodIP { $0.ip = address }]
            } else if pod.status.podIP == nil, let first = pod.status.podIPs.first?.ip {
                pod.status.podIP = first
            }
        }
        $0.prepareForCreate = { pod in
            pod.status.phase = "Pending"
            // A negative grace period counts as 1 second.
            if let seconds = pod.spec.terminationGracePeriodSeconds, seconds < 0 {
                pod.spec.terminationGracePeriodSeconds = 1
            }
            pod.status.qosClass = QOSClass(of: pod.spec).rawValue
        }
        $0.hasGeneration = true
        $0.validate = PodValidation.validate
        $0.validateCreate = PodValidation.validateCreate
        $0.validateUpdate = PodUpdateRules.validate
        $0.subresources = [
            "status": SubresourceRules(validate: PodStatusRules.validate),
            "ephemeralcontainers": SubresourceRules(
                validate: PodUpdateRules.validateEphemeralContainers,
                prepare: PodUpdateRules.keepAllButEphemeralContainers),
            "resize": SubresourceRules(validate: PodResizeRules.validate, prepare: PodResizeRules.prepare),
        ]
        $0.warnings = { PodWarnings.of($0, old: $1) }
        $0.gracePeriod = { pod, requested in
            // No container runs, so that no grace period is needed.
            if pod.spec.nodeName == nil || ["Succeeded", "Failed"].contains(pod.status.phase) { return 0 }
            let grace = requested ?? pod.spec.terminationGracePeriodSeconds ?? 0
            return grace < 0 ? 1 : grace
        }
        $0.returnsDeletedObject = true
        $0.sharing = { $0.sharing($1) }
        $0.selectableFields = [
            "spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName",
            SelectableField("spec.hostNetwork", zero: "false"), "status.phase", "status.podIP",
            // Upstream accepts the field but it has no value.
            SelectableField("status.podIPs", at: "status.none"), "status.nominatedNodeName",
        ]
    }
}
