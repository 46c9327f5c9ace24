import KubeAPI

/// The rules of updates through one subresource of a kind.
package struct SubresourceRules<Object: KubeObject>: Sendable {
    /// Resets the fields that the subresource must not change.
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
