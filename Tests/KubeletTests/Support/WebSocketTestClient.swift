import NIOCore
import NIOPosix

@testable import Kubelet

/// A minimal WebSocket client that shares no code with the server.
struct WebSocketTestClient {
    enum Failure: Error { case refused(String), closed }

    /// Sends `messages` as binary messages and reads until the end. Returns the received messages.
    static func exchange(
        port: Int, path: String, protocols: [String], messages: [[UInt8]]
    ) async throws -> (subprotocol: String, messages: [[UInt8]]) {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var request = "GET \(path) HTTP/1.1\r\nHost: node\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            if !protocols.isEmpty { request += "Sec-WebSocket-Protocol: \(protocols.joined(separator: ", "))\r\n" }
            request += "\r\n"
            try await outbound.write(ByteBuffer(string: request))
            var iterator = inbound.makeAsyncIterator()
            var bytes: [UInt8] = []
            while bytes.firstRange(of: Array("\r\n\r\n".utf8)) == nil {
                guard let next = try await iterator.next() else { throw Failure.closed }
                bytes += next.readableBytesView
            }
            let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))!.upperBound
            let head = String(decoding: bytes[..<end], as: UTF8.self)
            guard head.hasPrefix("HTTP/1.1 101") else { throw Failure.refused(head) }
            let chosen = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("sec-websocket-protocol:") }
            bytes.removeSubrange(..<end)
            for message in messages { try await outbound.write(ByteBuffer(bytes: frame(message))) }

            var received: [[UInt8]] = []
            while true {
                while let (opcode, payload) = try next(&bytes) {
                    if opcode == 1 || opcode == 2 { received.append(payload) }
                    if opcode == 8 { return (chosen.map { String($0.dropFirst(24)) } ?? "", received) }
                }
                guard let more = try await iterator.next() else { throw Failure.closed }
                bytes += more.readableBytesView
            }
        }
    }

    private static func frame(_ payload: [UInt8]) -> [UInt8] {
        precondition(payload.count < 126)
        let mask: [UInt8] = [1, 2, 3, 4]
        return [0x82, 0x80 | UInt8(payload.count)] + mask + payload.enumerated().map { $1 ^ mask[$0 % 4] }
    }

    /// Removes a complete frame from the buffer. Servers do not mask frames.
    private static func next(_ bytes: inout [UInt8]) throws -> (UInt8, [UInt8])? {
        guard bytes.count >= 2 else { return nil }
        var length = Int(bytes[1] & 0x7f)
        var start = 2
        if length == 126 {
            guard bytes.count >= 4 else { return nil }
            length = Int(bytes[2]) << 8 | Int(bytes[3])
            start = 4
        } else if length == 127 {
            guard bytes.count >= 10 else { return nil }
            length = bytes[2..<10].reduce(0) { $0 << 8 | Int($1) }
            start = 10
        }
        guard bytes.count >= start + length else { return nil }
        let frame = (bytes[0] & 0x0f, Array(bytes[start..<start + length]))
        bytes.removeSubrange(..<(start + length))
        return frame
    }
}
