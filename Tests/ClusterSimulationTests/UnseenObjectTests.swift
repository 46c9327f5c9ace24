import ClusterSimulation
import KubeAPI
import KubeClient
import KubeSupport
import Synchronization
import Testing

/// Objects that are created and removed while a controller cannot follow their resource.
@Suite("objects that a controller never sees", .timeLimit(.minutes(10)))
struct UnseenObjectTests {
    private final class Switch: Sendable {
        let isOn = Atomic(false)
    }

    /// Refuses the listings of a collection while the switch is on.
    private static func refusal(of path: String, to user: String, _ refuses: Switch) -> Scenario.Sabotage {
        { _, requester, request in
            guard requester == user, request.path == path, refuses.isOn.load(ordering: .relaxed) else { return nil }
            let status = StatusError.internalError("\(path) cannot be listed").status
            return APIResponse(status: 500, contentType: "application/json", body: status.json())
        }
    }

    @Test("a pod is deleted whose Job was created and deleted while Jobs could not be listed")
    func unseenJob() async {
        let refusesLists = Switch()
        var scenario = Scenario(nodes: 2, duration: .zero) { cluster in
            // The collector loses its watch and cannot list Jobs anew.
            refusesLists.isOn.store(true, ordering: .relaxed)
            cluster.faults.cutWatches(of: "kube-controller-manager")
            try await cluster.user.create(SimulatedObjects.job("short", completions: 1, parallelism: 1))
            try await cluster.waitUntil("the Job has a pod") { !$0.model.pods.isEmpty }
            // Time for the collector to find that the pod's owner exists.
            try await cluster.time.sleep(for: .seconds(1))
            let options = DeleteOptions { $0.propagationPolicy = "Background" }
            try await cluster.user.delete(Job.self, namespace: "default", name: "short", options: options)
            try await cluster.waitUntil("the Job is removed") { $0.model.jobs.isEmpty }
            refusesLists.isOn.store(false, ordering: .relaxed)
        }
        scenario.settling = .seconds(120)
        scenario.sabotage = Self.refusal(
            of: "/apis/batch/v1/jobs", to: "system:serviceaccount:kube-system:generic-garbage-collector", refusesLists)
        let report = await scenario.run(seed: 1)
        #expect(report.violation == nil, "\(report)")
        #expect(report.pods == 0)
    }

    @Test("a pod is replaced that was created and removed while the ReplicaSet controller could not list pods")
    func unseenPod() async {
        let refusesLists = Switch()
        var scenario = Scenario(nodes: 2, duration: .zero) { cluster in
            refusesLists.isOn.store(true, ordering: .relaxed)
            cluster.faults.cutWatches(of: "kube-controller-manager")
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 1))
            try await cluster.waitUntil("the ReplicaSet has a pod") { !$0.model.pods.isEmpty }
            guard let name = cluster.model.pods.first?.value.metadata.name else { return }
            let options = DeleteOptions { $0.gracePeriodSeconds = 0 }
            try await cluster.user.delete(Pod.self, namespace: "default", name: name, options: options)
            try await cluster.waitUntil("the pod is removed") { $0.model.pods.isEmpty }
            refusesLists.isOn.store(false, ordering: .relaxed)
        }
        scenario.sabotage = Self.refusal(of: "/api/v1/pods", to: "system:kube-controller-manager", refusesLists)
        let report = await scenario.run(seed: 1)
        #expect(report.violation == nil, "\(report)")
        #expect(report.pods == 1)
    }
}
