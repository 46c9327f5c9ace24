import KubeAPI
import KubeSupport

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Creates the volumes of pods on the host, and removes them.
struct VolumeMounter: Sendable {
    var directories: PodDirectories

    /// Creates or updates one volume. Repeated calls change only what is out of date.
    /// - Returns: The volume's path on the host.
    /// - Throws: An error whose message follows `MountVolume.SetUp failed for volume "x" : ` in the event.
    func mount(
        _ volume: Volume, pod: Pod, payload: VolumePayload, now: Timestamp
    ) throws(KubeletError) -> String {
        let group = pod.spec.securityContext?.fsGroup
        if let source = volume.hostPath {
            try checkHostPath(source)
            return source.path
        }
        if let source = volume.emptyDirectory {
            let path = directories.volume(pod.uid, plugin: "kubernetes.io~empty-dir", name: volume.name)
            try makeEmptyDirectory(path, source, group: group)
            return path
        }
        if let files = try payload.files(of: volume) {
            let plugin =
                volume.configMap != nil
                ? "configmap" : volume.secret != nil ? "secret" : volume.projected != nil ? "projected" : "downward-api"
            let path = directories.volume(pod.uid, plugin: "kubernetes.io~\(plugin)", name: volume.name)
            try HostFiles.createDirectories(path)
            // Secrets are not written to the disk.
            if volume.secret != nil || volume.projected != nil { try mountMemory(path, sizeLimit: nil) }
            let generation = "..\(now.secondsSinceEpoch)_\(now.nanoseconds)"
            try AtomicWriter(directory: path).write(files, generation: generation, group: group)
            return path
        }
        throw KubeletError(.invalid, "volume \(volume.name): no volume plugin matched")
    }

    /// Unmounts and removes all volumes of a pod whose containers have stopped.
    func removeAll(podUID: String) throws(KubeletError) {
        try SubPathMounts(directories: directories, podUID: podUID).removeAll()
        let directory = directories.pod(podUID)
        try MountTable.unmountAll(below: directory)
        try HostFiles.removeTree(directory)
    }

    private func makeEmptyDirectory(
        _ path: String, _ source: EmptyDirVolumeSource, group: Int64?
    ) throws(KubeletError) {
        let isNew = !HostFiles.exists(path)
        try HostFiles.createDirectories(path)
        if source.medium == "Memory" { try mountMemory(path, sizeLimit: source.sizeLimit?.value) }
        guard isNew else { return }
        if let group {
            try HostFiles.setOwner(nil, group: group, path)
            // The setgid bit: new files belong to the directory's group.
            try HostFiles.setMode(0o2777, path)
        } else {
            try HostFiles.setMode(0o777, path)
        }
    }

    private func mountMemory(_ path: String, sizeLimit: Int64?) throws(KubeletError) {
        guard let own = HostFiles.status(path), let slash = path.lastIndex(of: "/"),
            let parent = HostFiles.status(String(path[..<slash])), own.st_dev == parent.st_dev
        else { return }
        let size = sizeLimit.map { "size=\($0)," } ?? ""
        guard Glibc.mount("tmpfs", path, "tmpfs", UInt(MS_NOSUID | MS_NODEV), "\(size)mode=0777") == 0 else {
            throw HostFiles.failure("mount tmpfs at", path)
        }
    }

    /// Source: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types
    private func checkHostPath(_ source: HostPathVolumeSource) throws(KubeletError) {
        let kind = HostFiles.fileType(source.path)
        func expect(_ wanted: mode_t, _ words: String) throws(KubeletError) {
            guard kind == wanted else {
                throw KubeletError(.invalid, "hostPath type check failed: \(source.path) is not \(words)")
            }
        }
        switch source.type ?? "" {
        case "": return
        case "DirectoryOrCreate":
            if kind == nil { try HostFiles.createDirectories(source.path) } else { try expect(S_IFDIR, "a directory") }
        case "Directory": try expect(S_IFDIR, "a directory")
        case "FileOrCreate":
            if kind == nil { try HostFiles.write("", to: source.path) } else { try expect(S_IFREG, "a file") }
        case "File": try expect(S_IFREG, "a file")
        case "Socket": try expect(S_IFSOCK, "a socket file")
        case "CharDevice": try expect(S_IFCHR, "a character device")
        case "BlockDevice": try expect(S_IFBLK, "a block device")
        default: throw KubeletError(.invalid, "unknown hostPath type \"\(source.type ?? "")\"")
        }
    }
}
