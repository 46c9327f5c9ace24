import KubeAPI
import KubeClient
import Synchronization

/// Tells the versions of nodes and snapshots apart, of all there were in this process.
package struct NodeVersion: Hashable, Sendable {
    private static let last = Atomic<Int>(0)
    private let number: Int

    /// One that there was not yet.
    init() {
        number = Self.last.add(1, ordering: .relaxed).newValue
    }
}

/// What plugins ask of a node itself, worked out once for each of its versions.
package final class NodeFacts: Sendable {
    package let name: String
    package let labels: [String: String]
    /// The taints that keep pods off (NoSchedule, NoExecute).
    package let blockingTaints: [Taint]
    /// The taints that pods would rather avoid (PreferNoSchedule).
    package let avoidedTaints: [Taint]
    package let isUnschedulable: Bool
    package let allocatable: ResourceAmounts
    /// How many pods the node takes; nil where it does not say.
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

    func isSame(as other: NodeFacts) -> Bool {
        name == other.name && labels == other.labels && blockingTaints == other.blockingTaints
            && avoidedTaints == other.avoidedTaints && isUnschedulable == other.isUnschedulable
            && allocatable == other.allocatable && podLimit == other.podLimit
    }
}

/// A node with the pods that are on it, and what they use of it.
///
/// A class, since a decision looks at hundreds. Who shares one with a `Snapshot` does not see the snapshot's changes.
package final class NodeInfo {
    package private(set) var facts: NodeFacts
    /// Changes with the facts.
    package private(set) var version: NodeVersion
    package private(set) var requested: ResourceAmounts
    package private(set) var nonZeroRequested: ResourceAmounts
    /// In no order. There are a hundred at most, nearly always: a list is half as large as a map and no slower.
    package private(set) var pods: [PodUsage]

    package init(_ node: Node) {
        facts = NodeFacts(node)
        version = NodeVersion()
        requested = ResourceAmounts()
        nonZeroRequested = ResourceAmounts()
        pods = []
    }

    init(copying other: NodeInfo) {
        facts = other.facts
        version = other.version
        requested = other.requested
        nonZeroRequested = other.nonZeroRequested
        pods = other.pods
    }

    /// What the node has and what of it is taken, in numbers.
    package var room: NodeRoom {
        NodeRoom(
            version: version, podCount: Int64(pods.count), podLimit: facts.podLimit ?? .max,
            allocatable: facts.allocatable.main, requested: requested.main, nonZeroRequested: nonZeroRequested.main)
    }

    package var name: String { facts.name }
    package var allocatable: ResourceAmounts { facts.allocatable }
    package var podLimit: Int64? { facts.podLimit }

    /// Takes over a new version of the node. A heartbeat, which says nothing new, leaves the facts as they are.
    package func update(_ node: Node) {
        let new = NodeFacts(node)
        if new.isSame(as: facts) { return }
        facts = new
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
