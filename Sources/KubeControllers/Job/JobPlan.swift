import KubeAPI
import KubeSupport

/// The next step of a Job: a value made from the Job and its pods.
///
/// Finished pods are counted exactly once although they may be deleted at any time: each carries a finalizer until it
/// is counted. First its UID is written to the status as uncounted, then the finalizer is removed, then it is counted:
/// https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-tracking-with-finalizers
struct JobPlan: Equatable {
    /// Completion indexes of pods to be created; nil for each pod of a Job without indexes.
    var create: [Int?] = []
    /// The failures of each index, for Jobs with `backoffLimitPerIndex`.
    var failures: [Int: Failures] = [:]
    var delete: [Pod] = []
    /// Pods that `status` counts; once it is written, their finalizers are removed.
    var release: [Pod] = []
    var status: JobStatus
    /// After what time to plan again if nothing changes.
    var again: Duration?
    /// True if `ttlSecondsAfterFinished` has passed.
    var isExpired = false

    static let finalizer = "batch.kubernetes.io/job-tracking"
    static let indexAnnotation = "batch.kubernetes.io/job-completion-index"
    static let burst = 500
    static let backoff = Backoff(initial: .seconds(10), maximum: .seconds(600))

    private(set) var succeeded = 0
    private var failed = 0
    private var completed = CompletionIndexes()
    /// Nil for Jobs without `backoffLimitPerIndex`.
    let failedIndexes: CompletionIndexes?

    /// `pods` are those that the Job controls.
    init(_ job: Job, pods: [Pod], now: Timestamp) {
        status = job.status
        failedIndexes = Self.failedIndexes(job, pods)
        if let failedIndexes { status.failedIndexes = failedIndexes.description }
        count(job, pods)
        let active = pods.filter(PodState.isActive)
        let terminating = pods.filter { $0.metadata.deletionTimestamp != nil && !PodState.isFinished($0) }
        status.active = active.isEmpty ? nil : Int32(active.count)
        status.ready = Int32(active.filter(PodState.isReady).count)
        status.terminating = Int32(terminating.count)
        if Self.isFinished(job) {
            planExpiry(job, now)
            return
        }
        planStart(job, now)
        let isSuspended = job.spec.suspend ?? false
        if !has("FailureTarget"), !has("SuccessCriteriaMet") { planOutcome(job, pods, active, isSuspended, now) }
        if has("FailureTarget") || has("SuccessCriteriaMet") {
            delete = active
            planEnd(isQuiet: active.isEmpty && terminating.isEmpty, now)
        } else if isSuspended {
            delete = active
        } else {
            planPods(job, pods, active, terminating, now)
        }
    }

    static func isFinished(_ job: Job) -> Bool {
        job.status.conditions.contains { ($0.type == "Complete" || $0.type == "Failed") && $0.status == "True" }
    }

    static func index(of pod: Pod) -> Int? { pod.metadata.annotations[indexAnnotation].flatMap(Int.init) }

    static func isIndexed(_ job: Job) -> Bool { job.spec.completionMode == "Indexed" }

    // MARK: Counting

    private mutating func count(_ job: Job, _ pods: [Pod]) {
        let byUID = Dictionary(pods.map { ($0.metadata.uid ?? "", $0) }) { first, _ in first }
        var uncounted = job.status.uncountedTerminatedPods ?? UncountedTerminatedPods()
        let completions = Int(job.spec.completions ?? 0)
        var indexes = CompletionIndexes(job.status.completedIndexes ?? "", completions: completions)
        func isReleased(_ uid: String) -> Bool { !(byUID[uid]?.metadata.finalizers.contains(Self.finalizer) ?? false) }
        // Pods without the finalizer have been released: they are counted.
        let counted = (uncounted.succeeded.filter(isReleased), uncounted.failed.filter(isReleased))
        uncounted.succeeded.removeAll(where: isReleased)
        uncounted.failed.removeAll(where: isReleased)
        if !Self.isIndexed(job) { status.succeeded = Self.sum(status.succeeded, counted.0.count) }
        status.failed = Self.sum(status.failed, counted.1.count)

        let known = Set(uncounted.succeeded + uncounted.failed)
        let held = heldFailures(job, pods)
        for pod in pods where pod.metadata.finalizers.contains(Self.finalizer) && Self.isOver(pod) {
            let uid = pod.metadata.uid ?? ""
            if !held.contains(uid) { release.append(pod) }
            guard !known.contains(uid) else { continue }
            guard pod.status.phase == "Succeeded" else {
                if job.spec.podFailurePolicy?.action(for: pod) != .ignore { uncounted.failed.append(uid) }
                continue
            }
            if Self.isIndexed(job) {
                guard let index = Self.index(of: pod), index < completions else { continue }
                indexes.insert(index)
            } else {
                uncounted.succeeded.append(uid)
            }
        }
        uncounted.succeeded.sort()
        uncounted.failed.sort()
        if Self.isIndexed(job) {
            status.completedIndexes = indexes.count > 0 ? indexes.description : nil
            status.succeeded = indexes.count > 0 ? Int32(indexes.count) : nil
            completed = indexes
        }
        status.uncountedTerminatedPods = uncounted
        succeeded = Int(status.succeeded ?? 0) + uncounted.succeeded.count
        failed = Int(status.failed ?? 0) + uncounted.failed.count
    }

    /// Returns true if the pod has ended, or was deleted before it was bound to a node.
    static func isOver(_ pod: Pod) -> Bool {
        PodState.isFinished(pod) || (pod.metadata.deletionTimestamp != nil && pod.spec.nodeName == nil)
    }

    /// The pods that are counted but keep their finalizers for now.
    private func heldFailures(_ job: Job, _ pods: [Pod]) -> Set<String> {
        guard let failedIndexes, !Self.isFinished(job), !has("FailureTarget"), !has("SuccessCriteriaMet") else {
            return []
        }
        return Set(
            Self.lastFailures(pods).filter { !failedIndexes.indexes.contains($0.key) }.compactMap(\.value.metadata.uid))
    }

    private static func sum(_ count: Int32?, _ more: Int) -> Int32? {
        let sum = (count ?? 0) + Int32(more)
        return sum > 0 ? sum : nil
    }

    // MARK: Start and finish

    private mutating func planStart(_ job: Job, _ now: Timestamp) {
        let isSuspended = job.spec.suspend ?? false
        let condition = status.conditions.first { $0.type == "Suspended" }
        if isSuspended {
            if condition?.status != "True" { set("Suspended", "JobSuspended", "Job suspended", now) }
            status.startTime = nil
        } else {
            if condition?.status == "True" { set("Suspended", "JobResumed", "Job resumed", value: "False", now) }
            if status.startTime == nil { status.startTime = Time(now) }
            if let limit = job.spec.activeDeadlineSeconds, let start = status.startTime {
                look(after: start.timestamp + .seconds(limit) - now)
            }
        }
    }

    /// Sets the condition with which the Job finishes, if it does.
    private mutating func planOutcome(
        _ job: Job, _ pods: [Pod], _ active: [Pod], _ isSuspended: Bool, _ now: Timestamp
    ) {
        if let failure = isSuspended ? nil : failure(job, pods, now) {
            set("FailureTarget", failure.reason, failure.message, now)
        } else if let policy = job.spec.successPolicy, Self.isIndexed(job),
            let rule = policy.metRule(completed: completed, completions: Int(job.spec.completions ?? 0))
        {
            set("SuccessCriteriaMet", "SuccessPolicy", "Matched rules at index \(rule)", now)
        } else if isComplete(job, active) {
            set("SuccessCriteriaMet", "CompletionsReached", "Reached expected number of succeeded pods", now)
        }
    }

    private func failure(_ job: Job, _ pods: [Pod], _ now: Timestamp) -> (reason: String, message: String)? {
        if let policy = job.spec.podFailurePolicy {
            for pod in pods {
                if case .failJob(let message) = policy.action(for: pod) { return ("PodFailurePolicy", message) }
            }
        }
        return limitFailure(job, pods, now) ?? indexFailure(job)
    }

    private func indexFailure(_ job: Job) -> (reason: String, message: String)? {
        guard let failedIndexes, failedIndexes.count > 0 else { return nil }
        if let limit = job.spec.maxFailedIndexes, failedIndexes.count > Int(limit) {
            return (
                "MaxFailedIndexesExceeded", "Job has exceeded the specified maximal number of failed indexes"
            )
        }
        guard failedIndexes.count + completed.count >= Int(job.spec.completions ?? 0) else { return nil }
        return ("FailedIndexes", "Job has failed indexes")
    }

    private func limitFailure(
        _ job: Job, _ pods: [Pod], _ now: Timestamp
    ) -> (reason: String, message: String)? {
        let limit = Int(job.spec.backoffLimit ?? 6)
        var isBeyond = failed > limit
        if job.spec.template.spec.restartPolicy == "OnFailure" {
            let restarts = pods.filter { $0.status.phase == "Running" || $0.status.phase == "Pending" }
                .flatMap { $0.status.initContainerStatuses + $0.status.containerStatuses }
                .reduce(0) { $0 + Int($1.restartCount) }
            isBeyond = isBeyond || (limit == 0 ? restarts > 0 : restarts >= limit)
        }
        if isBeyond { return ("BackoffLimitExceeded", "Job has reached the specified backoff limit") }
        if let limit = job.spec.activeDeadlineSeconds, let start = status.startTime,
            start.timestamp + .seconds(limit) <= now
        {
            return ("DeadlineExceeded", "Job was active longer than specified deadline")
        }
        return nil
    }

    private func isComplete(_ job: Job, _ active: [Pod]) -> Bool {
        guard let completions = job.spec.completions else { return succeeded > 0 && active.isEmpty }
        return succeeded >= Int(completions) && (completions > 0 || active.isEmpty)
    }

    /// The Job is finished when no pod runs any more and all are counted.
    private mutating func planEnd(isQuiet: Bool, _ now: Timestamp) {
        let uncounted = status.uncountedTerminatedPods ?? UncountedTerminatedPods()
        guard isQuiet, uncounted.succeeded.isEmpty, uncounted.failed.isEmpty, release.isEmpty else { return }
        let pairs = [("FailureTarget", "Failed"), ("SuccessCriteriaMet", "Complete")]
        for (target, end) in pairs {
            guard let condition = status.conditions.first(where: { $0.type == target && $0.status == "True" }) else {
                continue
            }
            set(end, condition.reason ?? "", condition.message ?? "", now)
            if end == "Complete" { status.completionTime = Time(now) }
            return
        }
    }

    private mutating func planExpiry(_ job: Job, _ now: Timestamp) {
        guard let seconds = job.spec.ttlSecondsAfterFinished else { return }
        let end = job.status.conditions.first { $0.type == "Complete" || $0.type == "Failed" }?.lastTransitionTime
        guard let end else { return }
        let rest = end.timestamp + .seconds(Int64(seconds)) - now
        if rest <= .zero { isExpired = true } else { look(after: rest) }
    }

    // MARK: Conditions

    mutating func look(after wait: Duration) {
        guard wait > .zero else { return }
        again = min(again ?? wait, wait)
    }

    private func has(_ type: String) -> Bool {
        status.conditions.contains { $0.type == type && $0.status == "True" }
    }

    private mutating func set(
        _ type: String, _ reason: String, _ message: String, value: String = "True", _ now: Timestamp
    ) {
        if value == "True", has(type) { return }
        status.conditions.removeAll { $0.type == type }
        status.conditions.append(
            JobCondition {
                $0.type = type
                $0.status = value
                $0.reason = reason
                $0.message = message
                $0.lastProbeTime = Time(now)
                $0.lastTransitionTime = Time(now)
            })
    }
}
