import KubeAPI

/// A change of one object as the store reports it.
struct ObjectChange: Sendable {
    var key: String
    /// Nil if the object was deleted.
    var record: ObjectRecord?
    var revision: Int64
    /// The object as it was written, kept alive until the event has been delivered.
    var decoded: (any AnySharedObject)?
}
