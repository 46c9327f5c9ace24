import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport

/// Runs Jobs to completion: https://kubernetes.io/docs/concepts/workloads/controllers/job/
struct JobController: Reconciler {
    static var controller: Controller { Controller("job-controller", queue: "job", workers: 5, make: Self.init) }

    private let client: Client
    /// Deletes Jobs whose `ttlSecondsAfterFinished` has passed, which upstream does in a controller of its own.
    private let collector: Client
    private let jobs: Informer<Job>
    private let pods: Informer<Pod>
    private let expectations: Expectations
    private let events: EventRecorder
    private let time: any TimeSource

    init(_ setup: ControllerSetup<NamespacedName>) {
        client = setup.client
        collector = setup.client(account: "ttl-after-finished-controller")
        jobs = setup.informer(Job.self)
        pods = setup.informer(Pod.self, indexers: [.job])
        let expectations = Expectations(time: setup.time)
        self.expectations = expectations
        events = setup.events()
        time = setup.time
        setup.watch(jobs)
        setup.watch(pods) { change in
            guard let key = change.object.metadata.controllerKey(kind: "Job") else { return [] }
            expectations.observe(change, of: key)
            return [key]
        }
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        guard let job = jobs.get(key), job.metadata.deletionTimestamp == nil else {
            expectations.forget(key)
            // No Job counts these pods any more.
            for pod in pods.objects(index: "job", value: "\(key)") { try await release(pod) }
            return .done
        }
        guard (job.spec.managedBy ?? "kubernetes.io/job-controller") == "kubernetes.io/job-controller" else {
            return .done
        }
        if let wait = expectations.remainingWait(key) { return .again(after: wait) }
        let owned = pods.objects(index: "owner", value: job.metadata.uid ?? "")
        let plan = JobPlan(job, pods: owned, now: time.now())
        if plan.isExpired {
            try await collector.delete(
                Job.self, namespace: key.namespace, name: key.name,
                options: DeleteOptions {
                    $0.propagationPolicy = "Foreground"
                    $0.preconditions = Preconditions { $0.uid = job.metadata.uid }
                })
            return .done
        }
        // Finalizers are removed only after the status that counts their pods is written.
        try await updateStatus(plan, job)
        for pod in plan.release { try await release(pod) }
        try await delete(plan.delete, job, key)
        try await create(plan, job, key)
        return plan.again.map { .again(after: $0) } ?? .done
    }

    // MARK: Actions

    private func updateStatus(_ plan: JobPlan, _ job: Job) async throws {
        guard plan.status != job.status else { return }
        var updated = job
        updated.status = plan.status
        try await client.updateStatus(updated)
        for condition in plan.status.conditions {
            let old = job.status.conditions.first { $0.type == condition.type }
            if old?.status == condition.status { continue }
            switch (condition.type, condition.status) {
            case ("Complete", "True"): events.record(.normal, "Completed", "Job completed", about: job)
            case ("Failed", "True"):
                events.record(.warning, condition.reason ?? "", condition.message ?? "", about: job)
            case ("Suspended", "True"): events.record(.normal, "Suspended", "Job suspended", about: job)
            case ("Suspended", _): events.record(.normal, "Resumed", "Job resumed", about: job)
            default: break
            }
        }
    }

    private func release(_ pod: Pod) async throws {
        guard pod.metadata.finalizers.contains(JobPlan.finalizer) else { return }
        let kept = pod.metadata.finalizers.filter { $0 != JobPlan.finalizer }
        do {
            try await client.patch(
                Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "",
                .merge([
                    "metadata": [
                        "finalizers": .array(kept.map { .string($0) }),
                        "resourceVersion": .string(pod.metadata.resourceVersion ?? ""),
                    ]
                ]))
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
    }

    private func delete(_ pods: [Pod], _ job: Job, _ key: NamespacedName) async throws {
        guard !pods.isEmpty else { return }
        expectations.expect(key, deletions: pods.map { NamespacedName($0.metadata) })
        for pod in pods {
            do {
                // A pod that the Job itself ends does not count as failed.
                try await release(pod)
                try await client.delete(Pod.self, namespace: key.namespace, name: pod.metadata.name ?? "")
                events.record(.normal, "SuccessfulDelete", "Deleted pod: \(pod.metadata.name ?? "")", about: job)
            } catch let error as StatusError where error.isNotFound {
                expectations.observeDeletion(key, of: NamespacedName(pod.metadata))
            } catch {
                // The next attempt makes a new plan.
                expectations.forget(key)
                throw error
            }
        }
    }

    private func create(_ plan: JobPlan, _ job: Job, _ key: NamespacedName) async throws {
        let indexes = plan.create
        guard !indexes.isEmpty else { return }
        expectations.expect(key, creations: indexes.count)
        for (position, index) in indexes.enumerated() {
            do {
                let pod = try await client.create(
                    Pod(job: job, index: index, failures: index.flatMap { plan.failures[$0] }))
                events.record(.normal, "SuccessfulCreate", "Created pod: \(pod.metadata.name ?? "")", about: job)
            } catch {
                // The informer will not show pods that were not created.
                for _ in position..<indexes.count { expectations.observeCreation(key) }
                events.record(.warning, "FailedCreate", "Error creating: \(error)", about: job)
                throw error
            }
        }
    }
}

extension Pod {
    /// A pod of a Job, with the finalizer that keeps it until it is counted and, for an indexed Job, its completion
    /// index.
    init(job: Job, index: Int?, failures: JobPlan.Failures? = nil) {
        self.init(template: job.spec.template, controlledBy: job)
        metadata.finalizers.append(JobPlan.finalizer)
        guard let index else { return }
        let name = job.metadata.name ?? ""
        metadata.generateName = "\(name)-\(index)-"
        metadata.annotations[JobPlan.indexAnnotation] = String(index)
        metadata.labels[JobPlan.indexAnnotation] = String(index)
        if let failures {
            metadata.annotations[JobPlan.failureCountAnnotation] = String(failures.counted)
            if failures.ignored > 0 {
                metadata.annotations[JobPlan.ignoredCountAnnotation] = String(failures.ignored)
            }
        }
        spec.hostname = "\(name)-\(index)"
        let variable = EnvVar {
            $0.name = "JOB_COMPLETION_INDEX"
            $0.valueFrom = EnvVarSource {
                $0.fieldRef = ObjectFieldSelector {
                    $0.fieldPath = "metadata.labels['\(JobPlan.indexAnnotation)']"
                }
            }
        }
        func add(to container: inout Container) {
            guard !container.env.contains(where: { $0.name == variable.name }) else { return }
            container.env.append(variable)
        }
        for position in spec.containers.indices { add(to: &spec.containers[position]) }
        for position in spec.initContainers.indices { add(to: &spec.initContainers[position]) }
    }
}
