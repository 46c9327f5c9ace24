import KubeAPI
import KubeClient

/// The scheduler's view of the cluster: nodes, their pods, and assumed pods.
///
/// A pod is assumed to be on its node as soon as the scheduler has chosen it, so that the next decision takes it into account. The
/// informer confirms that later; if the binding fails, the pod is removed again.
package struct SchedulerCache {
    package private(set) var snapshot = ClusterSnapshot()
    /// The node of each pod.
    private var assignments: [NamespacedName: String] = [:]
    /// The pods of nodes that do not exist (yet), by node.
    private var podsOfUnknownNodes: [String: [NamespacedName: PodUsage]] = [:]

    package init() {}

    package mutating func setNode(_ node: Node) {
        let name = node.metadata.name ?? ""
        if snapshot.change(name, { $0.update(node) }) { return }
        let info = NodeInfo(node)
        for pod in podsOfUnknownNodes.removeValue(forKey: name)?.values ?? [:].values { info.add(pod) }
        snapshot.insert(info)
    }

    package mutating func removeNode(_ name: String) {
        guard let info = snapshot.remove(name) else { return }
        if info.pods.isEmpty { return }
        podsOfUnknownNodes[name] = Dictionary(info.pods.map { ($0.key, $0) }) { _, last in last }
    }

    /// Adds the pod to `node`, and removes it from another node.
    package mutating func setPod(_ pod: PodUsage, on node: String) {
        if let old = assignments[pod.key], old != node { removePod(pod.key) }
        assignments[pod.key] = node
        let exists = snapshot.change(node, isPodChange: true) { $0.add(pod) }
        if !exists { podsOfUnknownNodes[node, default: [:]][pod.key] = pod }
    }

    /// Returns true if the pod was on a node.
    @discardableResult
    package mutating func removePod(_ key: NamespacedName) -> Bool {
        guard let node = assignments.removeValue(forKey: key) else { return false }
        snapshot.change(node, isPodChange: true) { $0.remove(key) }
        podsOfUnknownNodes[node]?[key] = nil
        return true
    }
}
