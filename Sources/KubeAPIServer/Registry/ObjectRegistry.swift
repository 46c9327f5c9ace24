import KubeAPI
import KubeJSON
import KubeStore

/// Creates, updates and deletes the objects of one kind. The steps are the same for every kind; its `Strategy` has the
/// rules of the kind.
///
/// The store detects concurrent writes: each write names the version that it replaces. If the client's request names no
/// version, a conflicting write is retried on the newer version.
package final class ObjectRegistry<Object: KubeObject>: ResourceRegistry {
    package let definition: ResourceDefinition
    let strategy: Strategy<Object>
    let context: RegistryContext
    let admission: AdmissionChain
    let allocator: (any ObjectAllocator<Object>)?
    /// The form in which clients write: the stored version or another one.
    let form: ObjectForm<Object>
    let status: StatusAccess<Object>?
    private let recent: RecentObjects<Object>?

    /// The maximum size of a request to etcd, in bytes, by default. It applies to every store, so that objects can be
    /// moved between stores.
    private static var requestLimit: Int { 1_536 * 1024 }
    /// The size of a request to etcd besides key and value in bytes, rounded up.
    private static var requestOverhead: Int { 512 }
    /// The number of generated names that are tried for an object.
    private static var nameAttempts: Int { 8 }
    /// The size in bytes above which objects are not kept for sharing: large objects are few, and a kept object uses
    /// memory even after it is deleted.
    private static var recentLimit: Int { 32 * 1024 }

    /// - Parameter kind: The type context of `Object`.
    init(
        _ definition: ResourceDefinition, _ strategy: Strategy<Object>, _ context: RegistryContext,
        in kind: Object.TypeContext, form: ObjectForm<Object>
    ) {
        self.definition = definition
        self.strategy = strategy
        self.context = context
        admission = context.admission.rules(for: definition.groupVersionResource)
        allocator = context.allocators.allocator(for: definition.groupVersionResource)
        self.form = form
        let hasStatus = definition.description.subresources.contains { $0.name == "status" }
        status = hasStatus ? StatusAccess(in: kind, setDefaults: strategy.setDefaults) : nil
        recent = strategy.sharing == nil ? nil : RecentObjects()
    }

    var resource: GroupVersionResource { definition.groupVersionResource }

    // MARK: Create

    package func create(_ request: WriteRequest) async throws(StatusError) -> WriteResult {
        let decoded = try await form.decode(request)
        try await synchronize()
        var result = try await create(decoded.object, request)
        result.warnings = decoded.problems + result.warnings
        return result
    }

    /// Creates `object` for `request.user`; the body of the request is ignored.
    ///
    /// The steps are upstream's: default, mutating admission, prepare, allocate, validate, validating admission,
    /// commit.
    func create(_ object: Object, _ request: WriteRequest) async throws(StatusError) -> WriteResult {
        var object = object
        try checkScope(&object.metadata, request)
        if object.metadata.resourceVersion != nil {
            throw .badRequest("resourceVersion should not be set on objects to be created")
        }
        strategy.setDefaults(&object)
        try updateManagedFields(&object, live: nil, request)
        let attributes = AdmissionAttributes(.create, definition, request, created: object.metadata)
        object = try await admission.admit(object, attributes, setDefaults: strategy.setDefaults)
        let generates = (object.metadata.name ?? "").isEmpty && object.metadata.generateName != nil
        for attempt in 0..<Self.nameAttempts {
            var candidate = object
            if generates, let prefix = object.metadata.generateName {
                candidate.metadata.name = context.names.name(prefix: prefix)
            }
            prepareForCreate(&candidate)
            do throws(StatusError) {
                var result = try await createOnce(candidate, request, attributes)
                result.warnings += attributes.warnings
                return result
            } catch {
                guard generates, error.isAlreadyExists, attempt + 1 < Self.nameAttempts else { throw error }
            }
        }
        throw .alreadyExists(resource, object.metadata.generateName ?? "")
    }

    /// Sets the fields that only the server sets, and clears those that a new object can't have.
    private func prepareForCreate(_ object: inout Object) {
        object.metadata.uid = context.names.uid()
        object.metadata.creationTimestamp = Time(context.time.now())
        object.metadata.deletionTimestamp = nil
        object.metadata.deletionGracePeriodSeconds = nil
        object.metadata.selfLink = nil
        if strategy.hasGeneration { object.metadata.generation = 1 }
        if !strategy.takesStatusOnCreate { status?.clear(&object) }
        strategy.prepareForCreate(&object)
    }

    private func createOnce(
        _ prepared: Object, _ request: WriteRequest, _ attributes: AdmissionAttributes
    ) async throws(StatusError) -> WriteResult {
        let name = prepared.metadata.name ?? ""
        let key = definition.storeKey(namespace: request.namespace, name: name)
        /// The keys of claims that other objects were found to have.
        var taken: Set<String> = []
        while true {
            var object = prepared
            let allocation = try await allocator?.allocate(&object, old: nil, taken: taken, request) ?? Allocation()
            try check(validate(object) + strategy.validateCreate(object), object)
            try await admission.validate(object, attributes)
            let warnings = strategy.warnings(object, nil)
            if request.isDryRun {
                if context.cache.get(definition, namespace: request.namespace, name: name) != nil {
                    throw await alreadyExists(request, name)
                }
                return WriteResult(
                    .object(try record(object.json(), revision: 0)), isCreated: true, warnings: warnings)
            }
            let body = object.json()
            object = sharing(object, body)
            let lease = try await lease()
            let transaction = Transaction(
                preconditions: [.absent(key: key)] + allocation.preconditions,
                mutations: [.put(key: key, value: body, lease: lease)] + allocation.mutations)
            switch try await commit(transaction, of: object, as: body, key: key) {
            case .committed(let revision):
                keep(object, body)
                return WriteResult(
                    .object(try written(body, request.namespace, name, revision)), isCreated: true, warnings: warnings)
            case .conflict(let failed, _):
                guard failed != key else { throw await alreadyExists(request, name) }
                try allocation.checkReplaceable(failed)
                taken.insert(failed)
            }
        }
    }

    private func alreadyExists(_ request: WriteRequest, _ name: String) async -> StatusError {
        let error = StatusError.alreadyExists(resource, name)
        guard let record = context.cache.get(definition, namespace: request.namespace, name: name),
            let present = try? await object(record), present.metadata.deletionTimestamp != nil
        else { return error }
        return StatusError(.alreadyExists, "object is being deleted: \(error)", details: error.status.details)
    }

    // MARK: Shared steps

    /// Updates the managed fields.
    func updateManagedFields(_ new: inout Object, live: Object?, _ request: WriteRequest) throws(StatusError) {
        let write = FieldWrite(
            manager: request.fieldManager, operation: .update, apiVersion: definition.groupVersionKind.apiVersion,
            subresource: request.subresource, time: context.time.now())
        try context.fields.update(&new, live: live, write)
    }

    func checkScope(_ metadata: inout ObjectMeta, _ request: WriteRequest) throws(StatusError) {
        if definition.isNamespaced {
            if let namespace = metadata.namespace, namespace != request.namespace {
                throw .badRequest(
                    "the namespace of the provided object does not match the namespace sent on the request")
            }
            metadata.namespace = request.namespace
        } else {
            metadata.namespace = nil
        }
        if !request.name.isEmpty, let name = metadata.name, !name.isEmpty, name != request.name {
            throw .badRequest(
                "the name of the object (\(name)) does not match the name on the URL (\(request.name))")
        }
    }

    func validate(_ object: Object) -> [FieldError] {
        validateMetadata(object) + strategy.validate(object)
    }

    func validateMetadata(_ object: Object) -> [FieldError] {
        let errors = MetadataRules.validate(
            object.metadata, isNamespaced: definition.isNamespaced, validateName: strategy.validateName)
        // Upstream checks the domains only for built-in kinds.
        guard definition.dynamicKind == nil else { return errors }
        return errors + MetadataRules.validateDomains(object.metadata.finalizers, group: resource.group)
    }

    func check(_ errors: [FieldError], _ object: Object) throws(StatusError) {
        guard !errors.isEmpty else { return }
        throw .invalid(definition.groupVersionKind, object.metadata.name ?? "", errors)
    }

    /// Returns the object of a record, converted from the stored version if necessary.
    func object(_ record: ObjectRecord) async throws(StatusError) -> Object {
        guard definition.deferredConversion != nil else { return try decode(record) }
        return try decode(try await definition.stored(record))
    }

    /// Returns the object of a record in the registry's own version.
    func decode(_ record: ObjectRecord) throws(StatusError) -> Object {
        do {
            return try record.shared(Object.self).object
        } catch {
            throw .internalError("\(resource.qualifiedResource) \"\(record.name)\" can't be read: \(error.message)")
        }
    }

    func record(_ body: [UInt8], revision: Int64) throws(StatusError) -> ObjectRecord {
        do {
            let index = try ObjectIndex(json: body, fields: definition.selectableTree)
            return ObjectRecord(body: body, index: index, revision: revision)
        } catch {
            throw .internalError("a written object can't be read: \(error.message)")
        }
    }

    /// Returns the record of a finished write: from the cache, or decoded again if a later write has replaced it there.
    func written(_ body: [UInt8], _ namespace: String, _ name: String, _ revision: Revision) throws(StatusError)
        -> ObjectRecord
    {
        if let known = context.cache.get(definition, namespace: namespace, name: name),
            known.revision == revision.rawValue
        {
            return known
        }
        return try record(body, revision: revision.rawValue)
    }

    /// Returns the object whose encoding is `body`, sharing memory with the object that it replaces and with a similar
    /// recent object where parts are equal.
    func sharing(_ object: Object, _ body: [UInt8], old: Object? = nil) -> Object {
        guard let recent, let share = strategy.sharing else { return object }
        var shared = object
        if let old { shared = share(shared, old) }
        if let sibling = recent[like: object] { shared = share(shared, sibling) }
        return shared.json() == body ? shared : object
    }

    /// Keeps a written object for sharing memory with similar ones.
    func keep(_ object: Object, _ body: [UInt8]) {
        if body.count <= Self.recentLimit { recent?[like: object] = object }
    }

    /// Commits the transaction that writes `object`, which has no resource version, as `body`.
    ///
    /// - Parameter old: The previous size of the object in bytes. An object above the limit may still be reduced or
    ///   deleted.
    func commit(_ transaction: Transaction, of object: Object, as body: [UInt8], old: Int = 0, key: String)
        async throws(StatusError) -> CommitResult
    {
        let isTooLarge = body.count + key.utf8.count + Self.requestOverhead > Self.requestLimit
        if isTooLarge, body.count > old {
            throw .unclassified("etcdserver: request is too large")
        }
        context.cache.pending.offer(object, as: body, key: key)
        defer { context.cache.pending.withdraw(key: key) }
        return try await commit(transaction)
    }

    func commit(_ transaction: Transaction) async throws(StatusError) -> CommitResult {
        do {
            return try await context.store.commit(transaction)
        } catch {
            throw .storeFailure(error)
        }
    }

    func isStale(_ key: String) async throws(StatusError) -> Bool {
        do {
            return try await context.store.isStale(key)
        } catch {
            throw .storeFailure(error)
        }
    }

    func lease() async throws(StatusError) -> LeaseID? {
        guard let lifetime = definition.lifetime else { return nil }
        do {
            return try await context.leases.lease(lifetime: lifetime)
        } catch {
            throw .storeFailure(error)
        }
    }

    func synchronize() async throws(StatusError) {
        try await context.cache.synchronize()
    }

    /// Returns the current record of the object.
    func current(_ request: WriteRequest) throws(StatusError) -> ObjectRecord {
        try context.cache.checkReadable(definition, namespace: request.namespace, name: request.name)
        guard let record = context.cache.get(definition, namespace: request.namespace, name: request.name) else {
            throw .notFound(resource, request.name)
        }
        return record
    }

    /// Returns the record of the newer version that a conflicting write found in the store.
    func newer(_ entry: StoredEntry?, _ request: WriteRequest) throws(StatusError) -> ObjectRecord {
        guard let entry else { throw .notFound(resource, request.name) }
        do {
            let json = try StoredValue.json(entry.value, definition)
            return try record(json, revision: entry.modified.rawValue)
        } catch let error as StatusError {
            throw error
        } catch {
            throw .internalError("a stored object can't be read: \(error)")
        }
    }
}

extension StatusError {
    static func storeFailure(_ error: StoreError) -> StatusError {
        switch error.code {
        case .unavailable, .closed:
            StatusError(
                .serviceUnavailable, "the store is unavailable: \(error.message)",
                details: StatusDetails { $0.retryAfterSeconds = 1 })
        case .full:
            // etcd's message, which clients of upstream's server recognize.
            .internalError("mvcc: database space exceeded: \(error.message)")
        case .uncertain:
            StatusError(.timeout, "the request may or may not have been carried out: \(error.message)")
        case .compacted:
            .expired("The provided continue parameter is too old to display a consistent list result.")
        default: .internalError(error.message)
        }
    }
}
