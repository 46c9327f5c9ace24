import KubeClient
import KubePKI
import KubeServing
import KubeSupport
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A minimal server: swift-nio's HTTP/1.1 and TLS with the settings of Martlet's server, and prepared responses. It
/// listens on loopback and has one thread for each core.
struct BareServer {
    /// The path to which the server responds with `largeBytes` bytes.
    static let largePath = "/large"
    static let largeBytes = 256 * 1024 * 1024

    /// The client configuration for the server.
    let configuration: HTTPSTransportConfiguration
    private let listener: any Channel
    private let group: MultiThreadedEventLoopGroup

    static func start(responseBytes: Int) async throws -> BareServer {
        let now = SystemTime().now()
        let authority = try CertificateAuthority(commonName: "bench-ca", now: now)
        let pair = try authority.issue(
            CertificateProfile(
                commonName: "bench", subjectAlternativeNames: ["127.0.0.1"], usages: [.serverAuth]), now: now)
        let tls = try TLSOptions(
            certificateChain: Array(pair.certificatePEM.utf8), privateKey: Array(pair.keyPEM.utf8)
        ).makeContext()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        let listener = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 4096)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(
                        NIOSSLServerHandler(context: tls) { _, verdict in verdict.succeed(.certificateVerified) })
                    try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false, withErrorHandling: false)
                    try pipeline.addHandler(FixedResponseHandler(bytes: responseBytes))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        var configuration = HTTPSTransportConfiguration(
            url: "https://127.0.0.1:\(listener.localAddress?.port ?? 0)")
        configuration.certificateAuthorities = Array(authority.certificatePEM.utf8)
        return BareServer(configuration: configuration, listener: listener, group: group)
    }

    func stop() async {
        try? await listener.close()
        try? await group.shutdownGracefully()
    }
}

/// Sends the same response to every request; the large response in slices, each after the previous one has been
/// written.
private final class FixedResponseHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private static let sliceBytes = 64 * 1024

    private let body: ByteBuffer
    private let slice = ByteBuffer(repeating: 0x20, count: sliceBytes)
    private let head: HTTPResponseHead
    private var isLarge = false

    init(bytes: Int) {
        body = ByteBuffer(repeating: 0x20, count: bytes)
        head = Self.head(bytes)
    }

    private static func head(_ bytes: Int) -> HTTPResponseHead {
        HTTPResponseHead(
            version: .http1_1, status: .ok,
            headers: ["content-type": "application/json", "content-length": String(bytes)])
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): isLarge = head.uri == BareServer.largePath
        case .body: break
        case .end where isLarge:
            context.write(wrapOutboundOut(.head(Self.head(BareServer.largeBytes))), promise: nil)
            writeSlices(context, left: BareServer.largeBytes)
        case .end:
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }

    private func writeSlices(_ context: ChannelHandlerContext, left: Int) {
        guard left > 0 else {
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            return
        }
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(slice)))).whenSuccess {
            let (handler, context) = bound.value
            handler.writeSlices(context, left: left - Self.sliceBytes)
        }
    }
}
