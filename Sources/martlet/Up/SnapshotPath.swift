import Dispatch
import Glibc
import KubeAPI
import KubeAPIServer
import KubeStore
import KubeSupport
import NIOCore

/// Serves a consistent snapshot of the store without blocking reads and writes.
///
/// `GET /martlet/v1/snapshot` returns a file for `martlet snapshot restore`. It contains every Secret; of
/// RBAC's bootstrap roles, only `cluster-admin` permits reading it.
struct SnapshotPath: Sendable {
    static let path = "/martlet/v1/snapshot"
    static let contentType = "application/vnd.sqlite3"

    // A hidden name that no other file in the directory is expected to have.
    private static let filePrefix = ".martlet-snapshot-"
    private static let chunkSize = 256 * 1024

    let store: any Store
    /// The directory in which the snapshot's temporary file is created.
    let directory: String

    func respond(_ request: ServerRequest, _ sink: any ResponseSink) -> Bool {
        guard request.info.path == Self.path, request.info.verb == "get" else { return false }
        Task {
            let file = "\(directory)/\(Self.filePrefix)\(SystemRandom().next())"
            do {
                let contents = try await store.contents()
                try await Self.write(contents, to: file)
                // Unlinked while it is open, so that the kernel removes it however the response ends.
                let descriptor = open(file, O_RDONLY | O_CLOEXEC)
                unlink(file)
                guard descriptor >= 0 else { throw StoreError(.unavailable, "cannot open the snapshot \(file)") }
                defer { close(descriptor) }
                await Self.send(descriptor, sink.stream(status: 200, contentType: Self.contentType))
            } catch {
                unlink(file)
                sink.send(ServerResponse(.internalError("cannot create the snapshot: \(error)")))
            }
        }
        return true
    }

    /// Deletes the files of a process that was killed while it made a snapshot. The caller holds the directory's lock.
    static func removeLeftovers(_ directory: String) {
        guard let stream = opendir(directory) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(filePrefix) { unlink("\(directory)/\(name)") }
        }
    }

    /// Runs on a dispatch queue, since it blocks while the disk is written.
    private static func write(_ contents: StoreContents, to file: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Result { _ = try StoreSnapshot.write(contents, to: file) })
            }
        }
    }

    private static func send(_ descriptor: Int32, _ stream: any ResponseStream) async {
        while true {
            var chunk = ByteBuffer()
            var isBroken = false
            let count = chunk.writeWithUnsafeMutableBytes(minimumWritableBytes: chunkSize) { buffer in
                let count = Glibc.read(descriptor, buffer.baseAddress, min(buffer.count, chunkSize))
                isBroken = count < 0
                return max(0, count)
            }
            // A response that ends normally counts as complete.
            if isBroken { return stream.abort() }
            if count == 0 { return stream.end() }
            guard stream.write(chunk) else { return }
            await stream.drain()
        }
    }
}
