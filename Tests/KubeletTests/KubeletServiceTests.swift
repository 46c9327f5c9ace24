import Glibc
import KubeAPI
import KubeClient
import KubeStore
import KubeSupport
import Logging
import Synchronization
import TestSupport
import Testing

@testable import KubeAPIServer
@testable import Kubelet

private struct AllowAll: Authorizer {
    func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision { .allow }
}

@Suite("Kubelet with an API server and containerd", .enabled(if: ContainerdHarness.isAvailable), .serialized)
struct KubeletServiceTests {
    private func makeClient() async throws -> Client {
        let resources = BuiltInResources()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let cache = WatchCache(catalogue: resources.catalogue, logger: logger)
        let store = MemoryStore()
        try await cache.start(store)
        let context = RegistryContext(store: store, cache: cache, admission: AdmissionChain())
        let server = APIServer(
            resources: resources, context: context, authorizer: AllowAll(), paths: PathHandlers(),
            subresources: Subresources(), logger: logger)
        return Client(transport: InProcessTransport(server: server, user: User(name: "admin")))
    }

    @Test("The kubelet registers its node, runs a pod, keeps it over a restart, and removes it after its deletion")
    func lifeOfANode() async throws {
        try await ContainerdHarness.with { harness in
            let client = try await makeClient()
            var configuration = KubeletConfiguration(
                nodeName: "node-1", nodeIPs: ["192.0.2.7"], directory: "\(harness.directory)/kubelet")
            configuration.logDirectory = "\(harness.directory)/logs"
            configuration.cgroupRoot = "t\(harness.bridge)"
            configuration.systemdCgroup = false
            configuration.podCIDRs = ["\(harness.subnetPrefix).0/24"]
            let settings = configuration
            defer { _ = try? CgroupDriver(systemd: false, root: settings.cgroupRoot).removeRoot() }
            @Sendable func kubelet() throws -> KubeletService {
                try KubeletService(
                    configuration: settings, runtimeEndpoint: harness.configuration.socketPath, client: client,
                    logger: harness.logger)
            }

            let first = Task { try await kubelet().run() }
            try await waitUntil("node is ready") {
                let node = try? await client.get(Node.self, name: "node-1")
                return node?.status.conditions.first { $0.type == "Ready" }?.status == "True"
            }
            try await checkNode(client, settings)

            var pod = Pod.sample("web")
            pod.metadata.uid = nil
            pod.spec.terminationGracePeriodSeconds = 1
            pod.spec.containers[0].command = ["sleep", "3600"]
            try await client.create(pod)
            @Sendable func current() async throws -> Pod {
                try await client.get(Pod.self, namespace: "default", name: "web")
            }
            try await waitUntil("pod is ready") {
                try await current().status.conditions.first { $0.type == "Ready" }?.status == "True"
            }
            let before = try await current().status.containerStatuses.first?.containerID
            first.cancel()
            _ = await first.result

            let second = Task { try await kubelet().run() }
            try await waitUntil("lease is renewed") {
                let lease = try? await client.get(Lease.self, namespace: "kube-node-lease", name: "node-1")
                return lease?.spec.holderIdentity == "node-1"
            }
            // The runtime's state, not the status that the earlier kubelet wrote.
            let running = try await harness.runtime.listContainers(podUID: nil)
            #expect(running.map { "containerd://\($0.id)" } == [before])
            #expect(running.allSatisfy { $0.state == .containerRunning })

            try await client.delete(Pod.self, namespace: "default", name: "web")
            try await waitUntil("pod is gone") {
                do {
                    _ = try await current()
                    return false
                } catch let error as StatusError where error.isNotFound {
                    return true
                }
            }
            let left = try await harness.runtime.listPodSandboxes(podUID: nil)
            #expect(left.isEmpty)
            let events = try await client.list(Event.self, namespace: "default").items.compactMap(\.reason)
            for reason in ["Pulled", "Created", "Started", "Killing"] { #expect(events.contains(reason)) }
            second.cancel()
            _ = await second.result
        }
    }

    private func checkNode(_ client: Client, _ configuration: KubeletConfiguration) async throws {
        let node = try await client.get(Node.self, name: "node-1")
        #expect(node.metadata.labels["kubernetes.io/hostname"] == "node-1")
        #expect(node.metadata.labels["kubernetes.io/os"] == "linux")
        #expect(node.spec.podCIDR == configuration.podCIDRs.first)
        #expect(node.status.nodeInfo.containerRuntimeVersion.hasPrefix("containerd://"))
        #expect(node.status.capacity["pods"]?.value == 110)
        #expect(node.status.addresses.map(\.type) == ["InternalIP", "Hostname"])
        #expect(node.status.images.contains { $0.names.contains("docker.io/library/busybox:latest") })
        #expect(
            node.status.conditions.map(\.type) == ["MemoryPressure", "DiskPressure", "PIDPressure", "Ready"])
    }

    @Test("A killed containerd is started again and its containers continue to run")
    func containerdIsKilled() async throws {
        try await ContainerdHarness.with { harness in
            let sandboxConfig = harness.sandboxConfig(name: "survivor", uid: "uid-survivor")
            let sandbox = try await harness.runtime.runPodSandbox(sandboxConfig)
            let container = try await harness.runtime.createContainer(
                sandbox: sandbox,
                .with {
                    $0.metadata.name = "main"
                    $0.image.image = "busybox"
                    $0.command = ["sleep", "3600"]
                    $0.labels = [ContainerLabel.podUID: "uid-survivor"]
                }, sandboxConfig: sandboxConfig)
            try await harness.runtime.startContainer(container)
            let started = try await harness.runtime.containerStatus(container).startedAt

            let pidPath = "\(harness.configuration.directory)/containerd.pid"
            let text = try HostFiles.readText(pidPath)
            let pid = try #require(pid_t(text.prefix { $0 != " " }))
            #expect(kill(pid, SIGKILL) == 0)
            try await waitUntil("another containerd runs") { (try? HostFiles.readText(pidPath)) != text }
            try await ContainerdService.waitUntilReady(harness.runtime)
            let status = try await harness.runtime.containerStatus(container)
            #expect(status.state == .containerRunning && status.startedAt == started)
        }
    }
}
