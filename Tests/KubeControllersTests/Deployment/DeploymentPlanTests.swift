import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeControllers

@Suite struct DeploymentPlanTests {
    private func condition(_ simulation: DeploymentSimulation, _ type: String) -> DeploymentCondition? {
        simulation.deployment.status.conditions.first { $0.type == type }
    }

    @Test("the first rollout creates one ReplicaSet of the full size with revision 1")
    func first() throws {
        var simulation = DeploymentSimulation(replicas: 3)
        let set = try #require(simulation.step().create)
        #expect(set.spec.replicas == 3)
        #expect(set.metadata.annotations["deployment.kubernetes.io/revision"] == "1")
        #expect(set.metadata.annotations["deployment.kubernetes.io/desired-replicas"] == "3")
        #expect(set.metadata.annotations["deployment.kubernetes.io/max-replicas"] == "4")
        let hash = set.metadata.labels["pod-template-hash"]
        #expect(hash != nil && set.metadata.name == "web-\(hash ?? "")")
        #expect(set.spec.selector.matchLabels["pod-template-hash"] == hash)
        #expect(set.spec.template.metadata.labels["pod-template-hash"] == hash)
        #expect(condition(simulation, "Progressing")?.reason == "NewReplicaSetCreated")
        #expect(condition(simulation, "Available")?.status == "False")
        simulation.finish()
        #expect(simulation.isComplete)
        #expect(condition(simulation, "Progressing")?.reason == "NewReplicaSetAvailable")
        #expect(condition(simulation, "Available")?.status == "True")
        #expect(simulation.plan().scale.isEmpty && simulation.plan().create == nil && simulation.plan().update.isEmpty)
    }

    @Test(
        "a rolling update never falls below availability, never rises above surge, and completes",
        arguments: [
            (1, "25%", "25%"), (1, 0, 1), (2, "50%", 0), (3, 1, 0), (4, "25%", "25%"), (10, 0, "30%"),
            (10, "100%", 0), (10, 0, 0), (7, 3, 2), (33, "10%", "10%"), (100, "25%", "25%"),
        ] as [(Int32, IntOrString, IntOrString)])
    func bounds(replicas: Int32, surge: IntOrString, unavailable: IntOrString) {
        for seed in 0..<20 as Range<UInt64> {
            var simulation = DeploymentSimulation(
                replicas: replicas, maxSurge: surge, maxUnavailable: unavailable, seed: seed)
            simulation.finish()
            let bounds = DeploymentPlan.bounds(simulation.deployment)
            simulation.setImage("v2")
            var changed = simulation
            changed.finish { state in
                #expect(state.wanted <= Int(replicas) + bounds.surge)
                // The pods that are available and still desired.
                let kept = state.sets.reduce(0) {
                    $0 + min(Int($1.status.availableReplicas ?? 0), Int($1.spec.replicas ?? 0))
                }
                #expect(kept >= Int(replicas) - bounds.unavailable)
            }
            #expect(changed.isComplete)
            #expect(changed.sizes == ["v1": 0, "v2": replicas])
            // Changed again during the rollout: three ReplicaSets, the same limits.
            for _ in 0..<3 { simulation.step(); simulation.letPodsFollow() }
            simulation.setImage("v3")
            simulation.finish { state in #expect(state.wanted <= Int(replicas) + bounds.surge) }
            #expect(simulation.sizes["v3"] == replicas && simulation.isComplete)
        }
    }

    @Test("failing new pods stop the rollout while the old pods still serve")
    func broken() {
        var simulation = DeploymentSimulation(replicas: 10)
        simulation.finish()
        simulation.setImage("broken")
        for _ in 0..<20 {
            simulation.step()
            for index in simulation.sets.indices {
                let size = simulation.sets[index].spec.replicas ?? 0
                simulation.sets[index].status.replicas = size
                if index > 0 { continue }
                simulation.sets[index].status.availableReplicas = size
                simulation.sets[index].status.readyReplicas = size
            }
        }
        #expect(simulation.sizes == ["v1": 8, "broken": 5])
        #expect(simulation.available == 8)
        simulation.now = simulation.now + .seconds(601)
        simulation.step()
        let progressing = condition(simulation, "Progressing")
        #expect(progressing?.status == "False" && progressing?.reason == "ProgressDeadlineExceeded")
    }

    @Test("before the progress deadline the plan requests a requeue")
    func deadline() {
        var simulation = DeploymentSimulation(replicas: 2)
        simulation.step()
        simulation.now = simulation.now + .seconds(100)
        #expect(simulation.plan().checkAfter == .seconds(500))
    }

    @Test("pods that fail after the rollout do not count as a lack of progress")
    func settled() {
        var simulation = DeploymentSimulation(replicas: 4)
        simulation.finish()
        simulation.sets[0].status.availableReplicas = 1
        simulation.now = simulation.now + .seconds(5_000)
        simulation.step()
        simulation.now = simulation.now + .seconds(5_000)
        simulation.step()
        #expect(condition(simulation, "Progressing")?.reason == "NewReplicaSetAvailable")
        #expect(condition(simulation, "Available")?.status == "False")
    }

    @Test("Recreate creates new pods only after the old ones are removed")
    func recreate() {
        var simulation = DeploymentSimulation(replicas: 3)
        simulation.deployment.spec.strategy.type = "Recreate"
        simulation.finish()
        simulation.setImage("v2")
        let first = simulation.step()
        #expect(first.scale.map(\.replicas) == [0] && first.create == nil && first.revision == nil)
        let waiting = simulation.plan(hasOldPods: true)
        #expect(waiting.create == nil && waiting.scale.isEmpty)
        simulation.letPodsFollow(all: true)
        #expect(simulation.step().create?.spec.replicas == 3)
        simulation.finish()
        #expect(simulation.sizes == ["v1": 0, "v2": 3])
    }

    @Test("a paused Deployment scales but does not roll out, and its progress deadline is suspended")
    func paused() {
        var simulation = DeploymentSimulation(replicas: 2)
        simulation.finish()
        simulation.deployment.spec.paused = true
        simulation.setImage("v2")
        simulation.deployment.spec.replicas = 5
        let plan = simulation.step()
        #expect(plan.create == nil && plan.revision == nil)
        #expect(simulation.sizes == ["v1": 5])
        #expect(condition(simulation, "Progressing")?.reason == "DeploymentPaused")
        simulation.letPodsFollow(all: true)
        simulation.now = simulation.now + .seconds(10_000)
        simulation.deployment.spec.paused = false
        simulation.step()
        #expect(condition(simulation, "Progressing")?.status != "False")
        simulation.finish()
        #expect(simulation.sizes == ["v1": 0, "v2": 5])
    }

    @Test(
        "scaling during a rollout scales the ReplicaSets in proportion to the desired size plus surge",
        arguments: [15, 30, 5, 3, 0] as [Int32])
    func scaling(target: Int32) {
        var simulation = DeploymentSimulation(replicas: 10, maxSurge: 3, maxUnavailable: 2)
        simulation.finish()
        simulation.setImage("v2")
        // Up to the surge, down to the minimum availability, up again; no new pod becomes ready.
        for _ in 0..<3 { simulation.step() }
        #expect(simulation.sizes == ["v1": 8, "v2": 5])
        simulation.deployment.spec.replicas = target
        simulation.step()
        #expect(simulation.wanted == (target == 0 ? 0 : Int(target) + 3))
        if target == 15 { #expect(simulation.sizes == ["v1": 11, "v2": 7]) }
        simulation.letPodsFollow()
        simulation.finish()
        #expect(simulation.isComplete && simulation.sizes == ["v1": 0, "v2": target])
    }

    @Test("a rollback to an old template uses its ReplicaSet again with a new revision")
    func rollback() {
        var simulation = DeploymentSimulation(replicas: 3)
        simulation.finish()
        simulation.setImage("v2")
        simulation.finish()
        simulation.setImage("v1")
        simulation.finish()
        #expect(simulation.sizes == ["v1": 3, "v2": 0])
        #expect(simulation.sets.count == 2)
        let set = simulation.sets.first { $0.spec.replicas == 3 }
        #expect(set?.revision == 3)
        #expect(set?.metadata.annotations["deployment.kubernetes.io/revision-history"] == "1")
        #expect(simulation.deployment.metadata.annotations["deployment.kubernetes.io/revision"] == "3")
    }

    @Test("old ReplicaSets beyond the history limit are deleted, the oldest revisions first")
    func history() {
        var simulation = DeploymentSimulation(replicas: 1)
        simulation.deployment.spec.revisionHistoryLimit = 2
        for version in 1...5 {
            simulation.setImage("v\(version)")
            simulation.finish()
        }
        #expect(Set(simulation.sizes.keys) == ["v3", "v4", "v5"])
        simulation.deployment.spec.revisionHistoryLimit = 0
        simulation.step()
        #expect(Set(simulation.sizes.keys) == ["v5"])
    }

    @Test("a Deployment that is being deleted changes nothing")
    func deleted() {
        var simulation = DeploymentSimulation(replicas: 3)
        simulation.finish()
        simulation.setImage("v2")
        simulation.deployment.metadata.deletionTimestamp = Time(epoch)
        let plan = simulation.plan()
        #expect(plan.create == nil && plan.scale.isEmpty && plan.update.isEmpty && plan.delete.isEmpty)
    }
}
