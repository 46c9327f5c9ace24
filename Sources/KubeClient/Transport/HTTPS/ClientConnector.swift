import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL

/// Opens connections to an API server.
struct ClientConnector: Sendable {
    /// The HTTP/2 flow-control windows of a stream and of the connection: large enough for a list of thousands of
    /// objects without waiting for a window update.
    private static let streamWindowBytes = 4 * 1024 * 1024
    private static let connectionWindowBytes = 64 * 1024 * 1024

    let server: ServerURL
    let group: any EventLoopGroup
    private let tls: NIOSSLContext?
    private let identity: ServerIdentity
    private let checksIdentity: Bool
    /// The server name indication (SNI) of the handshake; nil if the host is an IP address.
    private let serverName: String?
    private let timeout: TimeAmount

    init(
        _ configuration: HTTPSTransportConfiguration, server: ServerURL, group: any EventLoopGroup
    ) throws(TransportError) {
        self.server = server
        self.group = group
        timeout = TimeAmount(configuration.connectTimeout)
        tls = server.isTLS ? try configuration.makeTLSContext() : nil
        let name = configuration.serverName ?? server.host
        identity = ServerIdentity(name)
        checksIdentity = !configuration.skipsServerVerification
        if case .name = identity { serverName = name } else { serverName = nil }
    }

    func connect() async throws(TransportError) -> ClientConnection {
        let eventLoop = group.next()
        let connected = eventLoop.makePromise(of: ClientConnection.self)
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(timeout)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try addHandshake(to: channel, connected) }
            }
        let connecting = bootstrap.connect(host: server.host, port: server.port)
        connecting.whenFailure { connected.fail($0) }
        connecting.whenSuccess { channel in
            if tls == nil {
                connected.completeWith(Result { try configureHTTP1(channel) })
            } else {
                let deadline = eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
                connected.futureResult.whenComplete { _ in deadline.cancel() }
            }
        }
        do {
            return try await connected.futureResult.get()
        } catch let error as TransportError {
            throw error
        } catch {
            throw TransportError(
                .connectionFailed, "cannot connect to \(server.authority)", cause: error, isUnprocessed: true)
        }
    }

    private func addHandshake(to channel: any Channel, _ connected: EventLoopPromise<ClientConnection>) throws {
        guard let tls else { return }
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(NIOSSLClientHandler(context: tls, serverHostname: serverName))
        try pipeline.addHandler(
            ClientHandshakeHandler(connected: connected) { channel, protocolName in
                try checkIdentity(of: channel)
                return protocolName == "h2" ? try configureHTTP2(channel) : try configureHTTP1(channel)
            })
    }

    private func checkIdentity(of channel: any Channel) throws {
        guard checksIdentity else { return }
        let certificate = try channel.pipeline.syncOperations.nioSSL_peerCertificate()
        guard let certificate, identity.matches(certificate) else {
            throw TransportError(
                .connectionFailed,
                "the certificate of \(server.authority) is not valid for \(serverName ?? server.host)",
                isUnprocessed: true)
        }
    }

    func configureHTTP1(_ channel: any Channel) throws -> ClientConnection {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHTTPClientHandlers(leftOverBytesStrategy: .dropBytes)
        try pipeline.addHandler(HTTP1ErrorHandler())
        return ClientConnection(channel: channel, kind: .http1)
    }

    func configureHTTP2(_ channel: any Channel) throws -> ClientConnection {
        var connectionConfiguration = NIOHTTP2Handler.ConnectionConfiguration()
        connectionConfiguration.initialSettings = [
            HTTP2Setting(parameter: .enablePush, value: 0),
            HTTP2Setting(parameter: .maxHeaderListSize, value: 1024 * 1024),
            HTTP2Setting(parameter: .initialWindowSize, value: Self.streamWindowBytes),
        ]
        connectionConfiguration.targetWindowSize = Self.connectionWindowBytes
        var streamConfiguration = NIOHTTP2Handler.StreamConfiguration()
        streamConfiguration.targetWindowSize = Self.streamWindowBytes
        let pipeline = channel.pipeline.syncOperations
        let multiplexer = try pipeline.configureHTTP2Pipeline(
            mode: .client, connectionConfiguration: connectionConfiguration, streamConfiguration: streamConfiguration
        ) { stream in
            // The client's settings disable server push.
            stream.close()
        }
        // client-go's values: a dead connection is detected within 45 s.
        let handler = HTTP2ClientConnectionHandler(pingInterval: .seconds(30), pingTimeout: .seconds(15))
        try pipeline.addHandler(handler)
        let connection = ClientConnection(channel: channel, kind: .http2(multiplexer))
        handler.watch(connection, context: try pipeline.context(handler: handler))
        return connection
    }
}
