import KubeAPI
import KubeClient
import KubeSupport
import Logging
import ServiceLifecycle
import Synchronization

/// The kubelet: registers its node, runs the pods that are bound to it, and serves their logs and commands.
///
/// `run()` returns when the task is cancelled or the service group shuts down. Containers continue to run; the next
/// kubelet on the same node recognizes them by their labels.
package struct KubeletService: ServiceLifecycle.Service {
    private let configuration: KubeletConfiguration
    private let runtime: CRIContainerRuntime
    private let client: Client
    private let time: any TimeSource
    private let logger: Logger
    private let prepare: @Sendable (CRIContainerRuntime) async throws -> Void
    private let onRegistered: @Sendable () -> Void

    /// - Parameters:
    ///   - endpoint: The endpoint of the container runtime, which may start after the kubelet.
    ///   - prepare: Called once, when the runtime responds and before the first pod is started.
    ///   - onRegistered: Called once, when the node is registered and its pods are being run.
    package init(
        configuration: KubeletConfiguration, runtimeEndpoint endpoint: String, client: Client,
        time: any TimeSource = SystemTime(), logger: Logger,
        prepare: @escaping @Sendable (CRIContainerRuntime) async throws -> Void = { _ in },
        onRegistered: @escaping @Sendable () -> Void = {}
    ) throws(KubeletError) {
        self.configuration = configuration
        runtime = try CRIContainerRuntime(endpoint: endpoint)
        self.client = client
        self.time = time
        self.logger = logger
        self.prepare = prepare
        self.onRegistered = onRegistered
    }

    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runtime.run() }
            group.addTask {
                defer { runtime.shutdown() }
                try await cancelWhenGracefulShutdown { try await runComponents() }
            }
            for try await _ in group {}
        }
    }

    private func runComponents() async throws {
        let services = Informer<KubeAPI.Service>(client, logger: logger, time: time)
        let recorder = EventRecorder(
            client, component: "kubelet", host: configuration.nodeName, time: time, logger: logger)
        let api = ClientKubeletAPI(client: client, serviceInformer: services, recorder: recorder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await services.run() }
            group.addTask { await recorder.run() }
            group.addTask {
                let version = try await ContainerdService.waitUntilReady(runtime, limit: .seconds(300), time: time)
                try await prepare(runtime)
                var configuration = configuration
                // The cgroup driver must be the runtime's: with another one, the limits of a pod's cgroup have no
                // effect.
                if let driver = try await runtime.runtimeConfiguration()?.systemdCgroup {
                    configuration.systemdCgroup = driver
                }
                let kubelet = try Kubelet(
                    configuration: configuration, runtime: runtime, runtimeName: version.runtimeName, api: api,
                    time: time,
                    logger: logger)
                try await kubelet.run(pods: podInformer, onRegistered: onRegistered)
            }
            do {
                try await group.next()
                group.cancelAll()
                try await group.waitForAll()
            } catch is CancellationError {
                group.cancelAll()
            }
        }
    }

    private var podInformer: Informer<Pod> {
        let selector = FieldSelector([
            .init(field: "spec.nodeName", value: configuration.nodeName, isEqual: true)
        ])
        return Informer<Pod>(client, selector: ListOptions(fieldSelector: selector), logger: logger, time: time)
    }
}
