import KubeAPI
import KubeSupport

extension CgroupDriver {
    /// Returns the CPU time and memory of the pod's cgroup. Nil if it does not exist or cannot be read.
    func usage(uid: String, qosClass: QOSClass, now: Timestamp) -> ResourceUsage? {
        guard let layout else { return nil }
        return layout.usage(of: hierarchyPath(podCgroup(uid: uid, qosClass: qosClass)), now: now)
    }

    /// Returns the cgroup's path below a mount point. systemd nests a slice in the slices that its name begins with.
    func hierarchyPath(_ cgroup: String) -> String {
        guard systemd, cgroup.hasSuffix(".slice") else { return cgroup }
        var path = ""
        var prefix = ""
        for part in cgroup.dropLast(".slice".count).split(separator: "-") {
            prefix += prefix.isEmpty ? String(part) : "-\(part)"
            path += "/\(prefix).slice"
        }
        return path
    }
}

extension CgroupLayout {
    /// Returns the CPU time and working set of the processes in a cgroup and its descendants. Nil if it does not exist.
    func usage(of path: String, now: Timestamp) -> ResourceUsage? {
        switch self {
        case .version1(let mountPoints, _):
            guard let cpu = mountPoints["cpuacct"], let memory = mountPoints["memory"],
                let used = Self.number("\(memory)\(path)/memory.usage_in_bytes")
            else { return nil }
            let inactive = Self.entry("total_inactive_file", "\(memory)\(path)/memory.stat") ?? 0
            return ResourceUsage(
                cpuNanoseconds: Self.number("\(cpu)\(path)/cpuacct.usage"), workingSetBytes: max(0, used - inactive),
                measuredAt: now)
        case .version2(let mountPoint):
            let group = mountPoint + path
            guard let used = Self.number("\(group)/memory.current") else { return nil }
            let inactive = Self.entry("inactive_file", "\(group)/memory.stat") ?? 0
            return ResourceUsage(
                cpuNanoseconds: Self.entry("usage_usec", "\(group)/cpu.stat").map { $0 * 1000 },
                workingSetBytes: max(0, used - inactive), measuredAt: now)
        }
    }

    private static func number(_ path: String) -> Int64? {
        (try? HostFiles.readText(path)).flatMap { Int64($0.prefix { $0 != "\n" }) }
    }

    /// Returns the number after a name, in a file that has a name and a number in each line.
    private static func entry(_ name: String, _ path: String) -> Int64? {
        for line in ((try? HostFiles.readText(path)) ?? "").split(separator: "\n") where line.hasPrefix("\(name) ") {
            return Int64(line.dropFirst(name.utf8.count + 1))
        }
        return nil
    }
}
