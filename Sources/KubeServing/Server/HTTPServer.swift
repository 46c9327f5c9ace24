import Logging
import NIOCore
import NIOPosix
import NIOSSL
import ServiceLifecycle
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A TLS listener for HTTP/1.1 and HTTP/2 that passes every request to a handler.
///
/// ```swift
/// let server = HTTPServer(configuration: configuration, handler: handler)
/// let address = try await server.bind()      // optional: run() calls it if needed
/// try await server.run()                     // until graceful shutdown or cancellation
/// ```
///
/// On graceful shutdown the server stops accepting connections, ends streams with `endsOnShutdown`, sends GOAWAY or
/// `Connection: close`, and closes the remaining connections after `HTTPTimeouts.shutdownGrace`.
package final class HTTPServer: Service {
    private enum State {
        case idle
        case bound(listener: any Channel)
        case stopped
    }

    /// The limits of a connection's outbound buffer, between which responses are paused.
    private static let writeBufferWaterMark = ChannelOptions.Types.WriteBufferWaterMark(
        low: 64 * 1024, high: 256 * 1024)

    /// TCP keep-alive: an unreachable client of a watch is detected within 150 s instead of the system's two hours.
    /// Go's values.
    private static let keepaliveSeconds = 15
    private static let keepaliveProbes = 9

    private let context: ConnectionContext
    private let group: any EventLoopGroup
    private let logger: Logger
    private let connections: ConnectionRegistry
    private let tls = Mutex<NIOSSLContext?>(nil)
    private let state = Mutex(State.idle)

    package init(
        configuration: HTTPServerConfiguration,
        handler: any HTTPHandler,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger = Logger(label: "serving")
    ) {
        context = ConnectionContext(configuration: configuration, handler: handler)
        self.group = group
        self.logger = logger
        connections = ConnectionRegistry(
            maximum: configuration.limits.maximumConnections ?? DescriptorLimit.connections)
    }

    /// The number of open connections.
    package var connectionCount: Int {
        connections.count
    }

    /// The address on which the server listens; nil before `bind()` and after the shutdown.
    package var boundAddress: SocketAddress? {
        state.withLock { state in
            if case .bound(let listener) = state { listener.localAddress } else { nil }
        }
    }

    /// Starts to listen and to serve, and returns the address with the actual port. Called at most once.
    @discardableResult
    package func bind() async throws(ServingError) -> SocketAddress {
        if let options = context.configuration.tls {
            let context = try options.makeContext()
            tls.withLock { $0 = context }
        }
        let configuration = context.configuration
        do {
            let listener = try await bootstrap().bind(host: configuration.host, port: configuration.port).get()
            state.withLock { $0 = .bound(listener: listener) }
            guard let address = listener.localAddress else {
                throw ServingError(.bindFailed, "the listener on \(configuration.host) has no address")
            }
            return address
        } catch let error as ServingError {
            throw error
        } catch {
            // The error text of the operating system is clearer to users than NIO's, which names NIO's functions.
            let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
            throw ServingError(
                .bindFailed, "cannot listen on \(configuration.host):\(configuration.port): \(reason)")
        }
    }

    /// Serves until the task is cancelled or the service group begins to shut down, and then shuts down gracefully.
    package func run() async throws {
        if boundAddress == nil { try await bind() }
        do {
            try await gracefulShutdown()
            await shutdown(grace: context.configuration.timeouts.shutdownGrace)
        } catch {
            await shutdown(grace: .zero)
        }
    }

    /// Shuts the server down: requests in progress have `grace` to finish. Returns when every connection is closed.
    package func shutdown(grace: Duration) async {
        let listener: (any Channel)? = state.withLock { state in
            defer { state = .stopped }
            if case .bound(let listener) = state { return listener }
            return nil
        }
        try? await listener?.close()
        let streams = min(grace, context.configuration.timeouts.shutdownStreams)
        await connections.shutdown(grace: TimeAmount(grace), streams: TimeAmount(streams), on: group.any())
    }

    /// Replaces the certificate and key for new connections; open connections keep theirs.
    package func replaceIdentity(_ options: TLSOptions) throws(ServingError) {
        let context = try options.makeContext()
        tls.withLock { $0 = context }
    }

    private func bootstrap() -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 4096)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { [connections, logger] channel in
                channel.eventLoop.makeCompletedFuture {
                    let pause = AcceptBackoff(logger: logger) { connections.closeIdle() }
                    try channel.pipeline.syncOperations.addHandler(
                        AcceptBackoffHandler(shouldForwardIOErrorCaught: false) { pause.wait(after: $0) })
                }
            }
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.tcpOption(.init(rawValue: TCP_KEEPIDLE)), value: .init(Self.keepaliveSeconds))
            .childChannelOption(.tcpOption(.init(rawValue: TCP_KEEPINTVL)), value: .init(Self.keepaliveSeconds))
            .childChannelOption(.tcpOption(.init(rawValue: TCP_KEEPCNT)), value: .init(Self.keepaliveProbes))
            .childChannelOption(.writeBufferWaterMark, value: Self.writeBufferWaterMark)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture { try initialize(channel) }
            }
    }

    private func initialize(_ channel: any Channel) throws {
        guard let activity = connections.insert(channel) else {
            throw ServingError(.closed, "too many connections, or the server is shutting down")
        }
        guard let tls = tls.withLock({ $0 }) else {
            return try configureHTTP1(channel, activity, certificates: [])
        }
        let presented = HandshakeHandler.PresentedChain()
        let tlsHandler = NIOSSLServerHandler(context: tls) { certificates, verdict in
            presented.certificates = certificates
            verdict.succeed(.certificateVerified)
        }
        let handshake = HandshakeHandler(
            timeout: TimeAmount(context.configuration.timeouts.handshake), presented: presented
        ) { [self] channel, protocolName, certificates in
            if protocolName == "h2" {
                let info = connectionInfo(channel, certificates: certificates)
                try HTTP2Connection.configure(channel, context: context, info: info, activity: activity)
            } else {
                try configureHTTP1(channel, activity, certificates: certificates)
            }
        }
        try channel.pipeline.syncOperations.addHandlers(PlainTextDetector(), tlsHandler, handshake)
    }

    private func configureHTTP1(
        _ channel: any Channel, _ activity: ConnectionActivity, certificates: [NIOSSLCertificate]
    ) throws {
        let info = connectionInfo(channel, certificates: certificates)
        try channel.pipeline.syncOperations.addHandler(
            HTTP1Connection(context: context, info: info, eventLoop: channel.eventLoop, activity: activity))
    }

    private func connectionInfo(_ channel: any Channel, certificates: [NIOSSLCertificate]) -> ConnectionInfo {
        ConnectionInfo(
            peerCertificates: certificates, remoteAddress: channel.remoteAddress, localAddress: channel.localAddress,
            isTLS: context.configuration.tls != nil)
    }
}
