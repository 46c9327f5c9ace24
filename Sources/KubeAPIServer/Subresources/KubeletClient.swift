import KubeAPI
import KubeClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// How the API server calls the kubelets: each at its node's address, over mutual TLS.
package final class KubeletClient: Sendable {
    /// What the API server shows to kubelets, and whom it trusts as one. PEM.
    package struct Identity: Sendable {
        package var certificateChain: [UInt8]
        package var privateKey: [UInt8]
        package var certificateAuthorities: [UInt8]

        package init(certificateChain: [UInt8], privateKey: [UInt8], certificateAuthorities: [UInt8]) {
            self.certificateChain = certificateChain
            self.privateKey = privateKey
            self.certificateAuthorities = certificateAuthorities
        }
    }

    /// Where a kubelet listens.
    struct Address: Hashable, Sendable {
        var host: String
        var port: Int
    }

    private let identity: Identity
    private let group: any EventLoopGroup

    package init(identity: Identity, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) {
        self.identity = identity
        self.group = group
    }

    /// A transport to one kubelet, for plain requests. Made for one request, and closed by the caller after it.
    func transport(_ address: Address) throws -> HTTPSTransport {
        var configuration = HTTPSTransportConfiguration(url: "https://\(address.host):\(address.port)")
        configuration.certificateAuthorities = identity.certificateAuthorities
        configuration.clientCertificate = identity.certificateChain
        configuration.clientKey = identity.privateKey
        return try HTTPSTransport(configuration)
    }

    /// Opens a WebSocket to a kubelet. `path` has the query with it.
    func webSocket(_ address: Address, path: String, protocols: [String]) async throws -> KubeletWebSocket {
        let tls = try tlsContext()
        let upgrade = try await ClientBootstrap(group: group)
            .connectTimeout(.seconds(10))
            .connect(host: address.host, port: address.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let hostName = IPAddressText.isAddress(address.host) ? nil : address.host
                    try channel.pipeline.syncOperations.addHandler(
                        NIOSSLClientHandler(context: tls, serverHostname: hostName))
                    return try Self.configureUpgrade(channel, address, path, protocols)
                }
            }
        switch try await upgrade.get() {
        case .upgraded(let socket): return socket
        case .refused(let answer): throw try await Self.refusal(answer)
        }
    }

    private typealias Answer = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    private enum UpgradeOutcome: Sendable {
        case upgraded(KubeletWebSocket)
        case refused(Answer)
    }

    /// What the kubelet said instead of upgrading, as the API's users are to see it.
    private static func refusal(_ answer: Answer) async throws -> StatusError {
        try await answer.executeThenClose { inbound, _ in
            var status = HTTPResponseStatus.internalServerError
            var body = ByteBuffer()
            reading: for try await part in inbound {
                switch part {
                case .head(let head): status = head.status
                case .body(var chunk):
                    body.writeBuffer(&chunk)
                    // Messages are short; more is no message.
                    if body.readableBytes > 16_384 { break reading }
                case .end: break reading
                }
            }
            let message = "unable to upgrade connection: \(String(buffer: body))"
            return switch status {
            case .badRequest: .badRequest(message)
            case .notFound: StatusError(.notFound, message)
            default: .internalError(message)
            }
        }
    }

    private func tlsContext() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(identity.certificateAuthorities))
        configuration.certificateChain = try NIOSSLCertificate.fromPEMBytes(identity.certificateChain).map {
            .certificate($0)
        }
        configuration.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: identity.privateKey, format: .pem))
        configuration.applicationProtocols = ["http/1.1"]
        return try NIOSSLContext(configuration: configuration)
    }

    private static func configureUpgrade(
        _ channel: any Channel, _ address: Address, _ path: String, _ protocols: [String]
    ) throws -> EventLoopFuture<UpgradeOutcome> {
        let upgrader = NIOTypedWebSocketClientUpgrader<UpgradeOutcome>(
            maxFrameSize: KubeletWebSocket.maximumFrame,
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture {
                    let frames = try NIOAsyncChannel<WebSocketFrame, WebSocketFrame>(
                        wrappingChannelSynchronously: channel)
                    let chosen = head.headers.first(name: "Sec-WebSocket-Protocol")
                    return .upgraded(KubeletWebSocket(frames: frames, subprotocol: chosen))
                }
            })
        var headers: HTTPHeaders = ["Host": "\(address.host):\(address.port)"]
        if !protocols.isEmpty {
            headers.add(name: "Sec-WebSocket-Protocol", value: protocols.joined(separator: ", "))
        }
        let configuration = NIOTypedHTTPClientUpgradeConfiguration<UpgradeOutcome>(
            upgradeRequestHead: HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: headers),
            upgraders: [upgrader],
            notUpgradingCompletionHandler: { channel in
                channel.eventLoop.makeCompletedFuture {
                    .refused(try Answer(wrappingChannelSynchronously: channel))
                }
            })
        return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
            configuration: .init(upgradeConfiguration: configuration))
    }
}

/// A WebSocket to a kubelet, from the client's side: frames out are masked, pings answered.
struct KubeletWebSocket: Sendable {
    static let maximumFrame = 1 << 20

    let frames: NIOAsyncChannel<WebSocketFrame, WebSocketFrame>
    /// The subprotocol that the kubelet chose.
    let subprotocol: String?

    /// Runs `body` with the socket, and closes it afterwards.
    func run(
        _ body:
            @Sendable (NIOAsyncChannelInboundStream<WebSocketFrame>, NIOAsyncChannelOutboundWriter<WebSocketFrame>)
            async throws -> Void
    ) async throws {
        try await frames.executeThenClose { inbound, outbound in try await body(inbound, outbound) }
    }

    static func frame(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data)
    }
}

/// Tells addresses from names.
enum IPAddressText {
    static func isAddress(_ text: String) -> Bool {
        (try? SocketAddress(ipAddress: text, port: 0)) != nil
    }
}
