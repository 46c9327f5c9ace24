import KubeClient
import KubeServing
import NIOCore
import NIOHTTP1

extension TransportConformance {
    /// Returns the handler of an `HTTPServer` for the tests.
    package static func handler(_ probe: Probe) -> ClosureHandler {
        ClosureHandler { request, responder in
            switch response(to: APIRequest(request)) {
            case .whole(let response):
                responder.send(
                    HTTPResponse(
                        status: HTTPResponseStatus(statusCode: response.status),
                        headers: HTTPHeaders(response.contentType.map { [("Content-Type", $0)] } ?? []),
                        body: ByteBuffer(bytes: response.body)))
            case .stream(let status, let chunks):
                let stream = responder.stream(status: HTTPResponseStatus(statusCode: status), headers: [:])
                for chunk in chunks { stream.write(ByteBuffer(bytes: chunk)) }
                stream.end()
            case .endless(let chunk):
                let stream = responder.stream(status: .ok, headers: [:])
                stream.write(ByteBuffer(bytes: chunk))
                responder.onClose.whenComplete { _ in probe.clientLeft() }
            case .flood(let chunk):
                flood(responder.stream(status: .ok, headers: [:]), with: ByteBuffer(bytes: chunk), probe)
            case .cutOff(let chunk):
                let stream = responder.stream(status: .ok, headers: [:])
                stream.write(ByteBuffer(bytes: chunk))
                // The chunk must reach the client first, or there would be no response at all.
                stream.eventLoop.execute { stream.eventLoop.execute { stream.abort() } }
            case .never:
                responder.onClose.whenComplete { _ in probe.clientLeft() }
            }
        }
    }

    private static func flood(_ stream: HTTPBodyStream, with chunk: ByteBuffer, _ probe: Probe) {
        Task {
            while !stream.isClosed {
                do {
                    try await stream.whenWritable().get()
                } catch {
                    return
                }
                stream.write(chunk)
                probe.produced.add(chunk.readableBytes, ordering: .relaxed)
            }
        }
    }
}

extension APIRequest {
    fileprivate init(_ request: HTTPRequest) {
        self.init(
            method: request.method.rawValue, path: request.path, query: Self.parameters(request.query),
            body: Array(request.body.readableBytesView), contentType: request.headers.first(name: "content-type"),
            accept: request.headers.first(name: "accept"))
    }

    private static func parameters(_ query: String) -> [(String, String)] {
        query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
                rest = rest.dropFirst(2)
                bytes.append(value)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
