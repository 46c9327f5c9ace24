import KubeAPI

/// The handling of an object's dependents if the options of its deletion don't set it.
package enum DependentsPolicy: Hashable, Sendable {
    /// The garbage collector deletes them.
    case collect
    /// They are kept and their owner references are removed.
    case orphan
    /// The kind has no dependents: deletions add no finalizer.
    case none
}
