import KubeAPI
import KubeSupport

/// The undelivered events of one resource, and the decision when to deliver them.
///
/// Events for few receivers are delivered at once by the writer, which costs less than waking another task. Events for
/// many receivers cost a message, a TLS record and a socket write for each. They are delivered by a separate task that
/// pauses afterwards in proportion to the number of receivers, so that later events are delivered together. The first
/// change after a pause is not delayed. A value that `ResourceCache` guards.
struct PublicationQueue: Sendable {
    /// Events that are delivered together, oldest first.
    struct Batch: Sendable {
        var events: [CacheEvent] = []
        /// Written objects, kept alive until the events have been delivered.
        var held: [any AnySharedObject] = []
    }

    enum Step: Hashable {
        /// The caller delivers what is queued.
        case deliver
        /// A separate task delivers after this time and then calls `next`.
        case schedule(after: Duration)
        /// Another task is about to deliver, or the queue is empty.
        case wait
    }

    /// The number of receivers per event from which on a separate task delivers.
    static let many = 16
    /// The pause per receiver: the more receivers, the more is saved by delivering events together.
    static let pausePerReceiver: Duration = .microseconds(60)
    static let longestPause: Duration = .milliseconds(10)
    /// The number of queued events at which the writer delivers them.
    static let limit = 1_024

    private var queued = Batch()
    /// True if a separate task is about to deliver or is delivering.
    private var isScheduled = false
    /// The average number of receivers per event at the last delivery.
    private var receivers = 0
    /// The time of the last delivery.
    private var lastDelivery: Timestamp?

    mutating func add(_ events: [CacheEvent], holding held: [any AnySharedObject], now: Timestamp) -> Step {
        if queued.events.isEmpty { queued.events = events } else { queued.events += events }
        if !held.isEmpty { queued.held += held }
        if queued.events.count >= Self.limit { return .deliver }
        if isScheduled { return .wait }
        guard receivers >= Self.many else { return .deliver }
        isScheduled = true
        return .schedule(after: remainingPause(now: now))
    }

    /// Returns and removes the queued events. Batches must be delivered in the order in which they were taken.
    mutating func take() -> Batch {
        defer { queued = Batch() }
        return queued
    }

    /// Records the delivery of `events`, for which `messages` were sent in total.
    mutating func recordDelivery(of events: Int, messages: Int, now: Timestamp) {
        guard events > 0 else { return }
        receivers = messages / events
        lastDelivery = now
    }

    /// Returns the next step of the separate task after a delivery.
    mutating func next(now: Timestamp) -> Step {
        if !queued.events.isEmpty { return .schedule(after: remainingPause(now: now)) }
        isScheduled = false
        return .wait
    }

    /// The remaining pause. The clock may have been set back, so that it is limited to a full pause.
    private func remainingPause(now: Timestamp) -> Duration {
        guard let lastDelivery else { return .zero }
        let whole = min(Self.pausePerReceiver * receivers, Self.longestPause)
        return min(max(whole - (now - lastDelivery), .zero), whole)
    }
}
