import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Rolls Deployments out through ReplicaSets: plans a step, carries it out, and plans again when something has changed.
package final class DeploymentController: Controller {
    package let name = "deployment-controller"
    private static let workers = 5

    private let client: Client
    private let deployments: Informer<Deployment>
    private let sets: Informer<ReplicaSet>
    private let pods: Informer<Pod>
    private let queue: WorkQueue<NamespacedName>
    private let events: EventRecorder
    private let time: any TimeSource
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        deployments = context.informers.informer(Deployment.self)
        sets = context.informers.informer(ReplicaSet.self)
        pods = context.informers.informer(Pod.self)
        sets.addIndexer(.orphans)
        queue = WorkQueue(name: "deployment", time: context.time)
        logger = context.logger(name)
        events = EventRecorder(client, component: name, time: context.time, logger: logger)
        time = context.time
    }

    package func run() async {
        deployments.addHandler { [queue] change in queue.add(NamespacedName(change.object.metadata)) }
        sets.addHandler { [queue] change in
            guard let owner = change.object.metadata.controller, owner.kind == "Deployment" else { return }
            queue.add(NamespacedName(namespace: change.object.metadata.namespace ?? "", name: owner.name))
        }
        pods.addHandler { [weak self] change in
            // Only Recreate waits for pods to be gone.
            if case .deleted(let pod) = change { self?.podDeleted(pod) }
        }
        await deployments.waitUntilSynced()
        await sets.waitUntilSynced()
        await pods.waitUntilSynced()
        let loop = ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { key in
            try await self.reconcile(key)
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await loop.run() }
            group.addTask { await self.events.run() }
        }
    }

    private func podDeleted(_ pod: Pod) {
        let namespace = pod.metadata.namespace ?? ""
        guard let owner = pod.metadata.controller, owner.kind == "ReplicaSet",
            let deployment = sets.get(namespace: namespace, name: owner.name)?.metadata.controller
        else { return }
        queue.add(NamespacedName(namespace: namespace, name: deployment.name))
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        guard let deployment = deployments.get(key) else { return .done }
        try await adopt(deployment)
        let owned = sets.objects(index: "owner", value: deployment.metadata.uid ?? "")
        let newSet = DeploymentPlan.newSet(deployment, owned)
        // Only Recreate waits for pods to be gone.
        let hasOldPods =
            deployment.spec.strategy.type == "Recreate"
            && owned.contains { set in
                set.metadata.uid != newSet?.metadata.uid
                    && pods.objects(index: "owner", value: set.metadata.uid ?? "").contains { !PodState.isFinished($0) }
            }
        let plan = DeploymentPlan(deployment, sets: owned, hasOldPods: hasOldPods, now: time.now())
        try await carryOut(plan, deployment)
        return plan.checkAfter.map { .again(after: $0) } ?? .done
    }

    /// Takes over sets that match the selector and belong to nobody.
    private func adopt(_ deployment: Deployment) async throws {
        guard deployment.metadata.deletionTimestamp == nil else { return }
        let selector = deployment.spec.selector.requirements
        let namespace = deployment.metadata.namespace ?? ""
        for set in sets.orphans(namespace: namespace, matching: selector)
        where set.metadata.deletionTimestamp == nil {
            var adopted = set
            adopted.metadata.ownerReferences.append(OwnerReference(controller: deployment))
            try await client.update(adopted)
        }
    }

    private func carryOut(_ plan: DeploymentPlan, _ deployment: Deployment) async throws {
        let deployment = try await setRevision(plan.revision, deployment)
        if let set = plan.create { try await create(set, deployment) }
        for set in plan.update where !plan.scale.contains(where: { $0.set.metadata.uid == set.metadata.uid }) {
            try await client.update(set)
        }
        for step in plan.scale { try await scale(step, plan, deployment) }
        for set in plan.delete {
            try await client.delete(ReplicaSet.self, namespace: set.metadata.namespace, name: set.metadata.name ?? "")
        }
        try await updateStatus(plan.status, deployment)
    }

    /// Notes the revision on the Deployment, and returns it as it then is.
    private func setRevision(_ revision: String?, _ deployment: Deployment) async throws -> Deployment {
        guard let revision, deployment.metadata.annotations[ReplicaSet.revisionAnnotation] != revision else {
            return deployment
        }
        var updated = deployment
        updated.metadata.annotations[ReplicaSet.revisionAnnotation] = revision
        return try await client.update(updated)
    }

    private func create(_ set: ReplicaSet, _ deployment: Deployment) async throws {
        let name = set.metadata.name ?? ""
        do {
            try await client.create(set)
        } catch let error as StatusError where error.isAlreadyExists {
            let existing = try await client.get(ReplicaSet.self, namespace: set.metadata.namespace, name: name)
            // Our own, which the informer has not shown yet.
            if existing.metadata.controller?.uid == deployment.metadata.uid, existing.spec.template == set.spec.template
            {
                return
            }
            var status = deployment.status
            status.collisionCount = (status.collisionCount ?? 0) + 1
            try await updateStatus(status, deployment)
            throw error
        }
        guard let replicas = set.spec.replicas, replicas > 0 else { return }
        events.record(
            .normal, "ScalingReplicaSet", "Scaled up replica set \(name) from 0 to \(replicas)", about: deployment)
    }

    private func scale(_ step: DeploymentPlan.Scale, _ plan: DeploymentPlan, _ deployment: Deployment) async throws {
        var set = plan.update.first { $0.metadata.uid == step.set.metadata.uid } ?? step.set
        let old = step.set.spec.replicas ?? 0
        set.spec.replicas = step.replicas
        set.setSizeAnnotations(of: deployment)
        try await client.update(set)
        let direction = step.replicas > old ? "up" : "down"
        events.record(
            .normal, "ScalingReplicaSet",
            "Scaled \(direction) replica set \(set.metadata.name ?? "") from \(old) to \(step.replicas)",
            about: deployment)
    }

    private func updateStatus(_ status: DeploymentStatus, _ deployment: Deployment) async throws {
        guard status != deployment.status else { return }
        var updated = deployment
        updated.status = status
        do {
            try await client.updateStatus(updated)
        } catch let error as StatusError where error.isNotFound {
            // Deleted meanwhile: nobody is left to tell.
        }
    }
}
