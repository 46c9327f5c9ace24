import NIOWebSocket

/// The outbound type of `WebSocketHandler`.
enum WebSocketOutbound: Sendable {
    case message(WebSocketMessage)
    case close(WebSocketErrorCode, reason: String)
}
