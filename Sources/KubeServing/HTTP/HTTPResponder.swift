import NIOCore
import NIOHTTP1

/// Sends the response to one request.
///
/// Every method may be called from any thread. After the client has disconnected, responses are dropped.
package struct HTTPResponder: Sendable {
    /// The event loop of the request's connection. Responding on it avoids a thread switch.
    package let eventLoop: any EventLoop
    let exchange: any HTTPExchange
    let id: UInt64

    package init(eventLoop: any EventLoop, exchange: any HTTPExchange, id: UInt64) {
        self.eventLoop = eventLoop
        self.exchange = exchange
        self.id = id
    }

    /// Sends a complete response. The head and a small body are written together.
    package func send(_ response: HTTPResponse) {
        if eventLoop.inEventLoop {
            exchange.respond(response, id: id)
        } else {
            eventLoop.execute { [exchange, id] in exchange.respond(response, id: id) }
        }
    }

    /// Begins a response with a streamed body.
    ///
    /// - Parameters:
    ///   - pendingLimit: The number of bytes that may be buffered for a slow client. A write that exceeds it aborts the
    ///     stream. Nil means no limit: the producer checks `pendingBytes` or waits for `whenWritable()`.
    ///   - endsOnShutdown: True if the server ends the stream when it shuts down (a watch, a followed log); false if it
    ///     waits for its end (a long list).
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

    /// Upgrades the connection to a WebSocket (RFC 6455) and runs `body` with it. The WebSocket is closed when `body`
    /// returns. The response is 400 if the request is not a WebSocket upgrade or uses HTTP/2.
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

    /// Completes, always successfully, when the response has ended or the client has disconnected.
    package var onClose: EventLoopFuture<Void> {
        if eventLoop.inEventLoop {
            exchange.closeFuture(id: id)
        } else {
            eventLoop.flatSubmit { [exchange, id] in exchange.closeFuture(id: id) }
        }
    }
}
