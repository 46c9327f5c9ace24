import Glibc
import KubeAPI
import KubeSupport
import TestSupport
import Testing

@testable import Kubelet

@Suite("Local storage limits")
struct LocalStorageTests {
    private func pod(_ limits: [String: Quantity?], _ volume: (inout EmptyDirVolumeSource) -> Void = { _ in }) -> Pod {
        .sample {
            $0.spec.volumes = [
                Volume {
                    var source = EmptyDirVolumeSource()
                    volume(&source)
                    $0.name = "e"
                    $0.emptyDir = source
                }
            ]
            $0.spec.containers = limits.sorted { $0.key < $1.key }.map { name, limit in
                .sample(name) { if let limit { $0.resources.limits = ["ephemeral-storage": limit] } }
            }
        }
    }

    private func violation(_ pod: Pod, volume: Int64 = 0, _ containers: [String: Int64] = [:]) -> String? {
        LocalStorageLimits(pod: pod).violation(LocalStorageUsage(volumes: ["e": volume], containers: containers))
    }

    @Test("An emptyDir, a pod and a container over their limits result in upstream's messages")
    func violations() {
        let limited = pod(["c": nil]) { $0.sizeLimit = "1Mi" }
        #expect(violation(limited, volume: 1 << 20) == nil)
        #expect(
            violation(limited, volume: 1 << 20 + 1) == #"Usage of EmptyDir volume "e" exceeds the limit "1Mi". "#)
        let one = pod(["c": "2Mi"])
        #expect(violation(one, volume: 1 << 20, ["c": 1 << 20]) == nil)
        #expect(
            violation(one, volume: 1 << 20, ["c": 1 << 20 + 1])
                == "Pod ephemeral local storage usage exceeds the total limit of containers 2Mi. ")
        let two = pod(["a": "2Mi", "b": "6Mi"])
        #expect(violation(two, ["a": 1 << 20, "b": 5 << 20]) == nil)
        #expect(violation(two, ["a": 3 << 20]) == #"Container a exceeded its local ephemeral storage limit "2Mi". "#)
        #expect(
            violation(two, volume: 9 << 20)
                == "Pod ephemeral local storage usage exceeds the total limit of containers 8Mi. ")
    }

    @Test("A pod without limits is not measured; memory does not count as disk")
    func withoutLimits() {
        #expect(!LocalStorageLimits(pod: pod(["c": nil])).areSet)
        #expect(violation(pod(["c": nil]), volume: 1 << 40, ["c": 1 << 40]) == nil)
        #expect(violation(pod(["c": "2Mi"]) { $0.medium = "Memory" }, volume: 1 << 30) == nil)
        #expect(!LocalStorageLimits(pod: pod(["c": nil]) { $0.sizeLimit = "0" }).areSet)
    }

    @Test("Disk usage counts blocks, counts each file once and follows no symbolic links")
    func diskUsage() throws {
        let directory = try TemporaryDirectory()
        #expect(DiskUsage.bytes("\(directory.path)/none") == 0)
        try HostFiles.createDirectories("\(directory.path)/tree/below/deep")
        let empty = DiskUsage.bytes("\(directory.path)/tree")
        let content = [UInt8](repeating: 1, count: 256 << 10)
        try HostFiles.write(content, to: "\(directory.path)/tree/below/deep/file")
        try HostFiles.write(content, to: "\(directory.path)/outside")
        link("\(directory.path)/tree/below/deep/file", "\(directory.path)/tree/again")
        try HostFiles.createSymbolicLink("\(directory.path)/tree/out", to: "\(directory.path)/outside")
        let used = DiskUsage.bytes("\(directory.path)/tree") - empty
        #expect((256 << 10...300 << 10).contains(used))
    }

    @Test("A pod over its limit is stopped with a grace period of one second and fails as Evicted")
    func eviction() async throws {
        try await WorkerBench.with { bench in
            var pod = pod(["c": nil]) { $0.sizeLimit = "64Ki" }
            pod.spec.terminationGracePeriodSeconds = 30
            bench.workers.update(pod)
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            let monitor = LocalStorageMonitor(workers: bench.workers)
            try await monitor.check()
            #expect(!bench.api.events.contains { $0.contains("Evicted") })

            let volume = try #require(bench.workers.context.directories.localVolume(pod.uid, pod.spec.volumes[0]))
            try HostFiles.write([UInt8](repeating: 1, count: 128 << 10), to: "\(volume)/file")
            try await monitor.check()
            try await monitor.check()
            try await waitUntil("failed") { bench.status(pod)?.phase == "Failed" }
            let status = try #require(bench.status(pod))
            let message = #"Usage of EmptyDir volume "e" exceeds the limit "64Ki". "#
            #expect(status.reason == "Evicted" && status.message == message)
            let condition = status.conditions.first { $0.type == "DisruptionTarget" }
            #expect(condition?.status == "True" && condition?.reason == "TerminationByKubelet")
            #expect(condition?.message == message)
            #expect(bench.runtime.running().isEmpty)
            #expect(bench.api.events.filter { $0.hasPrefix("Warning Evicted: ") } == ["Warning Evicted: \(message)"])
            #expect(bench.runtime.calls.contains { $0.hasPrefix("stopContainer") && $0.hasSuffix(" 1") })
        }
    }
}
