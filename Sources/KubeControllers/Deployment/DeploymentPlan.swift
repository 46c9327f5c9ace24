import KubeAPI
import KubeSupport

/// The next step of a Deployment: a value made from the Deployment and its ReplicaSets.
///
/// A plan is one step. It is made and carried out anew each time a ReplicaSet's status changes, and each step keeps to
/// `maxSurge` and `maxUnavailable`: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
struct DeploymentPlan: Equatable {
    /// A new size for a ReplicaSet.
    struct Scale: Equatable {
        var set: ReplicaSet
        var replicas: Int32
    }

    /// The ReplicaSet of the current template, which does not exist yet.
    var create: ReplicaSet?
    /// ReplicaSets whose annotations (revision, desired size) or settings are out of date.
    var update: [ReplicaSet] = []
    var scale: [Scale] = []
    /// ReplicaSets beyond the history limit.
    var delete: [ReplicaSet] = []
    var status: DeploymentStatus
    /// The value that the Deployment's revision annotation should have.
    var revision: String?
    /// After what time the progress deadline passes if nothing else changes.
    var checkAfter: Duration?

    /// `sets` are the ReplicaSets that the Deployment controls.
    init(_ deployment: Deployment, sets: [ReplicaSet], hasOldPods: Bool, now: Timestamp) {
        let newSet = Self.newSet(deployment, sets)
        let oldSets = sets.filter { $0.metadata.uid != newSet?.metadata.uid }.sorted(by: Self.isOlder)
        status = deployment.status
        guard deployment.metadata.deletionTimestamp == nil else {
            planStatus(deployment, newSet, sets, now)
            return
        }
        let isPaused = deployment.spec.paused ?? false
        let isScaling = Self.isScaling(deployment, sets)
        planRevision(deployment, newSet, oldSets)
        if isPaused || isScaling {
            planScaling(deployment, newSet, oldSets)
        } else if deployment.spec.strategy.type == "Recreate" {
            planRecreate(deployment, newSet, oldSets, hasOldPods: hasOldPods)
        } else {
            planRollingUpdate(deployment, newSet, oldSets)
        }
        // The revision comes from the ReplicaSet that has it, which may not exist yet.
        if newSet == nil, create == nil { revision = nil }
        let isComplete = Self.isComplete(deployment, newSet, sets)
        if isComplete, !isPaused { planCleanup(deployment, oldSets) }
        planStatus(deployment, newSet, sets, now)
    }

    // MARK: Template and revision

    /// The set with the Deployment's template; of several, the oldest.
    static func newSet(_ deployment: Deployment, _ sets: [ReplicaSet]) -> ReplicaSet? {
        sets.filter { isSameTemplate($0.spec.template, deployment.spec.template) }.min(by: isOlder)
    }

    private static func isSameTemplate(_ left: PodTemplateSpec, _ right: PodTemplateSpec) -> Bool {
        var left = left
        var right = right
        left.metadata.labels[TemplateHash.label] = nil
        right.metadata.labels[TemplateHash.label] = nil
        return left == right
    }

    private static func isOlder(_ left: ReplicaSet, _ right: ReplicaSet) -> Bool {
        let leftTime = left.metadata.creationTimestamp ?? .zero
        let rightTime = right.metadata.creationTimestamp ?? .zero
        return leftTime == rightTime ? (left.metadata.name ?? "") < (right.metadata.name ?? "") : leftTime < rightTime
    }

    private mutating func planRevision(_ deployment: Deployment, _ newSet: ReplicaSet?, _ oldSets: [ReplicaSet]) {
        let highest = oldSets.map(\.revision).max() ?? 0
        let number = newSet.map { max($0.revision, highest + 1) } ?? highest + 1
        revision = String(number)
        if let newSet {
            var updated = newSet
            updated.setAnnotations(of: deployment, revision: number)
            updated.spec.minReadySeconds = deployment.spec.minReadySeconds
            if updated != newSet { update.append(updated) }
        } else if !(deployment.spec.paused ?? false) {
            create = Self.makeSet(deployment, revision: number)
        }
    }

    private static func makeSet(_ deployment: Deployment, revision: Int) -> ReplicaSet {
        let hash = TemplateHash.hash(deployment.spec.template, collisions: deployment.status.collisionCount ?? 0)
        var template = deployment.spec.template
        template.metadata.labels[TemplateHash.label] = hash
        var selector = deployment.spec.selector
        selector.matchLabels[TemplateHash.label] = hash
        var set = ReplicaSet {
            $0.metadata.name = "\(deployment.metadata.name ?? "")-\(hash)"
            $0.metadata.namespace = deployment.metadata.namespace
            $0.metadata.labels = template.metadata.labels
            $0.metadata.ownerReferences = [OwnerReference(controller: deployment)]
            $0.spec.replicas = 0
            $0.spec.minReadySeconds = deployment.spec.minReadySeconds
            $0.spec.selector = selector
            $0.spec.template = template
        }
        set.setAnnotations(of: deployment, revision: revision)
        return set
    }

    // MARK: Sizes

    /// How far a rolling update may go above and below the wanted size.
    static func bounds(_ deployment: Deployment) -> (surge: Int, unavailable: Int) {
        guard deployment.spec.strategy.type != "Recreate" else { return (0, 0) }
        let desired = Int(deployment.spec.replicas ?? 1)
        let rolling = deployment.spec.strategy.rollingUpdate
        let surge = (rolling?.maxSurge ?? "25%").scaled(total: desired, roundUp: true) ?? 0
        let unavailable = (rolling?.maxUnavailable ?? "25%").scaled(total: desired, roundUp: false) ?? 0
        // A set's size is a number of 32 bits.
        let room = max(0, Int(Int32.max) - desired)
        // With neither, no step could ever be taken.
        return surge == 0 && unavailable == 0 ? (0, 1) : (min(max(0, surge), room), min(max(0, unavailable), desired))
    }

    /// Returns true if `spec.replicas` has changed since the sets were last scaled.
    private static func isScaling(_ deployment: Deployment, _ sets: [ReplicaSet]) -> Bool {
        sets.contains { set in
            guard let desired = set.metadata.annotations[ReplicaSet.desiredAnnotation].flatMap(Int32.init) else {
                return false
            }
            return (set.spec.replicas ?? 0) > 0 && desired != deployment.spec.replicas ?? 1
        }
    }

    private mutating func resize(_ set: ReplicaSet, to replicas: Int) {
        guard Int(set.spec.replicas ?? 0) != replicas else { return }
        scale.append(Scale(set: set, replicas: Int32(replicas)))
    }

    private mutating func planRollingUpdate(_ deployment: Deployment, _ newSet: ReplicaSet?, _ oldSets: [ReplicaSet]) {
        let desired = Int(deployment.spec.replicas ?? 1)
        let (surge, unavailable) = Self.bounds(deployment)
        let oldTotal = oldSets.total
        let newSize = Int(newSet?.spec.replicas ?? 0)

        // Up first, as far as the surge allows.
        if newSize != desired || create != nil {
            let room = max(0, desired + surge - oldTotal - newSize)
            let target = newSize > desired ? desired : newSize + min(room, desired - newSize)
            if let newSet {
                if target != newSize { return resize(newSet, to: target) }
            } else {
                create?.spec.replicas = Int32(target)
                return
            }
        }
        // Then down, as far as enough others are available.
        guard let newSet, oldTotal > 0 else { return }
        let minimum = desired - unavailable
        // A set's status may still count pods that it is about to delete.
        let newAvailable = min(newSize, Int(newSet.status.availableReplicas ?? 0))
        let newUnavailable = newSize - newAvailable
        var budget = oldTotal + newSize - minimum - newUnavailable
        guard budget > 0 else { return }
        var sizes = oldSets.map { Int($0.spec.replicas ?? 0) }
        // Deleting pods that are not available does not reduce availability.
        for (index, set) in oldSets.enumerated() where budget > 0 {
            let unhealthy = sizes[index] - Int(set.status.availableReplicas ?? 0)
            let cut = min(budget, max(0, unhealthy))
            sizes[index] -= cut
            budget -= cut
        }
        let oldAvailable = zip(oldSets, sizes).reduce(0) { $0 + min($1.1, Int($1.0.status.availableReplicas ?? 0)) }
        var surplus = max(0, newAvailable + oldAvailable - minimum)
        for index in oldSets.indices where surplus > 0 {
            let cut = min(surplus, sizes[index])
            sizes[index] -= cut
            surplus -= cut
        }
        for (set, size) in zip(oldSets, sizes) { resize(set, to: size) }
    }

    private mutating func planRecreate(
        _ deployment: Deployment, _ newSet: ReplicaSet?, _ oldSets: [ReplicaSet], hasOldPods: Bool
    ) {
        for set in oldSets { resize(set, to: 0) }
        guard scale.isEmpty, !hasOldPods else {
            // The new pods wait until the old ones are gone.
            create = nil
            return
        }
        let desired = Int(deployment.spec.replicas ?? 1)
        if let newSet { resize(newSet, to: desired) } else { create?.spec.replicas = Int32(desired) }
    }

    /// Scales the sets in proportion when `spec.replicas` changes, also in the middle of a rollout.
    private mutating func planScaling(_ deployment: Deployment, _ newSet: ReplicaSet?, _ oldSets: [ReplicaSet]) {
        let desired = Int(deployment.spec.replicas ?? 1)
        let all = (newSet.map { [$0] } ?? []) + oldSets
        let active = all.filter { ($0.spec.replicas ?? 0) > 0 }
        create = nil
        if active.count <= 1 {
            if let only = active.first ?? newSet ?? oldSets.last { resize(only, to: desired) }
        } else if let newSet, Self.isSaturated(deployment, newSet) {
            for set in oldSets { resize(set, to: 0) }
        } else if deployment.spec.strategy.type != "Recreate" {
            planProportions(deployment, active)
        }
        // Sets that have the right size still have to record the desired size in their annotations.
        for set in active where !scale.contains(where: { $0.set.metadata.uid == set.metadata.uid }) {
            var updated = set
            updated.setSizeAnnotations(of: deployment)
            let known = update.firstIndex { $0.metadata.uid == set.metadata.uid }
            if let known {
                update[known].setSizeAnnotations(of: deployment)
            } else if updated != set {
                update.append(updated)
            }
        }
    }

    /// Divides the change among the sets in proportion to their sizes; the largest set gets the rounding remainder.
    private mutating func planProportions(_ deployment: Deployment, _ active: [ReplicaSet]) {
        let desired = Int(deployment.spec.replicas ?? 1)
        let limit = desired > 0 ? desired + Self.bounds(deployment).surge : 0
        let difference = limit - active.total
        // Of two sets of one size, the younger grows first and the older shrinks first.
        let ordered = active.sorted { left, right in
            let sizes = (left.spec.replicas ?? 0, right.spec.replicas ?? 0)
            if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
            return difference > 0 ? Self.isOlder(right, left) : Self.isOlder(left, right)
        }
        var added = 0
        var targets: [Int] = []
        for set in ordered {
            let size = Int(set.spec.replicas ?? 0)
            let annotated = set.metadata.annotations[ReplicaSet.maximumAnnotation].flatMap(Int.init) ?? 0
            let maximum = max(1, annotated > 0 ? annotated : Int(deployment.status.replicas ?? 0))
            let share = Int((Double(size) * Double(limit) / Double(maximum)).rounded()) - size
            let rest = difference - added
            let step = difference > 0 ? min(max(share, 0), rest) : max(min(share, 0), rest)
            added += step
            targets.append(size + step)
        }
        if !targets.isEmpty { targets[0] = max(0, targets[0] + difference - added) }
        for (set, target) in zip(ordered, targets) { resize(set, to: max(0, target)) }
    }

    private static func isSaturated(_ deployment: Deployment, _ set: ReplicaSet) -> Bool {
        let desired = deployment.spec.replicas ?? 1
        return set.spec.replicas == desired && set.status.availableReplicas == desired
            && set.metadata.annotations[ReplicaSet.desiredAnnotation].flatMap(Int32.init) == desired
    }

    private mutating func planCleanup(_ deployment: Deployment, _ oldSets: [ReplicaSet]) {
        guard let limit = deployment.spec.revisionHistoryLimit else { return }
        let removable = oldSets.filter {
            $0.metadata.deletionTimestamp == nil && ($0.spec.replicas ?? 0) == 0 && $0.status.replicas == 0
                && $0.metadata.generation ?? 0 <= $0.status.observedGeneration ?? 0
        }.sorted { $0.revision < $1.revision }
        delete = Array(removable.prefix(max(0, removable.count - Int(limit))))
    }

    static func isComplete(_ deployment: Deployment, _ newSet: ReplicaSet?, _ sets: [ReplicaSet]) -> Bool {
        let desired = deployment.spec.replicas ?? 1
        let total = sets.reduce(0) { $0 + $1.status.replicas }
        return newSet?.status.replicas ?? 0 == desired && total == desired
            && newSet?.status.availableReplicas ?? 0 >= desired
    }
}

extension [ReplicaSet] {
    /// The sum of the sets' `spec.replicas`.
    fileprivate var total: Int { reduce(0) { $0 + Int($1.spec.replicas ?? 0) } }
}
