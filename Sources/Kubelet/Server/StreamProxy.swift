import KubeServing
import NIOCore

/// Connects the channels of a WebSocket with the streams of the runtime's streaming server.
struct StreamProxy: Sendable {
    struct Stream: Sendable {
        var channel: UInt8
        /// The headers that identify the stream for the server.
        var headers: [(String, String)]
        /// True if the caller sends on the stream.
        var hasInput = false
        /// True if the server sends on the stream.
        var hasOutput = false
        /// True if the server's data is collected until the end instead of being passed on.
        var isCollected = false
        /// True if the stream to the server is closed immediately after it is opened.
        var isClosedOnOpen = false
    }

    /// In the order in which they are opened.
    let streams: [Stream]
    let framing: ChannelProtocol

    /// The channel whose messages close the channel with the number in their first byte.
    private static let closeChannel: UInt8 = 255

    /// Runs until the server has closed all its streams, or one side has closed its connection.
    /// - Returns: The data of the streams that are collected.
    func run(
        _ socket: WebSocketConnection, _ inbound: inout StreamingConnection.Inbound,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws -> [UInt8] {
        var encoder = SPDYEncoder()
        for (index, stream) in streams.enumerated() {
            let number = Self.number(index)
            try await outbound.write(ByteBuffer(bytes: encoder.open(stream: number, headers: stream.headers)))
            if stream.isClosedOnOpen {
                try await outbound.write(ByteBuffer(bytes: SPDYEncoder.data(stream: number, [], isLast: true)))
            }
        }
        // Sending to the server runs concurrently with reading from it, and ends with it.
        let feeder = Task { await feed(socket, outbound) }
        defer { feeder.cancel() }
        return try await read(socket, &inbound, outbound)
    }

    /// Returns the stream's number. A client's streams have odd numbers.
    private static func number(_ index: Int) -> UInt32 { UInt32(index * 2 + 1) }

    private func feed(_ socket: WebSocketConnection, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async {
        func input(_ channel: UInt8) -> UInt32? {
            streams.firstIndex { $0.channel == channel && $0.hasInput }.map(Self.number)
        }
        do {
            for try await message in socket.messages {
                guard let (channel, received) = framing.read(message) else { continue }
                if channel == Self.closeChannel, framing.version >= 5 {
                    var content = received
                    guard let closed = content.readInteger(as: UInt8.self), let number = input(closed) else { continue }
                    try await outbound.write(ByteBuffer(bytes: SPDYEncoder.data(stream: number, [], isLast: true)))
                } else if let number = input(channel), received.readableBytes > 0 {
                    try await outbound.write(
                        ByteBuffer(bytes: SPDYEncoder.data(stream: number, Array(received.readableBytesView))))
                }
            }
        } catch {
            // The caller closed the connection.
        }
        // Without a caller the command's standard input ends.
        outbound.finish()
    }

    private func read(
        _ socket: WebSocketConnection, _ inbound: inout StreamingConnection.Inbound,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws -> [UInt8] {
        var decoder = SPDYDecoder()
        let byNumber = Dictionary(
            streams.enumerated().map { (Self.number($0.offset), $0.element) }, uniquingKeysWith: { $1 })
        var open = Set(byNumber.filter(\.value.hasOutput).keys)
        var kept: [UInt8] = []
        while !open.isEmpty, let bytes = try await inbound.next() {
            decoder.append(bytes)
            while let frame = try decoder.next() {
                switch frame {
                case .data(let number, let content, let isLast):
                    if let stream = byNumber[number], !content.isEmpty {
                        if stream.isCollected {
                            kept += content
                        } else {
                            try await socket.send(framing.message(stream.channel, content))
                        }
                    }
                    if isLast { open.remove(number) }
                case .reset(let number): open.remove(number)
                case .ping(let id): try await outbound.write(ByteBuffer(bytes: SPDYEncoder.ping(id: id)))
                case .goAway: open = []
                case .reply, .other: continue
                }
            }
        }
        return kept
    }
}
