import KubeAPI
import KubeSupport

/// When a pod is evicted because of its node's NoExecute taints:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions
enum TaintEviction: Equatable {
    case never
    case now
    case at(Timestamp)

    /// `since` is when the pod was first seen on the tainted node; it stands in for a taint without `timeAdded`.
    init(_ pod: Pod, taints: [Taint], since: Timestamp, now: Timestamp) {
        var end: Timestamp?
        for taint in taints where taint.effect == "NoExecute" {
            let tolerations = pod.spec.tolerations.filter { $0.tolerates(taint) }
            guard !tolerations.isEmpty else {
                self = .now
                return
            }
            // As upstream: of several tolerations that apply, the shortest counts.
            guard let seconds = tolerations.compactMap(\.tolerationSeconds).min() else { continue }
            // For a pod that started after the taint was added, the time counts from its start.
            let start = max(
                taint.timeAdded?.timestamp ?? since, pod.status.startTime?.timestamp ?? .init(secondsSinceEpoch: 0))
            let candidate = start + .seconds(max(0, seconds))
            end = min(end ?? candidate, candidate)
        }
        guard let end else {
            self = .never
            return
        }
        self = end <= now ? .now : .at(end)
    }
}

extension Toleration {
    func tolerates(_ taint: Taint) -> Bool {
        if let effect, !effect.isEmpty, effect != taint.effect { return false }
        if let key, !key.isEmpty, key != taint.key { return false }
        switch self.operator ?? "Equal" {
        case "Exists": return true
        case "Equal", "": return key?.isEmpty == false && (value ?? "") == (taint.value ?? "")
        default: return false
        }
    }
}
