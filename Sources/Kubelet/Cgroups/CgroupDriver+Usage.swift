import KubeAPI
import KubeSupport

extension CgroupDriver {
    /// What the pod's control group says that the pod used. Nil if there is none, or none that can be read.
    func usage(uid: String, qosClass: QOSClass, now: Timestamp) -> ResourceUsage? {
        guard let layout else { return nil }
        return layout.usage(of: hierarchyPath(podCgroup(uid: uid, qosClass: qosClass)), now: now)
    }

    /// The group's place below a mount point. systemd nests a slice in those that its name begins with.
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
    /// CPU time and working set of the processes in a group and in those below it. Nil if there is no such group.
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

    /// The number behind a name, one of which each line has.
    private static func entry(_ name: String, _ path: String) -> Int64? {
        for line in ((try? HostFiles.readText(path)) ?? "").split(separator: "\n") where line.hasPrefix("\(name) ") {
            return Int64(line.dropFirst(name.utf8.count + 1))
        }
        return nil
    }
}
