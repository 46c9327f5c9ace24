import KubeAPI
import KubeClient
import KubeSupport

/// The scenario that schedules pods to simulated nodes: measured from the first create request until the last pod is
/// bound.
extension BenchSession {
    private static let renewal = Duration.seconds(10)

    func schedule() async throws -> ScenarioResult {
        let namespace = try await namespace("schedule", forPods: true)
        willMakeNodes()
        try await makeNodes()
        let prefix = newPrefix()
        let fleet = try await WatchFleet.open(
            WatchFleet.Plan(
                // A pod that is bound starts to match the selector, and appears as added.
                request: try await watching("pods", in: namespace, query: "&fieldSelector=spec.nodeName%21%3D"),
                watchers: 1, framing: options.encoding == .json ? .lines : .lengths, marker: Manifests.marker(prefix),
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
        let objects = CreatedObjects.pods(in: namespace, prefix: prefix)
        let manifest = manifests.marked(prefix).schedulablePod(name: objects.name, namespace: namespace)
        var load = RequestLoad(try creating(objects, manifest), length: .requests(options.pods))
        load.connections = min(options.connections, options.pods)
        load.rate = options.rate
        let writes = try await run(load, creating: objects)
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

    private var nodes: CreatedObjects {
        CreatedObjects(collection: "/api/v1/nodes", prefix: "bench-\(tag)-node-")
    }

    /// The leases, which have the names of their nodes.
    private var leases: CreatedObjects {
        CreatedObjects(
            collection: "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases", prefix: nodes.prefix)
    }

    func makeNodes() async throws {
        let now = SystemTime().now()
        try await populate(nodes, options.nodes, "nodes", creatingJSON(nodes, manifests.node(name: nodes.name)))
        let lease = manifests.lease(name: leases.name, renewTime: now.rfc3339(fractionDigits: 6))
        try await populate(leases, options.nodes, "leases of nodes", creatingJSON(leases, lease))
        // Last, because this makes the nodes ready for pods.
        progress("making the nodes ready")
        let status = endpoint.request(
            "PATCH", "\(nodes.path)/status", contentType: "application/merge-patch+json",
            body: manifests.nodeStatus(heartbeat: now.rfc3339()))
        try await change(options.nodes, status, "nodes could not be made ready")
    }

    func creatingJSON(_ objects: CreatedObjects, _ manifest: [UInt8]) -> RequestTemplate {
        endpoint.request("POST", objects.collection, contentType: "application/json", body: manifest)
    }

    /// Sends a request for each of `number` objects, and throws `failure` if not all succeed.
    func change(_ number: Int, _ template: RequestTemplate, _ failure: String) async throws {
        let outcome = try await run(RequestLoad(template, length: .requests(number)))
        guard outcome.successes == number else {
            throw BenchError(
                .refused, "\(number - outcome.successes) \(failure): \(outcome.firstError ?? "no response")")
        }
    }

    /// Renews the lease of every node once, as fast as possible.
    func renewLeases() async throws {
        let now = SystemTime().now().rfc3339(fractionDigits: 6)
        let renewal = endpoint.request(
            "PATCH", leases.path, contentType: "application/merge-patch+json",
            body: Array(#"{"spec":{"renewTime":"\#(now)"}}"#.utf8))
        try await change(options.nodes, renewal, "leases could not be renewed")
    }

    /// Renews the leases of the nodes as kubelets would, until the task is cancelled.
    private func keepNodesReady() async throws {
        while true {
            try await Task.sleep(for: Self.renewal)
            let now = SystemTime().now().rfc3339(fractionDigits: 6)
            var load = RequestLoad(
                endpoint.request(
                    "PATCH", leases.path, contentType: "application/merge-patch+json",
                    body: Array(#"{"spec":{"renewTime":"\#(now)"}}"#.utf8)), length: .requests(options.nodes))
            load.connections = 1
            load.rate = Double(options.nodes) / 5
            _ = try await run(load)
        }
    }
}
