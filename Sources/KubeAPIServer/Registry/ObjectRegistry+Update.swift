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

    /// Returns true if the object does not exist. Takes the writes of other API servers into account.
    func isAbsent(_ request: WriteRequest) async throws(StatusError) -> Bool {
        func isKnown() -> Bool {
            context.cache.get(definition, namespace: request.namespace, name: request.name) != nil
        }
        if isKnown() { return false }
        try await synchronize()
        return !isKnown()
    }

    /// Replaces the newest version of the object by the result of `change`.
    ///
    /// If another write comes first, `change` is applied again to the version that it wrote, as often as necessary; if
    /// `isConditional`, the conflict is thrown instead. A change by the server itself (`byServer`) is neither defaulted
    /// nor validated and does not increment the generation, but passes admission.
    func modify(
        _ request: WriteRequest, isConditional: Bool = false, byServer: Bool = false,
        _ change: @Sendable (Object) async throws(StatusError) -> Object
    ) async throws(StatusError) -> WriteResult {
        // With other writers, the cached version may be older than the one that the client refers to.
        try await synchronize()
        var current = try current(request)
        /// The keys of the claims that turned out to belong to other objects.
        var taken: Set<String> = []
        while true {
            let old = try await object(current)
            let attributes = AdmissionAttributes(.update, definition, request, old: old)
            var new = try await change(old)
            try checkIdentity(&new, old, request)
            if !byServer { strategy.setDefaults(&new) }
            try updateManagedFields(&new, live: old, request)
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
            // A change by the server starts from the old object and already shares memory with it.
            let kept = isFinished || byServer ? stripped : sharing(stripped, body, old: old)
            switch try await commit(transaction, of: kept, as: body, old: current.encodedSize, key: key) {
            case .committed(let revision):
                if !isFinished { keep(kept, body) }
                return WriteResult(
                    .object(try written(body, request.namespace, request.name, revision)), warnings: warnings)
            case .conflict(key, let entry):
                if isConditional { throw .modified(resource, request.name) }
                // Each conflict means that another write succeeded, so that the number of retries needs no limit.
                current = try newer(entry, request)
            case .conflict(let claim, _):
                try claims.checkReplaceable(claim)
                taken.insert(claim)
            }
        }
    }

    /// Throws the error of upstream's store if the new object has a UID that is not the stored object's.
    private func checkIdentifier(_ new: Object, _ old: Object, _ request: WriteRequest) throws(StatusError) {
        guard let uid = new.metadata.uid, uid != old.metadata.uid else { return }
        let key = definition.storeKey(namespace: request.namespace, name: request.name)
        throw .conflict(
            resource, request.name,
            "StorageError: invalid object, Code: 4, Key: \(key.dropFirst(Catalogue.storagePrefix.utf8.count - 1)), "
                + "ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: \(uid), UID in object "
                + "meta: \(old.metadata.uid ?? "")")
    }

    /// Checks that `new` has the identity of `old` and a resource version that may be replaced.
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

    /// Resets the fields that the request must not change and sets those that only the server sets.
    private func prepareForUpdate(_ new: inout Object, _ old: Object, _ request: WriteRequest) {
        if request.subresource == "status" {
            // An update of `status` changes only the status and the metadata, but not the owner references.
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
        // An update can't cancel a deletion; validation checks whether it may start one.
        if let deletion = old.metadata.deletionTimestamp { new.metadata.deletionTimestamp = deletion }
        if let grace = old.metadata.deletionGracePeriodSeconds, new.metadata.deletionGracePeriodSeconds == nil {
            new.metadata.deletionGracePeriodSeconds = grace
        }
        new.metadata.selfLink = nil
        new.metadata.generation = old.metadata.generation
        if let name = request.subresource {
            // A subresource changes only its own fields, including those that the main resource must not change.
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

    /// Returns the object in its stored form, without resource version, which the store assigns.
    func strip(_ object: Object) -> Object {
        var object = object
        object.metadata.resourceVersion = nil
        return object
    }

    /// Returns true if an object that is being deleted has no finalizers left.
    func isDeletionComplete(_ object: Object) -> Bool {
        object.metadata.deletionTimestamp != nil && object.metadata.finalizers.isEmpty
            && (object.metadata.deletionGracePeriodSeconds ?? 0) == 0 && !strategy.holdsDeletion(object)
    }
}
