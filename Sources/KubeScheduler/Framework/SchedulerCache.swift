import KubeAPI
import KubeClient

/// What the scheduler knows of the cluster: nodes, the pods on them, and the pods that it has just placed.
///
/// A pod that was placed is assumed to be on its node at once, so that the next decision counts with it; the informer
/// confirms that later, or the failed binding takes it back.
package struct SchedulerCache {
    package private(set) var snapshot = Snapshot()
    /// Where each pod counts.
    private var places: [NamespacedName: String] = [:]
    /// Pods on nodes that are not known (yet).
    private var homeless: [String: [NamespacedName: PodUsage]] = [:]

    package init() {}

    package mutating func setNode(_ node: Node) {
        let name = node.metadata.name ?? ""
        if snapshot.change(name, { $0.update(node) }) { return }
        let info = NodeInfo(node)
        for pod in homeless.removeValue(forKey: name)?.values ?? [:].values { info.add(pod) }
        snapshot.insert(info)
    }

    package mutating func removeNode(_ name: String) {
        guard let info = snapshot.remove(name) else { return }
        if info.pods.isEmpty { return }
        homeless[name] = Dictionary(info.pods.map { ($0.key, $0) }) { _, last in last }
    }

    /// Counts `pod` on the node that it names, or on `node`.
    package mutating func setPod(_ pod: PodUsage, on node: String) {
        if let old = places[pod.key], old != node { removePod(pod.key) }
        places[pod.key] = node
        let isThere = snapshot.change(node, isPodChange: true) { $0.add(pod) }
        if !isThere { homeless[node, default: [:]][pod.key] = pod }
    }

    /// Returns true if the pod counted on a node.
    @discardableResult
    package mutating func removePod(_ key: NamespacedName) -> Bool {
        guard let node = places.removeValue(forKey: key) else { return false }
        snapshot.change(node, isPodChange: true) { $0.remove(key) }
        homeless[node]?[key] = nil
        return true
    }
}
