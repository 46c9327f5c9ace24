#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The bind mounts of parts of volumes for containers. Each one lies at a path of the kubelet that containers cannot
/// change, and the runtime mounts that path.
struct SubPathMounts {
    let directories: PodDirectories
    let podUID: String

    /// Bind-mounts the current file or directory at `subPath` in `volume`, and replaces the mount of an earlier run of
    /// the container.
    /// - Parameters:
    ///   - volume: The volume's name and its path on the host.
    ///   - index: The index of the mount in the container's `volumeMounts`.
    /// - Returns: The path for the runtime.
    func bind(
        _ subPath: SubPath, of volume: (name: String, path: String), container: String, index: Int
    ) throws(KubeletError) -> String {
        let source = try subPath.open(in: volume.path)
        let isDirectory = try source.status().st_mode & S_IFMT == S_IFDIR
        let parent = "\(directories.subPaths(podUID))/\(volume.name)/\(container)"
        let target = "\(parent)/\(index)"
        try HostFiles.createDirectories(parent, mode: 0o750)
        try Self.remove(target)
        if isDirectory {
            try HostFiles.createDirectories(target, mode: 0o750)
        } else {
            try HostFiles.write("", to: target, mode: 0o640)
        }
        let descriptor = "/proc/self/fd/\(source.descriptor)"
        guard mount(descriptor, target, nil, UInt(MS_BIND), nil) == 0 else {
            throw HostFiles.failure("mount \(source.path) at", target)
        }
        return target
    }

    /// Unmounts all of them. Running containers keep their own mounts.
    func removeAll() throws(KubeletError) {
        let top = directories.subPaths(podUID)
        guard HostFiles.exists(top) else { return }
        for volume in HostFiles.list(top) {
            for container in HostFiles.list("\(top)/\(volume)") {
                for index in HostFiles.list("\(top)/\(volume)/\(container)") {
                    try Self.remove("\(top)/\(volume)/\(container)/\(index)")
                }
                try Self.remove("\(top)/\(volume)/\(container)")
            }
            try Self.remove("\(top)/\(volume)")
        }
        try Self.remove(top)
    }

    /// Unmounts the path and removes the mount point, never anything below it: everything that is still mounted is a
    /// user's data, and the kernel does not remove a mount point.
    private static func remove(_ path: String) throws(KubeletError) {
        while HostFiles.exists(path), umount2(path, CInt(MNT_DETACH) | CInt(UMOUNT_NOFOLLOW)) == 0 {}
        if rmdir(path) == 0 || errno == ENOENT { return }
        guard errno == ENOTDIR, unlink(path) == 0 || errno == ENOENT else { throw HostFiles.failure("remove", path) }
    }
}
