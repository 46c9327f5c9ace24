/// The cgroup version of this host and its mount points.
///
/// Version 2 has one hierarchy. Version 1 has a hierarchy for each controller. The hybrid layout also mounts a version
/// 2 hierarchy, but its controllers are in the version 1 hierarchies, so that it counts as version 1. Source:
/// cgroups(7).
enum CgroupLayout: Sendable, Hashable {
    /// The mount points by controller, as `/sys/fs/cgroup/memory` for `memory`; and the hierarchies without a
    /// controller that is used here (systemd's own, the version 2 hierarchy of the hybrid layout), in which runtimes
    /// create cgroups too.
    case version1([String: String], others: Set<String>)
    case version2(mountPoint: String)

    static let controllers = ["cpu", "cpuacct", "cpuset", "memory", "pids", "blkio", "devices", "freezer", "hugetlb"]

    static func detect() -> Self? {
        parse(mounts: (try? HostFiles.readText("/proc/self/mounts")) ?? "")
    }

    /// Parses the text of `/proc/self/mounts`. Nil if no cgroup file system is mounted.
    static func parse(mounts: String) -> Self? {
        var version1: [String: String] = [:]
        var version2: String?
        var named: Set<String> = []
        for line in mounts.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 3 else { continue }
            if fields[2] == "cgroup2", version2 == nil { version2 = String(fields[1]) }
            guard fields[2] == "cgroup" else { continue }
            named.insert(String(fields[1]))
            for option in fields[3].split(separator: ",") where controllers.contains(String(option)) {
                if version1[String(option)] == nil { version1[String(option)] = String(fields[1]) }
            }
        }
        if !version1.isEmpty {
            if let version2 { named.insert(version2) }
            return .version1(version1, others: named.subtracting(version1.values))
        }
        return version2.map { .version2(mountPoint: $0) }
    }
}

extension CgroupLayout {
    /// Returns the actions that create the cgroup `path` (as `/kubepods/burstable`) and set its limits. They are
    /// idempotent.
    func plan(create path: String, _ limits: CgroupLimits) -> [CgroupAction] {
        switch self {
        case .version1(let mountPoints, _):
            var actions: [CgroupAction] = []
            for mountPoint in Set(mountPoints.values).sorted() {
                for parent in Self.ancestors(of: path) { actions.append(.createDirectory(mountPoint + parent)) }
            }
            func set(_ controller: String, _ file: String, _ value: Int64?) {
                guard let value, let mountPoint = mountPoints[controller] else { return }
                actions.append(.write(path: "\(mountPoint)\(path)/\(file)", value: String(value)))
            }
            set("cpu", "cpu.shares", limits.cpuShares)
            set("cpu", "cpu.cfs_period_us", limits.cpuQuota == nil ? nil : CgroupUnits.period)
            set("cpu", "cpu.cfs_quota_us", limits.cpuQuota)
            set("memory", "memory.limit_in_bytes", limits.memory)
            if let pids = limits.pids, let mountPoint = mountPoints["pids"] {
                actions.append(.write(path: "\(mountPoint)\(path)/pids.max", value: pids < 0 ? "max" : String(pids)))
            }
            return actions
        case .version2(let mountPoint):
            var actions: [CgroupAction] = []
            var parent = ""
            for ancestor in Self.ancestors(of: path) {
                // A child has a controller only if its parent enables it.
                actions.append(
                    .write(path: "\(mountPoint)\(parent)/cgroup.subtree_control", value: "+cpu +cpuset +memory +pids"))
                actions.append(.createDirectory(mountPoint + ancestor))
                parent = ancestor
            }
            actions.append(
                .write(path: "\(mountPoint)\(path)/cgroup.subtree_control", value: "+cpu +cpuset +memory +pids"))
            func set(_ file: String, _ value: String?) {
                if let value { actions.append(.write(path: "\(mountPoint)\(path)/\(file)", value: value)) }
            }
            set("cpu.weight", limits.cpuShares.map { String(CgroupUnits.weight(shares: $0)) })
            set("cpu.max", limits.cpuQuota.map { "\($0 < 0 ? "max" : String($0)) \(CgroupUnits.period)" })
            set("memory.max", limits.memory.map { $0 < 0 ? "max" : String($0) })
            set("pids.max", limits.pids.map { $0 < 0 ? "max" : String($0) })
            return actions
        }
    }

    /// Returns the actions that remove the cgroup. It must not contain processes.
    func plan(remove path: String) -> [CgroupAction] {
        switch self {
        case .version1(let mountPoints, let others):
            others.union(mountPoints.values).sorted().map { .removeDirectory($0 + path) }
        case .version2(let mountPoint): [.removeDirectory(mountPoint + path)]
        }
    }

    /// Returns the path and its ancestors: `/a`, `/a/b` and `/a/b/c` for `/a/b/c`.
    private static func ancestors(of path: String) -> [String] {
        var result: [String] = []
        var current = ""
        for part in path.split(separator: "/") {
            current += "/\(part)"
            result.append(current)
        }
        return result
    }
}
