import KubeAPI
import KubeStore
import KubeSupport

extension ObjectRegistry {
    /// Deletes the object, or marks it to be deleted when finalizers or a grace period keep it.
    package func delete(_ request: WriteRequest, _ options: DeleteOptions) async throws(StatusError) -> WriteResult {
        try await synchronize()
        if let policy = options.propagationPolicy, options.orphanDependents != nil {
            throw .badRequest("orphanDependents and deletionPropagation cannot be both set: \(policy)")
        }
        var current = try current(request)
        let key = definition.storeKey(namespace: request.namespace, name: request.name)
        for _ in 0..<Self.attempts {
            let old = try object(current)
            try checkPreconditions(options.preconditions, old, request)
            try await context.admission.validate(old, old: old, operation: .delete, definition, request)
            let precondition: Precondition = .unchanged(key: key, since: Revision(rawValue: current.revision))
            switch plan(old, options) {
            case .nothing: return WriteResult(.object(current))
            case .remove:
                if request.isDryRun { return WriteResult(.deleted(current)) }
                let result = try await commit(
                    Transaction(preconditions: [precondition], mutations: [.delete(key: key)]))
                switch result {
                case .committed: return WriteResult(.deleted(current))
                case .conflict(let entry): current = try newer(entry, request)
                }
            case .mark(let marked):
                let stripped = strip(marked)
                let body = stripped.json()
                if request.isDryRun { return WriteResult(.object(try record(body, revision: current.revision))) }
                let result = try await commit(
                    Transaction(preconditions: [precondition], mutations: [.put(key: key, value: body)]),
                    of: stripped, as: body, key: key)
                switch result {
                case .committed(let revision):
                    return WriteResult(.object(try written(body, request.namespace, request.name, revision)))
                case .conflict(let entry): current = try newer(entry, request)
                }
            }
        }
        throw .modified(resource, request.name)
    }

    private func checkPreconditions(_ preconditions: Preconditions?, _ old: Object, _ request: WriteRequest)
        throws(StatusError)
    {
        if let uid = preconditions?.uid, uid != old.metadata.uid {
            throw .conflict(
                resource, request.name,
                "Precondition failed: UID in precondition: \(uid), UID in object meta: \(old.metadata.uid ?? "")")
        }
        if let version = preconditions?.resourceVersion, version != old.metadata.resourceVersion {
            throw .conflict(
                resource, request.name,
                "Precondition failed: ResourceVersion in precondition: \(version), ResourceVersion in object meta: "
                    + "\(old.metadata.resourceVersion ?? "")")
        }
    }

    /// 9999-12-31T23:59:59Z: later ones can't be written by RFC 3339.
    private static var lastSecond: Int64 { 253_402_300_799 }

    private enum DeletionPlan {
        case nothing
        case remove
        case mark(Object)
    }

    private func plan(_ old: Object, _ options: DeleteOptions) -> DeletionPlan {
        var object = old
        object.metadata.finalizers = finalizers(old.metadata.finalizers, options)
        let grace = strategy.gracePeriod?(old, options.gracePeriodSeconds) ?? 0
        let isHeld = !object.metadata.finalizers.isEmpty || strategy.holdsDeletion(object)
        if grace <= 0, !isHeld { return .remove }
        if let remaining = old.metadata.deletionGracePeriodSeconds, old.metadata.deletionTimestamp != nil {
            // Already being deleted: only a shorter grace period, or other finalizers, change anything.
            if grace >= remaining, object.metadata.finalizers == old.metadata.finalizers { return .nothing }
        }
        let now = Time(context.time.now())
        let shortened = min(grace, old.metadata.deletionGracePeriodSeconds ?? grace)
        if old.metadata.deletionTimestamp == nil || shortened < old.metadata.deletionGracePeriodSeconds ?? 0 {
            object.metadata.deletionTimestamp = Time(
                secondsSinceEpoch: min(now.secondsSinceEpoch.addingSaturated(shortened), Self.lastSecond))
            object.metadata.deletionGracePeriodSeconds = shortened
            if strategy.hasGeneration || old.metadata.generation != nil {
                object.metadata.generation = (old.metadata.generation ?? 0) + 1
            }
        }
        strategy.markForDeletion(&object)
        return .mark(object)
    }

    /// The finalizers by which the garbage collector is told what to do with dependents:
    /// https://kubernetes.io/docs/concepts/architecture/garbage-collection/#cascading-deletion
    private func finalizers(_ old: [String], _ options: DeleteOptions) -> [String] {
        let orphan = "orphan"
        let foreground = "foregroundDeletion"
        let wanted: String?
        switch (options.propagationPolicy, options.orphanDependents) {
        case ("Orphan", _), (_, true): wanted = orphan
        case ("Foreground", _): wanted = foreground
        case ("Background", _), (_, false): wanted = nil
        default: return old
        }
        var finalizers = old.filter { $0 != orphan && $0 != foreground }
        if let wanted { finalizers.append(wanted) }
        return finalizers
    }
}
