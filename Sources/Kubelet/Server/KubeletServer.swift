import KubeServing
import Logging
import NIOCore
import NIOHTTP1

/// The server of the kubelet's API, which the API server uses for logs, commands and metrics.
struct KubeletServer: Sendable {
    private let server: HTTPServer

    init(
        configuration: KubeletConfiguration, identity: KubeletServerIdentity, workers: PodWorkers, logger: Logger
    ) throws(KubeletError) {
        let verifier = try CallerVerifier(
            authorities: identity.clientCertificateAuthorities, allowedCommonNames: identity.allowedCommonNames,
            time: workers.context.time)
        let tls = TLSOptions(
            certificateChain: identity.certificateChain, privateKey: identity.privateKey, clientCertificates: .request)
        let handler = KubeletHandler(
            verifier: verifier, workers: workers, configuration: configuration, logger: logger)
        server = HTTPServer(
            configuration: .init(host: configuration.address, port: configuration.port, tls: tls), handler: handler,
            logger: logger)
    }

    func bind() async throws -> SocketAddress { try await server.bind() }

    func run() async throws { try await server.run() }
}
