import CZlib
import KubeAPI
import KubeClient
import KubeJSON
import NIOCore
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct CompressionTests {
    struct Broken: Error {}

    /// Decompresses gzip.
    private func inflated(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw Broken()
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        return try [UInt8](unsafeUninitializedCapacity: limit) { output, count in
            try input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                guard inflate(&stream, Z_FINISH) == Z_STREAM_END else { throw Broken() }
                count = Int(stream.total_out)
            }
        }
    }

    @Test("chunks of any size inflate to the original bytes", arguments: [0, 1, 1_000, 300_000])
    func pieces(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        guard var gzip = GzipStream() else { throw Broken() }
        var compressed: [UInt8] = []
        var rest = bytes[...]
        var length = 1
        while !rest.isEmpty {
            compressed += gzip.compress(ByteBuffer(bytes: rest.prefix(length)), ends: false).readableBytesView
            rest = rest.dropFirst(length)
            length *= 3
        }
        compressed += gzip.compress(ByteBuffer(), ends: true).readableBytesView
        #expect(try inflated(compressed, limit: size + 1) == bytes)
    }

    private struct Answer {
        var head: String
        var body: [UInt8]
    }

    private func get(_ target: String, encoding: String, _ address: SocketAddress) async throws -> Answer {
        let client = try await RawClient.connect(to: address)
        try await client.send(
            "GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: \(encoding)\r\n\r\n")
        let bytes = await client.receiveBytesToEnd()
        let end = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)))
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
        var body = Array(bytes[end.upperBound...])
        if head.contains("transfer-encoding: chunked") { body = try joined(body) }
        return Answer(head: head, body: body)
    }

    /// The chunks of a chunked body, joined.
    private func joined(_ bytes: [UInt8]) throws -> [UInt8] {
        var rest = bytes[...]
        var body: [UInt8] = []
        while let line = rest.firstRange(of: Array("\r\n".utf8)) {
            let length = try #require(Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16))
            if length == 0 { return body }
            body += rest[line.upperBound...].prefix(length)
            rest = rest[line.upperBound...].dropFirst(length + 2)
        }
        throw Broken()
    }

    @Test(
        "compresses large responses, sent at once or streamed, for clients that accept it",
        arguments: [(1, 200_000), (20, 50_000)])
    func large(count: Int, size: Int) async throws {
        let server = try await TestServer()
        let maps = "/api/v1/namespaces/default/configmaps"
        for index in 0..<count {
            let data = String(repeating: "x\(index)", count: size / 2)
            _ = try await server.send(
                "POST", maps, body: #"{"metadata":{"name":"m-\#(index)"},"data":{"k":"\#(data)"}}"#)
        }
        try await withSocket(server) { address in
            let plain = try await get(maps, encoding: "deflate", address)
            #expect(!plain.head.contains("content-encoding"))
            let gzip = try await get(maps, encoding: "deflate, gzip", address)
            #expect(gzip.head.contains("content-encoding: gzip"))
            #expect(gzip.head.contains("vary: accept-encoding"))
            #expect(gzip.body.count * 10 < plain.body.count)
            #expect(try inflated(gzip.body, limit: plain.body.count + 1) == plain.body)
            // A small answer is left as it is.
            let one = try await get("\(maps)?labelSelector=none", encoding: "gzip", address)
            #expect(!one.head.contains("content-encoding"))
            #expect(try JSONValue(json: one.body)["kind"] == "ConfigMapList")
        }
    }
}
