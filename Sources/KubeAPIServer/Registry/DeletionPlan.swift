import KubeAPI

/// The effect of a deletion on an object, which depends only on the object and the request's options:
/// https://kubernetes.io/docs/concepts/architecture/garbage-collection/ and, for grace periods,
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
enum DeletionPlan<Object: KubeObject>: Sendable {
    /// The object is already being deleted, and the options change nothing.
    case pending
    /// The object is removed at once, without a deletion timestamp.
    case remove
    /// A deletion timestamp is set; if `removes` is true, the object is removed right after that.
    case mark(Object, removes: Bool)

    /// 9999-12-31T23:59:59Z, the latest time in RFC 3339 format.
    private static var lastSecond: Int64 { 253_402_300_799 }

    init(_ old: Object, _ options: DeleteOptions, _ strategy: Strategy<Object>, now: Time) {
        if strategy.holdsDeletion(old) {
            self = Self.held(old, options, strategy, now)
        } else if let gracePeriod = strategy.gracePeriod {
            self = Self.graceful(old, options, strategy, now, gracePeriod)
        } else {
            self = Self.immediate(old, options, strategy, now)
        }
    }

    /// The plan for kinds with a grace period.
    private static func graceful(
        _ old: Object, _ options: DeleteOptions, _ strategy: Strategy<Object>, _ now: Time,
        _ gracePeriod: (Object, Int64?) -> Int64
    ) -> Self {
        // A negative grace period counts as one second.
        let requested = options.gracePeriodSeconds.map { $0 < 0 ? 1 : $0 }
        var object = old
        if let deletion = old.metadata.deletionTimestamp {
            let remaining = old.metadata.deletionGracePeriodSeconds ?? 0
            if remaining == 0 { return immediate(old, options, strategy, now) }
            // The grace period of an object that is being deleted can only be shortened.
            guard let requested, requested < remaining else { return .pending }
            object.metadata.deletionTimestamp = Time(
                secondsSinceEpoch: deletion.secondsSinceEpoch.addingSaturated(requested - remaining))
            object.metadata.deletionGracePeriodSeconds = requested
        } else {
            let grace = gracePeriod(old, requested)
            object.metadata.deletionTimestamp = Time(
                secondsSinceEpoch: min(now.secondsSinceEpoch.addingSaturated(grace), lastSecond))
            object.metadata.deletionGracePeriodSeconds = grace
            if let generation = old.metadata.generation, generation > 0 { object.metadata.generation = generation + 1 }
        }
        object.metadata.finalizers = finalizers(old.metadata.finalizers, options, strategy.dependents)
        strategy.markForDeletion(&object)
        let isFinal = object.metadata.deletionGracePeriodSeconds == 0 && object.metadata.finalizers.isEmpty
        return .mark(object, removes: isFinal)
    }

    /// The plan for kinds without a grace period: only finalizers delay the removal.
    private static func immediate(
        _ old: Object, _ options: DeleteOptions, _ strategy: Strategy<Object>, _ now: Time
    ) -> Self {
        var object = old
        object.metadata.finalizers = finalizers(old.metadata.finalizers, options, strategy.dependents)
        guard !object.metadata.finalizers.isEmpty else { return .remove }
        if old.metadata.deletionTimestamp == nil, let generation = old.metadata.generation, generation > 0 {
            object.metadata.generation = generation + 1
        }
        if old.metadata.deletionTimestamp.map({ $0.secondsSinceEpoch > now.secondsSinceEpoch }) ?? true {
            object.metadata.deletionTimestamp = now
        }
        object.metadata.deletionGracePeriodSeconds = 0
        strategy.markForDeletion(&object)
        return .mark(object, removes: false)
    }

    /// The plan for an object that is held by more than finalizers, such as a namespace that is not empty.
    private static func held(
        _ old: Object, _ options: DeleteOptions, _ strategy: Strategy<Object>, _ now: Time
    ) -> Self {
        guard old.metadata.deletionTimestamp == nil else { return .pending }
        var object = old
        object.metadata.deletionTimestamp = now
        object.metadata.finalizers = finalizers(old.metadata.finalizers, options, strategy.dependents)
        strategy.markForDeletion(&object)
        return .mark(object, removes: false)
    }

    /// Returns the finalizers that tell the garbage collector how to handle dependents:
    /// https://kubernetes.io/docs/concepts/architecture/garbage-collection/#cascading-deletion
    private static func finalizers(_ old: [String], _ options: DeleteOptions, _ dependents: DependentsPolicy)
        -> [String]
    {
        let orphan = "orphan"
        let foreground = "foregroundDeletion"
        let isOrphaned = old.contains(orphan)
        let wanted: String?
        switch (dependents, options.propagationPolicy, options.orphanDependents) {
        case (.none, _, _): return old
        case (_, _, true), (_, "Orphan", nil): wanted = orphan
        case (_, "Foreground", nil): wanted = foreground
        case (_, _, false), (_, "Background", nil): wanted = nil
        default:
            wanted =
                isOrphaned ? orphan : old.contains(foreground) ? foreground : dependents == .orphan ? orphan : nil
        }
        let kept = old.filter { $0 != orphan && $0 != foreground }
        let new = kept + (wanted.map { [$0] } ?? [])
        return Set(new) == Set(old) ? old : new
    }
}
