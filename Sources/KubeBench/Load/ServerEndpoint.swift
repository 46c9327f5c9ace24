import KubeClient
import NIOCore
import NIOPosix
import NIOSSL

/// The server and the bench's credentials, for making connections and requests.
package struct ServerEndpoint: Sendable {
    private static let connectTimeout = TimeAmount.seconds(30)

    private let url: ServerURL
    private let tls: NIOSSLContext?
    /// Nil if the server is not verified.
    private let identityCheck: ServerIdentityCheck?
    /// The server name indication (SNI); nil for an IP address.
    private let serverName: String?
    private let credentials: String

    package init(_ configuration: HTTPSTransportConfiguration) throws {
        url = try ServerURL(configuration.url)
        tls = url.isTLS ? try configuration.makeTLSContext(applicationProtocols: ["http/1.1"]) : nil
        let name = configuration.serverName ?? url.host
        let identity = ServerIdentity(name)
        if case .name = identity { serverName = name } else { serverName = nil }
        let check: ServerIdentityCheck = { [url] certificate in
            guard let certificate, identity.matches(certificate) else {
                throw BenchError(.unreachable, "the certificate of \(url.authority) is not valid for \(name)")
            }
        }
        identityCheck = configuration.skipsServerVerification ? nil : check
        let token = try BearerTokenSource(configuration.bearerToken, time: configuration.time).token()
        credentials = token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
    }

    /// - Parameter target: The percent-encoded path and query.
    package func request(
        _ method: String = "GET", _ target: String, accept: String = "application/json", contentType: String? = nil,
        body: [UInt8]? = nil
    ) -> RequestTemplate {
        var head = "\(method) \(url.prefix)\(target) HTTP/1.1\r\nHost: \(url.authority)\r\n"
        head += "User-Agent: martlet-bench\r\nAccept: \(accept)\r\n\(credentials)"
        if let contentType { head += "Content-Type: \(contentType)\r\n" }
        return RequestTemplate(head: head, body: body)
    }

    /// Connects on `eventLoop`, which must be the current one. `receiver` is called when requests can be sent, or when
    /// the connection is closed.
    func connect(on eventLoop: any EventLoop, _ receiver: any ResponseReceiver) {
        let receiver = NIOLoopBound(receiver, eventLoop: eventLoop)
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(Self.connectTimeout)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls {
                        try pipeline.addHandler(NIOSSLClientHandler(context: tls, serverHostname: serverName))
                    }
                    try pipeline.addHandler(
                        HTTPConnection(receiver.value, awaitsHandshake: tls != nil, identity: identityCheck))
                }
            }
        bootstrap.connect(host: url.host, port: url.port).whenFailure { error in
            receiver.value.connectionDidClose(
                BenchError(.unreachable, "cannot connect to \(url.authority)", cause: error))
        }
    }
}
