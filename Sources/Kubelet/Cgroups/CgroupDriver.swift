import KubeAPI

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Names and creates the cgroups of pods: `kubepods`, one cgroup for each QoS class, and one for each pod.
///
/// If systemd is PID 1, the cgroups are slices, which systemd creates when the first container of a pod starts; the
/// kubelet only names them. Otherwise the kubelet creates them in the cgroup file systems.
struct CgroupDriver: Sendable {
    let layout: CgroupLayout?
    let systemd: Bool
    /// The cgroup that contains the cgroups of all pods, as `kubepods`.
    let root: String

    init(layout: CgroupLayout? = .detect(), systemd: Bool, root: String = "kubepods") {
        self.layout = layout
        self.systemd = systemd
        self.root = root
    }

    /// Returns the sandbox's `cgroup_parent` of CRI.
    func podCgroup(uid: String, qosClass: QOSClass) -> String {
        if systemd {
            // In systemd's names a dash separates the levels of the hierarchy.
            let pod = "pod" + uid.replacing("-", with: "_")
            return qosClass == .guaranteed ? "\(root)-\(pod).slice" : "\(root)-\(qosClass.cgroup)-\(pod).slice"
        }
        return qosClass == .guaranteed ? "/\(root)/pod\(uid)" : "/\(root)/\(qosClass.cgroup)/pod\(uid)"
    }

    /// Creates the root cgroup and those of the QoS classes.
    func createRoot() throws(KubeletError) {
        guard let layout, !systemd else { return }
        for path in ["/\(root)", "/\(root)/burstable", "/\(root)/besteffort"] {
            let shares: Int64? = path.hasSuffix("besteffort") ? CgroupUnits.minimumShares : nil
            try execute(layout.plan(create: path, CgroupLimits(cpuShares: shares)))
        }
    }

    func createPodCgroup(uid: String, qosClass: QOSClass, limits: CgroupLimits) throws(KubeletError) {
        guard let layout, !systemd else { return }
        try execute(layout.plan(create: podCgroup(uid: uid, qosClass: qosClass), limits))
    }

    func setBurstableShares(_ shares: Int64) throws(KubeletError) {
        guard let layout, !systemd else { return }
        try execute(layout.plan(create: "/\(root)/burstable", CgroupLimits(cpuShares: shares)))
    }

    /// Removes the pod's cgroup from every QoS class. A missing cgroup is not an error.
    func removePodCgroup(uid: String) throws(KubeletError) {
        guard let layout, !systemd else { return }
        for qosClass in [QOSClass.guaranteed, .burstable, .bestEffort] {
            try execute(layout.plan(remove: podCgroup(uid: uid, qosClass: qosClass)))
        }
    }

    /// True if the root cgroup exists.
    var hasRoot: Bool {
        guard let layout, !systemd else { return false }
        return layout.plan(remove: "/\(root)").contains { action in
            if case .removeDirectory(let path) = action { HostFiles.isDirectory(path) } else { false }
        }
    }

    /// Removes the cgroups that `createRoot` creates, and all cgroups below them.
    /// - Returns: The cgroups that still contain processes. They stay, together with their ancestors.
    func removeRoot() throws(KubeletError) -> [String] {
        guard let layout, !systemd else { return [] }
        var busy: [String] = []
        for action in layout.plan(remove: "/\(root)") {
            if case .removeDirectory(let path) = action { try removeCgroup(path, &busy) }
        }
        return busy
    }

    /// Returns the UIDs of the pods that have a cgroup.
    func podUIDs() -> Set<String> {
        guard let layout, !systemd else { return [] }
        let mountPoint =
            switch layout {
            case .version1(let mountPoints, _): mountPoints["memory"] ?? mountPoints.values.min() ?? ""
            case .version2(let mountPoint): mountPoint
            }
        let directories = ["", "/burstable", "/besteffort"].map { "\(mountPoint)/\(root)\($0)" }
        return Set(
            directories.flatMap { HostFiles.list($0) }.filter { $0.hasPrefix("pod") }.map { String($0.dropFirst(3)) })
    }

    private func execute(_ actions: [CgroupAction]) throws(KubeletError) {
        for action in actions {
            switch action {
            case .createDirectory(let path):
                try HostFiles.createDirectories(path)
                try initializeCPUSet(path)
            case .write(let path, let value):
                guard HostFiles.exists(path) else { continue }
                do {
                    try HostFiles.writeControl(value, to: path)
                } catch  where path.hasSuffix("/cgroup.subtree_control") {
                    // The host may lack one of the controllers. The file of its limits does not exist then, and the
                    // limits are skipped.
                    for controller in value.split(separator: " ") {
                        try? HostFiles.writeControl(String(controller), to: path)
                    }
                }
            case .removeDirectory(let path):
                var busy: [String] = []
                try removeCgroup(path, &busy)
                if let path = busy.first {
                    throw HostFiles.failure("remove cgroup", path, errno: EBUSY)
                }
            }
        }
    }

    /// Version 1 rejects processes in a cpuset cgroup without CPUs, and a new cgroup has none.
    private func initializeCPUSet(_ path: String) throws(KubeletError) {
        for file in ["cpuset.cpus", "cpuset.mems"] {
            let own = "\(path)/\(file)"
            guard path.contains("/cpuset/"), HostFiles.exists(own), let slash = path.lastIndex(of: "/"),
                try HostFiles.readText(own).allSatisfy(\.isWhitespace)
            else { continue }
            try HostFiles.writeControl(try HostFiles.readText("\(path[..<slash])/\(file)"), to: own)
        }
    }

    /// Removes a cgroup's directory after those of its descendants. The control files disappear with the directory.
    private func removeCgroup(_ path: String, _ busy: inout [String]) throws(KubeletError) {
        guard HostFiles.isDirectory(path) else { return }
        for name in HostFiles.list(path) where HostFiles.isDirectory("\(path)/\(name)") {
            try removeCgroup("\(path)/\(name)", &busy)
        }
        guard rmdir(path) != 0, errno != ENOENT else { return }
        guard errno == EBUSY else { throw HostFiles.failure("remove cgroup", path) }
        if !busy.contains(where: { $0.hasPrefix("\(path)/") }) { busy.append(path) }
    }
}
