import KubeAPI
import KubeJSON
import KubeSupport

/// The response of `/stats/summary`: the CPU time and memory that the node, its pods and their containers use.
struct StatsSummary {
    let workers: PodWorkers
    let configuration: KubeletConfiguration

    func json() async throws(KubeletError) -> [UInt8] {
        let now = workers.context.time.now()
        let host = HostInformation.read(directory: configuration.directory)
        let stats = try await workers.context.runtime.listContainerStats()
        let byPod = Dictionary(grouping: stats) { $0.attributes.labels[ContainerLabel.podUID] ?? "" }
        let pods = workers.pods.compactMap { pod -> JSONValue? in
            guard let own = byPod[pod.uid] else { return nil }
            return [
                "podRef": [
                    "name": .string(pod.name), "namespace": .string(pod.namespace), "uid": .string(pod.uid),
                ],
                "startTime": .string((pod.status.startTime ?? Time(now)).description),
                "containers": .array(own.map { container($0) }),
            ]
        }
        let time = JSONValue.string(now.rfc3339())
        let summary: JSONValue = [
            "node": [
                "nodeName": .string(configuration.nodeName),
                "cpu": ["time": time, "usageCoreNanoSeconds": .integer(host.cpuNanoseconds)],
                "memory": [
                    "time": time, "availableBytes": .integer(host.availableMemoryBytes),
                    "workingSetBytes": .integer(host.memoryBytes - host.availableMemoryBytes),
                ],
                "fs": [
                    "time": time, "availableBytes": .integer(host.availableDiskBytes),
                    "capacityBytes": .integer(host.diskBytes),
                    "usedBytes": .integer(host.diskBytes - host.availableDiskBytes),
                ],
                "rlimit": [
                    "time": time, "maxpid": .integer(host.maximumProcesses), "curproc": .integer(host.processes),
                ],
            ],
            "pods": .array(pods),
        ]
        return summary.json()
    }

    private func container(_ stats: CRI.ContainerStats) -> JSONValue {
        [
            "name": .string(stats.attributes.metadata.name),
            "cpu": [
                "time": .string(Timestamp(nanoseconds: stats.cpu.timestamp).rfc3339()),
                "usageCoreNanoSeconds": .integer(Int64(clamping: stats.cpu.usageCoreNanoSeconds.value)),
            ],
            "memory": [
                "time": .string(Timestamp(nanoseconds: stats.memory.timestamp).rfc3339()),
                "workingSetBytes": .integer(Int64(clamping: stats.memory.workingSetBytes.value)),
                "usageBytes": .integer(Int64(clamping: stats.memory.usageBytes.value)),
            ],
            "rootfs": [
                "time": .string(Timestamp(nanoseconds: stats.writableLayer.timestamp).rfc3339()),
                "usedBytes": .integer(Int64(clamping: stats.writableLayer.usedBytes.value)),
            ],
        ]
    }
}
