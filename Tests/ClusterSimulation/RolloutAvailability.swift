import KubeAPI
import KubeClient
import KubeSupport

/// A Deployment has at least as many available pods as its strategy demands.
///
/// The condition is checked from the moment at which all pods of the Deployment are available. It is suspended until
/// the next such moment when something other than the Deployment's controllers removes a pod (a user, an eviction, a
/// lost node), when the Deployment is scaled up, when it is scaled down during a rollout, and when a fault keeps the
/// controllers from the current state. Upstream's Deployment controller gives no guarantee then: it scales the
/// ReplicaSets of a rollout in proportion, whichever of their pods are available, and acts on the status of
/// ReplicaSets, which may be old.
package final class RolloutAvailability: ClusterInvariant {
    package static let name = "a rollout keeps what its strategy allows"

    private struct State {
        var namespace: String
        var name: String
        /// True if all pods have been available since the last suspension.
        var isArmed = false
        var available = 0
        var wanted: Int
        /// The number of available pods that the strategy demands.
        var least: Int
        /// The condition stays suspended up to this time.
        var armsAfter: Duration = .zero
    }

    /// By the Deployment's UID.
    private var states: [String: State] = [:]
    /// The Deployment's UID by that of its ReplicaSet.
    private var deploymentOfSet: [String: String] = [:]
    /// The Deployment for which a pod counts as available, by the pod's UID.
    private var counted: [String: String] = [:]
    /// The UIDs of pods that something other than the Deployment's controllers removes.
    private var excused: Set<String> = []
    /// Controllers may act on an old state up to this time.
    private var excusedUntil: Duration = .zero
    /// The users that remove pods for a Deployment. Removals by all others suspend the condition.
    private static let own = [
        "system:serviceaccount:kube-system:replicaset-controller",
        "system:serviceaccount:kube-system:deployment-controller",
    ]

    /// The longest time between a controller's decision and the removal of the pods, with slow requests.
    private static let patience = Duration.seconds(60)

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        switch change.kind {
        case "ReplicaSet":
            if let metadata = change.new?.metadata,
                let owner = metadata.ownerReferences.first(where: { $0.controller == true })
            {
                deploymentOfSet[metadata.uid ?? ""] = owner.uid
            }
        case "Deployment": return observeDeployment(change, model)
        case "Pod": return observePod(change)
        default: break
        }
        return nil
    }

    private func observeDeployment(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        guard let uid = (change.new ?? change.old)?.metadata.uid else { return nil }
        guard let deployment = change.newDeployment, deployment.metadata.deletionTimestamp == nil else {
            states[uid] = nil
            return nil
        }
        let wanted = Int(deployment.spec.replicas ?? 1)
        let least = Self.least(deployment)
        var state =
            states[uid]
            ?? State(
                namespace: deployment.metadata.namespace ?? "", name: deployment.metadata.name ?? "", wanted: wanted,
                least: least)
        state.wanted = wanted
        state.least = least
        // After a scale-up, deletions for the smaller size may still be under way.
        if let old = states[uid],
            wanted > old.wanted || least > old.least || (wanted < old.wanted && isRollingOut(uid, model))
        {
            state.isArmed = false
            state.armsAfter = change.time + Self.patience
        }
        states[uid] = state
        arm(uid, change.time)
        return nil
    }

    /// Returns true if more than one ReplicaSet of the Deployment has pods.
    private func isRollingOut(_ uid: String, _ model: ClusterModel) -> Bool {
        let active = model.replicaSets.filter { _, set in
            set.spec.replicas ?? 1 > 0 && set.metadata.controller?.uid == uid
        }
        return active.count > 1
    }

    /// `replicas` less `maxUnavailable`, rounded as upstream does.
    private static func least(_ deployment: Deployment) -> Int {
        let wanted = Int(deployment.spec.replicas ?? 1)
        guard deployment.spec.strategy.type != "Recreate" else { return 0 }
        let rolling = deployment.spec.strategy.rollingUpdate
        let surge = (rolling?.maxSurge ?? "25%").scaled(total: wanted, roundUp: true) ?? 0
        let missing = (rolling?.maxUnavailable ?? "25%").scaled(total: wanted, roundUp: false) ?? 0
        return max(0, wanted - (surge == 0 && missing == 0 ? 1 : missing))
    }

    private func arm(_ uid: String, _ now: Duration) {
        guard let state = states[uid], state.available >= state.wanted, state.armsAfter <= now else { return }
        states[uid]?.isArmed = true
    }

    private func observePod(_ change: ModelChange) -> Violation? {
        guard let metadata = (change.new ?? change.old)?.metadata, let pod = metadata.uid else { return nil }
        let before = counted[pod]
        var after: String?
        if let new = change.newPod, new.isReady, !new.isFinished, new.metadata.deletionTimestamp == nil {
            after = deployment(of: new)
        }
        guard before != after else { return nil }
        counted[pod] = after
        if let after {
            states[after]?.available += 1
            arm(after, change.time)
        }
        guard let before else { return nil }
        states[before]?.available -= 1
        if excused.contains(pod) || change.time < excusedUntil { states[before]?.isArmed = false }
        guard let state = states[before], state.isArmed, state.available < state.least else { return nil }
        return Violation(
            Self.name,
            "\(change.name) is no longer available, which leaves \(state.available) of \(state.wanted) pods of "
                + "Deployment \(state.namespace)/\(state.name); its strategy demands \(state.least)",
            objects: change.objects + [ClusterModel.name("Deployment", state.namespace, state.name)])
    }

    private func deployment(of pod: Pod) -> String? {
        pod.metadata.ownerReferences.first { $0.controller == true }.flatMap { deploymentOfSet[$0.uid] }
    }

    // MARK: Suspension

    package func observe(_ request: ObservedRequest, _ model: ClusterModel) {
        guard request.method != "GET", !Self.own.contains(request.user) else { return }
        let parts = request.path.split(separator: "/")
        // A pod or its subresource: /api/v1/namespaces/NAMESPACE/pods/NAME/…
        guard parts.count >= 6, parts[0] == "api", parts[4] == "pods" else {
            if request.method == "DELETE" { excuseOwners(parts, model) }
            return
        }
        let isKubelet = request.user.hasPrefix("system:node:")
        // A kubelet removes only pods that others have deleted.
        guard !isKubelet, parts.last != "binding", request.method != "POST" || parts.last == "eviction" else { return }
        if let uid = model.pods["/registry/pods/\(parts[3])/\(parts[5])"]?.metadata.uid { excused.insert(uid) }
    }

    /// The deletion of any other object may delete pods of its namespace, as that of a ReplicaSet or the namespace
    /// does.
    private func excuseOwners(_ parts: [Substring], _ model: ClusterModel) {
        guard let namespaces = parts.firstIndex(of: "namespaces"), namespaces + 1 < parts.count else { return }
        excuse(model) { $0.metadata.namespace ?? "" == parts[namespaces + 1] }
    }

    package func excuseNode(_ node: String, _ model: ClusterModel) {
        excuse(model) { $0.spec.nodeName == node }
    }

    package func excuseControllers(until time: Duration) { excusedUntil = max(excusedUntil, time + Self.patience) }

    private func excuse(_ model: ClusterModel, where isConcerned: (Pod) -> Bool) {
        for (_, pod) in model.pods where isConcerned(pod) { excused.insert(pod.metadata.uid ?? "") }
    }
}
