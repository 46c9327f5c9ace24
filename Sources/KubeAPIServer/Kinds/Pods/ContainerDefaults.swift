import KubeAPI

/// Defaults of containers.
enum ContainerDefaults {
    static func apply(to container: inout Container) {
        container.terminationMessagePath.setDefault("/dev/termination-log")
        container.terminationMessagePolicy.setDefault("File")
        if container.imagePullPolicy == nil { container.imagePullPolicy = pullPolicy(container.image) }
        for index in container.ports.indices { container.ports[index].protocol.setDefault("TCP") }
        for index in container.env.indices { apply(to: &container.env[index]) }
        container.resources.limits.roundUpAmounts()
        container.resources.requests.roundUpAmounts()
        apply(to: &container.livenessProbe)
        apply(to: &container.readinessProbe)
        apply(to: &container.startupProbe)
        apply(to: &container.lifecycle)
    }

    static func apply(to container: inout EphemeralContainer) {
        container.terminationMessagePath.setDefault("/dev/termination-log")
        container.terminationMessagePolicy.setDefault("File")
        if container.imagePullPolicy == nil { container.imagePullPolicy = pullPolicy(container.image) }
        for index in container.ports.indices { container.ports[index].protocol.setDefault("TCP") }
        for index in container.env.indices { apply(to: &container.env[index]) }
        container.resources.limits.roundUpAmounts()
        container.resources.requests.roundUpAmounts()
        apply(to: &container.livenessProbe)
        apply(to: &container.readinessProbe)
        apply(to: &container.startupProbe)
        apply(to: &container.lifecycle)
    }

    /// Returns the default pull policy: `Always` for images with the tag `latest`, else `IfNotPresent`.
    static func pullPolicy(_ image: String?) -> String {
        ImageName.isLatest(image ?? "") ? "Always" : "IfNotPresent"
    }

    private static func apply(to variable: inout EnvVar) {
        guard variable.valueFrom != nil else { return }
        if variable.valueFrom?.fieldRef != nil { variable.valueFrom?.fieldRef?.apiVersion.setDefault("v1") }
        if variable.valueFrom?.resourceFieldRef != nil {
            variable.valueFrom?.resourceFieldRef?.divisor.setDefault(Quantity())
        }
        if variable.valueFrom?.fileKeyRef != nil { variable.valueFrom?.fileKeyRef?.optional.setDefault(false) }
    }

    private static func apply(to probe: inout Probe?) {
        guard var value = probe else { return }
        value.timeoutSeconds.setNonZeroDefault(1)
        value.periodSeconds.setNonZeroDefault(10)
        value.successThreshold.setNonZeroDefault(1)
        value.failureThreshold.setNonZeroDefault(3)
        apply(to: &value.httpGet)
        if value.grpc != nil { value.grpc?.service.setDefault("") }
        probe = value
    }

    private static func apply(to action: inout HTTPGetAction?) {
        guard var value = action else { return }
        value.path.setDefault("/")
        value.scheme.setDefault("HTTP")
        action = value
    }

    private static func apply(to lifecycle: inout Lifecycle?) {
        guard var value = lifecycle else { return }
        apply(to: &value.postStart)
        apply(to: &value.preStop)
        lifecycle = value
    }

    private static func apply(to handler: inout LifecycleHandler?) {
        guard var value = handler else { return }
        apply(to: &value.httpGet)
        handler = value
    }
}

extension Int32? {
    /// Sets the value if it is absent or 0.
    mutating func setNonZeroDefault(_ value: Int32) {
        if self ?? 0 == 0 { self = value }
    }
}
