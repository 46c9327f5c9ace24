import KubeAPI

/// The rules of one kind, which the pipeline applies besides the rules for all kinds.
///
/// Every rule has a default that does nothing: a kind states only what is particular to it.
package struct Strategy<Object: KubeObject>: Sendable {
    /// Sets defaults. Runs on every create and update, so it must not change what it set before.
    package var setDefaults: @Sendable (inout Object) -> Void = { _ in }
    /// True if a new object keeps its status, such as that of a node that registers itself. Otherwise it is cleared.
    package var takesStatusOnCreate = false
    /// Sets the fields of a new object that only the server sets. Status has already been cleared.
    package var prepareForCreate: @Sendable (inout Object) -> Void = { _ in }
    /// Resets the fields that an update silently does not change. Status has already been reset.
    package var prepareForUpdate: @Sendable (inout Object, _ old: Object) -> Void = { _, _ in }
    package var validate: @Sendable (Object) -> [FieldError] = { _ in [] }
    /// Validates a new object, in addition to `validate`.
    package var validateCreate: @Sendable (Object) -> [FieldError] = { _ in [] }
    /// Validates a change, in addition to `validate` of the new object.
    package var validateUpdate: @Sendable (Object, _ old: Object) -> [FieldError] = { _, _ in [] }
    /// The rules of updates through subresources, by name. `validate` does not run on these, since a subresource such
    /// as `status` can't change the rest of the object.
    package var subresources: [String: SubresourceRules<Object>] = [:]
    /// Returns the texts of `Warning` headers for a successful write; `old` is nil for a new object.
    package var warnings: @Sendable (Object, _ old: Object?) -> [String] = { _, _ in [] }
    /// Returns the problems of a name.
    package var validateName: @Sendable (String) -> [String] = NameRules.dns1123Subdomain
    /// The grace period of a deletion in seconds; nil for kinds without one.
    package var gracePeriod: (@Sendable (Object, _ requested: Int64?) -> Int64)?
    /// Returns true if an object that is being deleted is held by more than finalizers.
    package var holdsDeletion: @Sendable (Object) -> Bool = { _ in false }
    /// Changes an object, besides its metadata, when its deletion begins.
    package var markForDeletion: @Sendable (inout Object) -> Void = { _ in }
    /// The handling of dependents if the options of a deletion don't set it.
    package var dependents = DependentsPolicy.collect
    /// True if the response to a deletion is the deleted object instead of a `Status`.
    package var returnsDeletedObject = false
    /// Returns the texts of `Warning` headers for a deletion with these options.
    package var deletionWarnings: @Sendable (DeleteOptions) -> [String] = { _ in [] }
    /// True if a PUT to a missing name creates the object.
    package var allowsCreateOnUpdate = false
    /// The time after which the store removes an object; nil for objects that do not expire.
    package var lifetime: Duration?
    /// True if an update without a resource version replaces any version.
    package var allowsUnconditionalUpdate = true
    /// True if a change of anything except metadata and status increments the generation.
    package var hasGeneration = false
    /// `TemplateInstance.sharing`, for kinds of which there are many that are alike.
    package var sharing: (@Sendable (Object, _ sibling: Object) -> Object)?
    package var selectableFields: [SelectableField] = []
    /// Returns upstream's message for a field that is not selectable; nil for the message of most kinds.
    package var unknownField: (@Sendable (String) -> String)?

    /// How often an update reports each validation error.
    var updateChecks = UpdateChecks()

    package init(_ build: (inout Self) -> Void = { _ in }) {
        build(&self)
    }
}
