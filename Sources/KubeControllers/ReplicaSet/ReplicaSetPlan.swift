import KubeAPI
import KubeSupport

/// The changes after which a ReplicaSet has its desired pods, computed from the set and its pods.
///
/// - A pod belongs to the set when the set is its controller; a pod that matches the selector and has no controller is
///   adopted, one that no longer matches is released.
/// - Too few pods: the missing ones are created, at most `burst` at once. Too many: the least useful ones are deleted.
/// - The status describes the state before the actions.
struct ReplicaSetPlan: Equatable {
    var adopt: [Pod] = []
    var release: [Pod] = []
    var create = 0
    var delete: [Pod] = []
    var status: ReplicaSetStatus
    /// After what time a ready pod becomes available if nothing else changes.
    var availableAfter: Duration?

    /// The maximum number of pods created or deleted at once, as upstream's.
    static let burst = 500
    private static let replicaFailure = "ReplicaFailure"

    /// `candidates` are the pods of the set's namespace that the set controls or that match its selector.
    init(_ set: ReplicaSet, candidates: [Pod], now: Timestamp) {
        status = set.status
        let selector = set.spec.selector.requirements
        let uid = set.metadata.uid ?? ""
        let isDeleted = set.metadata.deletionTimestamp != nil
        var owned: [Pod] = []
        for pod in candidates {
            let matches = selector.matches(pod.metadata.labels)
            if let owner = pod.metadata.controller {
                guard owner.uid == uid else { continue }
                if matches { owned.append(pod) } else if !isDeleted { release.append(pod) }
            } else if matches, PodState.isActive(pod), !isDeleted {
                adopt.append(pod)
                owned.append(pod)
            }
        }
        let active = owned.filter(PodState.isActive)
        if !isDeleted { planScale(set, active) }
        planStatus(set, owned, active, now)
    }

    /// Sets or removes the condition ReplicaFailure; `failure` is nil if all pods were created or deleted.
    mutating func note(_ failure: String?, _ now: Timestamp) {
        let known = status.conditions.contains { $0.type == Self.replicaFailure }
        guard let failure else { return status.conditions.removeAll { $0.type == Self.replicaFailure } }
        // As upstream, only the first failure is reported: the others differ only in the name of a pod.
        if known { return }
        status.conditions.append(
            ReplicaSetCondition {
                $0.type = Self.replicaFailure
                $0.status = "True"
                $0.reason = create > 0 ? "FailedCreate" : "FailedDelete"
                $0.message = failure
                $0.lastTransitionTime = Time(now)
            })
    }

    private mutating func planScale(_ set: ReplicaSet, _ active: [Pod]) {
        let difference = active.count - Int(set.spec.replicas ?? 1)
        if difference < 0 {
            create = min(-difference, Self.burst)
        } else if difference > 0 {
            var crowds: [String: Int] = [:]
            for pod in active { crowds[pod.spec.nodeName ?? "", default: 0] += 1 }
            let ranked = active.sorted { Self.isLessUseful($0, than: $1, crowds: crowds) }
            delete = Array(ranked.prefix(min(difference, Self.burst)))
        }
    }

    /// The order in which surplus pods are deleted: unassigned before assigned, pending before unknown before running,
    /// not ready before ready, cheap to delete before dear, those with many others of the set on their node (`crowds`),
    /// ready for a short time before long, restarted often before seldom, young before old.
    static func isLessUseful(_ left: Pod, than right: Pod, crowds: [String: Int] = [:]) -> Bool {
        func phase(_ pod: Pod) -> Int { ["Pending": 0, "Unknown": 1, "Running": 2][pod.status.phase ?? ""] ?? 1 }
        func cost(_ pod: Pod) -> Int {
            pod.metadata.annotations["controller.kubernetes.io/pod-deletion-cost"].flatMap(Int.init) ?? 0
        }
        func restarts(_ pod: Pod) -> Int32 { pod.status.containerStatuses.map(\.restartCount).max() ?? 0 }
        func crowd(_ pod: Pod) -> Int { crowds[pod.spec.nodeName ?? ""] ?? 0 }
        func number(_ flag: Bool) -> Int { flag ? 1 : 0 }

        let leftOrder = [number(left.spec.nodeName != nil), phase(left), number(PodState.isReady(left)), cost(left)]
        let rightOrder = [
            number(right.spec.nodeName != nil), phase(right), number(PodState.isReady(right)), cost(right),
        ]
        if leftOrder != rightOrder { return leftOrder.lexicographicallyPrecedes(rightOrder) }
        if crowd(left) != crowd(right) { return crowd(left) > crowd(right) }
        let leftReady = PodState.readyCondition(left)?.lastTransitionTime ?? .zero
        let rightReady = PodState.readyCondition(right)?.lastTransitionTime ?? .zero
        if PodState.isReady(left), leftReady != rightReady { return leftReady > rightReady }
        if restarts(left) != restarts(right) { return restarts(left) > restarts(right) }
        return (left.metadata.creationTimestamp ?? .zero) > (right.metadata.creationTimestamp ?? .zero)
    }

    /// Zero becomes nil: the server leaves it out, and a status with it would never equal the one that is read.
    private static func positive(_ count: Int) -> Int32? { count > 0 ? Int32(count) : nil }

    private mutating func planStatus(_ set: ReplicaSet, _ owned: [Pod], _ active: [Pod], _ now: Timestamp) {
        let minReady = set.spec.minReadySeconds ?? 0
        let template = LabelRequirements(matching: set.spec.template.metadata.labels)
        let ready = active.filter(PodState.isReady)
        let available = ready.filter { PodState.isAvailable($0, minReadySeconds: minReady, now: now) }
        status.replicas = Int32(active.count)
        status.fullyLabeledReplicas = Self.positive(active.filter { template.matches($0.metadata.labels) }.count)
        status.readyReplicas = Self.positive(ready.count)
        status.availableReplicas = Self.positive(available.count)
        status.terminatingReplicas = Int32(
            owned.filter { $0.metadata.deletionTimestamp != nil && !PodState.isFinished($0) }.count)
        status.observedGeneration = set.metadata.generation
        availableAfter =
            ready.filter { !PodState.isAvailable($0, minReadySeconds: minReady, now: now) }
            .compactMap { PodState.readyCondition($0)?.lastTransitionTime }
            .map { $0.timestamp + .seconds(Int(minReady)) - now }.min()
    }
}
