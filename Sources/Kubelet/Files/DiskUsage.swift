#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// How much disk the files of a directory take.
///
/// Containers change the tree while it is walked: each directory is opened through its parent's descriptor, and no link
/// is followed. What another file system holds that is mounted below does not count.
struct DiskUsage {
    private let device: dev_t
    /// Files with more than one name, counted once.
    private var linked: Set<ino_t> = []
    private var bytes: Int64 = 0

    /// Each level holds a descriptor; what lies deeper is not counted.
    private static let maximumDepth = 256

    /// The bytes of all blocks that the tree takes; 0 if there is no such directory. Blocks for as long as the walk
    /// takes.
    static func bytes(_ path: String) -> Int64 {
        guard let top = try? OpenFile.directory(path), let status = try? top.status() else { return 0 }
        var usage = Self(device: status.st_dev)
        usage.add(top, depth: 0)
        return usage.bytes
    }

    private init(device: dev_t) {
        self.device = device
    }

    private mutating func add(_ directory: OpenFile, depth: Int) {
        let descriptor = openat(directory.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        // The stream takes over the descriptor.
        guard let stream = fdopendir(descriptor) else {
            close(descriptor)
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            var status = stat()
            guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_dev == device else {
                continue
            }
            let isDirectory = status.st_mode & S_IFMT == S_IFDIR
            if !isDirectory, status.st_nlink > 1, !linked.insert(status.st_ino).inserted { continue }
            // In units of 512, whatever the file system's blocks are.
            bytes += Int64(status.st_blocks) * 512
            if isDirectory, depth < Self.maximumDepth, let next = try? directory.entry(name) {
                add(next, depth: depth + 1)
            }
        }
    }
}
