import KubeServing
import NIOCore
import NIOHTTP1
import Synchronization

/// Sends the response to an HTTP request.
///
/// Large responses are compressed for clients that accept it, as by upstream; watches and logs are not, since clients
/// wait for each of their parts.
struct HTTPSink: ResponseSink {
    let request: HTTPRequest
    let responder: HTTPResponder
    /// A warning about the resource for every response except for users who are not authorized.
    var warning: String?

    /// The smallest response, in bytes, that is compressed.
    private static let compressedSize = 128 * 1024

    func send(_ response: ServerResponse) {
        var others = response.headers
        if response.status != 403, response.status != 405 { others += warnings }
        var headers = headers(response.contentType, others)
        let status = HTTPResponseStatus(statusCode: response.status)
        guard response.body.readableBytes > Self.compressedSize, takesGzip else {
            return responder.send(HTTPResponse(status: status, headers: headers, body: response.body))
        }
        let plainHeaders = headers
        Self.sayGzip(&headers)
        let gzipHeaders = headers
        // Compression must not block the event loop.
        Task {
            guard var gzip = GzipStream() else {
                return responder.send(HTTPResponse(status: status, headers: plainHeaders, body: response.body))
            }
            let body = gzip.compress(response.body, ends: true)
            responder.send(HTTPResponse(status: status, headers: gzipHeaders, body: body))
        }
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        stream(status, headers(contentType, warnings))
    }

    func listStream(status: Int, contentType: String) -> any ResponseStream {
        var headers = headers(contentType, warnings)
        // A compressed list is finished even on shutdown: cut short, it would look complete to the transport.
        guard takesGzip, let gzip = GzipStream() else { return stream(status, headers, endsOnShutdown: false) }
        Self.sayGzip(&headers)
        return GzipResponseStream(stream(status, headers, endsOnShutdown: false), gzip)
    }

    private func stream(_ status: Int, _ headers: HTTPHeaders, endsOnShutdown: Bool = true) -> HTTPResponseStream {
        HTTPResponseStream(
            stream: responder.stream(
                status: HTTPResponseStatus(statusCode: status), headers: headers, pendingLimit: nil,
                endsOnShutdown: endsOnShutdown))
    }

    private var warnings: [(String, String)] {
        warning.map { text in WarningHeaders.values([text]).map { ("Warning", $0) } } ?? []
    }

    private func headers(_ contentType: String, _ others: [(String, String)] = []) -> HTTPHeaders {
        var headers = HTTPHeaders(others)
        headers.add(name: "Content-Type", value: contentType)
        headers.add(name: "Cache-Control", value: "no-cache, private")
        return headers
    }

    private static func sayGzip(_ headers: inout HTTPHeaders) {
        headers.add(name: "Content-Encoding", value: "gzip")
        headers.add(name: "Vary", value: "Accept-Encoding")
    }

    /// True if an element of `Accept-Encoding` is exactly `gzip`, without a quality, as upstream checks.
    private var takesGzip: Bool {
        request.headers[canonicalForm: "Accept-Encoding"].contains("gzip")
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool {
        responder.upgradeToWebSocket(protocol: upgrade.subprotocol) { connection in
            await upgrade.run(connection)
        }
        return true
    }
}

private struct HTTPResponseStream: ResponseStream {
    let stream: HTTPBodyStream

    func write(_ chunk: ByteBuffer) -> Bool {
        if stream.isClosed { return false }
        stream.write(chunk)
        return true
    }

    func end() { stream.end() }

    func abort() { stream.abort() }

    var pendingBytes: Int { stream.pendingBytes }

    func drain() async {
        // A failed stream is closed; the next write returns false.
        try? await stream.whenWritable().get()
    }

    func onClose(_ body: @escaping @Sendable () -> Void) {
        stream.onClose.whenComplete { _ in body() }
    }
}

/// A stream that compresses its chunks and writes them to another stream.
private final class GzipResponseStream: ResponseStream {
    private let stream: HTTPResponseStream
    /// Nil after the response has ended.
    private let gzip: Mutex<GzipStream?>

    init(_ stream: HTTPResponseStream, _ gzip: consuming GzipStream) {
        self.stream = stream
        self.gzip = Mutex(gzip)
    }

    func write(_ chunk: ByteBuffer) -> Bool {
        let compressed = gzip.withLock { gzip in gzip?.compress(chunk, ends: false) }
        guard let compressed else { return false }
        return compressed.readableBytes == 0 || stream.write(compressed)
    }

    func end() {
        let rest = gzip.withLock { gzip in
            let rest = gzip?.compress(ByteBuffer(), ends: true)
            gzip = nil
            return rest
        }
        guard let rest else { return }
        _ = stream.write(rest)
        stream.end()
    }

    func abort() { stream.abort() }

    var pendingBytes: Int { stream.pendingBytes }

    func drain() async { await stream.drain() }

    func onClose(_ body: @escaping @Sendable () -> Void) { stream.onClose(body) }
}
