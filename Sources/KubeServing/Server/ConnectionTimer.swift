import NIOCore

/// The deadline of a connection, which changes with every request. Postponing it needs no call of the event loop's
/// scheduler: the scheduled timer checks the deadline when it fires. Used on the event loop only.
struct ConnectionTimer {
    private let eventLoop: any EventLoop
    private var deadline: NIODeadline?
    private var scheduled: (task: Scheduled<Void>, at: NIODeadline)?

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Sets the deadline to `amount` from now. `fire` is called then or earlier, and must call `isDue()`.
    mutating func set(_ amount: TimeAmount, fire: @escaping @Sendable () -> Void) {
        let deadline = eventLoop.now + amount
        self.deadline = deadline
        if let scheduled {
            if scheduled.at <= deadline { return }
            scheduled.task.cancel()
        }
        scheduled = (eventLoop.scheduleTask(deadline: deadline, fire), deadline)
    }

    /// Removes the deadline.
    mutating func clear() {
        deadline = nil
    }

    /// Called when the timer has fired. Returns true if the deadline has passed; otherwise schedules the timer again.
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
