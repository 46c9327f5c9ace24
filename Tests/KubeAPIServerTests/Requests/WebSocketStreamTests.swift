import KubeAPI
import KubeServing
import NIOCore
import TestSupport
import Testing

@testable import KubeAPIServer

/// Streams that clients ask for as WebSockets.
@Suite(.timeLimit(.minutes(3))) struct WebSocketStreamTests {
    private static func handshake(_ path: String, _ protocols: String? = nil) -> String {
        "GET \(path) HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + (protocols.map { "Sec-WebSocket-Protocol: \($0)\r\n" } ?? "") + "\r\n"
    }

    /// A client that reads frames after the head of the answer.
    private struct Socket {
        let client: RawClient
        let head: String
        private var bytes: [UInt8] = []

        init(_ address: SocketAddress, _ handshake: String) async throws {
            client = try await RawClient.connect(to: address)
            try await client.send(handshake)
            let end = Array("\r\n\r\n".utf8)
            while bytes.firstRange(of: end) == nil {
                bytes += Array(try await client.receive(bytes: 1).readableBytesView)
            }
            let length = bytes.firstRange(of: end)?.upperBound ?? 0
            head = String(decoding: bytes[..<length], as: UTF8.self)
            bytes.removeSubrange(..<length)
        }

        /// Reads until enough frames have arrived.
        mutating func frames(until areEnough: ([Frame]) -> Bool) async throws -> [Frame] {
            while true {
                let frames = WebSocketStreamTests.frames(bytes)
                if areEnough(frames) { return frames }
                bytes += Array(try await client.receive(bytes: 1).readableBytesView)
            }
        }
    }

    private typealias Frame = (opcode: UInt8, payload: [UInt8])

    @Test("a watch sends each event as a text message, and ends when the client closes")
    func watch() async throws {
        let server = try await TestServer()
        try await withSocket(server) { address in
            let path = "/api/v1/namespaces/default/configmaps?watch=true&resourceVersion=0"
            var socket = try await Socket(address, Self.handshake(path))
            #expect(socket.head.hasPrefix("HTTP/1.1 101 ") && !socket.head.contains("Sec-WebSocket-Protocol"))
            for name in ["one", "two"] {
                let created = try await server.send(
                    "POST", "/api/v1/namespaces/default/configmaps", body: #"{"metadata":{"name":"\#(name)"}}"#)
                #expect(created.status == 201)
            }
            for (frame, name) in zip(try await socket.frames { $0.count == 2 }, ["one", "two"]) {
                #expect(frame.opcode == 1)
                let text = String(decoding: frame.payload, as: UTF8.self)
                #expect(text.hasPrefix(#"{"type":"ADDED","object":{"#) && text.hasSuffix("}\n"))
                #expect(text.contains(#""name":"\#(name)""#))
            }
            // A close frame without a code, masked with zeros.
            try await socket.client.send(ByteBuffer(bytes: [0x88, 0x80, 0, 0, 0, 0]))
            _ = await socket.client.receiveToEnd()
        }
    }

    @Test(
        "a log is sent as binary or base64 messages after an empty message",
        arguments: [
            (String?.none, [(UInt8(2), ""), (2, "alive\n")]),
            ("binary.k8s.io", [(2, ""), (2, "alive\n")]),
            ("unknown, base64.binary.k8s.io", [(1, ""), (1, "YWxpdmUK")]),
        ])
    func log(protocols: String?, expected: [(UInt8, String)]) async throws {
        let handler = ClosureHandler { request, responder in
            var wanted = ServerRequest(
                method: "GET", path: request.path, query: QueryItems(encoded: ""), accept: nil, contentType: nil,
                body: [], user: .anonymous)
            wanted.webSocketProtocols = request.webSocketProtocols
            let sink = WebSocketStreamSink.forLog(HTTPSink(request: request, responder: responder), wanted)
            let stream = sink.stream(status: 200, contentType: "text/plain")
            _ = stream.write(ByteBuffer(string: "alive\n"))
            stream.end()
        }
        try await withServer(handler: handler) { _, address in
            var socket = try await Socket(address, Self.handshake("/log", protocols))
            #expect(socket.head.hasPrefix("HTTP/1.1 101 "))
            if let chosen = protocols?.split(separator: " ").last {
                #expect(socket.head.contains("Sec-WebSocket-Protocol: \(chosen)\r\n"))
            }
            let frames = try await socket.frames { $0.last?.opcode == 8 }.dropLast()
            #expect(frames.map(\.opcode) == expected.map(\.0))
            #expect(frames.map { String(decoding: $0.payload, as: UTF8.self) } == expected.map(\.1))
        }
    }

    @Test("a client that disconnects before the upgrade releases the writer")
    func refused() async throws {
        let closed = Signal<Bool>()
        let handler = ClosureHandler { request, responder in
            var wanted = ServerRequest(
                method: "GET", path: "/", query: QueryItems(encoded: ""), accept: nil, contentType: nil, body: [],
                user: .anonymous)
            wanted.webSocketProtocols = []
            let sink = WebSocketStreamSink.forWatch(HTTPSink(request: request, responder: responder), wanted)
            sink.stream(status: 200, contentType: "application/json").onClose { closed.set(true) }
        }
        try await withServer(handler: handler) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(try await client.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
            #expect(await closed.value)
        }
    }

    /// The whole frames at the beginning, of servers: not masked.
    private static func frames(_ bytes: [UInt8]) -> [Frame] {
        var frames: [Frame] = []
        var rest = bytes[...]
        while rest.count >= 2 {
            let start = rest.startIndex
            var length = Int(rest[start + 1] & 0x7f)
            var head = 2
            if length == 126 {
                guard rest.count >= 4 else { break }
                length = Int(rest[start + 2]) << 8 | Int(rest[start + 3])
                head = 4
            }
            guard rest.count >= head + length else { break }
            frames.append((rest[start] & 0x0f, Array(rest[(start + head)..<(start + head + length)])))
            rest = rest.dropFirst(head + length)
        }
        return frames
    }
}
