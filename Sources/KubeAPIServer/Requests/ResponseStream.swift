import KubeAPI
import NIOCore

/// The body of a streamed response. May be called from any thread.
package protocol ResponseStream: Sendable {
    /// Returns false if the receiver is gone.
    func write(_ chunk: ByteBuffer) -> Bool
    func end()
    /// Aborts the response; pending bytes are dropped.
    func abort()
    /// The number of bytes that the receiver has not taken yet.
    var pendingBytes: Int { get }
    /// The number of pending bytes above which a slow receiver, such as the client of a watch, is disconnected.
    var pendingLimit: Int { get }
    /// Waits until the receiver has taken most of what was written, or is gone.
    func drain() async
    /// Calls `body` when the receiver is gone or the response has ended.
    func onClose(_ body: @escaping @Sendable () -> Void)
}

extension ResponseStream {
    package var pendingLimit: Int { Watcher.defaultPendingLimit }
}
