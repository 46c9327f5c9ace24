import KubeAPI
import KubeSupport
import NIOPosix

/// Evicts pods that exceed their limits of disk space.
///
/// Only pods with a limit are measured. The pause after a measurement grows with its duration, so that measuring takes
/// only a small part of the time.
struct LocalStorageMonitor: Sendable {
    let workers: PodWorkers

    /// The interval of upstream's housekeeping.
    private static let interval = Duration.seconds(10)
    /// Measuring takes at most 1/20 of the time.
    private static let share = 20

    private var context: PodWorkerContext { workers.context }

    /// Measures periodically until cancelled.
    func run() async throws {
        while true {
            let start = context.time.now()
            do {
                try await check()
            } catch {
                try Task.checkCancellation()
                context.logger.warning("cannot measure the disk usage of pods", metadata: ["error": "\(error)"])
            }
            let elapsed = context.time.now() - start
            try await context.time.sleep(for: max(Self.interval, elapsed * Self.share))
        }
    }

    /// Measures all pods once.
    func check() async throws {
        let pods = workers.pods.filter { pod in
            pod.metadata.deletionTimestamp == nil && !["Failed", "Succeeded"].contains(pod.status.phase)
                && LocalStorageLimits(pod: pod).areSet
        }
        guard !pods.isEmpty else { return }
        let layers = try await writableLayers(pods)
        for pod in pods {
            let limits = LocalStorageLimits(pod: pod)
            let usage = try await measure(pod, limits, layers[pod.uid] ?? [:])
            if let message = limits.violation(usage) { await workers.evict(uid: pod.uid, message) }
        }
    }

    /// Returns the bytes of the newest container's writable layer by pod UID and container name.
    private func writableLayers(_ pods: [Pod]) async throws(KubeletError) -> [String: [String: Int64]] {
        guard pods.contains(where: { LocalStorageLimits(pod: $0).limitsContainers }) else { return [:] }
        var result: [String: [String: (attempt: UInt32, bytes: Int64)]] = [:]
        for stats in try await context.runtime.listContainerStats() {
            let metadata = stats.attributes.metadata
            guard let uid = stats.attributes.labels[ContainerLabel.podUID],
                result[uid]?[metadata.name].map({ $0.attempt < metadata.attempt }) ?? true
            else { continue }
            result[uid, default: [:]][metadata.name] = (
                metadata.attempt, Int64(clamping: stats.writableLayer.usedBytes.value)
            )
        }
        return result.mapValues { $0.mapValues(\.bytes) }
    }

    /// Measures on a thread that may block.
    private func measure(
        _ pod: Pod, _ limits: LocalStorageLimits, _ layers: [String: Int64]
    ) async throws -> LocalStorageUsage {
        let directories = context.directories
        return try await NIOThreadPool.singleton.runIfActive {
            var usage = LocalStorageUsage()
            for volume in pod.spec.volumes {
                let isWanted =
                    LocalStorageLimits.limit(of: volume) != nil
                    || limits.limitsContainers && LocalStorageLimits.includes(volume)
                guard isWanted, let path = directories.localVolume(pod.uid, volume) else { continue }
                usage.volumes[volume.name] = DiskUsage.bytes(path)
            }
            guard limits.limitsContainers else { return usage }
            let logs = directories.podLogs(namespace: pod.namespace, name: pod.name, uid: pod.uid)
            for container in pod.spec.initContainers + pod.spec.containers {
                usage.containers[container.name] =
                    (layers[container.name] ?? 0) + DiskUsage.bytes("\(logs)/\(container.name)")
            }
            return usage
        }
    }
}

extension PodDirectories {
    /// Returns the path of a volume whose files belong to the pod. Nil for other volumes.
    func localVolume(_ uid: String, _ volume: Volume) -> String? {
        let plugin: String
        if volume.emptyDirectory != nil {
            plugin = "empty-dir"
        } else if volume.configMap != nil {
            plugin = "configmap"
        } else if volume.downwardAPI != nil {
            plugin = "downward-api"
        } else {
            return nil
        }
        return self.volume(uid, plugin: "kubernetes.io~\(plugin)", name: volume.name)
    }
}
