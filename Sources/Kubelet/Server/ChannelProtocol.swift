import KubeServing
import KubeSupport
import NIOCore

/// A subprotocol that multiplexes channels over a WebSocket: each message begins with the number of its channel.
///
/// In the binary subprotocols the number is a byte. In the base64 subprotocols it is a digit before the encoded
/// content, for clients that can only send text. Source: KEP-4006 and the names of the API's streaming subprotocols.
struct ChannelProtocol: Sendable, Hashable {
    /// Empty if the client names no subprotocol.
    let name: String
    let isBase64: Bool
    /// 1 for the subprotocols whose result is not an object; 4; 5 for the one whose messages can close a channel.
    let version: Int

    private init(_ name: String, version: Int, isBase64: Bool = false) {
        self.name = name
        self.version = version
        self.isBase64 = isBase64
    }

    /// The subprotocols of exec and attach.
    static let remoteCommand = [
        Self("v5.channel.k8s.io", version: 5), Self("v4.channel.k8s.io", version: 4),
        Self("v4.base64.channel.k8s.io", version: 4, isBase64: true), Self("channel.k8s.io", version: 1),
        Self("base64.channel.k8s.io", version: 1, isBase64: true), Self("", version: 1),
    ]
    static let portForward = [
        Self("v4.channel.k8s.io", version: 4), Self("v4.base64.channel.k8s.io", version: 4, isBase64: true),
        Self("", version: 4),
    ]

    /// Returns the first subprotocol of the client's that the server supports. Nil if there is none.
    static func choose(from offered: [String], of spoken: [Self]) -> Self? {
        if offered.isEmpty { return spoken.first { $0.name.isEmpty } }
        return offered.lazy.compactMap { name in spoken.first { $0.name == name && !name.isEmpty } }.first
    }

    func message(_ channel: UInt8, _ content: some Collection<UInt8>) -> WebSocketMessage {
        guard isBase64 else {
            var buffer = ByteBuffer()
            buffer.reserveCapacity(content.count + 1)
            buffer.writeInteger(channel)
            buffer.writeBytes(content)
            return .binary(buffer)
        }
        return .text("\(channel)\(Base64.encode(content))")
    }

    /// Returns the channel and the content of a client's message. Nil if the message is invalid in this subprotocol.
    func read(_ message: WebSocketMessage) -> (channel: UInt8, content: ByteBuffer)? {
        var buffer =
            switch message {
            case .binary(let bytes): bytes
            // The Python client sends standard input as text messages.
            case .text(let text): ByteBuffer(string: text)
            }
        guard let first = buffer.readInteger(as: UInt8.self) else { return nil }
        guard isBase64 else { return (first, buffer) }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
            let content = Base64.decode(String(decoding: buffer.readableBytesView, as: UTF8.self))
        else { return nil }
        return (first - UInt8(ascii: "0"), ByteBuffer(bytes: content))
    }
}
