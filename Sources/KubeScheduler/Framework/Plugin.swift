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

/// Says whether a pod can run on a node.
package protocol FilterPlugin: SchedulerPlugin {
    func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult
}

/// Ranks the nodes that passed the filters, from 0 to `Score.maximum`.
package protocol ScorePlugin: SchedulerPlugin {
    var weight: Int { get }
    func score(_ pod: PodInfo, _ node: NodeInfo) -> Int
    /// Brings the scores of all nodes into the range, where they are not in it already.
    func normalize(_ scores: inout [Int])
}

extension ScorePlugin {
    package func normalize(_ scores: inout [Int]) {}
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
