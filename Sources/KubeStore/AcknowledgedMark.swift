#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Remembers beside a store's files how far its writes were acknowledged, so that a log that has lost some of them is told
/// from one that ends there: SQLite takes the first damaged record of its log for the end.
///
/// It is written after what it speaks of is on the disk, without waiting for the disk itself, so it never says too much. A
/// mark that is missing or can't be read says nothing.
final class AcknowledgedMark {
    private static let magic: UInt64 = 0x4d72_746c_4d61_726b

    let path: String
    private var descriptor: Int32 = -1

    init(path: String) {
        self.path = path
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The newest revision that was acknowledged, as far as it is known.
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

    /// A mark that can't be written stays as it is, which is harmless, as on a full disk. Returns false when that is because
    /// the file system has become read-only or the disk is broken: then a flush may have succeeded that did not happen.
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
