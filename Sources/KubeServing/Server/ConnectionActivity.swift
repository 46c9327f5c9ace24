import NIOCore
import Synchronization

/// Records since when a connection has been idle.
final class ConnectionActivity: Sendable {
    /// Nanoseconds as in `NIODeadline`; 0 while the connection is busy.
    private let idleSince: Atomic<UInt64>

    init() {
        // A connection counts as idle before its first request.
        idleSince = Atomic(NIODeadline.now().uptimeNanoseconds)
    }

    /// Nil while a request is in progress.
    var idleDeadline: NIODeadline? {
        let since = idleSince.load(ordering: .relaxed)
        return since == 0 ? nil : .uptimeNanoseconds(since)
    }

    func noteBusy() {
        idleSince.store(0, ordering: .relaxed)
    }

    func noteIdle() {
        idleSince.store(NIODeadline.now().uptimeNanoseconds, ordering: .relaxed)
    }
}
