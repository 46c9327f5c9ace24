import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeControllers

@Suite struct ReplicaSetPlanTests {
    @Test("a failure sets a condition, which is removed after a success")
    func failure() {
        var set = makeReplicaSet()
        var plan = ReplicaSetPlan(set, candidates: [], now: epoch)
        plan.note("no room", epoch)
        let condition = plan.status.conditions.first
        #expect(condition?.type == "ReplicaFailure" && condition?.reason == "FailedCreate")
        #expect(condition?.status == "True" && condition?.message == "no room")
        set.status = plan.status
        plan = ReplicaSetPlan(set, candidates: [], now: epoch + .seconds(5))
        plan.note("still none", epoch + .seconds(5))
        #expect(plan.status.conditions == set.status.conditions)
        plan.note(nil, epoch)
        #expect(plan.status.conditions.isEmpty)
    }

    private let set = makeReplicaSet()
    private var owner: OwnerReference { OwnerReference(controller: set) }

    private func names(_ pods: [Pod]) -> [String] { pods.map { $0.metadata.name ?? "" } }

    private func plan(_ set: ReplicaSet, _ pods: [Pod]) -> ReplicaSetPlan {
        ReplicaSetPlan(set, candidates: pods, now: epoch)
    }

    @Test("missing pods are created, at most a burst at a time")
    func creates() {
        #expect(plan(set, [makePod("a", owner: owner)]).create == 2)
        #expect(plan(set, []).create == 3)
        #expect(plan(makeReplicaSet(replicas: 2_000), []).create == ReplicaSetPlan.burst)
    }

    @Test("a ReplicaSet with the desired number of pods does nothing")
    func steady() {
        let plan = plan(set, ["a", "b", "c"].map { makePod($0, owner: owner) })
        #expect(plan.create == 0 && plan.delete.isEmpty && plan.adopt.isEmpty && plan.release.isEmpty)
    }

    @Test("finished and terminating pods are replaced")
    func replaces() {
        var terminating = makePod("t", owner: owner)
        terminating.metadata.deletionTimestamp = Time(epoch)
        let pods = [makePod("a", owner: owner), makePod("f", owner: owner, phase: "Failed"), terminating]
        let plan = plan(set, pods)
        #expect(plan.create == 2)
        #expect(plan.status.replicas == 1)
        #expect(plan.status.terminatingReplicas == 1)
    }

    @Test("the pods with the least value are deleted first")
    func ranking() {
        var cheap = makePod("cheap", owner: owner)
        cheap.metadata.annotations["controller.kubernetes.io/pod-deletion-cost"] = "-5"
        var restarted = makePod("restarted", owner: owner)
        restarted.status.containerStatuses = [ContainerStatus { $0.restartCount = 3 }]
        var young = makePod("young", owner: owner)
        young.metadata.creationTimestamp = Time(epoch + .seconds(60))
        let old = makePod("old", owner: owner)
        let pods = [
            old, young, restarted, makePod("lately-ready", owner: owner, readySince: epoch + .seconds(5)), cheap,
            makePod("unready", owner: owner, ready: false), makePod("pending", owner: owner, phase: "Pending"),
            makePod("unassigned", owner: owner, node: nil, phase: "Pending", ready: false),
        ]
        let none = plan(makeReplicaSet(replicas: 0), pods.shuffled())
        #expect(
            names(none.delete) == [
                "unassigned", "pending", "unready", "cheap", "lately-ready", "restarted", "young", "old",
            ])
        #expect(names(plan(makeReplicaSet(replicas: 6), pods).delete) == ["unassigned", "pending"])
    }

    @Test("of equal pods, one on the node with the most pods is deleted first")
    func crowding() {
        let pods =
            [makePod("a", owner: owner, node: "n1"), makePod("b", owner: owner, node: "n2")]
            + [makePod("c", owner: owner, node: "n2")]
        #expect(plan(makeReplicaSet(replicas: 2), pods).delete.first?.spec.nodeName == "n2")
    }

    @Test("matching orphans are adopted and count, finished pods and pods of other controllers do not")
    func adoption() {
        var other = owner
        other.uid = "somebody-else"
        let pods = [
            makePod("orphan"), makePod("finished", phase: "Succeeded"), makePod("other", owner: other),
            makePod("different", labels: ["app": "db"]),
        ]
        let plan = plan(set, pods)
        #expect(names(plan.adopt) == ["orphan"])
        #expect(plan.create == 2)
    }

    @Test("a pod that no longer matches is released and replaced")
    func release() {
        let plan = plan(set, [makePod("a", labels: ["app": "debug"], owner: owner)])
        #expect(names(plan.release) == ["a"])
        #expect(plan.create == 3)
    }

    @Test("a ReplicaSet that is being deleted neither creates, deletes, adopts nor releases pods")
    func deleted() {
        var set = set
        set.metadata.deletionTimestamp = Time(epoch)
        let plan = plan(set, [makePod("orphan"), makePod("a", labels: [:], owner: owner)])
        #expect(plan.create == 0 && plan.delete.isEmpty && plan.adopt.isEmpty && plan.release.isEmpty)
    }

    @Test("the status counts ready and available pods, and the plan has the time of the next change")
    func status() {
        var set = set
        set.spec.minReadySeconds = 10
        set.spec.template.metadata.labels = ["app": "web", "tier": "front"]
        let pods = [
            makePod("a", owner: owner, readySince: epoch - .seconds(60)),
            makePod("b", labels: ["app": "web", "tier": "front"], owner: owner, readySince: epoch - .seconds(4)),
            makePod("c", owner: owner, ready: false),
        ]
        let plan = plan(set, pods)
        #expect(plan.status.replicas == 3)
        #expect(plan.status.readyReplicas == 2)
        #expect(plan.status.availableReplicas == 1)
        #expect(plan.status.fullyLabeledReplicas == 1)
        #expect(plan.status.observedGeneration == 1)
        #expect(plan.availableAfter == .seconds(6))
    }
}
