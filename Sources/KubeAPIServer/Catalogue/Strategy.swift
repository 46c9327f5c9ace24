import KubeAPI

/// The rules of one kind: what the pipeline does with its objects beside what it does with all.
///
/// Every rule has a default that does nothing, so that a kind states only what is particular to it.
package struct Strategy<Object: KubeObject>: Sendable {
    /// Fills in what the client left open. Run on every create and update, so it must not change what it set before.
    package var setDefaults: @Sendable (inout Object) -> Void = { _ in }
    /// Whether a new object comes with a status, as a node does that registers itself. Otherwise status is cleared.
    package var takesStatusOnCreate = false
    /// Sets what only the server may set on a new object; status has been cleared already.
    package var prepareForCreate: @Sendable (inout Object) -> Void = { _ in }
    /// Keeps what an update may not change silently; status has been kept already.
    package var prepareForUpdate: @Sendable (inout Object, _ old: Object) -> Void = { _, _ in }
    package var validate: @Sendable (Object) -> [FieldError] = { _ in [] }
    /// Checks a new object, beside what `validate` says of it.
    package var validateCreate: @Sendable (Object) -> [FieldError] = { _ in [] }
    /// Checks a change, beside what `validate` says of the new object.
    package var validateUpdate: @Sendable (Object, _ old: Object) -> [FieldError] = { _, _ in [] }
    /// What is particular to updates through a subresource, by its name. `validate` is not asked of these: through
    /// `status`, say, the rest of an object can't be changed.
    package var subresources: [String: SubresourceRules<Object>] = [:]
    /// Texts for `Warning` headers of a write that succeeds; `old` is nil for a new object.
    package var warnings: @Sendable (Object, _ old: Object?) -> [String] = { _, _ in [] }
    /// What is wrong with a name.
    package var validateName: @Sendable (String) -> [String] = NameRules.dns1123Subdomain
    /// Seconds that an object goes on living after it is deleted; nil for kinds without a grace period.
    package var gracePeriod: (@Sendable (Object, _ requested: Int64?) -> Int64)?
    /// Whether something beside finalizers keeps an object that is being deleted.
    package var holdsDeletion: @Sendable (Object) -> Bool = { _ in false }
    /// What changes on an object, beside its metadata, when its deletion begins.
    package var markForDeletion: @Sendable (inout Object) -> Void = { _ in }
    /// What happens to dependents when a deletion does not say.
    package var dependents = DependentsPolicy.collect
    /// Whether a deletion is answered with the object that is gone, instead of a `Status`.
    package var returnsDeletedObject = false
    /// Texts for `Warning` headers of a deletion with these options.
    package var deletionWarnings: @Sendable (DeleteOptions) -> [String] = { _ in [] }
    /// Whether a PUT to a name that does not exist creates the object.
    package var allowsCreateOnUpdate = false
    /// Whether an update may leave out the resource version and then replaces whatever is there.
    package var allowsUnconditionalUpdate = true
    /// Whether a change of anything but metadata and status counts as a new generation.
    package var hasGeneration = false
    /// `TemplateMade.sharing`, for kinds of which there are many that are alike.
    package var sharing: (@Sendable (Object, _ sibling: Object) -> Object)?
    package var selectableFields: [SelectableField] = []
    /// Upstream's words for a field that can't be selected by, where the kind has words of its own.
    package var unknownField: (@Sendable (String) -> String)?
    package var table: any TablePrinting = BuiltInTables.table(of: Object.self)

    package init(_ build: (inout Self) -> Void = { _ in }) {
        build(&self)
    }
}

/// The rules of updates through one subresource of a kind.
package struct SubresourceRules<Object: KubeObject>: Sendable {
    /// Takes over from what was sent only what the subresource may change.
    package var prepare: @Sendable (inout Object, _ old: Object) -> Void
    package var validate: @Sendable (Object, _ old: Object) -> [FieldError]

    package init(
        validate: @escaping @Sendable (Object, _ old: Object) -> [FieldError] = { _, _ in [] },
        prepare: @escaping @Sendable (inout Object, _ old: Object) -> Void = { _, _ in }
    ) {
        self.prepare = prepare
        self.validate = validate
    }
}
