import KubeServing

/// Sends streamed responses (logs, watches) through a WebSocket to clients that request one.
///
/// Responses that are not streamed, such as errors, are sent as plain HTTP responses.
struct WebSocketStreamSink: ResponseSink {
    /// How the body is divided into messages.
    enum Framing: Sendable {
        /// A binary message for each chunk.
        case binary
        /// A text message in base64 for each chunk.
        case base64
        /// A message for each object of a watch: text if it is JSON, else binary.
        case objects
    }

    private let base: any ResponseSink
    private let subprotocol: String?
    private let framing: Framing

    /// Wraps `sink` for a watch; returns `sink` itself if the client requests no WebSocket.
    static func forWatch(_ sink: any ResponseSink, _ request: ServerRequest) -> any ResponseSink {
        guard request.webSocketProtocols != nil else { return sink }
        return Self(base: sink, subprotocol: nil, framing: .objects)
    }

    /// Wraps `sink` for a log; returns `sink` itself if the client requests no WebSocket or only unsupported protocols.
    static func forLog(_ sink: any ResponseSink, _ request: ServerRequest) -> any ResponseSink {
        guard let offered = request.webSocketProtocols else { return sink }
        if offered.isEmpty { return Self(base: sink, subprotocol: nil, framing: .binary) }
        let spoken: [String: Framing] = ["binary.k8s.io": .binary, "base64.binary.k8s.io": .base64]
        guard let chosen = offered.first(where: { spoken[$0] != nil }), let framing = spoken[chosen] else {
            return sink
        }
        return Self(base: sink, subprotocol: chosen, framing: framing)
    }

    func send(_ response: ServerResponse) {
        base.send(response)
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        let stream = WebSocketStream(framing, isText: contentType.contains("json"))
        let lifetime = StreamLifetime(stream: stream)
        let isMade = base.upgradeToWebSocket(
            WebSocketUpgradeRequest(subprotocol: subprotocol) { connection in
                await lifetime.stream.run(connection)
            })
        if !isMade { stream.close() }
        return stream
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool {
        base.upgradeToWebSocket(upgrade)
    }
}
