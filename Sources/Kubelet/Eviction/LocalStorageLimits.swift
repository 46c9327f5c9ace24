import KubeAPI

/// What a pod has on the node's disk.
struct LocalStorageUsage: Sendable, Hashable {
    /// Bytes by volume name.
    var volumes: [String: Int64] = [:]
    /// Bytes by container name: its writable layer and its logs.
    var containers: [String: Int64] = [:]
}

/// How much of the node's disk a pod may use.
///
/// Source: https://kubernetes.io/docs/concepts/storage/ephemeral-storage/
struct LocalStorageLimits {
    let pod: Pod

    private static let resource = "ephemeral-storage"

    /// Whether there is anything to measure for.
    var areSet: Bool { limitsContainers || pod.spec.volumes.contains { Self.limit(of: $0) != nil } }

    /// Whether what containers write counts.
    var limitsContainers: Bool { total != nil }

    /// Whether the volume's files lie on the disk and are the pod's own.
    static func counts(_ volume: Volume) -> Bool {
        if let source = volume.emptyDirectory { return (source.medium ?? "").isEmpty }
        return volume.configMap != nil || volume.downwardAPI != nil
    }

    /// The largest size of an emptyDir. Nil without one.
    static func limit(of volume: Volume) -> Quantity? {
        guard let limit = volume.emptyDirectory?.sizeLimit, limit.value > 0 else { return nil }
        return limit
    }

    /// Why the pod must leave the node, in the words of its status. Nil while it keeps to its limits.
    func violation(_ usage: LocalStorageUsage) -> String? {
        for volume in pod.spec.volumes {
            guard let limit = Self.limit(of: volume), usage.volumes[volume.name] ?? 0 > limit.value else { continue }
            return "Usage of EmptyDir volume \"\(volume.name)\" exceeds the limit \"\(limit)\". "
        }
        let counted = pod.spec.volumes.filter(Self.counts).map { usage.volumes[$0.name] ?? 0 }
        if let total, (counted + usage.containers.values).reduce(0, +) > total.value {
            return "Pod ephemeral local storage usage exceeds the total limit of containers \(total). "
        }
        for container in pod.spec.containers {
            guard let limit = container.resources.limits[Self.resource], limit.value > 0,
                usage.containers[container.name] ?? 0 > limit.value
            else { continue }
            return "Container \(container.name) exceeded its local ephemeral storage limit \"\(limit)\". "
        }
        return nil
    }

    /// What all containers together may use: the sum of the limits that are there, or what one init container may use
    /// if that is more. Nil if none has a limit.
    private var total: Quantity? {
        let sidecars = pod.spec.initContainers.filter { $0.restartPolicy == "Always" }
        let limits = (pod.spec.containers + sidecars).compactMap { $0.resources.limits[Self.resource] }
        let first = pod.spec.initContainers.filter { $0.restartPolicy != "Always" }
            .compactMap { $0.resources.limits[Self.resource] }.max()
        guard let sum = limits.dropFirst().reduce(limits.first, { sum, next in sum.map { $0 + next } }) else {
            return first
        }
        return first.map { max($0, sum) } ?? sum
    }
}
