import ClusterSimulation
import KubeAPI
import KubeClient
import KubeSupport
import Synchronization
import Testing

/// Garbage collection while the collector cannot follow a resource.
@Suite("owners that the garbage collector has not seen", .timeLimit(.minutes(10)))
struct UnseenOwnerTests {
    private final class Switch: Sendable {
        let isOn = Atomic(false)
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
        scenario.sabotage = { _, user, request in
            guard user.hasSuffix(":generic-garbage-collector"), request.path == "/apis/batch/v1/jobs",
                refusesLists.isOn.load(ordering: .relaxed)
            else { return nil }
            let status = StatusError.internalError("Jobs cannot be listed").status
            return APIResponse(status: 500, contentType: "application/json", body: status.json())
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation == nil, "\(report)")
        #expect(report.pods == 0)
    }
}
