import KubeAPI
import KubeClient
import Synchronization

/// Identifies a version of a node or a snapshot within this process.
package struct NodeVersion: Hashable, Sendable {
    private static let last = Atomic<Int>(0)
    private let number: Int

    /// Makes a version that differs from all others.
    init() {
        number = Self.last.add(1, ordering: .relaxed).newValue
    }
}

/// The properties of a node that plugins need, computed once per version of the node.
package final class NodeProperties: Sendable {
    package let name: String
    package let labels: [String: String]
    /// The taints with the effects NoSchedule and NoExecute.
    package let blockingTaints: [Taint]
    /// The taints with the effect PreferNoSchedule.
    package let avoidedTaints: [Taint]
    package let isUnschedulable: Bool
    package let allocatable: ResourceAmounts
    /// The maximum number of pods; nil if the node has no limit.
    package let podLimit: Int64?

    package init(_ node: Node) {
        name = node.metadata.name ?? ""
        labels = node.metadata.labels
        blockingTaints = node.spec.taints.filter { $0.effect == "NoSchedule" || $0.effect == "NoExecute" }
        avoidedTaints = node.spec.taints.filter { $0.effect == "PreferNoSchedule" }
        isUnschedulable = node.spec.unschedulable == true
        let status = node.status
        let amounts = status.allocatable.isEmpty ? status.capacity : status.allocatable
        allocatable = ResourceAmounts(amounts)
        podLimit = amounts["pods"]?.value
    }

    func isSame(as other: NodeProperties) -> Bool {
        name == other.name && labels == other.labels && blockingTaints == other.blockingTaints
            && avoidedTaints == other.avoidedTaints && isUnschedulable == other.isUnschedulable
            && allocatable == other.allocatable && podLimit == other.podLimit
    }
}

/// A node with its pods and their resource usage.
///
/// A class, since a decision reads hundreds of them. A snapshot copies a node that others refer to before it changes it.
package final class NodeInfo {
    package private(set) var properties: NodeProperties
    /// Changes with the properties.
    package private(set) var version: NodeVersion
    package private(set) var requested: ResourceAmounts
    package private(set) var nonZeroRequested: ResourceAmounts
    /// Unordered. A node rarely has more than a hundred pods, for which an array takes half the memory of a dictionary and is no slower.
    package private(set) var pods: [PodUsage]

    package init(_ node: Node) {
        properties = NodeProperties(node)
        version = NodeVersion()
        requested = ResourceAmounts()
        nonZeroRequested = ResourceAmounts()
        pods = []
    }

    init(copying other: NodeInfo) {
        properties = other.properties
        version = other.version
        requested = other.requested
        nonZeroRequested = other.nonZeroRequested
        pods = other.pods
    }

    /// The numbers that most decisions need.
    package var resources: NodeResources {
        NodeResources(
            version: version, podCount: Int64(pods.count), podLimit: properties.podLimit ?? .max,
            allocatable: properties.allocatable.main, requested: requested.main, nonZeroRequested: nonZeroRequested.main
        )
    }

    package var name: String { properties.name }
    package var allocatable: ResourceAmounts { properties.allocatable }
    package var podLimit: Int64? { properties.podLimit }

    /// Updates the properties; a heartbeat does not change them.
    package func update(_ node: Node) {
        let new = NodeProperties(node)
        if new.isSame(as: properties) { return }
        properties = new
        version = NodeVersion()
    }

    package func add(_ pod: PodUsage) {
        if let place = pods.firstIndex(where: { $0.key == pod.key }) {
            requested.subtract(pods[place].requests)
            nonZeroRequested.subtract(pods[place].nonZeroRequests)
            pods[place] = pod
        } else {
            pods.append(pod)
        }
        requested.add(pod.requests)
        nonZeroRequested.add(pod.nonZeroRequests)
    }

    package func remove(_ key: NamespacedName) {
        guard let place = pods.firstIndex(where: { $0.key == key }) else { return }
        let old = pods[place]
        pods.swapAt(place, pods.count - 1)
        pods.removeLast()
        requested.subtract(old.requests)
        nonZeroRequested.subtract(old.nonZeroRequests)
    }
}
