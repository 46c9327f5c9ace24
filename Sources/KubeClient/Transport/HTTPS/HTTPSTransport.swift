import KubeSupport
import NIOCore
import NIOPosix

/// A transport over HTTPS. All requests share a few HTTP/2 connections, or a pool of HTTP/1.1 connections if the server
/// does not support HTTP/2.
///
/// A request that the server has not processed (the connection closed before it was sent, or the server refused the
/// stream) is retried, up to `Limits.attempts` attempts; so is a GET whose connection was lost. Connections are opened
/// when needed, and retired when the server sends GOAWAY.
package final class HTTPSTransport: Transport {
    private let configuration: HTTPSTransportConfiguration
    private let server: ServerURL
    private let pool: ConnectionPool
    private let token: BearerTokenSource
    /// `rest_client_requests_total`.
    private let requests: MetricVector<Counter>

    package init(
        _ configuration: HTTPSTransportConfiguration,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        metrics: MetricsRegistry = .process
    ) throws(TransportError) {
        requests = metrics.counter(
            "rest_client_requests_total",
            help: "Number of HTTP requests, partitioned by status code, method, and host.",
            labels: ["code", "host", "method"])
        self.configuration = configuration
        server = try ServerURL(configuration.url)
        pool = ConnectionPool(
            connector: try ClientConnector(configuration, server: server, group: group), limits: configuration.limits)
        token = BearerTokenSource(configuration.bearerToken, time: configuration.time)
    }

    package func perform(_ request: APIRequest) async throws -> APIResponse {
        try await counted(request, \.status) { [maximum = configuration.maximumResponseBytes] promise in
            .whole(promise, maximumBytes: maximum)
        }
    }

    package func stream(_ request: APIRequest) async throws -> APIStream {
        try await counted(request, \.status) { [bytes = configuration.streamBufferBytes] promise in
            .stream(promise, bufferBytes: bytes)
        }
    }

    /// Closes all connections. Requests in progress and later requests fail.
    package func close() async {
        await pool.close()
    }

    private func counted<Response: Sendable>(
        _ request: APIRequest, _ status: (Response) -> Int,
        _ makePromise: (EventLoopPromise<Response>) -> ClientExchange.ResponsePromise
    ) async throws -> Response {
        func count(_ code: String) { requests.with(code, server.authority, request.method).increment() }
        do {
            let response = try await send(request, makePromise)
            count(String(status(response)))
            return response
        } catch {
            count("<error>")
            throw error
        }
    }

    private func send<Response: Sendable>(
        _ request: APIRequest, _ makePromise: (EventLoopPromise<Response>) -> ClientExchange.ResponsePromise
    ) async throws -> Response {
        var attempt = 1
        while true {
            do {
                return try await sendOnce(request, makePromise)
            } catch let error as TransportError
                where attempt < configuration.limits.attempts && mayRepeat(request, after: error)
            {
                attempt += 1
            }
        }
    }

    private func sendOnce<Response: Sendable>(
        _ request: APIRequest, _ makePromise: (EventLoopPromise<Response>) -> ClientExchange.ResponsePromise
    ) async throws -> Response {
        let head = request.head(
            server: server, userAgent: configuration.userAgent, token: try token.token())
        let exchange = ClientExchange.Request(
            head: head, body: request.body, timeout: TimeAmount(configuration.requestTimeout))
        let connection = try await pool.acquire()
        let promise = connection.channel.eventLoop.makePromise(of: Response.self)
        let cancellation = connection.send(exchange, promise: makePromise(promise))
        return try await withTaskCancellationHandler {
            try await promise.futureResult.get()
        } onCancel: {
            cancellation.cancel()
        }
    }

    private func mayRepeat(_ request: APIRequest, after error: TransportError) -> Bool {
        switch error.code {
        case .connectionLost: error.isUnprocessed || request.method == "GET"
        case .invalidConfiguration, .connectionFailed, .timedOut, .responseTooLarge, .exhausted, .closed: false
        }
    }
}
