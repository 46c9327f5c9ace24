import KubeAPI

/// The change that a plugin made to an object.
package enum AdmissionChange: Sendable {
    case none
    /// The object changed, and all defaults of the change are set.
    case complete
    /// The object changed, and the change may need defaults.
    case incomplete
}
