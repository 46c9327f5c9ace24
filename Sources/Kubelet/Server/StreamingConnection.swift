import KubeSupport
import NIOCore
import NIOPosix

/// A connection to the runtime's streaming server that was upgraded to SPDY/3.1, which carries bytes in both
/// directions.
struct StreamingConnection {
    /// Connects, upgrades, and runs `body` with the server's data and with a writer. The connection is closed when
    /// `body` returns.
    /// - Parameters:
    ///   - url: The URL from CRI's `Exec`, `Attach` or `PortForward`.
    ///   - protocols: The protocols of the streams, in order of preference.
    static func open(
        url: String, protocols: [String],
        _ body: (inout Inbound, NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws -> Void
    ) async throws {
        let target = try Target(url)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(10))
            .connect(host: target.host, port: target.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            var request = "POST \(target.path) HTTP/1.1\r\nHost: \(target.host):\(target.port)\r\n"
            request += "Connection: Upgrade\r\nUpgrade: SPDY/3.1\r\nContent-Length: 0\r\n"
            for name in protocols { request += "X-Stream-Protocol-Version: \(name)\r\n" }
            try await outbound.write(ByteBuffer(string: request + "\r\n"))
            var bytes = Inbound(inbound.makeAsyncIterator())
            try await bytes.readUpgradeResponse()
            try await body(&bytes, outbound)
        }
    }

    /// The data from the server after the response's head.
    struct Inbound {
        private var iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        private var buffered: [UInt8] = []

        init(_ iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator) {
            self.iterator = iterator
        }

        /// Returns the next data. Nil at the end.
        mutating func next() async throws -> [UInt8]? {
            if !buffered.isEmpty {
                defer { buffered = [] }
                return buffered
            }
            guard let buffer = try await iterator.next() else { return nil }
            return Array(buffer.readableBytesView)
        }

        mutating func readUpgradeResponse() async throws {
            var head: [UInt8] = []
            let end = Array("\r\n\r\n".utf8)
            while true {
                guard let chunk = try await next(), head.count < 65536 else {
                    throw KubeletError(.runtime, "the runtime's streaming server closed the connection")
                }
                head += chunk
                guard let range = head.firstRange(of: end) else { continue }
                let status = String(decoding: head[..<range.lowerBound].prefix { $0 != 13 }, as: UTF8.self)
                guard status.split(separator: " ").dropFirst().first == "101" else {
                    let text = String(decoding: head[range.upperBound...].prefix(1024), as: UTF8.self)
                    throw KubeletError(
                        .runtime, "the runtime's streaming server rejected the request: \(status) \(text)")
                }
                buffered = Array(head[range.upperBound...])
                return
            }
        }
    }

    private struct Target {
        var host: String
        var port: Int
        var path: String

        init(_ url: String) throws(KubeletError) {
            let rest = url.dropFirst("http://".count)
            let slash = rest.firstIndex(of: "/") ?? rest.endIndex
            let authority = rest[..<slash]
            guard url.hasPrefix("http://"), let colon = authority.lastIndex(of: ":"),
                let port = Int(authority[authority.index(after: colon)...])
            else { throw KubeletError(.runtime, "the runtime returned an invalid streaming URL: \(url)") }
            host = authority[..<colon].filter { $0 != "[" && $0 != "]" }
            self.port = port
            path = slash == rest.endIndex ? "/" : String(rest[slash...])
        }
    }
}
