import NIOCore

/// One deadline of a connection that moves with every request. Moving it later costs no call to the event loop's
/// scheduler: the timer that is set looks at the deadline when it goes off. On the event loop only.
struct ConnectionTimer {
    private let eventLoop: any EventLoop
    private var deadline: NIODeadline?
    private var scheduled: (task: Scheduled<Void>, at: NIODeadline)?

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Sets the deadline to `amount` from now; `fire` runs then or before, and asks `isDue()`.
    mutating func set(_ amount: TimeAmount, fire: @escaping @Sendable () -> Void) {
        let deadline = eventLoop.now + amount
        self.deadline = deadline
        if let scheduled {
            if scheduled.at <= deadline { return }
            scheduled.task.cancel()
        }
        scheduled = (eventLoop.scheduleTask(deadline: deadline, fire), deadline)
    }

    /// There is no deadline for now.
    mutating func clear() {
        deadline = nil
    }

    /// To be called when the timer went off: whether the deadline has passed. If not, the timer is set again.
    mutating func isDue(fire: @escaping @Sendable () -> Void) -> Bool {
        scheduled = nil
        guard let deadline else { return false }
        if deadline <= eventLoop.now {
            self.deadline = nil
            return true
        }
        scheduled = (eventLoop.scheduleTask(deadline: deadline, fire), deadline)
        return false
    }

    mutating func cancel() {
        scheduled?.task.cancel()
        scheduled = nil
        deadline = nil
    }
}
