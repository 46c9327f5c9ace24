import NIOCore
import NIOWebSocket

/// An open WebSocket, as the server's side sees it.
///
/// Pings and the closing handshake are taken care of. `messages` ends when the client closes, and throws when it
/// breaks the protocol or goes away without a word.
package struct WebSocketConnection: Sendable {
    /// The subprotocol that was agreed on.
    package let subprotocol: String?
    /// What the client sends; may be iterated once. While nobody asks for the next message, the client is held back.
    package let messages: WebSocketMessages
    private let writer: NIOAsyncChannelOutboundWriter<WebSocketOutbound>

    init(
        subprotocol: String?, messages: WebSocketMessages, writer: NIOAsyncChannelOutboundWriter<WebSocketOutbound>
    ) {
        self.subprotocol = subprotocol
        self.messages = messages
        self.writer = writer
    }

    /// Sends a message; waits while the client does not read. Throws when the WebSocket is closed.
    package func send(_ message: WebSocketMessage) async throws {
        try await writer.write(.message(message))
    }

    /// Begins the closing handshake. Nothing can be sent afterwards.
    package func close(code: UInt16 = 1000, reason: String = "") async {
        try? await writer.write(.close(WebSocketErrorCode(codeNumber: Int(code)), reason: reason))
    }
}

/// The messages of a WebSocket in the order they came.
package struct WebSocketMessages: AsyncSequence, Sendable {
    package typealias Element = WebSocketMessage

    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var base: NIOAsyncChannelInboundStream<WebSocketMessage>.AsyncIterator

        package mutating func next() async throws -> WebSocketMessage? {
            try await base.next()
        }
    }

    let base: NIOAsyncChannelInboundStream<WebSocketMessage>

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(base: base.makeAsyncIterator())
    }
}
