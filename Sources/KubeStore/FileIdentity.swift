#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Identifies the file at a path. It reveals that an open file was deleted or replaced, so that writes to it are lost.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64

    /// Returns nil if the file does not exist.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}
