import GRPCCore
import GRPCNIOTransportHTTP2
import KubeSupport
import ServiceLifecycle

/// A container runtime that serves CRI v1 on a Unix socket, such as containerd.
///
/// `run()` keeps the connection; calls that are made before it connects wait for it. A lost connection is retried with
/// a back-off of at most three seconds, so that the kubelet reconnects soon after a restart of the runtime.
package struct CRIContainerRuntime: Service {
    typealias Transport = HTTP2ClientTransport.Posix

    let client: GRPCClient<Transport>
    let runtime: Runtime_V1_RuntimeService.Client<Transport>
    let images: Runtime_V1_ImageService.Client<Transport>

    /// - Parameter endpoint: A path, or `unix:///path`.
    package init(endpoint: String) throws(KubeletError) {
        let path = endpoint.hasPrefix("unix://") ? String(endpoint.dropFirst("unix://".count)) : endpoint
        guard path.hasPrefix("/") else {
            throw KubeletError(
                .invalid, "invalid container runtime endpoint \"\(endpoint)\": must be the path of a Unix socket")
        }
        do {
            var config = Transport.Config.defaults
            config.backoff = .init(initial: .milliseconds(100), max: .seconds(3), multiplier: 1.6, jitter: 0.2)
            config.channelDebuggingCallbacks.onCreateTCPConnection = { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(PingAcknowledgementHandler(), position: .first)
                }
            }
            // Go's gRPC server rejects the default authority, which is the path.
            let transport = try Transport(
                target: .unixDomainSocket(path: path, authority: "localhost"), transportSecurity: .plaintext,
                config: config)
            client = GRPCClient(transport: transport)
        } catch {
            throw KubeletError(.invalid, "cannot use container runtime endpoint \"\(endpoint)\"", cause: error)
        }
        runtime = .init(wrapping: client)
        images = .init(wrapping: client)
    }

    package func run() async throws {
        try await cancelWhenGracefulShutdown { try await client.runConnections() }
    }

    /// Ends `run()` after all calls in progress have ended.
    package func shutdown() {
        client.beginGracefulShutdown()
    }

    /// Returns containerd's own configuration. Nil if the runtime does not report it.
    func runtimeConfiguration() async throws(KubeletError) -> RuntimeConfiguration? {
        let info = try await call("Status", timeout: .seconds(10)) {
            try await runtime.status(request: .init(message: .with { $0.verbose = true }), options: $0).info
        }
        return info["config"].flatMap { RuntimeConfiguration(json: $0) }
    }

    static func options(timeout: Duration) -> CallOptions {
        var options = CallOptions.defaults
        options.timeout = timeout
        options.waitForReady = false
        return options
    }

    /// The default of upstream's `--runtime-request-timeout`.
    static let requestTimeout = Duration.seconds(120)
    /// Longer, since the runtime waits for the CNI plugins, or for a registry.
    static let sandboxTimeout = Duration.seconds(240)
    static let pullTimeout = Duration.seconds(3600)

    func call<Result>(
        _ operation: String, timeout: Duration = requestTimeout,
        _ body: (CallOptions) async throws -> Result
    ) async throws(KubeletError) -> Result {
        do {
            return try await body(Self.options(timeout: timeout))
        } catch let error as RPCError {
            let code: KubeletError.Code =
                switch error.code {
                case .notFound: .notFound
                case .unavailable: .runtimeUnavailable
                default: .runtime
                }
            throw KubeletError(code, "\(operation): \(error.message)", cause: nil)
        } catch {
            throw KubeletError(.runtime, operation, cause: error)
        }
    }
}
