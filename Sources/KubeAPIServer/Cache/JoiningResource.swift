/// The changes of a resource that is joining a running cache: they wait until its objects have been listed. A value;
/// `ResourceCache` guards it.
///
/// States: listing (`waiting` grows), interrupted (the store's watch broke, so that a change may be missing: the
/// listing must be repeated), joined (the value is gone).
struct JoiningResource: Sendable {
    private var waiting: [ObjectChange] = []
    private(set) var isInterrupted = false

    /// Begins a listing. What waits was committed before, so that the listing has it.
    mutating func begin() {
        self = JoiningResource()
    }

    mutating func hold(_ changes: [ObjectChange]) {
        waiting += changes
    }

    mutating func interrupt() {
        isInterrupted = true
    }

    /// What has come since the last call.
    mutating func take() -> [ObjectChange] {
        defer { waiting = [] }
        return waiting
    }
}
