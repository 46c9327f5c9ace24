import KubeAPI

/// A rule of the scheduler: https://kubernetes.io/docs/concepts/scheduling-eviction/scheduling-framework/
///
/// A plugin is a value and decides from values. It conforms to the protocols of the extension points that it uses.
package protocol SchedulerPlugin: Sendable {
    /// Upstream's name of the plugin in profiles and events.
    var name: String { get }
}

/// Sorts the pods of the queue. A queue has exactly one.
package protocol QueueSortPlugin: SchedulerPlugin {
    func isBefore(_ left: QueuedPod, _ right: QueuedPod) -> Bool
}

/// May reject a pod before any node is checked.
package protocol PreFilterPlugin: SchedulerPlugin {
    func preFilter(_ pod: PodInfo, _ snapshot: ClusterSnapshot) -> FilterResult
}

/// Decides whether a pod can run on a node, depending on the pods that the node has.
package protocol FilterPlugin: SchedulerPlugin {
    /// Returns false if the plugin passes every node for the pod; it is not called for the pod then. Corresponds to the result
    /// Skip of a PreFilter in upstream.
    func concerns(_ pod: PodInfo) -> Bool
    func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult
    /// Decides for the node at an index of the snapshot; plugins that need only its `NodeResources` implement this one.
    func filter(_ pod: PodInfo, _ snapshot: ClusterSnapshot, at place: Int) -> FilterResult
}

extension FilterPlugin {
    package func filter(_ pod: PodInfo, _ snapshot: ClusterSnapshot, at place: Int) -> FilterResult {
        filter(pod, snapshot.nodes[place])
    }

    package func concerns(_ pod: PodInfo) -> Bool { true }
}

/// Decides whether a pod can run on a node, independently of the pods that the node has.
///
/// The result is the same for all pods with equal `PodPlacement` until the node changes, and is cached (`PlacementCache`).
package protocol PlacementFilterPlugin: SchedulerPlugin {
    func filter(_ placement: PodPlacement, _ node: NodeProperties) -> FilterResult
}

extension PlacementFilterPlugin {
    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult { filter(pod.placement, node.properties) }
}

/// Scores the nodes that passed the filters, from 0 to `Score.maximum`.
package protocol RankingPlugin: SchedulerPlugin {
    var weight: Int { get }
    /// Scales the scores of all nodes to the range 0...`Score.maximum`, if they are not in it.
    func normalize(_ scores: inout [Int])
}

extension RankingPlugin {
    package func normalize(_ scores: inout [Int]) {}
}

/// Scores nodes depending on the pods that they have.
package protocol ScorePlugin: RankingPlugin {
    func score(_ pod: PodInfo, _ node: NodeInfo) -> Int
    /// Returns the scores of the nodes at the indexes `places`. A requirement of the protocol, so that there is one dynamic call
    /// for all nodes.
    func scores(_ pod: PodInfo, _ snapshot: ClusterSnapshot, at places: [Int]) -> [Int]
}

extension ScorePlugin {
    package func scores(_ pod: PodInfo, _ snapshot: ClusterSnapshot, at places: [Int]) -> [Int] {
        places.map { score(pod, snapshot.nodes[$0]) }
    }
}

/// Scores nodes independently of the pods that they have. Results are cached like those of `PlacementFilterPlugin`.
package protocol PlacementScorePlugin: RankingPlugin {
    func score(_ placement: PodPlacement, _ node: NodeProperties) -> Int
}

extension PlacementScorePlugin {
    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int { score(pod.placement, node.properties) }
}

package enum Score {
    package static let maximum = 100

    /// Scales scores to 0...maximum. With `reverse`, the highest score becomes 0.
    static func scale(_ scores: inout [Int], reverse: Bool) {
        let highest = scores.max() ?? 0
        for index in scores.indices {
            let score = highest == 0 ? 0 : maximum * scores[index] / highest
            scores[index] = reverse ? maximum - score : score
        }
    }
}

/// Whether a pod can run on a node.
package enum FilterResult: Hashable, Sendable {
    case pass
    /// Not at present. The reason appears in the event and in the pod's condition.
    case unschedulable(reason: String)
    /// Not even if other pods were removed: preemption does not help.
    case unresolvable(reason: String)
}
