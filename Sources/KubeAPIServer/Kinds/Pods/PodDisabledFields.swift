import KubeAPI

/// Drops the fields whose feature gates are off by default, as upstream does.
enum PodDisabledFields {
    static func drop(from spec: inout PodSpec) {
        for index in spec.containers.indices where spec.containers[index].lifecycle?.stopSignal != nil {
            drop(from: &spec.containers[index].lifecycle)
        }
        for index in spec.initContainers.indices where spec.initContainers[index].lifecycle?.stopSignal != nil {
            drop(from: &spec.initContainers[index].lifecycle)
        }
        for index in spec.volumes.indices {
            guard var projected = spec.volumes[index].projected else { continue }
            let isAffected = projected.sources.contains { $0.clusterTrustBundle != nil || $0.podCertificate != nil }
            guard isAffected else { continue }
            for source in projected.sources.indices {
                projected.sources[source].clusterTrustBundle = nil
                projected.sources[source].podCertificate = nil
            }
            spec.volumes[index].projected = projected
        }
        spec.schedulingGroup = nil
    }

    private static func drop(from lifecycle: inout Lifecycle?) {
        lifecycle?.stopSignal = nil
        if lifecycle == Lifecycle() { lifecycle = nil }
    }
}
