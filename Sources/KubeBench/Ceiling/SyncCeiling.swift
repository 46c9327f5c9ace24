#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Measures the rate of sequential durable writes of 4 KB.
enum SyncCeiling {
    private static let blockBytes = 4096
    /// The number of blocks of the file, which are written in turn, so that the file does not grow and the writes are
    /// not all to the same block.
    private static let blocks = 1024

    /// Returns the writes a second. Throws `unavailable` if no file can be written in `directory`.
    static func measure(in directory: String, seconds: Double) throws(BenchError) -> Double {
        let path = "\(directory)/.martlet-bench-\(getpid())"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        defer {
            close(descriptor)
            unlink(path)
        }
        let block = [UInt8](repeating: 0x5a, count: blockBytes)
        // All blocks are written once before, so that the measured writes do not allocate.
        for index in 0..<blocks { try write(block, to: descriptor, at: index, path) }
        guard fdatasync(descriptor) == 0 else { throw failure(path) }
        let start = MonotonicClock.now()
        let end = start + UInt64(seconds * 1e9)
        var count = 0
        var now = start
        while now < end {
            try write(block, to: descriptor, at: count % blocks, path)
            guard fdatasync(descriptor) == 0 else { throw failure(path) }
            count += 1
            now = MonotonicClock.now()
        }
        return Double(count) / (Double(now - start) / 1e9)
    }

    private static func write(
        _ block: [UInt8], to descriptor: Int32, at index: Int, _ path: String
    ) throws(BenchError) {
        guard pwrite(descriptor, block, block.count, off_t(index * blockBytes)) == block.count else {
            throw failure(path)
        }
    }

    private static func failure(_ path: String) -> BenchError {
        BenchError(.unavailable, "cannot write \(path) durably: \(String(cString: strerror(errno)))")
    }
}
