#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Space on a disk that is kept so that it can be given up: on a disk that is full otherwise, it lets what is not needed
/// be deleted.
///
/// It is a file of its own, which holds nothing.
struct SpaceReserve: Sendable {
    /// What a deletion writes, and what forgetting a part of the history writes, many times over.
    static let size = 4 << 20

    let path: String

    /// Takes the space, unless it is taken already. Returns whether it is, and `margin` bytes of the disk are free
    /// besides.
    func take(margin: Int = 0) -> Bool {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard posix_fallocate(descriptor, 0, off_t(Self.size)) == 0 else { return false }
        return margin == 0 || (Self.freeBytes(path).map { $0 >= margin } ?? true)
    }

    /// Gives the space up.
    func release() {
        unlink(path)
    }

    /// How much of the disk that `path` is on can be used. Nil when that can't be told.
    static func freeBytes(_ path: String) -> Int? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        let (bytes, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        return overflow ? .max : Int(clamping: bytes)
    }
}
