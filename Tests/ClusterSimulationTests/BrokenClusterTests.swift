import ClusterSimulation
import KubeAPI
import KubeClient
import KubeControllers
import KubeJSON
import KubeScheduler
import KubeStore
import KubeSupport
import Testing

/// Each invariant is seen to fail when a component is broken on purpose.
@Suite("simulated clusters that are broken on purpose", .serialized, .timeLimit(.minutes(10)))
struct BrokenClusterTests {
    private func scenario(_ script: @escaping @Sendable (SimulatedCluster) async throws -> Void) -> Scenario {
        var scenario = Scenario(nodes: 5, duration: .zero, script: script)
        scenario.settling = .seconds(120)
        return scenario
    }

    private static func account(_ name: String) -> String { "system:serviceaccount:kube-system:\(name)" }

    @Test("a scheduler that ignores resources overcommits nodes")
    func overcommitment() async throws {
        var scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 30, milliCPU: 1_000))
        }
        scenario.schedulerPlugins.removeAll { $0.name == "NodeResourcesFit" }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == NodesNotOvercommitted.name, "\(report)")
    }

    @Test("a pod that is moved was bound twice")
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

    @Test("a Deployment controller that empties the old ReplicaSet breaks the rollout")
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
        // What the report shows leads from the action to the pod that was missing.
        #expect(report.description.contains("seed 4 at") && report.description.contains("user: roll out web"))
        #expect(report.description.contains("terminating"))
    }

    @Test("without garbage collection something is left")
    func garbage() async throws {
        var scenario = scenario { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 2))
            try await cluster.waitUntilConverged()
            let options = DeleteOptions { $0.propagationPolicy = "Background" }
            try await cluster.user.delete(Deployment.self, namespace: "default", name: "web", options: options)
        }
        let make = scenario.controllers
        scenario.controllers = { context, resources in
            make(context, resources).filter { !($0 is GarbageCollector) }
        }
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

    @Test("a controller that writes for ever is noticed")
    func restlessness() async throws {
        var scenario = scenario { _ in }
        let make = scenario.controllers
        scenario.controllers = { context, resources in
            make(context, resources) + [
                Restless(client: context.client("generic-garbage-collector"), time: context.time)
            ]
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation?.invariant == "a cluster that has converged is quiet", "\(report)")
    }

    /// Writes the same label with another value every few seconds.
    private struct Restless: Controller {
        let name = "restless"
        let client: Client
        let time: any TimeSource

        func run() async {
            var count = 0
            while (try? await time.sleep(for: .seconds(5))) != nil {
                count += 1
                _ = try? await client.patch(
                    Namespace.self, name: "default", .merge(["metadata": ["labels": ["count": .string("\(count)")]]]))
            }
        }
    }
}
