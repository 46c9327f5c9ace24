import KubeAPI
import KubeJSON
import KubeStore

extension ObjectRegistry {
    package func update(_ request: WriteRequest) async throws(StatusError) -> WriteResult {
        let decoded = try await form.decode(request)
        if strategy.allowsCreateOnUpdate, request.subresource == nil, try await isAbsent(request) {
            var object = decoded.object
            try checkName(object, request)
            if let refusal = await request.creationRefusal() { throw refusal }
            object.metadata.resourceVersion = nil
            var result = try await create(object, request)
            result.warnings = decoded.problems + result.warnings
            return result
        }
        let requested = decoded.object.metadata.resourceVersion
        if requested == nil, !strategy.allowsUnconditionalUpdate {
            throw .invalid(
                definition.groupVersionKind, request.name,
                [.invalid(FieldPath("metadata.resourceVersion"), 0, "must be specified for an update")])
        }
        var result = try await modify(request, isConditional: requested != nil) { (old) throws(StatusError) in
            try checkIdentifier(decoded.object, old, request)
            return decoded.object
        }
        result.warnings = decoded.problems + result.warnings
        return result
    }

    /// Whether the object is not there, be it that others write as well.
    func isAbsent(_ request: WriteRequest) async throws(StatusError) -> Bool {
        func isKnown() -> Bool {
            context.cache.get(definition, namespace: request.namespace, name: request.name) != nil
        }
        if isKnown() { return false }
        try await synchronize()
        return !isKnown()
    }

    /// Replaces the object by what `change` makes of its newest version.
    ///
    /// Unless `isConditional`, a write that meets a newer version is done again on that, for as long as it takes.
    /// A change that is the server's own (`byServer`) needs no defaults, no validation and no new generation, but
    /// admission all the same.
    func modify(
        _ request: WriteRequest, isConditional: Bool = false, byServer: Bool = false,
        _ change: @Sendable (Object) async throws(StatusError) -> Object
    ) async throws(StatusError) -> WriteResult {
        // Where others write as well, an object that the cache does not know yet, or knows in an older version, would
        // be taken for what the client means.
        try await synchronize()
        var current = try current(request)
        /// Claims that turned out to be those of other objects.
        var taken: Set<String> = []
        while true {
            let old = try await object(current)
            let attributes = AdmissionAttributes(.update, definition, request, old: old)
            var new = try await change(old)
            try checkIdentity(&new, old, request)
            if !byServer { strategy.setDefaults(&new) }
            try updateFields(&new, live: old, request)
            new = try await admission.admit(new, attributes, setDefaults: strategy.setDefaults)
            if !byServer { prepareForUpdate(&new, old, request) }
            let allocation = try await allocator?.allocate(&new, old: old, taken: taken, request) ?? Allocation()
            if !byServer { try checkFields(new, old, request) }
            try await admission.validate(new, attributes)
            let stripped = strip(new)
            let body = stripped.json()
            let key = definition.storeKey(namespace: request.namespace, name: request.name)
            let isSilent = byServer || request.subresource == "status"
            let warnings = (isSilent ? [] : strategy.warnings(new, old)) + attributes.warnings
            if body == current.body, !(try await isStale(key)) {
                return WriteResult(.object(current), warnings: warnings)
            }
            if request.isDryRun {
                return WriteResult(.object(try record(body, revision: current.revision)), warnings: warnings)
            }
            let isFinished = isDeletionComplete(new)
            let claims = isFinished ? try await allocator?.release(old) ?? Allocation() : allocation
            let transaction = Transaction(
                preconditions: [.unchanged(key: key, since: Revision(rawValue: current.revision))]
                    + claims.preconditions,
                mutations: [isFinished ? .delete(key: key) : .put(key: key, value: body, lease: try await lease())]
                    + claims.mutations)
            // What the server changes itself begins with the old object, and has its parts.
            let kept = isFinished || byServer ? stripped : sharing(stripped, body, old: old)
            switch try await commit(transaction, of: kept, as: body, old: current.encodedSize, key: key) {
            case .committed(let revision):
                if !isFinished { keep(kept, body) }
                return WriteResult(
                    .object(try written(body, request.namespace, request.name, revision)), warnings: warnings)
            case .conflict(key, let entry):
                if isConditional { throw .modified(resource, request.name) }
                // Another write has succeeded, so that no number of rounds has to be set.
                current = try newer(entry, request)
            case .conflict(let claim, _):
                try claims.checkReplaceable(claim)
                taken.insert(claim)
            }
        }
    }

    /// A replacement that says which object it replaces must mean this one. In the words of upstream's store.
    private func checkIdentifier(_ new: Object, _ old: Object, _ request: WriteRequest) throws(StatusError) {
        guard let uid = new.metadata.uid, uid != old.metadata.uid else { return }
        let key = definition.storeKey(namespace: request.namespace, name: request.name)
        throw .conflict(
            resource, request.name,
            "StorageError: invalid object, Code: 4, Key: \(key.dropFirst(Catalogue.storagePrefix.utf8.count - 1)), "
                + "ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: \(uid), UID in object "
                + "meta: \(old.metadata.uid ?? "")")
    }

    /// Checks that `new` is the same object as `old`, in a version that may be replaced.
    private func checkIdentity(_ new: inout Object, _ old: Object, _ request: WriteRequest) throws(StatusError) {
        try checkName(new, request)
        try checkScope(&new.metadata, request)
        if let version = new.metadata.resourceVersion, version != old.metadata.resourceVersion {
            guard UInt64(version) != nil else {
                let fault = QueryItems.fault(ofNumber: version, isSigned: false)
                throw .unclassified("strconv.ParseUint: parsing \(GoText.quoted(version)): \(fault)")
            }
            throw .modified(resource, request.name)
        }
    }

    private func checkName(_ new: Object, _ request: WriteRequest) throws(StatusError) {
        guard (new.metadata.name ?? "").isEmpty else { return }
        throw .badRequest(
            "the name of the object (\(request.name) based on URL) was undeterminable: name must be provided")
    }

    /// Keeps what this request may not change, and sets what only the server may set.
    private func prepareForUpdate(_ new: inout Object, _ old: Object, _ request: WriteRequest) {
        if request.subresource == "status" {
            // Through `status`, only status and metadata change, and of metadata not who owns the object.
            var masked = old
            masked.metadata = new.metadata
            masked.metadata.ownerReferences = old.metadata.ownerReferences
            status?.keep(from: new, in: &masked)
            new = masked
        } else if request.subresource == nil {
            status?.keep(from: old, in: &new)
        }
        if new.metadata.uid == nil { new.metadata.uid = old.metadata.uid }
        new.metadata.creationTimestamp = old.metadata.creationTimestamp
        // No update ends a deletion; whether one may begin it is for validation to say.
        if let deletion = old.metadata.deletionTimestamp { new.metadata.deletionTimestamp = deletion }
        if let grace = old.metadata.deletionGracePeriodSeconds, new.metadata.deletionGracePeriodSeconds == nil {
            new.metadata.deletionGracePeriodSeconds = grace
        }
        new.metadata.selfLink = nil
        new.metadata.generation = old.metadata.generation
        if let name = request.subresource {
            // A subresource changes only what is its own, and what the main resource may not.
            strategy.subresources[name]?.prepare(&new, old)
        } else {
            strategy.prepareForUpdate(&new, old)
        }
        if strategy.hasGeneration, isSpecChanged(new, old) {
            new.metadata.generation = (old.metadata.generation ?? 0) + 1
        }
    }

    private func checkFields(_ new: Object, _ old: Object, _ request: WriteRequest) throws(StatusError) {
        let metadata = MetadataRules.validateUpdate(new.metadata, old.metadata)
        let complete = validateMetadata(new)
        var general: [FieldError] = []
        let own: [FieldError]
        if let name = request.subresource {
            let rules = strategy.subresources[name]
            own = rules.map { $0.validate(new, old) } ?? (name == "status" ? [] : strategy.validate(new))
        } else {
            general = strategy.validate(new)
            own = strategy.validateUpdate(new, old)
        }
        var errors: [FieldError] = []
        if !metadata.isEmpty || !complete.isEmpty || !general.isEmpty {
            let checks = strategy.updateChecks
            let isMain = request.subresource == nil
            let again = metadata + MetadataRules.validateCommon(new.metadata)
            errors = MetadataRules.validatePrefix(new.metadata) + again
            if checks.repeatsMetadata || !isMain { errors += again }
            if isMain { for _ in 0..<checks.complete { errors += complete } }
            for _ in 0..<checks.general { errors += general }
        }
        try check(errors + own, new)
    }

    private func isSpecChanged(_ new: Object, _ old: Object) -> Bool {
        var comparable = new
        comparable.metadata = old.metadata
        status?.keep(from: old, in: &comparable)
        return comparable != old
    }

    /// The object as it is stored: its version is the store's to say.
    func strip(_ object: Object) -> Object {
        var object = object
        object.metadata.resourceVersion = nil
        return object
    }

    /// Whether an object that was waiting for its finalizers has none left.
    func isDeletionComplete(_ object: Object) -> Bool {
        object.metadata.deletionTimestamp != nil && object.metadata.finalizers.isEmpty
            && (object.metadata.deletionGracePeriodSeconds ?? 0) == 0 && !strategy.holdsDeletion(object)
    }
}
