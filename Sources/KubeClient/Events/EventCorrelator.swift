import KubeSupport

/// Decides how an event is told, so that objects about which there is much to say don't fill the cluster with Events: a
/// value, with the rules and numbers of client-go's correlator.
///
/// - An event that was told within the last ten minutes is counted on the Event that tells it.
/// - Of events about an object that differ in their message only, the first nine of ten minutes are told; the others are
///   counted on one Event, whose message is the last of theirs.
/// - About an object come 25 events, and then one every five minutes.
///
/// What it remembers is bounded, whatever the number of objects.
struct EventCorrelator: Sendable {
    /// An event as it was recorded.
    struct Observation: Sendable {
        /// The UID of the object, or its name where it has none.
        var object: String
        var type: String
        var reason: String
        var message: String
        var time: Timestamp
    }

    /// Identifies what is counted on one Event.
    struct Key: Hashable, Sendable {
        fileprivate var object: String
        fileprivate var type: String
        fileprivate var reason: String
        /// Nil for all that are combined.
        fileprivate var message: String?
    }

    enum Decision: Equatable, Sendable {
        /// An Event is to be made.
        case create(Key, message: String)
        /// The Event of this name tells it: its count and its message are to be these.
        case count(Key, name: String, count: Int32, message: String)
        case drop
    }

    static let rememberedFor: Duration = .seconds(600)
    static let similarLimit = 10
    static let burst = 25
    static let refill: Duration = .seconds(300)

    /// An Event that was written.
    private struct Told: Sendable {
        var name: String
        var count: Int32
        var last: Timestamp
    }

    /// Messages of events that differ in nothing else.
    private struct Similar: Sendable {
        var messages: Set<String>
        var last: Timestamp
    }

    /// How many more events about an object may come.
    private struct Allowance: Sendable {
        var events: Double
        var since: Timestamp
    }

    private var told: RecentValues<Key, Told>
    private var similar: RecentValues<Key, Similar>
    private var allowances: RecentValues<String, Allowance>

    init(capacity: Int = 2_048) {
        told = RecentValues(capacity: capacity)
        similar = RecentValues(capacity: capacity)
        allowances = RecentValues(capacity: capacity)
    }

    mutating func decide(_ event: Observation) -> Decision {
        let isCombined = noteSimilar(event)
        guard takeAllowance(event.object, event.time) else { return .drop }
        let key = Key(
            object: event.object, type: event.type, reason: event.reason, message: isCombined ? nil : event.message)
        let message = isCombined ? "(combined from similar events): \(event.message)" : event.message
        guard let known = told[key], event.time - known.last < Self.rememberedFor else {
            return .create(key, message: message)
        }
        return .count(key, name: known.name, count: known.count + 1, message: message)
    }

    /// Says that the Event of a key was written.
    mutating func note(_ key: Key, name: String, count: Int32, at time: Timestamp) {
        told[key] = Told(name: name, count: count, last: time)
    }

    /// Returns true if there are too many events like this one.
    private mutating func noteSimilar(_ event: Observation) -> Bool {
        let key = Key(object: event.object, type: event.type, reason: event.reason, message: nil)
        var known = similar[key] ?? Similar(messages: [], last: event.time)
        if event.time - known.last > Self.rememberedFor { known.messages = [] }
        known.last = event.time
        known.messages.insert(event.message)
        let isCombined = known.messages.count >= Self.similarLimit
        // It need not grow beyond what tells that there are too many.
        if isCombined { known.messages.removeFirst() }
        similar[key] = known
        return isCombined
    }

    private mutating func takeAllowance(_ object: String, _ now: Timestamp) -> Bool {
        var allowance = allowances[object] ?? Allowance(events: Double(Self.burst), since: now)
        let earned = max(0, (now - allowance.since) / Self.refill)
        allowance.events = min(Double(Self.burst), allowance.events + earned)
        allowance.since = now
        let isAllowed = allowance.events >= 1
        if isAllowed { allowance.events -= 1 }
        allowances[object] = allowance
        return isAllowed
    }
}
