import Testing

@testable import KubeBench

@Suite struct ResponseScannerTests {
    /// A scanned response.
    private struct Found: Equatable {
        var status: Int
        var closes = false
        var body = ""
        var hasEnded = true
    }

    /// Scans bytes in pieces.
    private func scan(_ pieces: [[UInt8]], close: Bool = false) throws -> [Found] {
        var scanner = ResponseScanner()
        var found: [Found] = []
        for piece in pieces {
            try piece.withUnsafeBytes { bytes in
                var rest = bytes
                while let event = try scanner.next(&rest) {
                    switch event {
                    case .head(let head):
                        found.append(Found(status: head.status, closes: head.closes, hasEnded: false))
                    case .body(let part): found[found.count - 1].body += String(decoding: part, as: UTF8.self)
                    case .end: found[found.count - 1].hasEnded = true
                    }
                }
                #expect(rest.isEmpty)
            }
        }
        if close, scanner.finish() { found[found.count - 1].hasEnded = true }
        return found
    }

    /// Expects that the text is scanned as `expected` for every split in two pieces, and byte by byte.
    private func expect(_ text: String, _ expected: [Found], close: Bool = false) throws {
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            let found = try scan([Array(bytes[..<cut]), Array(bytes[cut...])], close: close)
            #expect(found == expected, "cut at \(cut)")
        }
        #expect(try scan(bytes.map { [$0] }, close: close) == expected)
    }

    @Test("consecutive responses with a length are scanned")
    func lengths() throws {
        try expect(
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: y\r\n\r\nhelloHTTP/1.1 404 Not Found\r\ncontent-length:0\r\n\r\n"
                + "HTTP/1.1 201 Created\r\nCONTENT-LENGTH:  2 \r\n\r\n{}",
            [Found(status: 200, body: "hello"), Found(status: 404), Found(status: 201, body: "{}")])
    }

    @Test("chunks are joined without their sizes and trailers")
    func chunks() throws {
        try expect(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123\n56789\r\n0\r\nT: v\r\n\r\n"
                + "HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n0\r\n\r\n",
            [Found(status: 200, body: "abc0123\n56789"), Found(status: 200)])
    }

    @Test("responses that never have a body end with their head")
    func noBody() throws {
        try expect(
            "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx",
            [Found(status: 204), Found(status: 304), Found(status: 200, body: "x")])
    }

    @Test("interim responses are skipped")
    func interim() throws {
        try expect(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx",
            [Found(status: 200, body: "x")])
    }

    @Test("a body without length ends when the connection closes")
    func untilClose() throws {
        let text = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nall of this"
        try expect(text, [Found(status: 200, closes: true, body: "all of this", hasEnded: false)])
        try expect(text, [Found(status: 200, closes: true, body: "all of this")], close: true)
    }

    @Test("Connection: close is recognized")
    func close() throws {
        try expect(
            "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 1\r\n\r\nx",
            [Found(status: 200, closes: true, body: "x")])
    }

    @Test(
        "malformed responses are rejected",
        arguments: [
            "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n", "HTTP/2 200 OK, and so on\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n",
            "HTTP/1.1 099 Low\r\n\r\n", "HTTP/1.1 600 High\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: \r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1111111111111111\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
        ])
    func malformed(_ text: String) {
        #expect(throws: BenchError.self) { try scan([Array(text.utf8)]) }
        #expect(throws: BenchError.self) { try scan(text.utf8.map { [$0] }) }
    }

    @Test("endless heads and lines are rejected")
    func unbounded() {
        let junk = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000)
        #expect(throws: BenchError.self) {
            try scan([Array("HTTP/1.1 200 OK\r\n".utf8)] + Array(repeating: junk, count: 100))
        }
        #expect(throws: BenchError.self) {
            try scan([Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;".utf8)] + [junk, junk])
        }
    }
}
