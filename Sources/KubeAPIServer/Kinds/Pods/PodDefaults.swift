import KubeAPI

/// What is filled in where a pod or the template of one leaves it open, as the API reference says under each field.
enum PodDefaults {
    /// What holds for pods alone, so that it does not show up in the templates of all workloads.
    static func apply(toPod spec: inout PodSpec) {
        apply(to: &spec)
        spec.enableServiceLinks.setDefault(true)
        for index in spec.containers.indices {
            applyLimits(to: &spec.containers[index].resources)
            if spec.hostNetwork == true { applyHostPorts(to: &spec.containers[index].ports) }
        }
        for index in spec.initContainers.indices {
            applyLimits(to: &spec.initContainers[index].resources)
            if spec.hostNetwork == true { applyHostPorts(to: &spec.initContainers[index].ports) }
        }
        if spec.resources != nil { PodLevelResources.applyDefaults(to: &spec) }
    }

    /// What holds for pods and for templates.
    static func apply(to spec: inout PodSpec) {
        spec.restartPolicy.setDefault("Always")
        spec.terminationGracePeriodSeconds.setDefault(30)
        spec.dnsPolicy.setDefault("ClusterFirst")
        spec.schedulerName.setDefault("default-scheduler")
        if spec.securityContext == nil { spec.securityContext = PodSecurityContext() }
        // The old name of the field goes along with the new one.
        if spec.serviceAccountName == nil { spec.serviceAccountName = spec.serviceAccount }
        spec.serviceAccount = spec.serviceAccountName
        for index in spec.initContainers.indices { ContainerDefaults.apply(to: &spec.initContainers[index]) }
        for index in spec.containers.indices { ContainerDefaults.apply(to: &spec.containers[index]) }
        for index in spec.ephemeralContainers.indices { ContainerDefaults.apply(to: &spec.ephemeralContainers[index]) }
        for index in spec.volumes.indices { VolumeDefaults.apply(to: &spec.volumes[index]) }
        spec.overhead.roundUpAmounts()
        PodDisabledFields.drop(from: &spec)
    }

    /// A limit without a request is the request as well.
    private static func applyLimits(to resources: inout ResourceRequirements) {
        for (name, limit) in resources.limits where resources.requests[name] == nil { resources.requests[name] = limit }
    }

    private static func applyHostPorts(to ports: inout [ContainerPort]) {
        for index in ports.indices where (ports[index].hostPort ?? 0) == 0 {
            ports[index].hostPort = ports[index].containerPort
        }
    }
}

extension Optional {
    /// Sets a value where there is none.
    mutating func setDefault(_ value: Wrapped) {
        if self == nil { self = value }
    }
}

extension [String: Quantity] {
    /// Rounds amounts up to thousandths: nothing finer is kept.
    mutating func roundUpAmounts() {
        for (name, amount) in self where amount.isFinerThanMilli {
            var rounded = Quantity(milli: amount.milliValue)
            rounded.format = amount.format
            self[name] = rounded
        }
    }
}

extension Quantity {
    fileprivate var isFinerThanMilli: Bool {
        guard let nano = Int64(exactly: nano) else { return nano % 1_000_000 != 0 }
        return nano % 1_000_000 != 0
    }
}
