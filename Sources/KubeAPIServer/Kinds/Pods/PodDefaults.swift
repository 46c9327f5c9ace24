import KubeAPI

/// Defaults of pods and pod templates, as the API reference documents them for each field.
enum PodDefaults {
    /// Sets the defaults of pods only, which do not appear in the templates of workloads.
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

    /// Sets the defaults of pods and templates.
    static func apply(to spec: inout PodSpec) {
        spec.restartPolicy.setDefault("Always")
        spec.terminationGracePeriodSeconds.setDefault(30)
        spec.dnsPolicy.setDefault("ClusterFirst")
        spec.schedulerName.setDefault("default-scheduler")
        if spec.securityContext == nil { spec.securityContext = PodSecurityContext() }
        // `serviceAccount` is the deprecated name of the field; both have the same value.
        if spec.serviceAccountName == nil { spec.serviceAccountName = spec.serviceAccount }
        spec.serviceAccount = spec.serviceAccountName
        for index in spec.initContainers.indices { ContainerDefaults.apply(to: &spec.initContainers[index]) }
        for index in spec.containers.indices { ContainerDefaults.apply(to: &spec.containers[index]) }
        for index in spec.ephemeralContainers.indices { ContainerDefaults.apply(to: &spec.ephemeralContainers[index]) }
        for index in spec.volumes.indices { VolumeDefaults.apply(to: &spec.volumes[index]) }
        spec.overhead.roundUpAmounts()
        PodDisabledFields.drop(from: &spec)
    }

    /// Sets the request of each resource that has only a limit to that limit.
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
    /// Sets the value if it is absent.
    mutating func setDefault(_ value: Wrapped) {
        if self == nil { self = value }
    }
}

extension [String: Quantity] {
    /// Rounds amounts up to thousandths, the precision in which they are stored.
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
