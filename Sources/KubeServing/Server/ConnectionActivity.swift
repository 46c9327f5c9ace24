import NIOCore
import Synchronization

/// Since when a connection has had nothing to do.
final class ConnectionActivity: Sendable {
    /// In the unit of `NIODeadline`. 0: it is busy.
    private let idleSince: Atomic<UInt64>

    init() {
        // One that does not get to its first request counts as idle from the beginning.
        idleSince = Atomic(NIODeadline.now().uptimeNanoseconds)
    }

    /// Nil while a request is under way.
    var restingSince: NIODeadline? {
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

/// Sent through a connection's pipeline when others need its place: close, unless a request has come meanwhile.
struct CloseIdleEvent: Sendable {}
