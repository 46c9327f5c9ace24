import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// Registers the node, keeps its status up to date and renews its lease.
///
/// The status is checked every 10 s and written if it changed, and at least every 5 min. The lease is renewed every 10
/// s; the node lifecycle controller sees by it that the node is alive.
/// Source: https://kubernetes.io/docs/concepts/architecture/nodes/#heartbeats
final class NodeReporter: Sendable {
    private struct State: Sendable {
        var node: Node?
        var written: Timestamp?
    }

    private let configuration: KubeletConfiguration
    private let runtime: any ContainerRuntime
    private let api: any KubeletAPI
    private let time: any TimeSource
    private let logger: Logger
    private let state = Mutex(State())

    static let interval = Duration.seconds(10)
    static let reportInterval = Duration.seconds(300)
    static let leaseDurationSeconds: Int32 = 40

    init(
        configuration: KubeletConfiguration, runtime: any ContainerRuntime, api: any KubeletAPI,
        time: any TimeSource, logger: Logger
    ) {
        self.configuration = configuration
        self.runtime = runtime
        self.api = api
        self.time = time
        self.logger = logger
    }

    /// Registers the node, or updates the node object that exists. Retries until it succeeds or is cancelled.
    func register() async throws {
        var attempt = 0
        let backoff = Backoff(initial: .milliseconds(200), maximum: .seconds(7))
        while true {
            try Task.checkCancellation()
            do {
                try await registerOnce()
                return
            } catch {
                logger.warning("cannot register the node", metadata: ["error": "\(error)"])
                try await time.sleep(for: backoff.delay(attempt: attempt))
                attempt += 1
            }
        }
    }

    private func registerOnce() async throws(KubeletError) {
        let labels = NodeStatusBuilder.labels(name: configuration.nodeName, own: configuration.nodeLabels)
        let known = try await nilIfNotFound({ () async throws(KubeletError) in
            try await api.node(configuration.nodeName)
        })
        guard var node = known else {
            var node = Node()
            node.metadata.name = configuration.nodeName
            node.metadata.labels = labels
            node.metadata.annotations = ["volumes.kubernetes.io/controller-managed-attach-detach": "true"]
            node.spec.podCIDR = configuration.podCIDRs.first
            node.spec.podCIDRs = configuration.podCIDRs
            node.status = await builder().status(old: NodeStatus())
            let created = try await api.createNode(node)
            // The API server keeps the status of a new node. A second write would only conflict with the node controller,
            // which removes the taint of new nodes.
            if created.status.differs(from: node.status) { return try await write(created, force: true) }
            return await didWrite(created, after: NodeStatus())
        }
        var changed = node
        changed.metadata.labels.merge(labels) { $1 }
        if changed.spec.podCIDRs.isEmpty {
            changed.spec.podCIDR = configuration.podCIDRs.first
            changed.spec.podCIDRs = configuration.podCIDRs
        }
        if changed != node { node = try await api.updateNode(changed) }
        try await write(node, force: true)
    }

    /// Writes the status if it changed.
    func report() async throws(KubeletError) {
        let known = try await nilIfNotFound({ () async throws(KubeletError) in
            try await api.node(configuration.nodeName)
        })
        // The node object was deleted while the kubelet runs.
        guard let node = known else { return try await registerOnce() }
        let isUnschedulable = node.spec.unschedulable ?? false
        let wasUnschedulable = state.withLock { state in
            defer { state.node = node }
            return state.node?.spec.unschedulable ?? false
        }
        if isUnschedulable != wasUnschedulable {
            await recordNodeEvent(isUnschedulable ? "NodeNotSchedulable" : "NodeSchedulable")
        }
        let due = state.withLock { $0.written }.map { time.now() - $0 >= Self.reportInterval } ?? true
        try await write(node, force: due)
    }

    private func write(_ node: Node, force: Bool) async throws(KubeletError) {
        var node = node
        let old = node.status
        node.status = await builder().status(old: old)
        guard force || node.status.differs(from: old) else { return }
        await didWrite(try await api.updateNodeStatus(node), after: old)
    }

    /// Stores the written node, and records the events of the conditions that changed since `old`.
    private func didWrite(_ written: Node, after old: NodeStatus) async {
        for reason in written.status.events(after: old) { await recordNodeEvent(reason) }
        let now = time.now()
        state.withLock { state in
            state.node = written
            state.written = now
        }
    }

    private func recordNodeEvent(_ reason: String) async {
        await api.record(
            PodEvent(
                kind: .normal, reason: reason, message: "Node \(configuration.nodeName) status is now: \(reason)",
                object: configuration.nodeReference))
    }

    func renewLease() async throws(KubeletError) {
        let uid = state.withLock { $0.node?.metadata.uid }
        let now = time.now()
        try await api.renewLease(
            Lease {
                $0.metadata.name = configuration.nodeName
                $0.metadata.namespace = "kube-node-lease"
                if let uid {
                    $0.metadata.ownerReferences = [
                        OwnerReference {
                            $0.apiVersion = "v1"
                            $0.kind = "Node"
                            $0.name = configuration.nodeName
                            $0.uid = uid
                        }
                    ]
                }
                $0.spec.holderIdentity = configuration.nodeName
                $0.spec.leaseDurationSeconds = Self.leaseDurationSeconds
                $0.spec.renewTime = MicroTime(now)
            })
    }

    private func builder() async -> NodeStatusBuilder {
        var builder = NodeStatusBuilder(
            name: configuration.nodeName, addresses: configuration.nodeIPs,
            host: HostInformation.read(directory: configuration.directory), images: [],
            kubeletVersion: configuration.kubeletVersion, kubeletPort: configuration.port,
            maximumPods: configuration.maximumPods, now: time.now())
        do {
            builder.runtime = try await runtime.version()
            builder.runtimeStatus = try await runtime.status()
            builder.images = try await runtime.listImages()
        } catch {
            builder.runtimeFailure = error.message
        }
        return builder
    }
}
