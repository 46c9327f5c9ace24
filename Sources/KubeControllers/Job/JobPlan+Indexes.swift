import KubeAPI
import KubeSupport

/// Failures by index: https://kubernetes.io/docs/concepts/workloads/controllers/job/#backoff-limit-per-index
extension JobPlan {
    static let failureCountAnnotation = "batch.kubernetes.io/job-index-failure-count"
    static let ignoredCountAnnotation = "batch.kubernetes.io/job-index-ignored-failure-count"

    /// The number of failed pods of an index.
    struct Failures: Equatable {
        /// The failures that count against `backoffLimitPerIndex`.
        var counted = 0
        var ignored = 0

        var total: Int { counted + ignored }
    }

    static func failuresBefore(_ pod: Pod) -> Failures {
        func number(_ key: String) -> Int { pod.metadata.annotations[key].flatMap(Int.init) ?? 0 }
        return Failures(counted: number(failureCountAnnotation), ignored: number(ignoredCountAnnotation))
    }

    /// The failures of an index, including those of this failed pod.
    static func failuresAfter(_ pod: Pod, _ policy: PodFailurePolicy?) -> Failures {
        var failures = failuresBefore(pod)
        if policy?.action(for: pod) == .ignore { failures.ignored += 1 } else { failures.counted += 1 }
        return failures
    }

    /// The indexes that have failed: those in the status, those whose pods have failed too often, and those that the
    /// policy fails. Nil for Jobs without `backoffLimitPerIndex`.
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

    /// The last failed pod of each index, for Jobs with `backoffLimitPerIndex`: it keeps its finalizer until there is
    /// another one, since its annotations hold the number of the index's failures.
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
