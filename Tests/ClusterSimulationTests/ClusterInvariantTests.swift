import ClusterSimulation
import KubeAPI
import KubeClient
import KubeControllers
import KubeJSON
import KubeScheduler
import KubeStore
import KubeSupport
import Testing

/// Each invariant is violated when a component is broken on purpose.
@Suite("invariants of simulated clusters", .serialized, .timeLimit(.minutes(10)))
struct ClusterInvariantTests {
    private func scenario(_ script: @escaping @Sendable (SimulatedCluster) async throws -> Void) -> Scenario {
        var scenario = Scenario(nodes: 5, duration: .zero, script: script)
        scenario.settling = .seconds(120)
        return scenario
    }

    private static func account(_ name: String) -> String { "system:serviceaccount:kube-system:\(name)" }

    @Test("a scheduler without NodeResourcesFit overcommits nodes")
    func overcommitment() async throws {
        var scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 30, milliCPU: 1_000))
        }
        scenario.schedulerPlugins.removeAll { $0.name == "NodeResourcesFit" }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == NodesNotOvercommitted.name, "\(report)")
    }

    @Test("a pod whose node changes is bound twice")
    func secondBinding() async throws {
        let scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.pod("lone"))
            try await cluster.waitUntilConverged()
            let key = "/registry/pods/default/lone"
            guard let entry = try await cluster.store.get(key, at: nil) else { return }
            var pod = try Pod(json: entry.value)
            pod.spec.nodeName = pod.spec.nodeName == "node-1" ? "node-2" : "node-1"
            let moved = Transaction(preconditions: [], mutations: [.put(key: key, value: pod.json())])
            _ = try await cluster.store.commit(moved)
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == PodBoundOnce.name, "\(report)")
    }

    @Test("a Deployment controller that scales the old ReplicaSet to zero at once violates the strategy")
    func rollout() async throws {
        var scenario = scenario { cluster in
            let deployment = SimulatedObjects.deployment("web", replicas: 6, surge: 1, unavailable: 1)
            try await cluster.user.create(deployment)
            try await cluster.waitUntilConverged()
            var changed = try await cluster.user.get(Deployment.self, namespace: "default", name: "web")
            changed.spec.template.spec.containers[0].image = "example.com/app:2"
            cluster.note("user: roll out web")
            try await cluster.user.update(changed)
        }
        scenario.sabotage = { _, user, request in
            guard user == Self.account("deployment-controller"), request.method == "PUT",
                request.path.contains("/replicasets/"), var set = try? ReplicaSet(json: request.body)
            else { return nil }
            if set.spec.replicas ?? 0 < 6 { set.spec.replicas = 0 }
            request.body = set.json()
            return nil
        }
        let report = await scenario.run(seed: 4)
        #expect(report.violation?.invariant == RolloutAvailability.name, "\(report)")
        // The report shows the action and the history of the pods.
        #expect(report.description.contains("seed 4 at") && report.description.contains("user: roll out web"))
        #expect(report.description.contains("terminating"))
    }

    @Test("two ReplicaSet controllers at once create more pods than a ReplicaSet asks for")
    func surplus() async throws {
        var scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 4))
        }
        scenario.controllers += scenario.controllers.filter { $0.name == "replicaset-controller" }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == ReplicasNotExceeded.name, "\(report)")
    }

    @Test("two Services with one cluster IP have an address that is allocated twice")
    func sharedAddress() async throws {
        let scenario = scenario { cluster in
            for name in ["first", "second"] {
                try await cluster.user.create(
                    Service {
                        $0.metadata.name = name
                        $0.metadata.namespace = "default"
                        $0.spec.ports = [ServicePort { $0.port = 80 }]
                    })
            }
            let other = try await cluster.user.get(Service.self, namespace: "default", name: "first")
            let key = "/registry/services/specs/default/second"
            guard let entry = try await cluster.store.get(key, at: nil) else { return }
            var service = try Service(json: entry.value)
            service.spec.clusterIP = other.spec.clusterIP
            service.spec.clusterIPs = other.spec.clusterIPs
            let changed = Transaction(preconditions: [], mutations: [.put(key: key, value: service.json())])
            _ = try await cluster.store.commit(changed)
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == ServiceAddressesUnique.name, "\(report)")
    }

    @Test("an address that is not released with its Service is left over")
    func leakedAddress() async throws {
        let scenario = scenario { cluster in
            let address = KubeAPI.IPAddress {
                $0.metadata.name = "10.96.7.7"
                $0.metadata.uid = "11111111-2222-4333-8444-555555555555"
                $0.spec.parentRef = ParentReference {
                    $0.resource = "services"
                    $0.namespace = "default"
                    $0.name = "removed"
                }
            }
            let leaked = Mutation.put(key: "/registry/ipaddresses/10.96.7.7", value: address.json())
            _ = try await cluster.store.commit(Transaction(preconditions: [], mutations: [leaked]))
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == "what should vanish vanishes", "\(report)")
        #expect(report.violation?.message.contains("IPAddress 10.96.7.7") == true, "\(report)")
    }

    @Test("without the garbage collector dependents are left over")
    func garbage() async throws {
        var scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 2))
            try await cluster.waitUntilConverged()
            let options = DeleteOptions { $0.propagationPolicy = "Background" }
            try await cluster.user.delete(Deployment.self, namespace: "default", name: "web", options: options)
        }
        scenario.controllers.removeAll { $0.name == "generic-garbage-collector" }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == "what should vanish vanishes", "\(report)")
    }

    @Test("a ReplicaSet controller that never deletes does not converge")
    func scaleDown() async throws {
        var scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 4))
            try await cluster.waitUntilConverged()
            var smaller = try await cluster.user.get(Deployment.self, namespace: "default", name: "web")
            smaller.spec.replicas = 1
            try await cluster.user.update(smaller)
        }
        scenario.sabotage = { _, user, request in
            guard user == Self.account("replicaset-controller"), request.method == "DELETE" else { return nil }
            return APIResponse(status: 200, contentType: "application/json", body: Array("{}".utf8))
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == "everything converges after the last fault", "\(report)")
    }

    @Test("a controller that never stops writing keeps the cluster from being quiet")
    func restlessness() async throws {
        var scenario = scenario { _ in }
        scenario.controllers.append(Restless.controller)
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == "a cluster that has converged is quiet", "\(report)")
    }

    /// Writes another value of the same label every five seconds.
    private struct Restless: Reconciler {
        static var controller: Controller { Controller("restless", queue: nil, make: Self.init) }

        private let client: Client
        private let time: any TimeSource

        init(_ setup: ControllerSetup<WholeCluster>) {
            client = setup.client(account: "generic-garbage-collector")
            time = setup.time
            setup.queue.add(WholeCluster())
        }

        func reconcile(_ key: WholeCluster) async throws -> ReconcileResult {
            let value = "\(time.now().secondsSinceEpoch)"
            _ = try await client.patch(
                Namespace.self, name: "default", .merge(["metadata": ["labels": ["second": .string(value)]]]))
            return .again(after: .seconds(5))
        }
    }
}
