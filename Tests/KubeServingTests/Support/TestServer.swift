import Logging
import NIOCore
import NIOHTTP1
import Synchronization

@testable import KubeServing

/// A handler made of a closure.
struct ClosureHandler: HTTPHandler {
    let body: @Sendable (HTTPRequest, HTTPResponder) -> Void

    init(_ body: @escaping @Sendable (HTTPRequest, HTTPResponder) -> Void) {
        self.body = body
    }

    func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        body(request, responder)
    }
}

/// Answers with what it was asked: `METHOD path?query body`.
let echoHandler = ClosureHandler { request, responder in
    var text = "\(request.method.rawValue) \(request.path)"
    if !request.query.isEmpty { text += "?\(request.query)" }
    if request.body.readableBytes > 0 { text += " " + String(buffer: request.body) }
    responder.send(HTTPResponse(status: .ok, text: text))
}

/// Runs `body` against a server on a free port of loopback; the server has ended when this returns.
func withServer<Result>(
    tls: TLSOptions? = nil,
    handler: any HTTPHandler,
    configure: (inout HTTPServerConfiguration) -> Void = { _ in },
    _ body: (HTTPServer, SocketAddress) async throws -> Result
) async throws -> Result {
    var configuration = HTTPServerConfiguration(tls: tls)
    configure(&configuration)
    let server = HTTPServer(configuration: configuration, handler: handler)
    let address = try await server.bind()
    do {
        let result = try await body(server, address)
        await server.shutdown(grace: .zero)
        return result
    } catch {
        await server.shutdown(grace: .zero)
        throw error
    }
}

extension TLSOptions {
    static let test = TLSOptions(
        certificateChain: Array(TestIdentity.serverCertificate.utf8), privateKey: Array(TestIdentity.serverKey.utf8))
}

/// A value that a test waits for, set once by a callback.
final class Signal<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case waiting([CheckedContinuation<Value, Never>])
        case set(Value)
    }

    private let state = Mutex(State.empty)

    func set(_ value: Value) {
        let waiting: [CheckedContinuation<Value, Never>] = state.withLock { state in
            defer { if case .set = state {} else { state = .set(value) } }
            if case .waiting(let continuations) = state { return continuations }
            return []
        }
        for continuation in waiting { continuation.resume(returning: value) }
    }

    var value: Value {
        get async {
            await withCheckedContinuation { continuation in
                let known: Value? = state.withLock { state in
                    switch state {
                    case .set(let value): return value
                    case .empty: state = .waiting([continuation])
                    case .waiting(let others): state = .waiting(others + [continuation])
                    }
                    return nil
                }
                if let known { continuation.resume(returning: known) }
            }
        }
    }
}
