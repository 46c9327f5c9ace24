import KubeAPI
import KubeSupport

/// The pods that no other component would delete: a value made from pods and nodes.
struct PodGCPlan: Equatable {
    /// Pods of missing nodes, by the node's name; each node is looked up at the server before its pods are deleted.
    var orphaned: [String: [Pod]] = [:]
    /// Pods that are being deleted on nodes that are out of service.
    var outOfService: [Pod] = []
    /// The oldest finished pods beyond the threshold.
    var terminated: [Pod] = []
    /// Pods that are being deleted and were never bound, so that no kubelet will confirm the deletion.
    var unscheduled: [Pod] = []
    /// Since when each missing node is known to be missing.
    var missing: [String: Timestamp]

    /// How long a node has to be missing before its pods are deleted.
    static let quarantine: Duration = .seconds(40)
    private static let outOfServiceTaint = "node.kubernetes.io/out-of-service"

    /// `missing` is that of the last plan; `threshold` is how many finished pods may stay, 0 for any number.
    init(pods: [Pod], nodes: [Node], missing: [String: Timestamp], threshold: Int, now: Timestamp) {
        let byName = Dictionary(nodes.map { ($0.metadata.name ?? "", $0) }) { first, _ in first }
        self.missing = [:]
        for pod in pods {
            guard let name = pod.spec.nodeName, !name.isEmpty else {
                if pod.metadata.deletionTimestamp != nil { unscheduled.append(pod) }
                continue
            }
            guard let node = byName[name] else {
                let since = missing[name] ?? now
                self.missing[name] = since
                if now - since >= Self.quarantine { orphaned[name, default: []].append(pod) }
                continue
            }
            if pod.metadata.deletionTimestamp != nil, Self.isOutOfService(node) { outOfService.append(pod) }
        }
        guard threshold > 0 else { return }
        let finished = pods.filter { PodState.isFinished($0) && $0.metadata.deletionTimestamp == nil }
        terminated = Array(finished.sorted(by: Self.goesFirst).prefix(max(0, finished.count - threshold)))
    }

    private static func isOutOfService(_ node: Node) -> Bool {
        node.spec.taints.contains { $0.key == outOfServiceTaint }
            && !node.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
    }

    /// Evicted pods before others, then the older.
    private static func goesFirst(_ left: Pod, _ right: Pod) -> Bool {
        let evicted = (left.status.reason == "Evicted", right.status.reason == "Evicted")
        if evicted.0 != evicted.1 { return evicted.0 }
        let times = (left.metadata.creationTimestamp ?? .zero, right.metadata.creationTimestamp ?? .zero)
        return times.0 == times.1 ? (left.metadata.name ?? "") < (right.metadata.name ?? "") : times.0 < times.1
    }
}
