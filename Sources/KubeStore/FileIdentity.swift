#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Which file a path led to at one time: it may be deleted or replaced while it is open, and what is then written to it
/// is lost.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64

    /// Nil when there is no such file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}
