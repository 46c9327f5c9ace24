import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf
import KubeSupport
import NIOCore
import NIOSSL
import SwiftProtobuf
import Synchronization

/// The connection to a member of an etcd cluster.
struct EtcdMember: Sendable {
    typealias Transport = HTTP2ClientTransport.Posix

    /// The reason why a call has no response.
    struct Failure: Error {
        var error: RPCError
        /// True if the member may have received the request.
        var wasSent: Bool
    }

    private final class SentFlag: Sendable {
        let wasSent = Atomic(false)
    }

    let endpoint: EtcdEndpoint
    let client: GRPCClient<Transport>

    /// With this metadata, a member without a leader rejects calls instead of serving possibly stale data.
    private static let metadata: Metadata = ["hasleader": "true"]
    /// The limit on responses, which protects this process; etcd itself has none.
    private static let maximumResponseBytes = 512 * 1024 * 1024
    private static let maximumRequestBytes = 64 * 1024 * 1024

    init(_ endpoint: EtcdEndpoint, tls: EtcdConfiguration.TLS) throws(StoreError) {
        self.endpoint = endpoint
        do {
            var config = Transport.Config.defaults
            config.backoff = .init(initial: .milliseconds(50), max: .seconds(2), multiplier: 1.6, jitter: 0.2)
            // Detects members that become unreachable without closing the connection, on which only watches may be
            // open.
            config.connection.keepalive = .init(
                time: .seconds(10), timeout: .seconds(5), allowWithoutCalls: false)
            config.connection.maxIdleTime = nil
            config.channelDebuggingCallbacks.onCreateTCPConnection = { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let tls = try? pipeline.handler(type: NIOSSLClientHandler.self)
                    try pipeline.addHandler(PingAcknowledgementHandler(), position: tls.map { .after($0) } ?? .first)
                }
            }
            let target: any ResolvableTarget =
                switch IPAddress(endpoint.host)?.family {
                case .ipv4: .ipv4(address: endpoint.host, port: endpoint.port)
                case .ipv6: .ipv6(address: endpoint.host, port: endpoint.port)
                case nil: .dns(host: endpoint.host, port: endpoint.port)
                }
            client = GRPCClient(
                transport: try Transport(
                    target: target, transportSecurity: endpoint.isTLS ? .tls(Self.security(tls)) : .plaintext,
                    config: config))
        } catch {
            throw StoreError(.invalid, "cannot use \(endpoint)", cause: error)
        }
    }

    private static func security(_ tls: EtcdConfiguration.TLS) -> Transport.TransportSecurity.TLS {
        .defaults { security in
            if let path = tls.certificateAuthorities {
                security.trustRoots = .certificates([.file(path: path, format: .pem)])
            }
            if let certificate = tls.clientCertificate, let key = tls.clientKey {
                security.certificateChain = [.file(path: certificate, format: .pem)]
                security.privateKey = .file(path: key, format: .pem)
            }
        }
    }

    /// Makes a unary call.
    func call<Request: Message, Response: Message>(
        _ method: MethodDescriptor, _ request: Request, timeout: Duration, as response: Response.Type = Response.self
    ) async throws(Failure) -> Response {
        var options = CallOptions.defaults
        options.timeout = timeout
        // Fails immediately if the member can't be reached, so that another member can be tried.
        options.waitForReady = false
        options.maxResponseMessageBytes = Self.maximumResponseBytes
        options.maxRequestMessageBytes = Self.maximumRequestBytes
        // The producer is called when the connection is established: before that, nothing has been sent.
        let sent = SentFlag()
        do {
            return try await client.clientStreaming(
                request: StreamingClientRequest(metadata: Self.metadata) { writer in
                    sent.wasSent.store(true, ordering: .relaxed)
                    try await writer.write(request)
                },
                descriptor: method, serializer: ProtobufSerializer<Request>(),
                deserializer: ProtobufDeserializer<Response>(), options: options
            ) { try $0.message }
        } catch {
            throw Failure(
                error: error as? RPCError ?? RPCError(code: .unknown, message: "\(error)"),
                wasSent: sent.wasSent.load(ordering: .relaxed))
        }
    }

    /// Opens a watch stream. Returns when the member ends it, and throws when it fails.
    ///
    /// - Parameters:
    ///   - requests: The requests to send. The stream stays open until this sequence ends.
    ///   - onResponse: Called with each response in order; an error that it throws ends the stream.
    func watch(
        _ requests: AsyncStream<Etcdserverpb_WatchRequest>, timeout: Duration? = nil,
        onResponse: @Sendable @escaping (Etcdserverpb_WatchResponse) throws -> Void
    ) async throws {
        var options = CallOptions.defaults
        options.timeout = timeout
        options.waitForReady = false
        options.maxResponseMessageBytes = Self.maximumResponseBytes
        try await client.bidirectionalStreaming(
            request: StreamingClientRequest(metadata: Self.metadata) { writer in
                for await request in requests { try await writer.write(request) }
            },
            descriptor: Etcdserverpb_Watch.Method.Watch.descriptor,
            serializer: ProtobufSerializer<Etcdserverpb_WatchRequest>(),
            deserializer: ProtobufDeserializer<Etcdserverpb_WatchResponse>(), options: options
        ) { response in
            for try await message in response.messages { try onResponse(message) }
        }
    }
}
