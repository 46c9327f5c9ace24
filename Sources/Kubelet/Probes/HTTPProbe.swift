import KubeSupport
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Probes a container's server over HTTP, HTTPS or TCP.
struct HTTPProbe: Sendable {
    struct Request: Sendable {
        var isTLS: Bool
        var host: String
        var port: Int
        var path: String
        var headers: [(String, String)]

        var url: String {
            "\(isTLS ? "https" : "http")://\(HostPort(host, port))\(path)"
        }
    }

    private let group: any EventLoopGroup

    init(group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) {
        self.group = group
    }

    /// Sends a GET request. Status codes from 200 to 399 are a success.
    func get(_ request: Request, timeout: Duration) async -> ProbeResult {
        let prefix = "Get \"\(request.url)\": "
        do {
            let status = try await statusCode(request, timeout: timeout)
            return (200..<400).contains(status)
                ? .success : .failure("HTTP probe failed with statuscode: \(status)")
        } catch is ProbeTimeout {
            return .failure(
                prefix + "context deadline exceeded (Client.Timeout exceeded while awaiting headers)")
        } catch {
            return .failure(prefix + Self.describe(error, request.host, request.port))
        }
    }

    /// Succeeds if the port accepts a connection.
    func connect(host: String, port: Int, timeout: Duration) async -> ProbeResult {
        do {
            let channel = try await ClientBootstrap(group: group)
                .connectTimeout(.nanoseconds(timeout.wholeNanoseconds))
                .connect(host: host, port: port).get()
            try? await channel.close()
            return .success
        } catch {
            return .failure(Self.describe(error, host, port))
        }
    }

    private static func describe(_ error: any Error, _ host: String, _ port: Int) -> String {
        let address = "dial tcp \(HostPort(host, port)): "
        if let error = error as? NIOConnectionError {
            if let code = (error.connectionErrors.first?.error as? IOError)?.errnoCode {
                return address + (code == ECONNREFUSED ? "connect: connection refused" : "connect: error \(code)")
            }
            return address + "\(error)"
        }
        if let error = error as? IOError, error.errnoCode == ECONNREFUSED {
            return address + "connect: connection refused"
        }
        if case ChannelError.connectTimeout = error { return address + "i/o timeout" }
        return "\(error)"
    }

    private struct ProbeTimeout: Error {}

    private func statusCode(_ request: Request, timeout: Duration) async throws -> Int {
        let loop = group.next()
        let promise = loop.makePromise(of: Int.self)
        let limit = loop.scheduleTask(in: .nanoseconds(timeout.wholeNanoseconds)) { promise.fail(ProbeTimeout()) }
        defer { limit.cancel() }
        // As upstream's probes, this does not verify the server's certificate.
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        let context = request.isTLS ? try NIOSSLContext(configuration: tls) : nil
        let host = request.host
        ClientBootstrap(group: loop)
            .connectTimeout(.nanoseconds(timeout.wholeNanoseconds))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        let isName = host.contains { $0.isLetter } && IPAddress(host) == nil
                        try channel.pipeline.syncOperations.addHandler(
                            NIOSSLClientHandler(context: context, serverHostname: isName ? host : nil))
                    }
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(StatusCodeHandler(request, promise))
                }
            }
            .connect(host: request.host, port: request.port)
            .whenFailure { promise.fail($0) }
        return try await promise.futureResult.get()
    }
}

extension Duration {
    /// The duration in nanoseconds, for NIO's `TimeAmount`.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}

/// Sends one request and reads the status code of the response. The body is ignored.
private final class StatusCodeHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let request: HTTPProbe.Request
    private let promise: EventLoopPromise<Int>

    init(_ request: HTTPProbe.Request, _ promise: EventLoopPromise<Int>) {
        self.request = request
        self.promise = promise
    }

    func channelActive(context: ChannelHandlerContext) {
        let host = HostPort.urlHost(request.host)
        var headers = HTTPHeaders([
            ("Host", "\(host):\(request.port)"), ("User-Agent", "kube-probe/1.36"), ("Accept", "*/*"),
            ("Connection", "close"),
        ])
        for (name, value) in request.headers {
            if name.lowercased() == "host" || name.lowercased() == "user-agent" {
                headers.replaceOrAdd(name: name, value: value)
            } else {
                headers.add(name: name, value: value)
            }
        }
        context.write(
            wrapOutboundOut(.head(.init(version: .http1_1, method: .GET, uri: request.path, headers: headers))),
            promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        // Closing does not wait for a server that answers after the timeout.
        let channel = context.channel
        promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data) { promise.succeed(Int(head.status.code)) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.fail(KubeletError(.host, "EOF"))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise.fail(error)
        context.close(promise: nil)
    }
}
