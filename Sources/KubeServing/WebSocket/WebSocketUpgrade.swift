import Crypto
import KubeSupport
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Makes a WebSocket of an HTTP/1.1 connection (RFC 6455, 4.2).
package struct WebSocketUpgrade: ProtocolUpgrade {
    let subprotocol: String?
    let headers: HTTPHeaders
    let limits: WebSocketLimits
    let body: @Sendable (WebSocketConnection) async -> Void

    package func accept(_ request: HTTPHeaders, method: HTTPMethod) -> UpgradeDecision {
        guard method == .GET, request.asksForWebSocket else {
            return .refused(.badRequest, "the request does not ask for a WebSocket")
        }
        guard request[canonicalForm: "sec-websocket-version"].elementsEqual(["13"]) else {
            return .refused(.upgradeRequired, "only version 13 of the WebSocket protocol is supported")
        }
        let keys = request["sec-websocket-key"]
        guard keys.count == 1, let key = keys.first, key.utf8.count == 24 else {
            return .refused(.badRequest, "a WebSocket request needs one Sec-WebSocket-Key of 16 bytes")
        }
        var response: HTTPHeaders = ["Upgrade": "websocket", "Connection": "Upgrade"]
        response.add(name: "Sec-WebSocket-Accept", value: Self.acceptValue(forKey: key))
        if let subprotocol { response.add(name: "Sec-WebSocket-Protocol", value: subprotocol) }
        response.add(contentsOf: headers)
        return .accepted(response)
    }

    package func install(on channel: any Channel) throws {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandlers(
            ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: limits.maximumMessageBytes)),
            WebSocketFrameEncoder(),
            WebSocketHandler(limits: limits))
        let asyncChannel = try NIOAsyncChannel<WebSocketMessage, WebSocketOutbound>(
            wrappingChannelSynchronously: channel,
            configuration: .init(
                backPressureStrategy: .init(
                    lowWatermark: max(1, limits.bufferedMessages / 4), highWatermark: limits.bufferedMessages)))
        // Here the event loop ends and structured code begins. The task ends with the connection: its messages end
        // when the client goes away, and the server's shutdown closes the channel.
        Task { [body, subprotocol] in
            try? await asyncChannel.executeThenClose { inbound, outbound in
                let messages = WebSocketMessages(base: inbound)
                await body(WebSocketConnection(subprotocol: subprotocol, messages: messages, writer: outbound))
            }
        }
    }

    /// The proof that the server understood the handshake: SHA-1 of the key and a fixed GUID.
    package static func acceptValue(forKey key: String) -> String {
        let digest = Insecure.SHA1.hash(data: Array("\(key)258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))
        return Base64.encode(Array(digest))
    }
}

extension HTTPRequest {
    /// Whether the client asks to make a WebSocket of the connection.
    package var isWebSocketUpgrade: Bool {
        !isHTTP2 && headers.asksForWebSocket
    }

    /// The subprotocols that the client offers, in its order of preference.
    package var webSocketProtocols: [String] {
        headers[canonicalForm: "sec-websocket-protocol"].map(String.init)
    }
}

extension HTTPHeaders {
    fileprivate var asksForWebSocket: Bool {
        self[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
            && self[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
    }
}
