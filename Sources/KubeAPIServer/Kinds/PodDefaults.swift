import KubeAPI

/// What is filled in where a pod leaves it open, as the API reference says under each field.
enum PodDefaults {
    static func apply(to spec: inout PodSpec) {
        spec.restartPolicy.setDefault("Always")
        spec.terminationGracePeriodSeconds.setDefault(30)
        spec.dnsPolicy.setDefault("ClusterFirst")
        spec.schedulerName.setDefault("default-scheduler")
        spec.enableServiceLinks.setDefault(true)
        if spec.securityContext == nil { spec.securityContext = PodSecurityContext() }
        // The old name of the field goes along with the new one.
        if spec.serviceAccountName == nil { spec.serviceAccountName = spec.serviceAccount }
        spec.serviceAccount = spec.serviceAccountName
        for index in spec.initContainers.indices {
            apply(to: &spec.initContainers[index], hostNetwork: spec.hostNetwork)
        }
        for index in spec.containers.indices { apply(to: &spec.containers[index], hostNetwork: spec.hostNetwork) }
        for index in spec.volumes.indices { apply(to: &spec.volumes[index]) }
    }

    private static func apply(to container: inout Container, hostNetwork: Bool?) {
        container.terminationMessagePath.setDefault("/dev/termination-log")
        container.terminationMessagePolicy.setDefault("File")
        container.imagePullPolicy.setDefault(isLatest(container.image ?? "") ? "Always" : "IfNotPresent")
        for index in container.ports.indices {
            container.ports[index].protocol.setDefault("TCP")
            if hostNetwork == true, (container.ports[index].hostPort ?? 0) == 0 {
                container.ports[index].hostPort = container.ports[index].containerPort
            }
        }
        for index in container.env.indices {
            guard container.env[index].valueFrom?.fieldRef != nil else { continue }
            container.env[index].valueFrom?.fieldRef?.apiVersion.setDefault("v1")
        }
        applyResources(to: &container.resources)
        apply(to: &container.livenessProbe)
        apply(to: &container.readinessProbe)
        apply(to: &container.startupProbe)
        apply(to: &container.lifecycle)
    }

    /// A limit without a request is the request as well.
    private static func applyResources(to resources: inout ResourceRequirements) {
        for (name, limit) in resources.limits where resources.requests[name] == nil { resources.requests[name] = limit }
    }

    /// Whether an image names no tag, or `latest`; such images are pulled every time.
    private static func isLatest(_ image: String) -> Bool {
        if image.contains("@") { return false }
        guard let name = image.split(separator: "/").last else { return true }
        guard let colon = name.lastIndex(of: ":") else { return true }
        return name[name.index(after: colon)...] == "latest"
    }

    private static func apply(to probe: inout Probe?) {
        guard var value = probe else { return }
        value.timeoutSeconds.setDefault(1)
        value.periodSeconds.setDefault(10)
        value.successThreshold.setDefault(1)
        value.failureThreshold.setDefault(3)
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

    private static func apply(to volume: inout Volume) {
        if volume.configMap != nil { volume.configMap?.defaultMode.setDefault(0o644) }
        if volume.secret != nil { volume.secret?.defaultMode.setDefault(0o644) }
        if volume.hostPath != nil, volume.hostPath?.type == nil { volume.hostPath?.type = "" }
        if var downward = volume.downwardAPI {
            downward.defaultMode.setDefault(0o644)
            for index in downward.items.indices where downward.items[index].fieldRef != nil {
                downward.items[index].fieldRef?.apiVersion.setDefault("v1")
            }
            volume.downwardAPI = downward
        }
        if var projected = volume.projected {
            projected.defaultMode.setDefault(0o644)
            for index in projected.sources.indices { apply(to: &projected.sources[index]) }
            volume.projected = projected
        }
    }

    private static func apply(to source: inout VolumeProjection) {
        if source.serviceAccountToken != nil { source.serviceAccountToken?.expirationSeconds.setDefault(3_600) }
        if var downward = source.downwardAPI {
            for index in downward.items.indices where downward.items[index].fieldRef != nil {
                downward.items[index].fieldRef?.apiVersion.setDefault("v1")
            }
            source.downwardAPI = downward
        }
    }
}

extension Optional {
    /// Sets a value where there is none.
    mutating func setDefault(_ value: Wrapped) {
        if self == nil { self = value }
    }
}
