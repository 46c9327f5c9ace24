import KubeAPI
import KubeClient
import KubeSupport
import TestSupport

@testable import KubeControllers

/// A Deployment whose plans are executed on values, with pods that become ready at random.
struct DeploymentSimulation {
    var deployment: Deployment
    var sets: [ReplicaSet] = []
    var now = epoch
    var generator: SplitMix64
    private var nextUID = 0

    init(replicas: Int32, maxSurge: IntOrString = "25%", maxUnavailable: IntOrString = "25%", seed: UInt64 = 1) {
        generator = SplitMix64(seed: seed)
        deployment = Deployment {
            $0.metadata.name = "web"
            $0.metadata.namespace = "default"
            $0.metadata.uid = "deployment"
            $0.metadata.generation = 1
            $0.spec.replicas = replicas
            $0.spec.progressDeadlineSeconds = 600
            $0.spec.revisionHistoryLimit = 10
            $0.spec.selector = LabelSelector { $0.matchLabels = ["app": "web"] }
            $0.spec.strategy.type = "RollingUpdate"
            $0.spec.strategy.rollingUpdate = RollingUpdateDeployment {
                $0.maxSurge = maxSurge
                $0.maxUnavailable = maxUnavailable
            }
        }
        setImage("v1")
    }

    mutating func setImage(_ image: String) {
        deployment.spec.template.metadata.labels = ["app": "web"]
        deployment.spec.template.spec.containers = [
            Container {
                $0.name = "web"; $0.image = image
            }
        ]
        deployment.metadata.generation = (deployment.metadata.generation ?? 0) + 1
    }

    var wanted: Int { sets.reduce(0) { $0 + Int($1.spec.replicas ?? 0) } }
    var available: Int { sets.reduce(0) { $0 + Int($1.status.availableReplicas ?? 0) } }
    var sizes: [String: Int32] {
        Dictionary(
            uniqueKeysWithValues: sets.map { ($0.spec.template.spec.containers[0].image ?? "", $0.spec.replicas ?? 0) })
    }
    var isComplete: Bool {
        DeploymentPlan.isComplete(deployment, DeploymentPlan.newSet(deployment, sets), sets)
    }

    func plan(hasOldPods: Bool? = nil) -> DeploymentPlan {
        let newSet = DeploymentPlan.newSet(deployment, sets)
        let old = sets.contains { $0.metadata.uid != newSet?.metadata.uid && $0.status.replicas > 0 }
        return DeploymentPlan(deployment, sets: sets, hasOldPods: hasOldPods ?? old, now: now)
    }

    /// Makes and executes one plan.
    @discardableResult
    mutating func step() -> DeploymentPlan {
        let plan = plan()
        if let revision = plan.revision { deployment.metadata.annotations[ReplicaSet.revisionAnnotation] = revision }
        if var set = plan.create {
            nextUID += 1
            set.metadata.uid = "set-\(nextUID)"
            set.metadata.creationTimestamp = Time(epoch + .seconds(nextUID))
            sets.append(set)
        }
        for set in plan.update { change(set.metadata.uid) { $0 = set } }
        for step in plan.scale {
            let deployment = deployment
            change(step.set.metadata.uid) {
                $0.spec.replicas = step.replicas
                $0.setSizeAnnotations(of: deployment)
            }
        }
        sets.removeAll { set in plan.delete.contains { $0.metadata.uid == set.metadata.uid } }
        deployment.status = plan.status
        return plan
    }

    private mutating func change(_ uid: String?, _ body: (inout ReplicaSet) -> Void) {
        guard let index = sets.firstIndex(where: { $0.metadata.uid == uid }) else { return }
        body(&sets[index])
    }

    /// Creates and deletes pods as ReplicaSets do: unready pods are deleted first, some of the unready ones become
    /// ready. Not `all` at once: the status of a ReplicaSet may be older than the Deployment's last step.
    mutating func letPodsFollow(all: Bool = false) {
        for index in sets.indices {
            if !all, Int.random(in: 0..<3, using: &generator) == 0 { continue }
            let size = sets[index].spec.replicas ?? 0
            var available = min(sets[index].status.availableReplicas ?? 0, size)
            if size > available {
                available = all ? size : Int32.random(in: available...size, using: &generator)
            }
            sets[index].status.replicas = size
            sets[index].status.readyReplicas = available
            sets[index].status.availableReplicas = available
        }
        now = now + .seconds(1)
    }

    /// Continues until the rollout is complete. `check` is called for every state.
    mutating func finish(limit: Int = 500, _ check: (Self) -> Void = { _ in }) {
        for _ in 0..<limit {
            step()
            check(self)
            letPodsFollow()
            if isComplete {
                // One more step records the completion.
                step()
                return
            }
        }
    }
}
