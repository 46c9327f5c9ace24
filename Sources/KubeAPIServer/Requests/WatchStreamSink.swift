import NIOCore

/// Sends the messages of a watch to a response stream.
final class WatchStreamSink: WatchSink {
    private let stream: any ResponseStream
    private let objects: (any ObjectResponseStream)?

    init(_ stream: any ResponseStream) {
        self.stream = stream
        objects = stream as? any ObjectResponseStream
    }

    func deliver(_ message: ByteBuffer) -> Bool { stream.write(message) }
    func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool { objects?.write(type, record) ?? false }
    var pendingBytes: Int { stream.pendingBytes }
    func drain() async { await stream.drain() }
    func end() { stream.end() }
    func cutOff() { stream.abort() }
}
