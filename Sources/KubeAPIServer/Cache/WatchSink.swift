import KubeAPI
import NIOCore

/// Receives the messages of a watcher.
///
/// Calls are made in order, from the thread of a writer, of a separate delivery or of the watch's catch-up. They must
/// pass the bytes on and return without blocking.
package protocol WatchSink: AnyObject, Sendable {
    /// Receives one or more complete messages. Returns false if the receiver is gone.
    func deliver(_ message: ByteBuffer) -> Bool
    /// Receives the record of an object; called for watchers that take records.
    func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool
    /// The number of bytes that the receiver has not taken yet.
    var pendingBytes: Int { get }
    /// Waits until the receiver has taken most of what was delivered, or is gone.
    func drain() async
    /// Ends the watch after the delivered messages.
    func end()
    /// Ends the watch at once; pending messages are dropped.
    func cutOff()
}

extension WatchSink {
    package func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool { false }
}
