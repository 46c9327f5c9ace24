import KubeSupport

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Reads the part of a container's log file that a request selects, and follows it through rotations.
struct ContainerLogReader {
    let path: String
    let options: ContainerLogOptions
    let time: any TimeSource
    /// Returns true if the container may still write to the log.
    let isRunning: @Sendable () async -> Bool

    /// The interval at which the end of a followed file is read again.
    private static let pollInterval = Duration.milliseconds(150)
    private static let chunk = 64 << 10

    /// Passes the formatted log to `write`, which returns when its reader is ready for more.
    func run(_ write: ([UInt8]) async throws -> Void) async throws {
        var formatter = ContainerLogFormatter(options)
        var file = try LogFile(path)
        if let lines = options.tailLines { file.offset = try file.offset(ofLastLines: lines) }
        var wasRunning = true
        while !formatter.isDone {
            try Task.checkCancellation()
            let bytes = try file.read(Self.chunk)
            if !bytes.isEmpty {
                let text = formatter.format(bytes[...])
                if !text.isEmpty { try await write(text) }
                continue
            }
            guard options.follow else { return }
            if file.wasRotated, let next = try? LogFile(path) {
                // Content that was written between the last read and the rotation.
                let last = formatter.format(try file.read(.max >> 1)[...])
                if !last.isEmpty { try await write(last) }
                file = next
                continue
            }
            // The file is read once more after the container stopped, for what it wrote in between.
            if !wasRunning { return }
            wasRunning = await isRunning()
            if wasRunning { try await time.sleep(for: Self.pollInterval) }
        }
    }
}

/// An open log file.
private final class LogFile {
    private let descriptor: CInt
    private let path: String
    private let inode: ino_t
    var offset: Int64 = 0

    init(_ path: String) throws(KubeletError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            inode = 0
            throw HostFiles.failure("open log file", path)
        }
        inode = status.st_ino
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// True if the path now refers to another file.
    var wasRotated: Bool {
        guard let status = HostFiles.status(path) else { return false }
        return status.st_ino != inode
    }

    func read(_ limit: Int) throws(KubeletError) -> [UInt8] {
        let bytes = try read(at: offset, min(limit, 1 << 20))
        offset += Int64(bytes.count)
        return bytes
    }

    private func read(at position: Int64, _ count: Int) throws(KubeletError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: count)
        let readCount = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(position)) }
        guard readCount >= 0 else { throw HostFiles.failure("read log file", path) }
        buffer.removeSubrange(readCount...)
        return buffer
    }

    /// Returns the offset at which the last `lines` lines begin, searching backward from the end of the file.
    func offset(ofLastLines lines: Int) throws(KubeletError) -> Int64 {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw HostFiles.failure("read log file", path) }
        var end = Int64(status.st_size)
        if lines == 0 { return end }
        var found = 0
        let size = end
        while end > 0 {
            let start = max(0, end - 65536)
            let block = try read(at: start, Int(end - start))
            for index in block.indices.reversed() where block[index] == UInt8(ascii: "\n") {
                // The newline at the end of the file ends the last line and does not begin another one.
                if start + Int64(index) == size - 1 { continue }
                found += 1
                if found == lines { return start + Int64(index) + 1 }
            }
            end = start
        }
        return 0
    }
}
