import Dispatch
import Glibc
import KubeAPI
import KubeAPIServer
import KubeStore
import KubeSupport
import NIOCore

/// Gives out the store's contents as they are at one moment, while everybody goes on reading and writing.
///
/// `GET /martlet/v1/snapshot` answers with a file that `martlet snapshot restore` takes. It holds every Secret; of RBAC's
/// bootstrap roles only `cluster-admin` lets anybody read it.
struct SnapshotPath: Sendable {
    static let path = "/martlet/v1/snapshot"
    static let contentType = "application/vnd.sqlite3"

    // Nobody keeps a snapshot of their own under such a name.
    private static let filePrefix = ".martlet-snapshot-"
    private static let chunkSize = 256 * 1024

    let store: any Store
    /// For the file while it is sent.
    let directory: String

    func respond(_ request: ServerRequest, _ sink: any ResponseSink) -> Bool {
        guard request.info.path == Self.path, request.info.verb == "get" else { return false }
        Task {
            let file = "\(directory)/\(Self.filePrefix)\(SystemRandom().next())"
            do {
                let contents = try await store.contents()
                try await Self.write(contents, to: file)
                // Its name is not needed any more: nothing is left behind, however this ends.
                let descriptor = open(file, O_RDONLY | O_CLOEXEC)
                unlink(file)
                guard descriptor >= 0 else { throw StoreError(.unavailable, "the snapshot can't be read") }
                defer { close(descriptor) }
                await Self.send(descriptor, sink.stream(status: 200, contentType: Self.contentType))
            } catch {
                unlink(file)
                sink.send(ServerResponse(.internalError("no snapshot was made: \(error)")))
            }
        }
        return true
    }

    /// Deletes what a process left that was killed while it made a snapshot. Only for whoever holds the directory's lock.
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

    /// On a thread of its own: it blocks for as long as the disk takes.
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
            // An answer that ends is a whole one.
            if isBroken { return stream.abort() }
            if count == 0 { return stream.end() }
            guard stream.write(chunk) else { return }
            await stream.drain()
        }
    }
}
