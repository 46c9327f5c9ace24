import KubeServing
import NIOCore
import Synchronization

/// Joins a caller's WebSocket with the streams of a command that runs in a container.
///
/// Over the WebSocket every message begins with the number of its channel: 0 standard input, 1 output, 2 error output,
/// 3 the result, 4 the terminal's size; with v5, 255 ends the channel whose number follows.
/// Source: KEP-4006 (transition from SPDY to WebSockets).
struct RemoteCommand: Sendable {
    /// In the order of preference of this side.
    static let protocols = ["v5.channel.k8s.io", "v4.channel.k8s.io"]

    var url: String
    var hasInput: Bool
    var hasOutput: Bool
    var hasError: Bool
    var isTerminal: Bool

    private enum Channel {
        static let input: UInt8 = 0
        static let output: UInt8 = 1
        static let error: UInt8 = 2
        static let result: UInt8 = 3
        static let resize: UInt8 = 4
        static let close: UInt8 = 255
    }

    /// Runs until the command has ended or one side is gone; then the WebSocket is closed.
    func run(_ socket: WebSocketConnection) async {
        do {
            try await StreamingConnection.open(url: url, protocols: ["v4.channel.k8s.io"]) { inbound, outbound in
                try await join(socket, &inbound, outbound)
            }
        } catch {
            // The caller learns of it as of a command's failure.
            try? await socket.send(.binary(Self.message(Channel.result, Self.internalError("\(error)"))))
        }
        await socket.close()
    }

    /// The streams that are opened: the WebSocket's channel and the stream's kind, in the order of their numbers.
    private var streams: [(channel: UInt8, kind: String)] {
        var result: [(UInt8, String)] = [(Channel.result, "error")]
        if hasInput { result.append((Channel.input, "stdin")) }
        if hasOutput { result.append((Channel.output, "stdout")) }
        if hasError && !isTerminal { result.append((Channel.error, "stderr")) }
        if isTerminal { result.append((Channel.resize, "resize")) }
        return result
    }

    private func join(
        _ socket: WebSocketConnection, _ inbound: inout StreamingConnection.Inbound,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        var encoder = SPDYEncoder()
        var numbers: [UInt8: UInt32] = [:]
        var channels: [UInt32: UInt8] = [:]
        for (index, stream) in streams.enumerated() {
            let number = UInt32(index * 2 + 1)
            numbers[stream.channel] = number
            channels[number] = stream.channel
            try await outbound.write(
                ByteBuffer(bytes: encoder.open(stream: number, headers: [("streamtype", stream.kind)])))
        }
        // Feeding the command goes on beside reading from it, and ends with it.
        let feeder = Task { [numbers] in await feed(socket, numbers, outbound) }
        defer { feeder.cancel() }
        try await read(socket, &inbound, outbound, channels)
    }

    private func feed(
        _ socket: WebSocketConnection, _ numbers: [UInt8: UInt32], _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async {
        do {
            for try await message in socket.messages {
                // Python's client sends what is typed as text.
                var buffer =
                    switch message {
                    case .binary(let bytes): bytes
                    case .text(let text): ByteBuffer(string: text)
                    }
                guard let channel = buffer.readInteger(as: UInt8.self) else { continue }
                if channel == Channel.close {
                    guard let closed = buffer.readInteger(as: UInt8.self), let number = numbers[closed] else {
                        continue
                    }
                    try await outbound.write(ByteBuffer(bytes: SPDYEncoder.data(stream: number, [], isLast: true)))
                    continue
                }
                guard let number = numbers[channel], channel == Channel.input || channel == Channel.resize,
                    buffer.readableBytes > 0
                else { continue }
                try await outbound.write(
                    ByteBuffer(bytes: SPDYEncoder.data(stream: number, Array(buffer.readableBytesView))))
            }
        } catch {
            // The caller is gone.
        }
        // Without a caller the command has nobody to work for: what it reads ends.
        outbound.finish()
    }

    private func read(
        _ socket: WebSocketConnection, _ inbound: inout StreamingConnection.Inbound,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>, _ channels: [UInt32: UInt8]
    ) async throws {
        var decoder = SPDYDecoder()
        var open = Set(channels.filter { [Channel.output, Channel.error, Channel.result].contains($0.value) }.keys)
        var result: [UInt8] = []
        while !open.isEmpty, let bytes = try await inbound.next() {
            decoder.append(bytes)
            while let frame = try decoder.next() {
                switch frame {
                case .data(let stream, let content, let isLast):
                    if let channel = channels[stream], !content.isEmpty {
                        if channel == Channel.result {
                            result += content
                        } else {
                            try await socket.send(.binary(Self.message(channel, content)))
                        }
                    }
                    if isLast { open.remove(stream) }
                case .reset(let stream): open.remove(stream)
                case .ping(let id): try await outbound.write(ByteBuffer(bytes: SPDYEncoder.ping(id: id)))
                case .goAway: open = []
                case .reply, .other: continue
                }
            }
        }
        // The result comes last, when all that the command printed has been sent.
        if !result.isEmpty { try await socket.send(.binary(Self.message(Channel.result, result))) }
    }

    private static func message(_ channel: UInt8, _ bytes: [UInt8]) -> ByteBuffer {
        ByteBuffer(bytes: [channel] + bytes)
    }

    private static func internalError(_ message: String) -> [UInt8] {
        Array(StatusBody.encode(.internalServerError, message).readableBytesView)
    }
}

/// Passes the bytes of a SPDY connection through a WebSocket, both ways, as `kubectl port-forward` sends them.
///
/// Source: KEP-4006, "Port Forward: tunnel SPDY through WebSockets".
struct PortForwardTunnel: Sendable {
    static let tunnelProtocol = "SPDY/3.1+portforward.k8s.io"

    var url: String

    func run(_ socket: WebSocketConnection) async {
        try? await StreamingConnection.open(url: url, protocols: ["portforward.k8s.io"]) { inbound, outbound in
            let feeder = Task {
                do {
                    for try await message in socket.messages {
                        if case .binary(let buffer) = message { try await outbound.write(buffer) }
                    }
                } catch {
                    // The caller is gone.
                }
                outbound.finish()
            }
            defer { feeder.cancel() }
            while let bytes = try await inbound.next() { try await socket.send(.binary(ByteBuffer(bytes: bytes))) }
        }
        await socket.close()
    }
}
