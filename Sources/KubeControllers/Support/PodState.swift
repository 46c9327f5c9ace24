import KubeAPI
import KubeSupport

/// States of pods that several controllers distinguish.
enum PodState {
    static func isFinished(_ pod: Pod) -> Bool {
        pod.status.phase == "Succeeded" || pod.status.phase == "Failed"
    }

    /// Returns true if the pod counts as a replica of its workload.
    static func isActive(_ pod: Pod) -> Bool {
        !isFinished(pod) && pod.metadata.deletionTimestamp == nil
    }

    static func readyCondition(_ pod: Pod) -> PodCondition? {
        pod.status.conditions.first { $0.type == "Ready" }
    }

    static func isReady(_ pod: Pod) -> Bool {
        readyCondition(pod)?.status == "True"
    }

    /// Returns true if the change of a pod may change what its workload counts or does, as opposed to changes that
    /// concern only where and how the pod runs.
    static func isOtherReplica(_ old: Pod, _ new: Pod) -> Bool {
        old.metadata.uid != new.metadata.uid || old.metadata.labels != new.metadata.labels
            || old.metadata.ownerReferences != new.metadata.ownerReferences
            || old.metadata.deletionTimestamp != new.metadata.deletionTimestamp
            || old.status.phase != new.status.phase
            || readyCondition(old)?.status != readyCondition(new)?.status
            || readyCondition(old)?.lastTransitionTime != readyCondition(new)?.lastTransitionTime
    }

    /// Returns true if the pod has been ready for at least `minReadySeconds`.
    static func isAvailable(_ pod: Pod, minReadySeconds: Int32, now: Timestamp) -> Bool {
        guard let condition = readyCondition(pod), condition.status == "True" else { return false }
        guard minReadySeconds > 0 else { return true }
        guard let since = condition.lastTransitionTime else { return false }
        return since.timestamp + .seconds(Int(minReadySeconds)) <= now
    }
}
