import NIOCore
import NIOWebSocket

/// The server's side of an open WebSocket.
///
/// Pings and the closing handshake are handled internally. `messages` ends when the client closes the WebSocket, and
/// throws if the client violates the protocol or the connection is lost.
package struct WebSocketConnection: Sendable {
    /// The negotiated subprotocol.
    package let subprotocol: String?
    /// The messages of the client; may be iterated once. Reading from the socket pauses while the consumer does not
    /// keep up.
    package let messages: WebSocketMessages
    private let writer: NIOAsyncChannelOutboundWriter<WebSocketOutbound>

    init(
        subprotocol: String?, messages: WebSocketMessages, writer: NIOAsyncChannelOutboundWriter<WebSocketOutbound>
    ) {
        self.subprotocol = subprotocol
        self.messages = messages
        self.writer = writer
    }

    /// Sends a message; waits while the client does not read. Throws if the WebSocket is closed.
    package func send(_ message: WebSocketMessage) async throws {
        try await writer.write(.message(message))
    }

    /// Begins the closing handshake. Nothing can be sent afterwards.
    package func close(code: UInt16 = 1000, reason: String = "") async {
        try? await writer.write(.close(WebSocketErrorCode(codeNumber: Int(code)), reason: reason))
    }
}
