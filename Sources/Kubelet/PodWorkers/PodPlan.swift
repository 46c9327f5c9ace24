import KubeSupport

/// The operations to execute for a pod now, and the time of the next sync.
struct PodPlan: Sendable, Hashable {
    var actions: [PodAction] = []
    /// The back-offs of the containers that wait for their restart, by container name.
    var backingOff: [String: BackingOff] = [:]
    var nextSync: Timestamp?
    /// True if no container runs or will be started.
    var isFinished = false

    struct BackingOff: Sendable, Hashable {
        var delay: Duration
    }

    mutating func scheduleSync(at time: Timestamp) {
        nextSync = nextSync.map { min($0, time) } ?? time
    }
}
