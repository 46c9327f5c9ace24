import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport

/// Keeps the number of pods at the replicas of each ReplicaSet or ReplicationController, which have the same rules:
/// https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/
struct ReplicaController<Workload: ReplicaWorkload>: Reconciler {
    static var controller: Controller {
        Controller(Workload.controllerName, queue: Workload.queueName, workers: 5, make: Self.init)
    }

    private let client: Client
    private let sets: Informer<Workload>
    private let pods: Informer<Pod>
    private let expectations: Expectations
    private let events: EventRecorder
    private let time: any TimeSource

    init(_ setup: ControllerSetup<NamespacedName>) {
        client = setup.client
        sets = setup.informer(
            Workload.self, indexers: [.selector { $0.replicaSet.spec.selector.requirements }])
        pods = setup.informer(Pod.self, indexers: [.orphans])
        expectations = Expectations(time: setup.time)
        events = setup.events()
        time = setup.time
        setup.watch(sets)
        setup.watch(pods, keys: keys(of:))
    }

    /// The sets that a pod's change concerns: its controller, the controller before, and for a pod without one all sets
    /// that may adopt it.
    @Sendable private func keys(of change: Change<Pod>) -> [NamespacedName] {
        let pod = change.object
        let namespace = pod.metadata.namespace ?? ""
        var owners: [OwnerReference] = pod.metadata.controller.map { [$0] } ?? []
        if case .updated(let old, _) = change, let previous = old.metadata.controller, previous.uid != owners.first?.uid
        {
            owners.append(previous)
        }
        var keys: [NamespacedName] = []
        for owner in owners where owner.kind == Workload.groupVersionKind.kind {
            let key = NamespacedName(namespace: namespace, name: owner.name)
            expectations.observe(change, of: key)
            if case .updated(let old, _) = change, pod.metadata.deletionTimestamp == nil,
                !PodState.isOtherReplica(old, pod)
            {
                continue
            }
            keys.append(key)
        }
        guard pod.metadata.controller == nil else { return keys }
        for set in sets.objects(namespace: namespace, selecting: pod.metadata.labels)
        where set.replicaSet.spec.selector.matches(pod.metadata.labels) {
            keys.append(NamespacedName(set.metadata))
        }
        return keys
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        guard let workload = sets.get(key) else {
            expectations.forget(key)
            return .done
        }
        if let wait = expectations.remainingWait(key) { return .again(after: wait) }
        let set = workload.replicaSet
        var plan = ReplicaSetPlan(set, candidates: candidates(set), now: time.now())
        try await claim(plan, workload)
        var failure: (any Error)?
        do {
            try await scale(plan, workload, key)
        } catch {
            failure = error
        }
        plan.note(failure.map { "\($0)" }, time.now())
        try await updateStatus(plan, workload)
        if let failure { throw failure }
        return plan.availableAfter.map { .again(after: $0) } ?? .done
    }

    /// The pods that the set controls, and those without a controller that it selects.
    private func candidates(_ set: ReplicaSet) -> [Pod] {
        pods.objects(index: "owner", value: set.metadata.uid ?? "")
            + pods.orphans(namespace: set.metadata.namespace ?? "", matching: set.spec.selector.requirements)
    }

    // MARK: Actions

    private func claim(_ plan: ReplicaSetPlan, _ set: Workload) async throws {
        for pod in plan.adopt {
            try await patchOwners(of: pod, pod.metadata.ownerReferences + [OwnerReference(controller: set)])
        }
        for pod in plan.release {
            try await patchOwners(of: pod, pod.metadata.ownerReferences.filter { $0.uid != set.metadata.uid })
        }
    }

    private func patchOwners(of pod: Pod, _ owners: [OwnerReference]) async throws {
        let list = try JSONValue(json: owners.json())
        let patch: Patch = .merge([
            "metadata": [
                "ownerReferences": list, "uid": .string(pod.metadata.uid ?? ""),
                "resourceVersion": .string(pod.metadata.resourceVersion ?? ""),
            ]
        ])
        try await client.patch(
            Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "", patch)
    }

    private func scale(_ plan: ReplicaSetPlan, _ set: Workload, _ key: NamespacedName) async throws {
        if plan.create > 0 {
            expectations.expect(key, creations: plan.create)
            try await create(plan.create, set, key)
        } else if !plan.delete.isEmpty {
            expectations.expect(key, deletions: plan.delete.map { NamespacedName($0.metadata) })
            try await delete(plan.delete, set, key)
        }
    }

    /// Creates pods in batches that double, so that a refusal that concerns all pods costs few requests.
    private func create(_ count: Int, _ set: Workload, _ key: NamespacedName) async throws {
        var remaining = count
        var batch = 1
        while remaining > 0 {
            let size = min(batch, remaining)
            let failures = await withTaskGroup(of: (any Error)?.self) { group in
                for _ in 0..<size { group.addTask { await self.createOne(set) } }
                return await group.reduce(into: [any Error]()) { if let error = $1 { $0.append(error) } }
            }
            remaining -= size
            guard let failure = failures.first else {
                batch *= 2
                continue
            }
            // The informer will not show pods that were not created.
            for _ in 0..<(failures.count + remaining) { expectations.observeCreation(key) }
            throw failure
        }
    }

    private func createOne(_ set: Workload) async -> (any Error)? {
        do {
            let pod = try await client.create(Pod(template: set.replicaSet.spec.template, controlledBy: set))
            events.record(.normal, "SuccessfulCreate", "Created pod: \(pod.metadata.name ?? "")", about: set)
            return nil
        } catch {
            events.record(.warning, "FailedCreate", "Error creating: \(error)", about: set)
            return error
        }
    }

    /// Deletes all pods at once. A deletion that fails does not keep the others back, each of which is expected to be seen.
    private func delete(_ pods: [Pod], _ set: Workload, _ key: NamespacedName) async throws {
        let failures = await withTaskGroup(of: (any Error)?.self) { group in
            for pod in pods { group.addTask { await self.delete(pod, set, key) } }
            return await group.reduce(into: [any Error]()) { if let error = $1 { $0.append(error) } }
        }
        if let failure = failures.first { throw failure }
    }

    private func delete(_ pod: Pod, _ set: Workload, _ key: NamespacedName) async -> (any Error)? {
        let name = pod.metadata.name ?? ""
        do {
            try await client.delete(
                Pod.self, namespace: pod.metadata.namespace, name: name,
                options: DeleteOptions { $0.preconditions = Preconditions { $0.uid = pod.metadata.uid } })
            events.record(.normal, "SuccessfulDelete", "Deleted pod: \(name)", about: set)
        } catch let error as StatusError where error.isNotFound {
            expectations.observeDeletion(key, of: NamespacedName(pod.metadata))
        } catch {
            expectations.observeDeletion(key, of: NamespacedName(pod.metadata))
            events.record(.warning, "FailedDelete", "Error deleting: \(error)", about: set)
            return error
        }
        return nil
    }

    private func updateStatus(_ plan: ReplicaSetPlan, _ set: Workload) async throws {
        var updated = set
        updated.take(plan.status)
        guard updated.status != set.status else { return }
        do {
            try await client.updateStatus(updated)
        } catch let error as StatusError where error.isNotFound {
            // Deleted meanwhile.
        }
    }
}

extension Pod {
    /// A pod made from a workload's template, whose name the server generates.
    init<Owner: KubeObject>(template: PodTemplateSpec, controlledBy owner: Owner) {
        self.init()
        metadata = template.metadata
        metadata.name = nil
        metadata.namespace = owner.metadata.namespace
        metadata.generateName = "\(owner.metadata.name ?? "")-"
        metadata.ownerReferences = [OwnerReference(controller: owner)]
        metadata.creationTimestamp = nil
        spec = template.spec
    }
}
