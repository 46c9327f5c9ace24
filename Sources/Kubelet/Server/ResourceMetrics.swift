import KubeAPI
import KubeSupport

/// The response of `/metrics/resource`, which metrics-server reads for autoscalers and `kubectl top`. Names, labels and
/// stability levels are upstream's: https://kubernetes.io/docs/reference/instrumentation/node-metrics/
struct ResourceMetrics: Sendable {
    struct Pod: Sendable {
        var namespace: String
        var name: String
        /// Nil if the pod's cgroup cannot be read.
        var usage: ResourceUsage?
        var containers: [Container] = []
    }

    struct Container: Sendable {
        var name: String
        var usage: ResourceUsage
        var startedAt: Timestamp?
    }

    var node: ResourceUsage
    /// Nil on a machine without swap space.
    var nodeSwapBytes: Int64?
    var pods: [Pod]

    func render() -> String {
        var text = MetricsText()
        let containers = pods.flatMap { pod in pod.containers.map { (pod: pod, container: $0) } }
        func labels(_ pod: Pod, _ container: Container? = nil) -> [(String, String)] {
            (container.map { [("container", $0.name)] } ?? []) + [("namespace", pod.namespace), ("pod", pod.name)]
        }
        text.family(
            "container_cpu_usage_seconds_total", "counter",
            "[STABLE] Cumulative cpu time consumed by the container in core-seconds",
            containers.map { .cpu($0.container.usage, labels($0.pod, $0.container)) })
        text.family(
            "container_memory_working_set_bytes", "gauge", "[STABLE] Current working set of the container in bytes",
            containers.map { .memory($0.container.usage, labels($0.pod, $0.container)) })
        text.family(
            "container_start_time_seconds", "gauge", "[STABLE] Start time of the container since unix epoch in seconds",
            containers.map { entry in
                MetricsText.Sample(labels(entry.pod, entry.container), entry.container.startedAt?.inSeconds)
            })
        text.family(
            "node_cpu_usage_seconds_total", "counter",
            "[STABLE] Cumulative cpu time consumed by the node in core-seconds", [.cpu(node, [])])
        text.family(
            "node_memory_working_set_bytes", "gauge", "[STABLE] Current working set of the node in bytes",
            [.memory(node, [])])
        text.family(
            "node_swap_usage_bytes", "gauge",
            "[ALPHA] Current swap usage of the node in bytes. Reported only on non-windows systems",
            [.init([], nodeSwapBytes.map(Double.init), at: node.measuredAt)])
        text.family(
            "pod_cpu_usage_seconds_total", "counter",
            "[STABLE] Cumulative cpu time consumed by the pod in core-seconds",
            pods.compactMap { pod in pod.usage.map { .cpu($0, labels(pod)) } })
        text.family(
            "pod_memory_working_set_bytes", "gauge", "[STABLE] Current working set of the pod in bytes",
            pods.compactMap { pod in pod.usage.map { .memory($0, labels(pod)) } })
        text.family(
            "resource_scrape_error", "gauge",
            "[STABLE] 1 if there was an error while getting container metrics, 0 otherwise", [.init([], 0)])
        return text.text
    }
}

extension MetricsText.Sample {
    fileprivate static func cpu(_ usage: ResourceUsage, _ labels: [(String, String)]) -> Self {
        Self(labels, usage.cpuNanoseconds.map { Double($0) / 1_000_000_000 }, at: usage.measuredAt)
    }

    fileprivate static func memory(_ usage: ResourceUsage, _ labels: [(String, String)]) -> Self {
        Self(labels, usage.workingSetBytes.map(Double.init), at: usage.measuredAt)
    }
}

extension ResourceMetrics {
    /// Measures the node, its pods and their running containers.
    static func collect(_ workers: PodWorkers, directory: String) async throws(KubeletError) -> Self {
        let context = workers.context
        let now = context.time.now()
        let host = HostInformation.read(directory: directory)
        let stats = Dictionary(grouping: try await context.runtime.listContainerStats()) {
            $0.attributes.labels[ContainerLabel.podUID] ?? ""
        }
        let pods = workers.pods.compactMap { pod -> Pod? in
            let running = Dictionary(
                (pod.status.containerStatuses + pod.status.initContainerStatuses).compactMap { status in
                    status.state.running.map { (status.name, $0.startedAt?.timestamp) }
                }, uniquingKeysWith: { $1 })
            let containers = (stats[pod.uid] ?? []).sorted { $0.attributes.metadata.name < $1.attributes.metadata.name }
                .compactMap { one -> Container? in
                    guard let startedAt = running[one.attributes.metadata.name], one.hasCpu || one.hasMemory else {
                        return nil
                    }
                    return Container(
                        name: one.attributes.metadata.name, usage: ResourceUsage(one, now: now), startedAt: startedAt)
                }
            guard !containers.isEmpty else { return nil }
            let usage =
                context.cgroups.usage(uid: pod.uid, qosClass: QOSClass(of: pod), now: now)
                ?? ResourceUsage(sumOf: containers.map(\.usage), now: now)
            return Pod(namespace: pod.namespace, name: pod.name, usage: usage, containers: containers)
        }
        return Self(
            node: ResourceUsage(
                cpuNanoseconds: host.cpuNanoseconds, workingSetBytes: host.memoryBytes - host.availableMemoryBytes,
                measuredAt: now),
            nodeSwapBytes: host.swapBytes > 0 ? host.swapBytes - host.availableSwapBytes : nil, pods: pods)
    }
}

extension ResourceUsage {
    fileprivate init(_ stats: CRI.ContainerStats, now: Timestamp) {
        cpuNanoseconds = stats.hasCpu ? Int64(clamping: stats.cpu.usageCoreNanoSeconds.value) : nil
        workingSetBytes = stats.hasMemory ? Int64(clamping: stats.memory.workingSetBytes.value) : nil
        let nanoseconds = max(stats.cpu.timestamp, stats.memory.timestamp)
        measuredAt = nanoseconds > 0 ? Timestamp(nanoseconds: nanoseconds) : now
    }

    /// The sum of the containers' usage, for a pod whose own cgroup cannot be read.
    fileprivate init(sumOf parts: [Self], now: Timestamp) {
        cpuNanoseconds = parts.compactMap(\.cpuNanoseconds).reduce(0, +)
        workingSetBytes = parts.compactMap(\.workingSetBytes).reduce(0, +)
        measuredAt = now
    }
}

extension Timestamp {
    fileprivate var inSeconds: Double { Double(secondsSinceEpoch) + Double(nanoseconds) / 1_000_000_000 }
}
