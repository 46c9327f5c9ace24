import KubeAPI

/// What a deletion does to one object, decided from the object and the request's options alone:
/// https://kubernetes.io/docs/concepts/architecture/garbage-collection/ and, for grace periods,
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
enum DeletionPlan<Object: KubeObject>: Sendable {
    /// The object is on its way already, and these options change nothing.
    case pending
    /// The object goes at once, without being marked.
    case remove
    /// The object is marked first; it goes right after that if nothing keeps it.
    case mark(Object, removes: Bool)

    /// 9999-12-31T23:59:59Z: later times can't be written by RFC 3339.
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

    /// For kinds with a grace period.
    private static func graceful(
        _ old: Object, _ options: DeleteOptions, _ strategy: Strategy<Object>, _ now: Time,
        _ gracePeriod: (Object, Int64?) -> Int64
    ) -> Self {
        // A negative period is one second.
        let requested = options.gracePeriodSeconds.map { $0 < 0 ? 1 : $0 }
        var object = old
        if let deletion = old.metadata.deletionTimestamp {
            let remaining = old.metadata.deletionGracePeriodSeconds ?? 0
            if remaining == 0 { return immediate(old, options, strategy, now) }
            // Once deletion has begun, the period can only become shorter.
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

    /// For kinds without one: only finalizers keep the object.
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

    /// For what something beside finalizers keeps: a namespace that is not empty has no grace period.
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

    /// The finalizers by which the garbage collector knows what to do with dependents:
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

/// What happens to the dependents of an object when its deletion does not say.
package enum DependentsPolicy: Hashable, Sendable {
    /// The garbage collector deletes them.
    case collect
    /// They are kept, without their owner.
    case orphan
    /// The kind has none: no deletion puts a finalizer on it.
    case none
}
