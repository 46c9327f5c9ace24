#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A file beside a store's database that contains the newest acknowledged revision. It makes a truncated log
/// detectable: SQLite treats the first damaged record of its log as the end of the log.
///
/// It is written after the revision is on the disk, and is not flushed itself, so it never contains a revision that is
/// too new. A missing or unreadable file is ignored.
final class AcknowledgedRevisionFile {
    private static let magic: UInt64 = 0x4d72_746c_4d61_726b

    let path: String
    private var descriptor: Int32 = -1

    init(path: String) {
        self.path = path
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Returns the newest acknowledged revision, or nil if it is not known.
    func read() -> Revision? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var words: [UInt64] = [0, 0, 0]
        let size = MemoryLayout<UInt64>.size * words.count
        let count = words.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, size, 0) }
        guard count == size, words == Self.words(words[1]) else { return nil }
        return Revision(rawValue: Int64(bitPattern: words[1]))
    }

    /// Writes the file. A failure, such as on a full disk, leaves an older revision in it, which is harmless. Returns
    /// false only if the file system has become read-only or the disk has failed: an earlier flush may then have been
    /// lost although it was reported as successful.
    func write(_ revision: Revision) -> Bool {
        if descriptor < 0 { descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard descriptor >= 0 else { return !Self.isBroken(errno) }
        let words = Self.words(UInt64(bitPattern: revision.rawValue))
        return words.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) } >= 0
            || !Self.isBroken(errno)
    }

    private static func isBroken(_ error: Int32) -> Bool { error == EROFS || error == EIO }

    private static func words(_ revision: UInt64) -> [UInt64] {
        var checksum = RowChecksum()
        checksum.add(magic)
        checksum.add(revision)
        return [magic, revision, UInt64(bitPattern: checksum.value)]
    }
}
