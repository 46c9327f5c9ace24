import KubeAPI

/// The rules of one kind, which the pipeline applies besides the rules for all kinds.
///
/// Every rule has a default that does nothing: a kind states only what is particular to it.
package struct Strategy<Object: KubeObject>: Sendable {
    /// Sets defaults. Runs on every create and update, so it must not change what it set before.
    package var setDefaults: @Sendable (inout Object) -> Void = { _ in }
    /// Whether a new object keeps its status, as that of a node that registers itself. Otherwise status is cleared.
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
    /// The rules of updates through subresources, by name. `validate` does not run on these, since a subresource such
    /// as `status` can't change the rest of the object.
    package var subresources: [String: SubresourceRules<Object>] = [:]
    /// Texts for `Warning` headers of a write that succeeds; `old` is nil for a new object.
    package var warnings: @Sendable (Object, _ old: Object?) -> [String] = { _, _ in [] }
    /// Returns the problems of a name.
    package var validateName: @Sendable (String) -> [String] = NameRules.dns1123Subdomain
    /// The grace period of a deletion in seconds; nil for kinds without one.
    package var gracePeriod: (@Sendable (Object, _ requested: Int64?) -> Int64)?
    /// Whether something besides finalizers keeps an object that is being deleted.
    package var holdsDeletion: @Sendable (Object) -> Bool = { _ in false }
    /// Changes an object, besides its metadata, when its deletion begins.
    package var markForDeletion: @Sendable (inout Object) -> Void = { _ in }
    /// The handling of dependents if a deletion does not state it.
    package var dependents = DependentsPolicy.collect
    /// Whether a deletion is answered with the deleted object instead of a `Status`.
    package var returnsDeletedObject = false
    /// Texts for `Warning` headers of a deletion with these options.
    package var deletionWarnings: @Sendable (DeleteOptions) -> [String] = { _ in [] }
    /// Whether a PUT for a missing name creates the object.
    package var allowsCreateOnUpdate = false
    /// Whether an update may leave out the resource version and then replaces any version.
    package var allowsUnconditionalUpdate = true
    /// Whether a change of anything but metadata and status increments the generation.
    package var hasGeneration = false
    /// `TemplateInstance.sharing`, for kinds of which there are many that are alike.
    package var sharing: (@Sendable (Object, _ sibling: Object) -> Object)?
    package var selectableFields: [SelectableField] = []
    /// Upstream's message for a field that can't be selected by; nil for the message of most kinds.
    package var unknownField: (@Sendable (String) -> String)?

    /// How often the errors of an update are reported.
    var updateChecks = UpdateChecks()

    package init(_ build: (inout Self) -> Void = { _ in }) {
        build(&self)
    }
}

/// The rules of updates through one subresource of a kind.
package struct SubresourceRules<Object: KubeObject>: Sendable {
    /// Undoes changes that the subresource may not make.
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
