import KubeAPI
import KubeStore

extension ObjectRegistry {
    /// Deletes the object, or sets its deletion timestamp if finalizers or a grace period delay the removal.
    package func delete(_ request: WriteRequest, _ options: DeleteOptions) async throws(StatusError) -> WriteResult {
        try await synchronize()
        var result = try await delete(try current(request), request, options)
        result.warnings = deletionWarnings(options)
        // With foreground deletion of dependents, 202 shows that the deletion is still in progress.
        result.isAccepted = options.orphanDependents == false && !result.isDeleted
        return result
    }

    package func deletionWarnings(_ options: DeleteOptions) -> [String] { strategy.deletionWarnings(options) }

    private func delete(_ first: ObjectRecord, _ request: WriteRequest, _ options: DeleteOptions)
        async throws(StatusError) -> WriteResult
    {
        var current = first
        let key = definition.storeKey(namespace: request.namespace, name: request.name)
        while true {
            let old = try await object(current)
            try checkPreconditions(options.preconditions, old, request)
            try await admission.validate(old, AdmissionAttributes(.delete, definition, request, old: old))
            switch DeletionPlan(old, options, strategy, now: Time(context.time.now())) {
            case .pending: return WriteResult(.object(current))
            case .remove:
                if request.isDryRun { return deleted(current) }
                if let newer = try await remove(current, key, request) { current = newer; continue }
                return deleted(current)
            case .mark(let marked, let removes):
                let stripped = strip(marked)
                let body = stripped.json()
                if request.isDryRun { return WriteResult(.object(try record(body, revision: current.revision))) }
                // Already marked like this: nothing is written.
                if body == current.body, !removes { return WriteResult(.object(current)) }
                let precondition: Precondition = .unchanged(key: key, since: Revision(rawValue: current.revision))
                let commit = try await commit(
                    Transaction(preconditions: [precondition], mutations: [.put(key: key, value: body)]),
                    of: stripped, as: body, old: body.count, key: key)
                switch commit {
                case .conflict(_, let entry): current = try newer(entry, request)
                case .committed(let revision):
                    let written = try written(body, request.namespace, request.name, revision)
                    if removes { try await finish(written, key, request) }
                    return WriteResult(.object(written), isDeleted: removes)
                }
            }
        }
    }

    /// Deletes `record` unless it has changed; returns the newer version if it has.
    private func remove(_ record: ObjectRecord, _ key: String, _ request: WriteRequest) async throws(StatusError)
        -> ObjectRecord?
    {
        let precondition: Precondition = .unchanged(key: key, since: Revision(rawValue: record.revision))
        while true {
            let claims = try await allocator?.release(try await object(record)) ?? Allocation()
            let transaction = Transaction(
                preconditions: [precondition] + claims.preconditions,
                mutations: [.delete(key: key)] + claims.mutations)
            switch try await commit(transaction) {
            case .committed: return nil
            case .conflict(key, let entry): return try newer(entry, request)
            // A claim has changed since it was read.
            case .conflict: continue
            }
        }
    }

    /// Removes an object after it was marked. Concurrent requests may change or remove it first.
    private func finish(_ marked: ObjectRecord, _ key: String, _ request: WriteRequest) async throws(StatusError) {
        var current = marked
        do throws(StatusError) {
            while let newer = try await remove(current, key, request) {
                guard isDeletionComplete(try await object(newer)) else { return }
                current = newer
            }
        } catch  where error.isNotFound {
            // A concurrent request has removed it.
        }
    }

    private func deleted(_ record: ObjectRecord) -> WriteResult {
        WriteResult(strategy.returnsDeletedObject ? .object(record) : .deleted(record), isDeleted: true)
    }

    private func checkPreconditions(_ preconditions: Preconditions?, _ old: Object, _ request: WriteRequest)
        throws(StatusError)
    {
        // Upstream's message has the kind in place of the resource.
        let kind = GroupVersionResource(
            group: resource.group, version: resource.version, resource: definition.groupVersionKind.kind)
        if let uid = preconditions?.uid, uid != old.metadata.uid {
            throw .conflict(
                kind, request.name,
                "the UID in the precondition (\(uid)) does not match the UID in record (\(old.metadata.uid ?? "")). The "
                    + "object might have been deleted and then recreated")
        }
        if let version = preconditions?.resourceVersion, version != old.metadata.resourceVersion {
            throw .conflict(
                kind, request.name,
                "the ResourceVersion in the precondition (\(version)) does not match the ResourceVersion in record "
                    + "(\(old.metadata.resourceVersion ?? "")). The object might have been modified")
        }
    }
}
