import NIOCore
import NIOWebSocket

/// One whole message; fragments were joined.
package enum WebSocketMessage: Hashable, Sendable {
    case binary(ByteBuffer)
    case text(String)
}

/// What one WebSocket may cost.
package struct WebSocketLimits: Hashable, Sendable {
    /// A larger message ends the connection with code 1009.
    package var maximumMessageBytes = 1024 * 1024
    /// Messages read ahead of their consumer; then the socket is left alone until it has caught up.
    package var bufferedMessages = 16

    package init() {}
}

/// What a `WebSocketHandler` is given to write.
enum WebSocketOutbound: Sendable {
    case message(WebSocketMessage)
    case close(WebSocketErrorCode, reason: String)
}
