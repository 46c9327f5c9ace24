import KubeAPI

/// A rule of the scheduler: https://kubernetes.io/docs/concepts/scheduling-eviction/scheduling-framework/
///
/// A plugin is a value and decides from values. It implements the extension points that it has something to say at.
package protocol SchedulerPlugin: Sendable {
    /// As upstream names it in profiles and events.
    var name: String { get }
}

/// Sorts pods that wait: a queue has exactly one.
package protocol QueueSortPlugin: SchedulerPlugin {
    func isBefore(_ left: QueuedPod, _ right: QueuedPod) -> Bool
}

/// Looks at a pod before any node, and may refuse it.
package protocol PreFilterPlugin: SchedulerPlugin {
    func preFilter(_ pod: PodInfo, _ snapshot: Snapshot) -> FilterResult
}

/// Says whether a pod can run on a node, from what runs there already.
package protocol FilterPlugin: SchedulerPlugin {
    /// Whether the plugin has anything to say of the pod: if not, it is asked of no node. What upstream's plugins say with
    /// the result Skip of their PreFilter.
    func concerns(_ pod: PodInfo) -> Bool
    func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult
    /// The same for the node at `place`, for plugins that can tell from its room.
    func filter(_ pod: PodInfo, _ snapshot: Snapshot, at place: Int) -> FilterResult
}

extension FilterPlugin {
    package func filter(_ pod: PodInfo, _ snapshot: Snapshot, at place: Int) -> FilterResult {
        filter(pod, snapshot.nodes[place])
    }

    package func concerns(_ pod: PodInfo) -> Bool { true }
}

/// Says whether a pod can run on a node, whatever else runs there.
///
/// Since it sees only what is written of the two, what it says holds for every pod that is placed by the same rules until
/// the node changes, and is remembered (`PlacementMemory`).
package protocol PlacementFilterPlugin: SchedulerPlugin {
    func filter(_ placement: PodPlacement, _ node: NodeFacts) -> FilterResult
}

extension PlacementFilterPlugin {
    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult { filter(pod.placement, node.facts) }
}

/// Ranks the nodes that passed the filters, from 0 to `Score.maximum`.
package protocol RankingPlugin: SchedulerPlugin {
    var weight: Int { get }
    /// Brings the scores of all nodes into the range, where they are not in it already.
    func normalize(_ scores: inout [Int])
}

extension RankingPlugin {
    package func normalize(_ scores: inout [Int]) {}
}

/// Ranks nodes by what runs there already.
package protocol ScorePlugin: RankingPlugin {
    func score(_ pod: PodInfo, _ node: NodeInfo) -> Int
    /// The scores of the nodes at `places`. A requirement so that the plugin is called through its protocol once and not
    /// for each.
    func scores(_ pod: PodInfo, _ snapshot: Snapshot, at places: [Int]) -> [Int]
}

extension ScorePlugin {
    package func scores(_ pod: PodInfo, _ snapshot: Snapshot, at places: [Int]) -> [Int] {
        places.map { score(pod, snapshot.nodes[$0]) }
    }
}

/// Ranks nodes by what is written of them alone; remembered as `PlacementFilterPlugin` is.
package protocol PlacementScorePlugin: RankingPlugin {
    func score(_ placement: PodPlacement, _ node: NodeFacts) -> Int
}

extension PlacementScorePlugin {
    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int { score(pod.placement, node.facts) }
}

package enum Score {
    package static let maximum = 100

    /// Stretches scores to 0...maximum, `reverse` where more is worse.
    static func stretch(_ scores: inout [Int], reverse: Bool) {
        let highest = scores.max() ?? 0
        for index in scores.indices {
            let score = highest == 0 ? 0 : maximum * scores[index] / highest
            scores[index] = reverse ? maximum - score : score
        }
    }
}

/// Whether a pod may go somewhere.
package enum FilterResult: Hashable, Sendable {
    case pass
    /// Not now; something may change that. The reason is what the event and the pod's condition say.
    case unschedulable(reason: String)
    /// Not even if other pods were moved away.
    case unresolvable(reason: String)
}
