import KubeAPI
import KubeSupport

/// What the watchers of one resource are still to be told, and when that is to be done.
///
/// Few receivers are told at once, by whoever made the change: that costs less than to wake somebody else. What many
/// receivers are told costs a message, a TLS record and a write to a socket for each. So they are told beside the
/// writers, and rest after that in proportion to their number: what comes meanwhile goes out together. A single change
/// waits for nobody. A value; `ResourceCache` guards it.
struct PublicationQueue: Sendable {
    /// What is told together, oldest first.
    struct Batch: Sendable {
        var events: [CacheEvent] = []
        /// Objects as they were written, held until all have been told.
        var held: [any AnySharedObject] = []
    }

    enum Step: Hashable {
        /// The caller delivers what is queued.
        case deliver
        /// Somebody beside the caller delivers after this time, and then asks `next`.
        case schedule(after: Duration)
        /// Somebody else is about to deliver, or nothing is left.
        case wait
    }

    /// From so many receivers of each event on they are told beside the writer.
    static let many = 16
    /// What each receiver adds to the rest: the more there are, the more is spared by telling them together.
    static let restOfReceiver: Duration = .microseconds(60)
    static let longestRest: Duration = .milliseconds(10)
    /// When so many events wait, the writer delivers them.
    static let limit = 1_024

    private var queued = Batch()
    /// Somebody beside the writers is about to deliver, or does so.
    private var isScheduled = false
    /// Receivers of each event, on average, at the last delivery.
    private var receivers = 0
    /// When the receivers were told last.
    private var lastDelivery: Timestamp?

    mutating func add(_ events: [CacheEvent], holding held: [any AnySharedObject], now: Timestamp) -> Step {
        if queued.events.isEmpty { queued.events = events } else { queued.events += events }
        if !held.isEmpty { queued.held += held }
        if queued.events.count >= Self.limit { return .deliver }
        if isScheduled { return .wait }
        guard receivers >= Self.many else { return .deliver }
        isScheduled = true
        return .schedule(after: rest(now: now))
    }

    /// What is to be told now, before anything that is taken later.
    mutating func take() -> Batch {
        defer { queued = Batch() }
        return queued
    }

    /// So many events were told to all whom they concern, which took so many tellings.
    mutating func noteDelivery(of events: Int, tellings: Int, now: Timestamp) {
        guard events > 0 else { return }
        receivers = tellings / events
        lastDelivery = now
    }

    /// What whoever was scheduled does after a delivery.
    mutating func next(now: Timestamp) -> Step {
        if !queued.events.isEmpty { return .schedule(after: rest(now: now)) }
        isScheduled = false
        return .wait
    }

    /// What is left of the rest. The clock may have been put back: no rest is longer than a whole one.
    private func rest(now: Timestamp) -> Duration {
        guard let lastDelivery else { return .zero }
        let whole = min(Self.restOfReceiver * receivers, Self.longestRest)
        return min(max(whole - (now - lastDelivery), .zero), whole)
    }
}
