import KubeAPI

/// Rejects nodes on which another pod uses one of the pod's host ports.
package struct NodePortsPlugin: FilterPlugin {
    package let name = "NodePorts"

    package static let reason = "node(s) didn't have free ports for the requested pod ports"

    package init() {}

    package func concerns(_ pod: PodInfo) -> Bool { !pod.hostPorts.isEmpty }

    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult {
        let taken = node.pods.lazy.flatMap(\.hostPorts)
        let conflicts = taken.contains { used in pod.hostPorts.contains { $0.conflicts(with: used) } }
        return conflicts ? .unschedulable(reason: Self.reason) : .pass
    }
}
