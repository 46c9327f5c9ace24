import NIOCore
import NIOPosix

/// Sends a GET request on its own connection and returns the raw response.
enum HTTPTestClient {
    static func get(port: Int, _ path: String) async throws -> (status: Int, body: String) {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let text = try await channel.executeThenClose { inbound, outbound in
            // The response to HTTP/1.0 is not chunked.
            try await outbound.write(ByteBuffer(string: "GET \(path) HTTP/1.0\r\nHost: node\r\n\r\n"))
            var bytes: [UInt8] = []
            for try await buffer in inbound { bytes += buffer.readableBytesView }
            return String(decoding: bytes, as: UTF8.self)
        }
        let status = Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
        return (status, parts.count > 1 ? String(parts[1]) : "")
    }
}
