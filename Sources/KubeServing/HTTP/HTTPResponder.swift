import NIOCore
import NIOHTTP1

/// Where the answer to one request goes.
///
/// Every method may be called from any thread. What is sent after the client has gone away is dropped.
package struct HTTPResponder: Sendable {
    /// The event loop of the request's connection. Work done on it needs no hop to answer.
    package let eventLoop: any EventLoop
    let exchange: any HTTPExchange
    let id: UInt64

    package init(eventLoop: any EventLoop, exchange: any HTTPExchange, id: UInt64) {
        self.eventLoop = eventLoop
        self.exchange = exchange
        self.id = id
    }

    /// Answers with a whole response: head and body leave in one write when they are small.
    package func send(_ response: HTTPResponse) {
        if eventLoop.inEventLoop {
            exchange.respond(response, id: id)
        } else {
            eventLoop.execute { [exchange, id] in exchange.respond(response, id: id) }
        }
    }

    /// Begins a response whose body follows piece by piece.
    ///
    /// - Parameters:
    ///   - pendingLimit: The bytes that may wait for a client that does not read. A write that passes it aborts the
    ///     stream. Nil: no limit; the producer looks at `pendingBytes` or waits for `whenWritable()`.
    ///   - endsOnShutdown: Whether the server ends the stream when it begins to shut down (a watch, a followed log)
    ///     rather than wait for it (a long list).
    package func stream(
        status: HTTPResponseStatus,
        headers: HTTPHeaders,
        pendingLimit: Int? = nil,
        endsOnShutdown: Bool = true
    ) -> HTTPBodyStream {
        let stream = HTTPBodyStream(
            eventLoop: eventLoop, exchange: exchange, id: id, pendingLimit: pendingLimit,
            endsOnShutdown: endsOnShutdown)
        if eventLoop.inEventLoop {
            exchange.begin(stream, status: status, headers: headers)
        } else {
            eventLoop.execute { [exchange] in exchange.begin(stream, status: status, headers: headers) }
        }
        return stream
    }

    /// Makes a WebSocket (RFC 6455) of the connection and runs `body` with it. The socket is closed when `body`
    /// returns. A request that does not ask for a WebSocket, or came over HTTP/2, is answered with 400.
    ///
    /// - Parameter protocol: The subprotocol chosen from `HTTPRequest.webSocketProtocols`.
    package func upgradeToWebSocket(
        protocol subprotocol: String?,
        headers: HTTPHeaders = [:],
        limits: WebSocketLimits = WebSocketLimits(),
        _ body: @escaping @Sendable (WebSocketConnection) async -> Void
    ) {
        let upgrade = WebSocketUpgrade(subprotocol: subprotocol, headers: headers, limits: limits, body: body)
        if eventLoop.inEventLoop {
            exchange.upgrade(upgrade, id: id)
        } else {
            eventLoop.execute { [exchange, id] in exchange.upgrade(upgrade, id: id) }
        }
    }

    /// Completes, always successfully, when the response has ended or the client has gone away.
    package var onClose: EventLoopFuture<Void> {
        if eventLoop.inEventLoop {
            exchange.closeFuture(id: id)
        } else {
            eventLoop.flatSubmit { [exchange, id] in exchange.closeFuture(id: id) }
        }
    }
}

/// One request and its response, as a connection sees them. All calls come on the connection's event loop.
///
/// `id` tells the exchanges of one connection apart, so that a late answer can't reach the next request.
package protocol HTTPExchange: AnyObject, Sendable {
    func respond(_ response: HTTPResponse, id: UInt64)
    func begin(_ stream: HTTPBodyStream, status: HTTPResponseStatus, headers: HTTPHeaders)
    /// `stream` has chunks to be taken, has ended, or was aborted.
    func streamChanged(_ stream: HTTPBodyStream)
    func upgrade(_ upgrade: any ProtocolUpgrade, id: UInt64)
    func closeFuture(id: UInt64) -> EventLoopFuture<Void>
}

/// What takes over an HTTP/1.1 connection after `101 Switching Protocols`.
package protocol ProtocolUpgrade: Sendable {
    /// The headers of the 101 response, or why the request can't be upgraded.
    func accept(_ request: HTTPHeaders, method: HTTPMethod) -> UpgradeDecision

    /// Adds the handlers of the new protocol at the end of `channel`'s pipeline. Called on the event loop after the
    /// 101 response was written; bytes that the client sent ahead are then read by the new handlers.
    func install(on channel: any Channel) throws
}

package enum UpgradeDecision {
    case accepted(HTTPHeaders)
    case refused(HTTPResponseStatus, String)
}
