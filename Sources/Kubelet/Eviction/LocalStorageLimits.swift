import KubeAPI

/// The limits of the node's disk space that a pod may use.
///
/// Source: https://kubernetes.io/docs/concepts/storage/ephemeral-storage/
struct LocalStorageLimits {
    let pod: Pod

    private static let resource = "ephemeral-storage"

    /// True if any limit is set, so that the pod's usage must be measured.
    var areSet: Bool { limitsContainers || pod.spec.volumes.contains { Self.limit(of: $0) != nil } }

    /// True if the disk space that containers use is limited.
    var limitsContainers: Bool { total != nil }

    /// Returns true if the volume's files lie on the node's disk and belong to the pod.
    static func includes(_ volume: Volume) -> Bool {
        if let source = volume.emptyDirectory { return (source.medium ?? "").isEmpty }
        return volume.configMap != nil || volume.downwardAPI != nil
    }

    /// Returns the `sizeLimit` of an emptyDir. Nil if there is none.
    static func limit(of volume: Volume) -> Quantity? {
        guard let limit = volume.emptyDirectory?.sizeLimit, limit.value > 0 else { return nil }
        return limit
    }

    /// Returns the message of the eviction for the pod's status. Nil if the pod does not exceed its limits.
    func violation(_ usage: LocalStorageUsage) -> String? {
        for volume in pod.spec.volumes {
            guard let limit = Self.limit(of: volume), usage.volumes[volume.name] ?? 0 > limit.value else { continue }
            return "Usage of EmptyDir volume \"\(volume.name)\" exceeds the limit \"\(limit)\". "
        }
        let counted = pod.spec.volumes.filter(Self.includes).map { usage.volumes[$0.name] ?? 0 }
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

    /// The limit for all containers together: the sum of the limits that are set, or the limit of one init container if
    /// that is larger. Nil if no container has a limit.
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
