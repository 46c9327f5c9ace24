import Foundation
import KubeAPI
import KubeSupport
import Testing

@testable import Kubelet

@Suite("Cgroups")
struct CgroupTests {
    @Test("Both versions and the hybrid layout are detected")
    func layouts() {
        #expect(
            CgroupLayout.parse(mounts: "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n")
                == .version2(mountPoint: "/sys/fs/cgroup"))
        let hybrid = """
            cgroup /sys/fs/cgroup/cpu,cpuacct cgroup rw,cpu,cpuacct 0 0
            cgroup /sys/fs/cgroup/memory cgroup rw,memory 0 0
            cgroup /sys/fs/cgroup/systemd cgroup rw,name=systemd 0 0
            cgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0
            """
        #expect(
            CgroupLayout.parse(mounts: hybrid)
                == .version1(
                    [
                        "cpu": "/sys/fs/cgroup/cpu,cpuacct", "cpuacct": "/sys/fs/cgroup/cpu,cpuacct",
                        "memory": "/sys/fs/cgroup/memory",
                    ], others: ["/sys/fs/cgroup/systemd", "/sys/fs/cgroup/unified"]))
        #expect(CgroupLayout.parse(mounts: "proc /proc proc rw 0 0\nshort\n") == nil)
    }

    @Test(
        "Shares and weights are converted as OCI runtimes do",
        arguments: [(Int64(2), Int64(1)), (1024, 39), (262_144, 10_000), (0, 1), (1_000_000, 10_000)])
    func weights(shares: Int64, weight: Int64) {
        #expect(CgroupUnits.weight(shares: shares) == weight)
    }

    @Test("CPU quantities are converted to shares and quotas within the kernel's limits")
    func units() {
        #expect(CgroupUnits.shares(milliCPU: 0) == 2 && CgroupUnits.shares(milliCPU: 1500) == 1536)
        #expect(CgroupUnits.quota(milliCPU: 0) == nil && CgroupUnits.quota(milliCPU: 1) == 1000)
        #expect(CgroupUnits.quota(milliCPU: 250) == 25_000)
    }

    @Test("Version 2 enables the controllers from the root down, then sets the limits")
    func version2() {
        let actions = CgroupLayout.version2(mountPoint: "/cg").plan(
            create: "/pods/one", CgroupLimits(cpuShares: 1024, cpuQuota: -1, memory: 1 << 20, pids: nil))
        let controllers = "+cpu +cpuset +memory +pids"
        #expect(
            actions == [
                .write(path: "/cg/cgroup.subtree_control", value: controllers), .createDirectory("/cg/pods"),
                .write(path: "/cg/pods/cgroup.subtree_control", value: controllers), .createDirectory("/cg/pods/one"),
                .write(path: "/cg/pods/one/cgroup.subtree_control", value: controllers),
                .write(path: "/cg/pods/one/cpu.weight", value: "39"),
                .write(path: "/cg/pods/one/cpu.max", value: "max 100000"),
                .write(path: "/cg/pods/one/memory.max", value: "1048576"),
            ])
    }

    @Test("Version 1 creates the cgroup in every hierarchy and removes it from every hierarchy")
    func version1() {
        let layout = CgroupLayout.version1(["cpu": "/cpu", "memory": "/mem"], others: ["/systemd"])
        #expect(
            layout.plan(create: "/p", CgroupLimits(cpuQuota: 5000, memory: -1)) == [
                .createDirectory("/cpu/p"), .createDirectory("/mem/p"),
                .write(path: "/cpu/p/cpu.cfs_period_us", value: "100000"),
                .write(path: "/cpu/p/cpu.cfs_quota_us", value: "5000"),
                .write(path: "/mem/p/memory.limit_in_bytes", value: "-1"),
            ])
        #expect(
            layout.plan(remove: "/p") == [
                .removeDirectory("/cpu/p"), .removeDirectory("/mem/p"), .removeDirectory("/systemd/p"),
            ])
    }

    @Test("Pod cgroups are named by QoS class, without dashes in systemd's UIDs")
    func names() {
        let plain = CgroupDriver(layout: nil, systemd: false)
        #expect(plain.podCgroup(uid: "a-b", qosClass: .guaranteed) == "/kubepods/poda-b")
        #expect(plain.podCgroup(uid: "a-b", qosClass: .burstable) == "/kubepods/burstable/poda-b")
        let systemd = CgroupDriver(layout: nil, systemd: true)
        #expect(systemd.podCgroup(uid: "a-b", qosClass: .bestEffort) == "kubepods-besteffort-poda_b.slice")
    }

    @Test("systemd slices are nested by the parts of their names")
    func slices() {
        let driver = CgroupDriver(layout: nil, systemd: true)
        #expect(
            driver.hierarchyPath("kubepods-burstable-poda_b.slice")
                == "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-poda_b.slice")
        #expect(CgroupDriver(layout: nil, systemd: false).hierarchyPath("/kubepods/podx") == "/kubepods/podx")
    }

    @Test("The usage of a cgroup is read from its files in both versions")
    func usage() throws {
        let directory = try TemporaryDirectory()
        let top = directory.path
        for path in ["cpu/p", "memory/p", "two/p"] { try HostFiles.createDirectories("\(top)/\(path)") }
        let files = [
            "cpu/p/cpuacct.usage": "1500000000\n", "memory/p/memory.usage_in_bytes": "5000\n",
            "memory/p/memory.stat": "inactive_file 1\ntotal_inactive_file 2000\n",
            "two/p/cpu.stat": "usage_usec 2500000\nuser_usec 1\n", "two/p/memory.current": "7000\n",
            "two/p/memory.stat": "anon 5\ninactive_file 3000\n",
        ]
        for (path, text) in files { try HostFiles.write(text, to: "\(top)/\(path)") }
        let now = Timestamp(secondsSinceEpoch: 1)
        let first = CgroupLayout.version1(["cpuacct": "\(top)/cpu", "memory": "\(top)/memory"], others: [])
        #expect(
            first.usage(of: "/p", now: now)
                == ResourceUsage(cpuNanoseconds: 1_500_000_000, workingSetBytes: 3000, measuredAt: now))
        let second = CgroupLayout.version2(mountPoint: "\(top)/two")
        #expect(
            second.usage(of: "/p", now: now)
                == ResourceUsage(cpuNanoseconds: 2_500_000_000, workingSetBytes: 4000, measuredAt: now))
        #expect(first.usage(of: "/none", now: now) == nil && second.usage(of: "/none", now: now) == nil)
    }

    @Test("The QoS class and the resources of a pod are computed from its containers")
    func qualityOfService() {
        func pod(_ requests: [String: Quantity], _ limits: [String: Quantity]) -> Pod {
            Pod.sample {
                $0.spec.containers[0].resources.requests = requests
                $0.spec.containers[0].resources.limits = limits
            }
        }
        #expect(QOSClass(of: pod([:], [:])) == .bestEffort)
        #expect(QOSClass(of: pod(["cpu": "1"], [:])) == .burstable)
        #expect(QOSClass(of: pod([:], ["cpu": "1", "memory": "1Gi"])) == .guaranteed)
        #expect(QOSClass(of: pod(["cpu": "500m"], ["cpu": "1", "memory": "1Gi"])) == .burstable)
        var mixed = pod(["cpu": "500m"], ["cpu": "1", "memory": "1Gi"])
        #expect(PodResources(mixed).cgroupLimits == CgroupLimits(cpuShares: 512, cpuQuota: 100_000, memory: 1 << 30))
        mixed.spec.containers.append(.sample("unlimited"))
        #expect(PodResources(mixed).cgroupLimits == CgroupLimits(cpuShares: 512, cpuQuota: -1, memory: -1))
    }

    @Test(
        "A cgroup with processes is kept and returned, the others are removed", .enabled(if: geteuid() == 0))
    func busyGroups() throws {
        let driver = CgroupDriver(systemd: false, root: "martlet-\(UInt32.random(in: 0 ... .max))")
        let layout = try #require(driver.layout)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sleep")
        process.arguments = ["60"]
        process.standardInput = FileHandle.nullDevice
        defer {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            _ = try? driver.removeRoot()
        }
        try driver.createRoot()
        try driver.createPodCgroup(uid: "a", qosClass: .bestEffort, limits: CgroupLimits())
        try driver.createPodCgroup(uid: "b", qosClass: .burstable, limits: CgroupLimits())
        try process.run()
        // One hierarchy is enough; in the others the cgroups have no processes.
        let path = driver.podCgroup(uid: "a", qosClass: .bestEffort)
        let groups = layout.plan(remove: path).compactMap {
            if case .removeDirectory(let group) = $0 { group } else { nil }
        }
        let group = try #require(groups.first { HostFiles.exists("\($0)/cgroup.procs") })
        try HostFiles.writeControl(String(process.processIdentifier), to: "\(group)/cgroup.procs")

        #expect(try driver.removeRoot() == [group])
        #expect(HostFiles.isDirectory(group) && driver.podUIDs().isSubset(of: ["a"]))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try driver.removeRoot() == [])
        #expect(!driver.hasRoot)
    }
}
