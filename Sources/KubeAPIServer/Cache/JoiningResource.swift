/// The changes of a resource that is joining a running cache, which wait until its objects have been listed. A value
/// that `ResourceCache` guards.
///
/// States: listing (`waiting` grows), interrupted (the store's watch broke, so that a change may be missing: the
/// listing must be repeated), joined (the value is gone).
struct JoiningResource: Sendable {
    private var waiting: [ObjectChange] = []
    private(set) var isInterrupted = false

    /// Starts a listing. Waiting changes were committed before and are contained in it.
    mutating func begin() {
        self = JoiningResource()
    }

    mutating func hold(_ changes: [ObjectChange]) {
        waiting += changes
    }

    mutating func interrupt() {
        isInterrupted = true
    }

    /// Returns and removes the changes since the last call.
    mutating func take() -> [ObjectChange] {
        defer { waiting = [] }
        return waiting
    }
}
