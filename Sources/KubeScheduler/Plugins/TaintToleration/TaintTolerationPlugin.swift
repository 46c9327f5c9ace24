import KubeAPI

/// Rejects nodes with taints that a pod does not tolerate, and prefers nodes with fewer untolerated PreferNoSchedule taints:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
package struct TaintTolerationPlugin: PlacementFilterPlugin, PlacementScorePlugin {
    package let name = "TaintToleration"
    package let weight = 3

    package static let reason = "node(s) had untolerated taint(s)"

    package init() {}

    package func filter(_ placement: PodPlacement, _ node: NodeProperties) -> FilterResult {
        let isBlocked = node.blockingTaints.contains { taint in
            !placement.tolerations.contains { $0.tolerates(taint) }
        }
        return isBlocked ? .unresolvable(reason: Self.reason) : .pass
    }

    package func score(_ placement: PodPlacement, _ node: NodeProperties) -> Int {
        node.avoidedTaints.count { taint in !placement.tolerations.contains { $0.tolerates(taint) } }
    }

    package func normalize(_ scores: inout [Int]) {
        Score.scale(&scores, reverse: true)
    }
}

extension Toleration {
    /// Returns true if the toleration matches `taint`. An empty key matches all keys, an empty effect all effects.
    func tolerates(_ taint: Taint) -> Bool {
        if let effect, !effect.isEmpty, effect != taint.effect { return false }
        if let key, !key.isEmpty, key != taint.key { return false }
        switch `operator` ?? "Equal" {
        case "Exists": return true
        case "Equal", "": return key?.isEmpty == false && (value ?? "") == (taint.value ?? "")
        default: return false
        }
    }
}
