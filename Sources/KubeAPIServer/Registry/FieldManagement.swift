import KubeAPI

/// Tracks which manager set which fields of an object.
package protocol FieldManagement: Sendable {
    /// Sets `metadata.managedFields` of `new`. Called for every create, update and patch, before mutating admission and
    /// before immutable fields are reset; not for a deletion that marks the object. `live` is the stored object; nil for a
    /// create.
    func update<Object: KubeObject>(_ new: inout Object, live: Object?, _ write: FieldWrite) throws(StatusError)
}

/// Leaves `managedFields` unchanged.
package struct UnmanagedFields: FieldManagement {
    package init() {}

    package func update<Object: KubeObject>(_ new: inout Object, live: Object?, _ write: FieldWrite)
        throws(StatusError)
    {}
}
