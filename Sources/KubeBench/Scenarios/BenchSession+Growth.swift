import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport

/// The scenarios with objects for which controllers create others: measured from the first create request until all
/// objects exist.
extension BenchSession {
    /// The number of pods of each Deployment.
    private static let replicas = 10
    /// The number of measured lease renewals, regardless of the number of nodes.
    private static let renewals = 10_000
    /// The time without progress after which a scenario fails.
    private static let patience = Duration.seconds(60)

    func grow(_ scenario: Scenario) async throws -> ScenarioResult {
        switch scenario {
        case .nodes: try await growNodes()
        case .leases: try await growLeases()
        case .deployments: try await growDeployments()
        case .jobs: try await growJobs()
        case .services: try await growServices()
        default: try await growNamespaces()
        }
    }

    /// Nodes that become ready and renew their leases once, as kubelets that join the cluster do.
    private func growNodes() async throws -> ScenarioResult {
        willMakeNodes()
        return try await withFigures {
            let start = MonotonicClock.now()
            try await makeNodes()
            try await renewLeases()
            return grown(.nodes, "nodes", options.nodes, since: start)
        }
    }

    /// Renewals of the leases of ready nodes, `renewals` in total.
    private func growLeases() async throws -> ScenarioResult {
        willMakeNodes()
        try await makeNodes()
        let rounds = max(1, Self.renewals / max(1, options.nodes))
        return try await withFigures {
            let start = MonotonicClock.now()
            for _ in 0..<rounds { try await renewLeases() }
            return grown(.leases, "renewals", rounds * options.nodes, since: start)
        }
    }

    /// Pods of Deployments, which no scheduler handles.
    private func growDeployments() async throws -> ScenarioResult {
        let namespace = try await namespace("deployments", forPods: true)
        let objects = CreatedObjects(
            collection: "/apis/apps/v1/namespaces/\(namespace)/deployments", prefix: newPrefix())
        let count = max(1, options.pods / Self.replicas)
        let manifest = manifests.deployment(name: objects.name, namespace: namespace, replicas: Self.replicas)
        return try await withFigures {
            let start = MonotonicClock.now()
            try await populate(objects, count, "Deployments", creatingJSON(objects, manifest))
            let pods = count * Self.replicas
            try await awaitCount(pods, of: "/api/v1/namespaces/\(namespace)/pods")
            return grown(.deployments, "pods", pods, since: start)
        }
    }

    /// Jobs with one pod each, which no scheduler handles.
    private func growJobs() async throws -> ScenarioResult {
        let namespace = try await namespace("jobs", forPods: true)
        let objects = CreatedObjects(collection: "/apis/batch/v1/namespaces/\(namespace)/jobs", prefix: newPrefix())
        let manifest = manifests.job(name: objects.name, namespace: namespace)
        return try await withFigures {
            let start = MonotonicClock.now()
            try await populate(objects, options.objects, "Jobs", creatingJSON(objects, manifest))
            try await awaitCount(options.objects, of: "/api/v1/namespaces/\(namespace)/pods")
            return grown(.jobs, "Jobs", options.objects, since: start)
        }
    }

    /// Services with one ready pod each.
    private func growServices() async throws -> ScenarioResult {
        let namespace = try await namespace("services", forPods: true)
        let prefix = newPrefix()
        let pods = CreatedObjects.pods(in: namespace, prefix: prefix)
        let services = CreatedObjects(collection: "/api/v1/namespaces/\(namespace)/services", prefix: prefix)
        return try await withFigures {
            let start = MonotonicClock.now()
            let pod = manifests.labelled(pods.name).pod(name: pods.name, namespace: namespace)
            try await populate(pods, options.objects, "pods", creatingJSON(pods, pod))
            let status = endpoint.request(
                "PATCH", "\(pods.path)/status", contentType: "application/merge-patch+json",
                body: manifests.readyPodStatus(at: SystemTime().now().rfc3339()))
            try await change(options.objects, status, "pods could not be made ready")
            let service = manifests.service(name: services.name, namespace: namespace)
            try await populate(services, options.objects, "Services", creatingJSON(services, service))
            try await awaitCount(
                options.objects, of: "/apis/discovery.k8s.io/v1/namespaces/\(namespace)/endpointslices")
            try await awaitCount(options.objects, of: "/api/v1/namespaces/\(namespace)/endpoints")
            return grown(.services, "Services", options.objects, since: start)
        }
    }

    /// Namespaces that get their default objects and are then deleted.
    private func growNamespaces() async throws -> ScenarioResult {
        let objects = CreatedObjects(collection: "/api/v1/namespaces", prefix: newPrefix())
        let accounts = "/api/v1/serviceaccounts"
        let before = try await count(accounts)
        return try await withFigures {
            let start = MonotonicClock.now()
            let manifest = manifests.namespace(name: objects.name)
            try await populate(objects, options.objects, "Namespaces", creatingJSON(objects, manifest))
            try await awaitCount(before + options.objects, of: accounts)
            _ = try await delete(objects, options.objects)
            try await awaitCount(before, of: accounts, isFalling: true)
            return grown(.namespaces, "namespaces", options.objects, since: start)
        }
    }

    // MARK: Parts

    private func grown(_ scenario: Scenario, _ unit: String, _ count: Int, since start: UInt64) -> ScenarioResult {
        var result = ScenarioResult(scenario)
        result.unit = unit
        result.connections = options.connections
        result.count = count
        result.operations = count
        result.seconds = Double(MonotonicClock.now() - start) / 1e9
        result.rate = result.seconds > 0 ? Double(count) / result.seconds : 0
        return result
    }

    /// Waits until a collection has at least `wanted` objects, or at most if `isFalling`.
    private func awaitCount(_ wanted: Int, of path: String, isFalling: Bool = false) async throws {
        var last = -1
        var deadline = ContinuousClock.now + Self.patience
        while true {
            let present = try await count(path)
            if isFalling ? present <= wanted : present >= wanted { return }
            if present != last {
                last = present
                deadline = ContinuousClock.now + Self.patience
            }
            guard ContinuousClock.now < deadline else {
                throw BenchError(.refused, "\(path) has \(present) of \(wanted) objects and does not change")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Returns the number of objects in a collection, of which only one is transferred.
    private func count(_ path: String) async throws -> Int {
        let response = try await client.performRaw(APIRequest(path: path, query: [("limit", "1")]))
        let list = try JSONValue(json: response.body)
        let rest = list["metadata"]?["remainingItemCount"].flatMap { value -> Int? in
            if case .integer(let number) = value { Int(number) } else { nil }
        }
        return (list["items"]?.array?.count ?? 0) + (rest ?? 0)
    }
}
