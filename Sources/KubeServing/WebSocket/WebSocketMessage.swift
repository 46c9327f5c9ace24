import NIOCore
import NIOWebSocket

/// A complete message, whose fragments have been joined.
package enum WebSocketMessage: Hashable, Sendable {
    case binary(ByteBuffer)
    case text(String)
}
