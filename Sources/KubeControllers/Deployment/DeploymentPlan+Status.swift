import KubeAPI
import KubeSupport

extension DeploymentPlan {
    mutating func planStatus(_ deployment: Deployment, _ newSet: ReplicaSet?, _ sets: [ReplicaSet], _ now: Timestamp) {
        let total = sets.reduce(0) { $0 + $1.status.replicas }
        let available = sets.reduce(0) { $0 + ($1.status.availableReplicas ?? 0) }
        let wanted = sets.reduce(0) { $0 + ($1.spec.replicas ?? 0) }
        status.observedGeneration = deployment.metadata.generation
        status.replicas = Self.positive(total)
        status.updatedReplicas = Self.positive(newSet?.status.replicas ?? 0)
        status.readyReplicas = Self.positive(sets.reduce(0) { $0 + ($1.status.readyReplicas ?? 0) })
        status.availableReplicas = Self.positive(available)
        status.unavailableReplicas = Self.positive(max(0, wanted - available))
        status.terminatingReplicas = Self.positive(sets.reduce(0) { $0 + ($1.status.terminatingReplicas ?? 0) })
        planAvailable(deployment, available, now)
        planProgressing(deployment, newSet, sets, now)
    }

    /// Zero becomes nil: upstream leaves such fields out.
    private static func positive(_ value: Int32) -> Int32? { value > 0 ? value : nil }

    private mutating func planAvailable(_ deployment: Deployment, _ available: Int32, _ now: Timestamp) {
        let minimum = Int(deployment.spec.replicas ?? 1) - Self.bounds(deployment).unavailable
        let isAvailable = Int(available) >= minimum
        set(
            "Available", isAvailable ? "True" : "False",
            reason: isAvailable ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
            message: isAvailable
                ? "Deployment has minimum availability." : "Deployment does not have minimum availability.",
            now)
    }

    private mutating func planProgressing(
        _ deployment: Deployment, _ newSet: ReplicaSet?, _ sets: [ReplicaSet], _ now: Timestamp
    ) {
        guard let deadline = deployment.spec.progressDeadlineSeconds, deadline != .max else {
            status.conditions.removeAll { $0.type == "Progressing" }
            return
        }
        let name = newSet?.metadata.name ?? create?.metadata.name ?? ""
        let old = status.conditions.first { $0.type == "Progressing" }
        if deployment.spec.paused == true {
            guard old?.reason != "ProgressDeadlineExceeded" else { return }
            set("Progressing", "Unknown", reason: "DeploymentPaused", message: "Deployment is paused", now)
        } else if old?.reason == "DeploymentPaused" {
            // The progress deadline counts from here.
            set("Progressing", "Unknown", reason: "DeploymentResumed", message: "Deployment is resumed", now)
        } else if old?.reason == "NewReplicaSetAvailable", create == nil, status.replicas == status.updatedReplicas {
            // The rollout is complete: pods that are created or deleted later do not count as progress.
            return
        } else if Self.isComplete(deployment, newSet, sets) {
            set(
                "Progressing", "True", reason: "NewReplicaSetAvailable",
                message: "ReplicaSet \"\(name)\" has successfully progressed.", now)
        } else if create != nil {
            set(
                "Progressing", "True", reason: "NewReplicaSetCreated", message: "Created new replica set \"\(name)\"",
                now, touch: true)
        } else if hasProgressed(since: deployment.status) {
            set(
                "Progressing", "True", reason: "ReplicaSetUpdated",
                message: "ReplicaSet \"\(name)\" is progressing.", now, touch: true)
        } else if let old, old.reason != "NewReplicaSetAvailable", let updated = old.lastUpdateTime {
            let end = updated.timestamp + .seconds(Int(deadline))
            if end <= now {
                set(
                    "Progressing", "False", reason: "ProgressDeadlineExceeded",
                    message: "ReplicaSet \"\(name)\" has timed out progressing.", now)
            } else {
                checkAfter = end - now
            }
        } else {
            set(
                "Progressing", "True", reason: "ReplicaSetUpdated",
                message: "ReplicaSet \"\(name)\" is progressing.", now, touch: true)
        }
    }

    /// Returns true if the rollout has progressed since the status was last written.
    private func hasProgressed(since old: DeploymentStatus) -> Bool {
        let oldOthers = (old.replicas ?? 0) - (old.updatedReplicas ?? 0)
        let others = (status.replicas ?? 0) - (status.updatedReplicas ?? 0)
        return (status.updatedReplicas ?? 0) > (old.updatedReplicas ?? 0) || others < oldOthers
            || (status.readyReplicas ?? 0) > (old.readyReplicas ?? 0)
            || (status.availableReplicas ?? 0) > (old.availableReplicas ?? 0)
    }

    /// `touch` moves the update time even where nothing else changes: the progress deadline counts from it.
    private mutating func set(
        _ type: String, _ value: String, reason: String, message: String, _ now: Timestamp, touch: Bool = false
    ) {
        let time = Time(now)
        let old = status.conditions.first { $0.type == type }
        if let old, old.status == value, old.reason == reason, old.message == message, !touch { return }
        let condition = DeploymentCondition {
            $0.type = type
            $0.status = value
            $0.reason = reason
            $0.message = message
            $0.lastUpdateTime = time
            $0.lastTransitionTime = old?.status == value ? old?.lastTransitionTime : time
        }
        if let index = status.conditions.firstIndex(where: { $0.type == type }) {
            status.conditions[index] = condition
        } else {
            status.conditions.append(condition)
        }
    }
}
