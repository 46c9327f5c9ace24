import KubeAPI
import KubeSupport

extension JobPlan {
    /// Plans which pods are created or deleted.
    mutating func planPods(
        _ job: Job, _ pods: [Pod], _ active: [Pod], _ terminating: [Pod], _ now: Timestamp
    ) {
        let parallelism = Int(job.spec.parallelism ?? 1)
        let wanted: Int
        if let completions = job.spec.completions {
            wanted = min(parallelism, max(0, Int(completions) - succeeded - (failedIndexes?.count ?? 0)))
        } else {
            // One success completes the work: the other pods finish, and none is created.
            wanted = succeeded > 0 ? min(active.count, parallelism) : parallelism
        }
        if active.count > wanted {
            let ranked = active.sorted { ReplicaSetPlan.isLessUseful($0, than: $1) }
            delete = Array(ranked.prefix(active.count - wanted))
            return
        }
        let replaced = job.spec.podReplacementPolicy == "Failed" ? terminating.count : 0
        let missing = min(wanted - active.count - replaced, Self.burst)
        guard missing > 0 else { return }
        if failedIndexes == nil, let wait = Self.wait(pods, now) { return look(after: wait) }
        guard Self.isIndexed(job) else {
            create = Array(repeating: nil, count: missing)
            return
        }
        let completions = Int(job.spec.completions ?? 0)
        let done = CompletionIndexes(status.completedIndexes ?? "", completions: completions).indexes
        let busy = Set((active + (replaced > 0 ? terminating : [])).compactMap(Self.index))
        let open = (0..<completions).lazy.filter { !done.contains($0) && !busy.contains($0) }
        guard let failedIndexes else {
            create = open.prefix(missing).map { $0 }
            return
        }
        planTries(job, open.filter { !failedIndexes.indexes.contains($0) }, missing, Self.lastFailures(pods), now)
    }

    /// The indexes that need a pod; each waits for its own back-off after a failure.
    private mutating func planTries(
        _ job: Job, _ indexes: some Sequence<Int>, _ missing: Int, _ lastFailures: [Int: Pod], _ now: Timestamp
    ) {
        for index in indexes where create.count < missing {
            guard let pod = lastFailures[index] else {
                failures[index] = Failures()
                create.append(index)
                continue
            }
            let after = Self.failuresAfter(pod, job.spec.podFailurePolicy)
            let rest = Self.end(pod).timestamp + Self.backoff.delay(attempt: max(0, after.total - 1)) - now
            if rest > .zero {
                look(after: rest)
            } else {
                failures[index] = after
                create.append(index)
            }
        }
    }

    private static func end(_ pod: Pod) -> Time {
        pod.status.containerStatuses.compactMap { $0.state.terminated?.finishedAt }.max()
            ?? pod.metadata.deletionTimestamp ?? pod.metadata.creationTimestamp ?? .zero
    }

    /// The remaining back-off after consecutive failures; nil if there were none or it has passed.
    private static func wait(_ pods: [Pod], _ now: Timestamp) -> Duration? {
        let finished = pods.filter(PodState.isFinished).sorted { end($0) > end($1) }
        let failures = finished.prefix { $0.status.phase == "Failed" }
        guard let last = failures.first else { return nil }
        let rest = end(last).timestamp + backoff.delay(attempt: failures.count - 1) - now
        return rest > .zero ? rest : nil
    }
}
