import NIOCore
import NIOHTTP1
import TestSupport
import Testing

@testable import KubeServing

@Suite("HTTP/1 request parser")
struct HTTP1RequestParserTests {
    private struct Parsed {
        var head: HTTP1RequestHead
        var body: String
    }

    private func parser(head: Int = 4096, body: Int = 64) -> HTTP1RequestParser {
        HTTP1RequestParser(limits: .init(maximumHeadBytes: head, maximumBodyBytes: body))
    }

    /// Returns all requests in `text`, which is passed to the parser in pieces of `step` bytes.
    private func parse(
        _ text: String, step: Int = .max, with parser: HTTP1RequestParser? = nil
    ) throws(HTTPRequestFailure) -> [Parsed] {
        var parser = parser ?? self.parser()
        var requests: [Parsed] = []
        var input = ByteBuffer()
        var rest = ByteBuffer(string: text)
        while rest.readableBytes > 0 {
            if var piece = rest.readSlice(length: min(step, rest.readableBytes)) { input.writeBuffer(&piece) }
            pieces: while true {
                switch try parser.parse(&input) {
                case .needsMoreBytes: break pieces
                case .expectsContinue: continue pieces
                case .request(let head, let body): requests.append(Parsed(head: head, body: String(buffer: body)))
                }
                if input.readableBytes == 0 { break }
            }
        }
        return requests
    }

    private func failure(_ text: String, with parser: HTTP1RequestParser? = nil) -> HTTPResponseStatus? {
        do throws(HTTPRequestFailure) {
            _ = try parse(text, with: parser)
            return nil
        } catch {
            return error.status
        }
    }

    @Test("a request is parsed the same wherever the bytes are split", arguments: [1, 2, 3, 7, 1000])
    func cutAnywhere(step: Int) throws {
        let text =
            "POST /api/v1/pods?watch=1&a=%20 HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello"
            + "\r\nGET /b HTTP/1.1\r\nhOST: h\r\n\r\n"
            + "PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;ext=1\r\nabc\r\n00A\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"
        let requests = try parse(text, step: step)
        #expect(requests.map(\.head.method) == [.POST, .GET, .PUT])
        #expect(requests.map(\.head.target.path) == ["/api/v1/pods", "/b", "/c"])
        #expect(requests[0].head.target.query == "watch=1&a=%20")
        #expect(requests.map(\.body) == ["hello", "", "abc0123456789"])
        #expect(requests.map(\.head.keepAlive) == [true, true, true])
    }

    @Test("the path is decoded and the query is not")
    func decodesPath() throws {
        let target = try #require(RequestTarget("/a%2Fb%20c/%C3%A4?x=%2F"))
        #expect(target.path == "/a/b c/ä")
        #expect(target.rawPath == "/a%2Fb%20c/%C3%A4")
        #expect(target.query == "x=%2F")
    }

    @Test(
        "all forms of targets are parsed",
        arguments: [
            ("/x?y", "/x", "y"), ("https://h:1/x?y", "/x", "y"), ("HTTP://h", "/", ""), ("http://h?q", "/", "q"),
            ("*", "*", ""), ("/?", "/", ""), ("/a?b?c", "/a", "b?c"),
        ])
    func targets(text: String, path: String, query: String) throws {
        let target = try #require(RequestTarget(text))
        #expect(target.path == path)
        #expect(target.query == query)
    }

    @Test(
        "other targets are rejected",
        arguments: ["", "x", "host:443", "/%", "/%2", "/%zz", "/a b", "ftp://h/", "/\u{7f}"])
    func badTargets(text: String) {
        #expect(RequestTarget(text) == nil)
    }

    @Test(
        "ambiguous requests are rejected",
        arguments: [
            "GET / HTTP/1.1\nHost: h\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\nX: y\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : h\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nX\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\n: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: +5\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5, 5\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\nab\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nbad trailer\r\n\r\n",
        ])
    func ambiguous(text: String) {
        #expect(failure(text) == .badRequest)
    }

    @Test(
        "each failure has its status",
        arguments: [
            ("\u{1}\u{2}\u{3}\r\n\r\n", 400),
            ("GET\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET / FTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
            ("G T / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
            ("GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n", 417),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 65\r\n\r\n", 413),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999999999999\r\n\r\n", 413),
            ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n41\r\n", 413),
            ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n", 413),
        ])
    func statuses(text: String, code: Int) {
        #expect(failure(text)?.code == UInt(code))
    }

    @Test("the body limit applies to all chunks together")
    func chunksTogether() {
        let chunk = "20\r\n" + String(repeating: "x", count: 32) + "\r\n"
        let start = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(failure(start + chunk + chunk + "0\r\n\r\n") == nil)
        #expect(failure(start + chunk + chunk + "1\r\nx\r\n") == .payloadTooLarge)
    }

    @Test("a head that is too large is answered with 431, even if it is incomplete")
    func largeHead() {
        let long = String(repeating: "x", count: 300)
        let small = parser(head: 256)
        #expect(failure("GET / HTTP/1.1\r\nHost: h\r\nX: \(long)\r\n\r\n", with: small) == .requestHeaderFieldsTooLarge)
        #expect(failure("GET /\(long)", with: small) == .requestHeaderFieldsTooLarge)
        let many = String(repeating: "a: b\r\n", count: 1001)
        #expect(failure("GET / HTTP/1.1\r\n\(many)\r\n", with: parser(head: 1 << 20)) == .requestHeaderFieldsTooLarge)
        let trailers = "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
        let lines = String(repeating: "a: 0123456789\r\n", count: 30)
        #expect(failure(trailers + lines, with: small) == .requestHeaderFieldsTooLarge)
    }

    @Test("keep-alive is determined from version and headers")
    func keepAlive() throws {
        func keeps(_ head: String) throws -> Bool { try #require(try parse(head + "\r\n").first).head.keepAlive }
        #expect(try keeps("GET / HTTP/1.1\r\nHost: h\r\n"))
        #expect(try !keeps("GET / HTTP/1.1\r\nHost: h\r\nConnection: x, Close\r\n"))
        #expect(try !keeps("GET / HTTP/1.0\r\n"))
        #expect(try keeps("GET / HTTP/1.0\r\nConnection: keep-alive\r\n"))
    }

    @Test("Expect: 100-continue is reported once")
    func expectContinue() throws {
        var parser = parser()
        var input = ByteBuffer(
            string: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n")
        guard case .expectsContinue = try parser.parse(&input) else {
            Issue.record("no expectation")
            return
        }
        input.writeString("ok")
        guard case .request(_, let body) = try parser.parse(&input) else {
            Issue.record("no request")
            return
        }
        #expect(String(buffer: body) == "ok")
    }
}
