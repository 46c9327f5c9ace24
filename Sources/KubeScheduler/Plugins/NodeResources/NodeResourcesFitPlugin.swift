import KubeAPI
import KubeSupport

/// Keeps pods to nodes that have room for what they request, and prefers those with the most room left (LeastAllocated).
package struct NodeResourcesFitPlugin: FilterPlugin, ScorePlugin {
    package let name = "NodeResourcesFit"
    package let weight = 1

    /// The resources that count for the ranking, equally.
    private static let ranked = ["cpu", "memory"]

    package init() {}

    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult {
        var reasons: [String] = []
        var neverFits = false
        if let limit = node.podLimit, Int64(node.pods.count + 1) > limit {
            reasons.append("Too many pods")
        }
        for (name, amount) in pod.requestList where name != "pods" {
            guard amount > node.allocatable[name].subtractingSaturated(node.requested[name]) else { continue }
            reasons.append("Insufficient \(name)")
            if amount > node.allocatable[name] { neverFits = true }
        }
        if reasons.isEmpty { return .pass }
        let text = reasons.joined(separator: "\n")
        return neverFits ? .unresolvable(reason: text) : .unschedulable(reason: text)
    }

    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int {
        var total = 0
        var count = 0
        for name in Self.ranked {
            let capacity = node.allocatable[name]
            guard capacity > 0 else { continue }
            let used = node.nonZeroRequested[name].addingSaturated(pod.nonZeroRequests[name])
            total += used > capacity ? 0 : Int(Int128(capacity - used) * Int128(Score.maximum) / Int128(capacity))
            count += 1
        }
        return count == 0 ? 0 : total / count
    }
}
