import KubeAPI
import NIOCore

/// Writes the body of a streamed response. All methods may be called from any thread.
package protocol ResponseStream: Sendable {
    /// Appends a chunk to the body. Returns false if the client has disconnected.
    func write(_ chunk: ByteBuffer) -> Bool
    /// Completes the response after the pending bytes are sent.
    func end()
    /// Aborts the response; pending bytes are dropped.
    func abort()
    /// The number of bytes that were written, but not sent yet.
    var pendingBytes: Int { get }
    /// The number of pending bytes above which a slow receiver, such as the client of a watch, is disconnected.
    var pendingLimit: Int { get }
    /// Waits until most of the pending bytes are sent, or the client has disconnected.
    func drain() async
    /// Calls `body` when the client has disconnected or the response has ended.
    func onClose(_ body: @escaping @Sendable () -> Void)
}

extension ResponseStream {
    package var pendingLimit: Int { Watcher.defaultPendingLimit }
}
