import KubeAPI
import KubeSupport

/// Failures by index: https://kubernetes.io/docs/concepts/workloads/controllers/job/#backoff-limit-per-index
extension JobPlan {
    static let failureCountAnnotation = "batch.kubernetes.io/job-index-failure-count"
    static let ignoredCountAnnotation = "batch.kubernetes.io/job-index-ignored-failure-count"

    /// How often an index was tried in vain.
    struct Failures: Equatable {
        /// Those that count against the limit.
        var counted = 0
        var ignored = 0

        var total: Int { counted + ignored }
    }

    static func failuresBefore(_ pod: Pod) -> Failures {
        func number(_ key: String) -> Int { pod.metadata.annotations[key].flatMap(Int.init) ?? 0 }
        return Failures(counted: number(failureCountAnnotation), ignored: number(ignoredCountAnnotation))
    }

    /// The failures of an index when this pod of it, which has failed, is counted as well.
    static func failuresAfter(_ pod: Pod, _ policy: PodFailurePolicy?) -> Failures {
        var failures = failuresBefore(pod)
        if policy?.action(for: pod) == .ignore { failures.ignored += 1 } else { failures.counted += 1 }
        return failures
    }

    /// The indexes that have failed for good: those noted, those whose pods have failed too often, and those that the
    /// policy fails. Nil for Jobs without a limit by index.
    static func failedIndexes(_ job: Job, _ pods: [Pod]) -> CompletionIndexes? {
        guard let limit = job.spec.backoffLimitPerIndex, job.spec.completionMode == "Indexed" else { return nil }
        let completions = Int(job.spec.completions ?? 0)
        var failed = CompletionIndexes(job.status.failedIndexes ?? "", completions: completions)
        for pod in pods where isOver(pod) && pod.status.phase != "Succeeded" {
            guard let index = index(of: pod), index < completions else { continue }
            let isFinal = job.spec.podFailurePolicy?.action(for: pod) == .failIndex
            if isFinal || failuresAfter(pod, job.spec.podFailurePolicy).counted > Int(limit) { failed.insert(index) }
        }
        return failed
    }

    /// The last pod of each index that has failed, of Jobs with a limit by index: its finalizer stays until there is
    /// another one, since its annotations tell how often the index has failed.
    static func lastFailures(_ pods: [Pod]) -> [Int: Pod] {
        var last: [Int: Pod] = [:]
        for pod in pods {
            guard let index = index(of: pod) else { continue }
            if let known = last[index], failuresBefore(known).total >= failuresBefore(pod).total { continue }
            last[index] = pod
        }
        return last.filter { isOver($0.value) && $0.value.status.phase != "Succeeded" }
    }
}
