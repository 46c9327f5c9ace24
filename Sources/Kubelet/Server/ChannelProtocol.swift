import KubeServing
import KubeSupport
import NIOCore

/// A subprotocol by which several channels share a WebSocket: each message begins with the number of its channel.
///
/// In the binary ones the number is a byte, in those of base64 a digit before the encoded content, for clients that can
/// only send text. Source: the WebSocket streaming of the API, KEP-4006 and the names of its protocols.
struct ChannelProtocol: Sendable, Hashable {
    /// Empty for a client that names none.
    let name: String
    let isBase64: Bool
    /// 1 for those before results were objects; 4; 5 with messages that end a channel.
    let version: Int

    private init(_ name: String, version: Int, isBase64: Bool = false) {
        self.name = name
        self.version = version
        self.isBase64 = isBase64
    }

    /// For exec and attach.
    static let remoteCommand = [
        Self("v5.channel.k8s.io", version: 5), Self("v4.channel.k8s.io", version: 4),
        Self("v4.base64.channel.k8s.io", version: 4, isBase64: true), Self("channel.k8s.io", version: 1),
        Self("base64.channel.k8s.io", version: 1, isBase64: true), Self("", version: 1),
    ]
    static let portForward = [
        Self("v4.channel.k8s.io", version: 4), Self("v4.base64.channel.k8s.io", version: 4, isBase64: true),
        Self("", version: 4),
    ]

    /// The first of those that the client offers that is spoken here. Nil if there is none.
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

    /// The channel and the content of what a client sent. Nil for what is no message of this protocol.
    func read(_ message: WebSocketMessage) -> (channel: UInt8, content: ByteBuffer)? {
        var buffer =
            switch message {
            case .binary(let bytes): bytes
            // Python's client sends what is typed as text.
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
