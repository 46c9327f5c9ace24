import KubeAPI
import KubeJSON
import KubeServing
import Logging
import NIOCore
import TestSupport

@testable import KubeAPIServer

/// Authenticates every request as an administrator.
private struct Administrator: Authenticator {
    func authenticate(_ credentials: Credentials) -> AuthenticationResult {
        .user(User(name: "admin", groups: ["system:masters"]))
    }
}

/// Runs `body` with `server` behind a listener on a free port of loopback, which has ended when this returns.
func withSocket<Result>(
    _ server: TestServer, _ body: (SocketAddress) async throws -> Result
) async throws -> Result {
    let front = HTTPFront(
        server: server.server, authenticator: Administrator(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    return try await withServer(handler: front) { _, address in try await body(address) }
}

/// One connection that sends requests one after the other, as bytes.
struct PlainClient {
    struct Answer {
        var status: Int
        var head: String
        var body: JSONValue
        /// The body when it is no JSON.
        var text: String
    }

    let raw: RawClient

    /// Sends a request and reads its answer. Throws when the server closes the connection instead of answering.
    func send(
        _ method: String, _ target: String, _ body: String = "", contentType: String? = "application/json"
    ) async throws -> Answer {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
        if let contentType { head += "Content-Type: \(contentType)\r\n" }
        head += "Content-Length: \(body.utf8.count)\r\n\r\n"
        raw.clear()
        try await raw.send(head + body)
        return try await receive()
    }

    func receive() async throws -> Answer {
        let begin = try await raw.receive(until: "\r\n\r\n")
        let end = begin.firstRange(of: "\r\n\r\n")?.upperBound ?? begin.endIndex
        let head = String(begin[..<end])
        let status = Int(begin.split(separator: " ")[1]) ?? 0
        let length =
            head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.split(separator: ":")[1].filter { $0 != " " }) } ?? 0
        let whole = try await raw.receive(bytes: head.utf8.count + length)
        let bytes = Array(whole.readableBytesView.dropFirst(head.utf8.count).prefix(length))
        return Answer(
            status: status, head: head, body: (try? JSONValue(json: bytes)) ?? .null,
            text: String(decoding: bytes, as: UTF8.self))
    }
}
