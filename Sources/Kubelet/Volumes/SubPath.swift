#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A place within a volume, whose content containers may change at any time.
///
/// A path that was checked and is then used by name leads elsewhere once a container swaps a directory for a symbolic
/// link. So nothing is checked by name: the walk goes from the volume's opened directory to each next one through the
/// descriptor of the one before, reads symbolic links itself, and ends with a descriptor. The kernel follows no link.
struct SubPath {
    /// As the container's `volumeMounts` has it, with variables expanded.
    let text: String

    /// As many symbolic links as the kernel follows.
    private static let maximumLinks = 40
    /// A directory that disappears right after it was made, again and again, is somebody's doing.
    private static let maximumAttempts = 100

    /// - Throws: `.invalid` for a path that is absolute or has `..` in it.
    init(_ text: String) throws(KubeletError) {
        guard !text.hasPrefix("/") else {
            throw KubeletError(.invalid, "error SubPath `\(text)` must not be an absolute path")
        }
        guard !text.split(separator: "/").contains("..") else {
            throw KubeletError(.invalid, "unable to provision SubPath `\(text)`: must not contain '..'")
        }
        self.text = text
    }

    /// Opens the place in the volume; directories that are missing are made with the mode of the volume's own.
    /// - Parameter volume: the volume's path on the host, which no container can change.
    /// - Throws: `.invalid` if the path leads out of the volume.
    func open(in volume: String) throws(KubeletError) -> OpenFile {
        let root = try OpenFile.directory(volume)
        let mode = try root.status().st_mode & 0o7777
        var opened = [root]
        var pending = Array(text.split(separator: "/").map(String.init).reversed())
        var (links, attempts) = (0, 0)
        while let name = pending.popLast() {
            guard let directory = opened.last else { throw leadsOut(volume) }
            if name == "." { continue }
            if name == ".." {
                // Only links have it. The parent is the one that was gone through, not what `..` has become.
                opened.removeLast()
                if opened.isEmpty { throw leadsOut(volume) }
                continue
            }
            guard let next = try directory.entry(name) else {
                attempts += 1
                guard attempts <= Self.maximumAttempts else {
                    throw KubeletError(.host, "cannot create directory \(directory.path)/\(name): it is removed again")
                }
                try directory.createDirectory(name, mode: mode)
                pending.append(name)
                continue
            }
            guard try next.status().st_mode & S_IFMT == S_IFLNK else {
                opened.append(next)
                continue
            }
            links += 1
            let target = try next.linkTarget()
            // An absolute link means something else in each container, and on the host.
            guard links <= Self.maximumLinks, !target.hasPrefix("/") else { throw leadsOut(volume) }
            pending += target.split(separator: "/").map(String.init).reversed()
        }
        guard let result = opened.last else { throw leadsOut(volume) }
        return result
    }

    private func leadsOut(_ volume: String) -> KubeletError {
        KubeletError(.invalid, "subPath \"\(text)\" leads out of its volume \(volume)")
    }
}

/// The mounts that show containers a part of a volume: each lies at a path of the kubelet's own, which containers can't
/// change and which is what the runtime is given.
struct SubPathMounts {
    let directories: PodDirectories
    let podUID: String

    /// Mounts the place that `subPath` has in `volume` now, in place of what an earlier run of the container was given.
    /// - Parameters:
    ///   - volume: the volume's name and its path on the host.
    ///   - index: of the mount in the container's `volumeMounts`.
    /// - Returns: the path for the runtime.
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

    /// Unmounts everything. Containers that run keep what they were given.
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

    /// Unmounts what is mounted at the path and removes what it was mounted over, never anything below: what is still
    /// mounted is a user's data, and the kernel refuses to remove a mount point.
    private static func remove(_ path: String) throws(KubeletError) {
        while HostFiles.exists(path), umount2(path, CInt(MNT_DETACH) | CInt(UMOUNT_NOFOLLOW)) == 0 {}
        if rmdir(path) == 0 || errno == ENOENT { return }
        guard errno == ENOTDIR, unlink(path) == 0 || errno == ENOENT else { throw HostFiles.failure("remove", path) }
    }
}
