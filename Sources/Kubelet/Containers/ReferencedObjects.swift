import KubeAPI

/// The ConfigMaps, Secrets and services that pods of a namespace refer to. They are fetched in advance, so that the
/// functions that use them are pure.
struct ReferencedObjects: Sendable {
    var configMaps: [String: ConfigMap] = [:]
    var secrets: [String: Secret] = [:]
    var services: [Service] = []

    /// Returns the names of the ConfigMaps and Secrets that the container's variables refer to.
    static func references(of container: Container) -> (configMaps: Set<String>, secrets: Set<String>) {
        var configMaps: Set<String> = []
        var secrets: Set<String> = []
        for source in container.envFrom {
            if let name = source.configMapRef?.name { configMaps.insert(name) }
            if let name = source.secretRef?.name { secrets.insert(name) }
        }
        for variable in container.env {
            if let name = variable.valueFrom?.configMapKeyRef?.name { configMaps.insert(name) }
            if let name = variable.valueFrom?.secretKeyRef?.name { secrets.insert(name) }
        }
        return (configMaps, secrets)
    }
}
