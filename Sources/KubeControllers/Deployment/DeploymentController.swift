import KubeAPI
import KubeClient
import KubeSupport

/// Rolls Deployments out through ReplicaSets: plans a step, carries it out, and plans again when something has changed:
/// https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
struct DeploymentController: Reconciler {
    static var controller: Controller {
        Controller("deployment-controller", queue: "deployment", workers: 5, make: Self.init)
    }

    private let client: Client
    private let deployments: Informer<Deployment>
    private let sets: Informer<ReplicaSet>
    private let pods: Informer<Pod>
    private let events: EventRecorder
    private let time: any TimeSource

    init(_ setup: ControllerSetup<NamespacedName>) {
        client = setup.client
        deployments = setup.informer(Deployment.self)
        let sets = setup.informer(ReplicaSet.self, indexers: [.orphans])
        self.sets = sets
        pods = setup.informer(Pod.self)
        events = setup.events()
        time = setup.time
        setup.watch(deployments)
        setup.watch(sets) { change in
            change.object.metadata.controllerKey(kind: "Deployment").map { [$0] } ?? []
        }
        setup.watch(pods) { change in
            // Only Recreate waits for pods to be gone.
            guard change.isDeletion, let set = change.object.metadata.controllerKey(kind: "ReplicaSet") else {
                return []
            }
            return sets.get(set)?.metadata.controllerKey(kind: "Deployment").map { [$0] } ?? []
        }
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
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

    /// Becomes the controller of the sets that match the selector and have none.
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

    /// Writes the revision to the Deployment's annotation. Returns the updated Deployment.
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
            // The Deployment's own, which the informer has not shown yet.
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
            // Deleted meanwhile.
        }
    }
}
