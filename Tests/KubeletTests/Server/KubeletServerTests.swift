import KubeClient
import KubePKI
import KubeServing
import KubeSupport
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Testing

@testable import Kubelet

@Suite("The kubelet's server")
struct KubeletServerTests {
    private struct Nobody: HTTPHandler {
        func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {}
    }

    private let time = SystemTime()
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func configuration(_ authority: CertificateAuthority, _ directory: String) throws -> KubeletConfiguration {
        let serving = try authority.issue(
            .kubeletServing(nodeName: "node-1", addresses: ["127.0.0.1"]), now: time.now())
        var configuration = KubeletConfiguration(nodeName: "node-1", nodeIPs: ["127.0.0.1"], directory: directory)
        configuration.logDirectory = "\(directory)/logs"
        configuration.address = "127.0.0.1"
        configuration.port = 0
        configuration.cgroupRoot = "kubelet-server-test"
        configuration.server = KubeletServerIdentity(
            certificateChain: Array(serving.certificatePEM.utf8), privateKey: Array(serving.keyPEM.utf8),
            clientCertificateAuthorities: Array(authority.certificatePEM.utf8))
        return configuration
    }

    @Test("The kubelet fails before it changes the node if its port is in use")
    func portInUse() async throws {
        let directory = try TemporaryDirectory()
        let other = HTTPServer(configuration: .init(), handler: Nobody())
        let port = try #require(try await other.bind().port)
        let running = Task { try await other.run() }
        let authority = try CertificateAuthority(commonName: "kubernetes", now: time.now())
        var configuration = try configuration(authority, directory.path)
        configuration.port = port
        let api = FakeKubeletAPI()
        let kubelet = try Kubelet(
            configuration: configuration, runtime: FakeContainerRuntime(time: time), runtimeName: "fake", api: api,
            time: time,
            logger: logger)
        let client = Client(transport: NoTransport())
        let error = await #expect(throws: KubeletError.self) {
            try await kubelet.run(pods: Informer(client, logger: logger), onRegistered: {})
        }
        #expect(
            error?.message
                == "cannot serve the kubelet's API: cannot listen on 127.0.0.1:\(port): Address already in use: "
                + "another kubelet may be running")
        #expect(api.state.withLock { $0.nodes.isEmpty })
        running.cancel()
        _ = await running.result
    }

    @Test("Directories of pods are not accessible to other users, even if they existed and were")
    func privateDirectories() throws {
        let directory = try TemporaryDirectory()
        for name in ["pods", "logs"] { try HostFiles.createDirectories("\(directory.path)/\(name)", mode: 0o755) }
        let authority = try CertificateAuthority(commonName: "kubernetes", now: time.now())
        _ = try Kubelet(
            configuration: try configuration(authority, directory.path), runtime: FakeContainerRuntime(time: time),
            runtimeName: "fake", api: FakeKubeletAPI(), time: time, logger: logger)
        for name in ["pods", "logs"] {
            #expect(HostFiles.status("\(directory.path)/\(name)").map { $0.st_mode & 0o7777 } == 0o750)
        }
        let path = "\(directory.path)/token"
        try HostFiles.write("old", to: path)
        #expect(HostFiles.status(path).map { $0.st_mode & 0o777 } == 0o644)
        try HostFiles.write("secret", to: path, mode: 0o600)
        #expect(HostFiles.status(path).map { $0.st_mode & 0o777 } == 0o600)
    }

    private struct NoTransport: KubeClient.Transport {
        func perform(_ request: APIRequest) async throws -> APIResponse { throw CancellationError() }
        func stream(_ request: APIRequest) async throws -> APIStream { throw CancellationError() }
    }

    @Test("The API server's certificate is accepted; another name gets 403, and no certificate gets 401")
    func mutualTLS() async throws {
        let directory = try TemporaryDirectory()
        let authority = try CertificateAuthority(commonName: "kubernetes", now: time.now())
        let configuration = try configuration(authority, directory.path)
        let kubelet = try Kubelet(
            configuration: configuration, runtime: FakeContainerRuntime(time: time), runtimeName: "fake",
            api: FakeKubeletAPI(), time: time,
            logger: logger)
        let server = try KubeletServer(
            configuration: configuration, identity: try #require(configuration.server), workers: kubelet.workers,
            logger: logger)
        let port = try #require(try await server.bind().port)
        let running = Task { try await server.run() }
        #expect(try await status(port, authority, .kubeAPIServerKubeletClient) == 200)
        #expect(try await status(port, authority, .kubeScheduler) == 403)
        #expect(try await status(port, authority, nil) == 401)
        running.cancel()
        _ = await running.result
    }

    private func status(_ port: Int, _ authority: CertificateAuthority, _ profile: CertificateProfile?) async throws
        -> Int
    {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(authority.certificatePEM.utf8)))
        tls.applicationProtocols = ["http/1.1"]
        if let profile {
            let pair = try authority.issue(profile, now: time.now())
            tls.certificateChain = try NIOSSLCertificate.fromPEMBytes(Array(pair.certificatePEM.utf8))
                .map { .certificate($0) }
            tls.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: Array(pair.keyPEM.utf8), format: .pem))
        }
        let context = try NIOSSLContext(configuration: tls)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        NIOSSLClientHandler(context: context, serverHostname: nil))
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: "GET /healthz HTTP/1.1\r\nHost: node-1\r\n\r\n"))
            var iterator = inbound.makeAsyncIterator()
            let answer = try await iterator.next().map { String(buffer: $0) } ?? ""
            return Int(answer.split(separator: " ").dropFirst().first ?? "") ?? 0
        }
    }
}
