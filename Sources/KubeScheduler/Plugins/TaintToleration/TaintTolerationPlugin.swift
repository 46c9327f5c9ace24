import KubeAPI

/// Keeps pods off nodes whose taints they do not tolerate, and prefers nodes with fewer taints that they would rather
/// avoid: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
package struct TaintTolerationPlugin: FilterPlugin, ScorePlugin {
    package let name = "TaintToleration"
    package let weight = 3

    package static let reason = "node(s) had untolerated taint(s)"

    package init() {}

    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult {
        let isBlocked = node.taints.contains { taint in
            ["NoSchedule", "NoExecute"].contains(taint.effect)
                && !pod.tolerations.contains { $0.tolerates(taint) }
        }
        return isBlocked ? .unresolvable(reason: Self.reason) : .pass
    }

    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int {
        node.taints.filter { taint in
            taint.effect == "PreferNoSchedule" && !pod.tolerations.contains { $0.tolerates(taint) }
        }.count
    }

    package func normalize(_ scores: inout [Int]) {
        Score.stretch(&scores, reverse: true)
    }
}

extension Toleration {
    /// Whether the toleration is for `taint`. No key is every key, no effect every effect.
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
