import KubeAPI
import KubeClient
import KubeSupport

/// Pods for nodes that are nowhere, from the first request to create one until the last is bound.
extension BenchSession {
    private static let renewal = Duration.seconds(10)

    func schedule() async throws -> ScenarioResult {
        let namespace = try await namespace("schedule", forPods: true)
        willMakeNodes()
        try await makeNodes()
        let prefix = newPrefix()
        let fleet = try await WatchFleet.open(
            WatchFleet.Plan(
                // A pod that is bound enters this watch as a new one.
                request: try await watching("pods", in: namespace, query: "&fieldSelector=spec.nodeName%21%3D"),
                watchers: 1, framing: options.encoding == .json ? .lines : .lengths, marker: prefix,
                distinctObjects: options.pods),
            endpoint, on: group)
        do {
            let result = try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await self.keepNodesReady() }
                let result = try await self.withFigures { try await self.schedulePods(namespace, prefix, fleet) }
                tasks.cancelAll()
                return result
            }
            await fleet.close()
            return result
        } catch {
            await fleet.close()
            throw error
        }
    }

    private func schedulePods(
        _ namespace: String, _ prefix: String, _ fleet: WatchFleet
    ) async throws -> ScenarioResult {
        var load = RequestLoad(
            try creating("pods", in: namespace, prefix: prefix, withTime: true) {
                $0.schedulablePod(name: $1, namespace: namespace)
            }, length: .requests(options.pods))
        load.connections = min(options.connections, options.pods)
        load.rate = options.rate
        let writes = try await load.run(endpoint, on: group)
        let delivery = try await awaitDelivery(of: writes.successes, on: fleet)
        var result = ScenarioResult(.schedule)
        result.unit = "pods"
        result.connections = load.connections
        result.latencies = delivery.latencies
        result.count = delivery.marked
        result.seconds = delivery.last > writes.start ? Double(delivery.last - writes.start) / 1e9 : 0
        result.rate = result.seconds > 0 ? Double(result.count) / result.seconds : 0
        result.errors = writes.errors
        result.firstError = writes.firstError ?? delivery.firstError
        let pending = writes.successes - delivery.marked
        if pending > 0 {
            result.errors[0, default: 0] += pending
            result.firstError = result.firstError ?? "\(pending) pods were not bound"
        }
        result.bytes = delivery.bytes
        result.operations = delivery.marked
        if delivery.marked == 0 { result.outcome = .failed(result.firstError ?? "no pod was bound") }
        result.details = [
            .init(key: "nodes", name: "nodes", value: Double(options.nodes)),
            .init(key: "createsPerSecond", name: "creates/s", value: writes.rate),
        ]
        return result
    }

    // MARK: Nodes

    private var nodeName: String { "bench-\(tag)-node-\(RequestTemplate.Place.object.rawValue)" }
    private var leases: String { "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases" }

    private func makeNodes() async throws {
        let now = SystemTime().now()
        try await populate(
            options.nodes, "nodes",
            endpoint.request(
                "POST", "/api/v1/nodes", contentType: "application/json", body: manifests.node(name: nodeName)))
        let lease = manifests.lease(name: nodeName, renewTime: now.rfc3339(fractionDigits: 6))
        try await populate(
            options.nodes, "leases of nodes",
            endpoint.request("POST", leases, contentType: "application/json", body: lease))
        // Last, since it is what makes the nodes ready for pods.
        try await populate(
            options.nodes, "statuses of nodes",
            endpoint.request(
                "PATCH", "/api/v1/nodes/\(nodeName)/status", contentType: "application/merge-patch+json",
                body: manifests.nodeStatus(heartbeat: now.rfc3339())))
    }

    /// Renews the nodes' leases as their kubelets would, until the task is cancelled.
    private func keepNodesReady() async throws {
        while true {
            try await Task.sleep(for: Self.renewal)
            let now = SystemTime().now().rfc3339(fractionDigits: 6)
            var load = RequestLoad(
                endpoint.request(
                    "PATCH", "\(leases)/\(nodeName)", contentType: "application/merge-patch+json",
                    body: Array(#"{"spec":{"renewTime":"\#(now)"}}"#.utf8)), length: .requests(options.nodes))
            load.connections = 1
            load.rate = Double(options.nodes) / 5
            _ = try await load.run(endpoint, on: group)
        }
    }
}
