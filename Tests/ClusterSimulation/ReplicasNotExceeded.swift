import KubeAPI
import KubeClient
import KubeSupport

/// No pod is created for a ReplicaSet that has all its `replicas`, or for a Job that has `parallelism` active pods.
///
/// A controller whose informers lag behind its own writes would create such pods if it did not wait for them
/// (`Expectations`). Finished and terminating pods do not count. For a minute after a workload is scaled down, pods of
/// the larger size may still be created. The condition is suspended while the answers to creations may be lost:
/// upstream's controllers, too, repeat a creation that failed as far as they know.
package final class ReplicasNotExceeded: ClusterInvariant {
    package static let name = "no workload has more pods than it asks for"

    private struct Size {
        var current: Int
        /// The largest size before the last decrease.
        var former = 0
        var formerUntil: Duration = .zero

        func limit(at now: Duration) -> Int { now < formerUntil ? max(current, former) : current }

        mutating func set(_ size: Int, at now: Duration) {
            if size < current {
                former = limit(at: now)
                formerUntil = now + ReplicasNotExceeded.patience
            }
            current = size
        }
    }

    /// By the UID of the ReplicaSet or Job.
    private var sizes: [String: Size] = [:]
    /// The number of active pods, by the UID of their controller.
    private var active: [String: Int] = [:]
    /// Controllers may act on an old state up to this time.
    private var excusedUntil: Duration = .zero
    /// The longest time between a controller's decision and the creation of the last pod.
    private static let patience = Duration.seconds(60)

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        if let size = change.size, let uid = change.new?.metadata.uid {
            sizes[uid, default: Size(current: size)].set(size, at: change.time)
        }
        if let pod = change.oldPod { count(pod, -1) }
        guard let pod = change.newPod else { return nil }
        count(pod, 1)
        guard change.old == nil, change.time >= excusedUntil, let owner = pod.metadata.controller,
            let limit = sizes[owner.uid]?.limit(at: change.time), let active = active[owner.uid], active > limit
        else { return nil }
        return Violation(
            Self.name,
            "\(change.name) is the \(active)th active pod of \(owner.kind) "
                + "\(pod.metadata.namespace ?? "")/\(owner.name), which asks for \(limit)",
            objects: change.objects)
    }

    private func count(_ pod: Pod, _ sign: Int) {
        guard let owner = pod.metadata.controller, !pod.isFinished, pod.metadata.deletionTimestamp == nil else {
            return
        }
        active[owner.uid, default: 0] += sign
    }

    package func observe(_ fault: Fault, of component: String?, until end: Duration) {
        guard component ?? SimulatedCluster.controllerManager == SimulatedCluster.controllerManager else { return }
        let losesAnswers: [Fault] = [.lostAnswers, .failedWrites, .restartedServer, .restartedComponent]
        if losesAnswers.contains(fault) { excusedUntil = max(excusedUntil, end + Self.patience) }
    }
}
