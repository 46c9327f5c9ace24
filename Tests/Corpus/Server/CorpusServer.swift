import KubeAPI
import KubeAPIServer
import KubeClient
import KubeControllers
import KubeJSON
import KubePKI
import KubeServing
import KubeStore
import KubeSupport
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// An API server as `martlet up` has it, over a store in memory, that is called without sockets. A call passes
/// authentication, authorization and admission like any request; only TLS and the parsing of HTTP are left out.
package struct CorpusServer: Sendable {
    /// By whom a request is made.
    enum Caller: Hashable, Sendable {
        /// A member of `system:masters`, by certificate.
        case administrator
        /// Nobody, unless a header says otherwise.
        case anonymous
        case certificate(ClientCertificate)
    }

    /// The administrator's name: the recorder's.
    static let administrator = "bench-admin"

    let issuer: String
    private let front: HTTPFront
    private let eventLoop: any EventLoop
    private let certificates: ClientCertificates
    private let assembled: AssembledAPIServer

    /// `credentials` may be shared by servers: making keys takes time.
    package init(_ credentials: CorpusCredentials) async throws {
        let logger = Logger(label: "corpus") { _ in SwiftLogNoOpLogHandler() }
        guard let services = CIDR("10.96.0.0/16") else { throw CorpusError("the service range is malformed") }
        let options = APIServerOptions(
            advertiseAddress: "192.0.2.1", port: 6443, serviceRange: services, gitVersion: "v1.36.2+martlet.0",
            platform: "linux/amd64")
        let store = MemoryStore()
        func assemble() async throws -> AssembledAPIServer {
            try await AssembledAPIServer(
                options, resources: BuiltInResources(), store: store, pki: credentials.pki,
                metrics: MetricsRegistry(), logger: logger)
        }
        let first = try await assemble()
        try await first.bootstrap.ensure()
        first.server.cache.stop()
        // A server that was started before, as a recorder's was: it does not know of the first revisions.
        assembled = try await assemble()
        issuer = options.issuer
        front = assembled.front
        eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        certificates = credentials.certificates
    }

    /// Ends what the server does by itself, so that it can be let go of.
    package func stop() {
        assembled.server.cache.stop()
    }

    /// Runs a controller manager until the task is cancelled.
    func runControllers() async {
        let logger = Logger(label: "corpus") { _ in SwiftLogNoOpLogHandler() }
        let informers = InformerSet(assembled.client(User(name: "system:kube-controller-manager")), logger: logger)
        let context = ControllerContext(informers: informers, logger: logger) { assembled.client(account: $0) }
        let manager = ControllerManager(
            ControllerManagerConfiguration(rootCertificateAuthority: ""), context: context)
        await informers.run { await manager.run() }
    }

    func send(_ call: Call) async throws -> Answer {
        guard let exchange = try begin(call, limit: Self.limit) else { return Self.badTarget }
        await exchange.waitForEnd()
        return exchange.answer
    }

    /// Opens a watch; returns when its head, or another answer, is there. Nil for a path that is none.
    func open(_ call: Call) async throws -> Exchange? {
        let exchange = try begin(call, limit: nil)
        await exchange?.waitForHead()
        return exchange
    }

    /// How long an answer may take, so that one that never comes is a difference and not a hang.
    private static let limit = TimeAmount.seconds(60)

    /// What the HTTP layer answers to a target that it can't read.
    private static let badTarget = Answer(status: 400)

    private func begin(_ call: Call, limit: TimeAmount?) throws -> Exchange? {
        guard let target = RequestTarget(call.path) else { return nil }
        let connection: ConnectionInfo
        switch call.caller {
        case .anonymous: connection = ConnectionInfo()
        case .administrator:
            connection = try certificates.connection(
                ClientCertificate(commonName: Self.administrator, organizations: ["system:masters"]))
        case .certificate(let certificate): connection = try certificates.connection(certificate)
        }
        let request = HTTPRequest(
            method: HTTPMethod(rawValue: call.method), path: target.path, rawPath: target.rawPath,
            query: target.query, headers: call.headers, body: ByteBuffer(bytes: call.body), connection: connection)
        return Exchange.begin(request, front, on: eventLoop, limit: limit)
    }
}

/// One request.
struct Call: Sendable {
    var method: String
    /// With the query.
    var path: String
    var headers: HTTPHeaders
    var body: [UInt8]
    var caller: CorpusServer.Caller

    /// A request of the corpus' recorder: as an administrator, JSON unless `contentType` says otherwise.
    init(
        _ method: String, _ path: String, body: [UInt8] = [], contentType: String? = nil,
        caller: CorpusServer.Caller = .administrator
    ) {
        self.method = method
        self.path = path
        self.body = body
        self.caller = caller
        headers = ["User-Agent": "corpus/1", "Accept": "application/json"]
        if let contentType {
            headers.add(name: "Content-Type", value: contentType)
        } else if !body.isEmpty {
            headers.add(name: "Content-Type", value: "application/json")
        }
    }
}
