import KubeAPI
import KubeSupport
import NIOCore
import NIOPosix
import NIOSSL
import NIOWebSocket

/// The client side of a WebSocket to a kubelet: it masks outgoing frames and answers pings.
struct KubeletWebSocket: Sendable {
    static let maximumFrame = 1 << 20

    let frames: NIOAsyncChannel<WebSocketFrame, WebSocketFrame>
    /// The subprotocol that the kubelet chose.
    let subprotocol: String?

    /// Calls `body` with the connection, which is closed when `body` returns.
    func run(
        _ body:
            @Sendable (NIOAsyncChannelInboundStream<WebSocketFrame>, NIOAsyncChannelOutboundWriter<WebSocketFrame>)
            async throws -> Void
    ) async throws {
        try await frames.executeThenClose { inbound, outbound in try await body(inbound, outbound) }
    }

    static func frame(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        var random = SystemRandom()
        return WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(using: &random), data: data)
    }
}
