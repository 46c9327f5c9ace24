import Crypto
import KubeSupport
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Upgrades an HTTP/1.1 connection to a WebSocket (RFC 6455, 4.2).
package struct WebSocketUpgrade: ProtocolUpgrade {
    let subprotocol: String?
    let headers: HTTPHeaders
    let limits: WebSocketLimits
    let body: @Sendable (WebSocketConnection) async -> Void

    package func accept(_ request: HTTPHeaders, method: HTTPMethod) -> UpgradeDecision {
        guard method == .GET, request.asksForWebSocket else {
            return .refused(.badRequest, "the request is not a WebSocket upgrade")
        }
        guard request[canonicalForm: "sec-websocket-version"].elementsEqual(["13"]) else {
            return .refused(.upgradeRequired, "only version 13 of the WebSocket protocol is supported")
        }
        let keys = request["sec-websocket-key"]
        guard keys.count == 1, let key = keys.first, key.utf8.count == 24 else {
            return .refused(.badRequest, "invalid Sec-WebSocket-Key: must be one value of 16 bytes")
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
        // An unstructured task, because the caller is on the event loop. It ends with the connection: `messages` ends
        // when the client disconnects, and the server's shutdown closes the channel.
        Task { [body, subprotocol] in
            try? await asyncChannel.executeThenClose { inbound, outbound in
                let messages = WebSocketMessages(base: inbound)
                await body(WebSocketConnection(subprotocol: subprotocol, messages: messages, writer: outbound))
            }
        }
    }

    /// Returns the value of `Sec-WebSocket-Accept`: the SHA-1 of the key and a fixed GUID, in Base64.
    package static func acceptValue(forKey key: String) -> String {
        let digest = Insecure.SHA1.hash(data: Array("\(key)258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))
        return Base64.encode(Array(digest))
    }
}

extension HTTPRequest {
    /// True if the request is a WebSocket upgrade.
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
