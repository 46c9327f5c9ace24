#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Measures the disk space that the files of a directory use.
///
/// Containers may change the tree during the walk: each directory is opened through its parent's descriptor, and no
/// symbolic link is followed. Other file systems that are mounted below do not count.
struct DiskUsage {
    private let device: dev_t
    /// The inodes of files with several hard links, which count once.
    private var linked: Set<ino_t> = []
    private var bytes: Int64 = 0

    /// Each level needs a descriptor. Deeper directories are not counted.
    private static let maximumDepth = 256

    /// Returns the bytes of all blocks in the tree; 0 if the directory does not exist. Blocks the thread during the
    /// walk.
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
        // The stream owns the descriptor.
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
            // `st_blocks` counts units of 512 bytes for every file system.
            bytes += Int64(status.st_blocks) * 512
            if isDirectory, depth < Self.maximumDepth, let next = try? directory.entry(name) {
                add(next, depth: depth + 1)
            }
        }
    }
}
