#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Disk space in a file without contents, which is released when the disk is full, so that deletions remain possible.
struct SpaceReserve: Sendable {
    /// Many times what a deletion or a compaction step writes.
    static let size = 4 << 20

    let path: String

    /// Allocates the space if needed. Returns true if it is allocated and `margin` further bytes of the disk are free.
    func take(margin: Int = 0) -> Bool {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard posix_fallocate(descriptor, 0, off_t(Self.size)) == 0 else { return false }
        return margin == 0 || (Self.freeBytes(path).map { $0 >= margin } ?? true)
    }

    /// Releases the space.
    func release() {
        unlink(path)
    }

    /// Returns the free bytes of the disk that contains `path`, or nil if they can't be determined.
    static func freeBytes(_ path: String) -> Int? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        let (bytes, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        return overflow ? .max : Int(clamping: bytes)
    }
}
