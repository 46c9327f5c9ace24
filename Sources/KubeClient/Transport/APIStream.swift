import KubeAPI

/// A response whose body is streamed, such as a watch or a pod log that is followed.
///
/// Chunk boundaries are independent of message boundaries. Ending the iteration, or cancelling the task that iterates,
/// closes the stream at the server.
package struct APIStream: Sendable {
    package var status: Int
    package var contentType: String?
    package var body: AsyncThrowingStream<[UInt8], any Error>
    /// The messages of a watch in the same process, for a request with `takesObjects`; `body` is then empty.
    package var messages: AsyncThrowingStream<ObjectMessage, any Error>?

    package init(status: Int, contentType: String? = nil, body: AsyncThrowingStream<[UInt8], any Error>) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    package init(status: Int, messages: AsyncThrowingStream<ObjectMessage, any Error>) {
        self.init(status: status, body: AsyncThrowingStream { nil })
        self.messages = messages
    }
}
