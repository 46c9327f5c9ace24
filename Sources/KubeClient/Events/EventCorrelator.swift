import KubeSupport

/// Filters and aggregates events before they are written, so that a busy object does not flood the cluster with Events.
///
/// A value with the rules and limits of client-go's `EventCorrelator`:
///
/// - A repeated event increases the count of the existing Event, if that was written within the last ten minutes.
/// - Of events that differ only in their message, the first nine within ten minutes are written separately; further
///   ones are aggregated in one Event, whose message is that of the latest.
/// - For each object, 25 events are allowed, and then one every five minutes (the spam filter).
///
/// Its memory is bounded, regardless of the number of objects.
struct EventCorrelator: Sendable {
    /// An event as it was recorded.
    struct Observation: Sendable {
        /// The UID of the object, or its name if it has none.
        var object: String
        var type: String
        var reason: String
        var message: String
        var time: Timestamp
    }

    /// Identifies the events that share one Event object.
    struct Key: Hashable, Sendable {
        fileprivate var object: String
        fileprivate var type: String
        fileprivate var reason: String
        /// Nil for aggregated events.
        fileprivate var message: String?
    }

    enum Decision: Equatable, Sendable {
        /// Create an Event.
        case create(Key, message: String)
        /// Set the count and message of the existing Event `name`.
        case patch(Key, name: String, count: Int32, message: String)
        case drop
    }

    static let aggregationInterval: Duration = .seconds(600)
    static let aggregationLimit = 10
    static let spamBurst = 25
    static let spamRefillInterval: Duration = .seconds(300)

    /// An Event that was written.
    private struct EventLog: Sendable {
        var name: String
        var count: Int32
        var last: Timestamp
    }

    /// The messages of events that differ only in their message.
    private struct AggregateRecord: Sendable {
        var messages: Set<String>
        var last: Timestamp
    }

    /// The token bucket of an object.
    private struct SpamRecord: Sendable {
        var tokens: Double
        var since: Timestamp
    }

    private var logs: RecentValues<Key, EventLog>
    private var aggregates: RecentValues<Key, AggregateRecord>
    private var spamRecords: RecentValues<String, SpamRecord>

    init(capacity: Int = 2_048) {
        logs = RecentValues(capacity: capacity)
        aggregates = RecentValues(capacity: capacity)
        spamRecords = RecentValues(capacity: capacity)
    }

    /// Returns how to write an event. After writing it, the caller calls `updateState`.
    mutating func correlate(_ event: Observation) -> Decision {
        let isAggregated = aggregate(event)
        guard passesSpamFilter(event.object, event.time) else { return .drop }
        let key = Key(
            object: event.object, type: event.type, reason: event.reason, message: isAggregated ? nil : event.message)
        let message = isAggregated ? "(combined from similar events): \(event.message)" : event.message
        guard let log = logs[key], event.time - log.last < Self.aggregationInterval else {
            return .create(key, message: message)
        }
        return .patch(key, name: log.name, count: log.count + 1, message: message)
    }

    /// Records that the Event of a key was written.
    mutating func updateState(_ key: Key, name: String, count: Int32, at time: Timestamp) {
        logs[key] = EventLog(name: name, count: count, last: time)
    }

    /// Adds the event to its aggregate. Returns true if the event is written as part of the aggregate.
    private mutating func aggregate(_ event: Observation) -> Bool {
        let key = Key(object: event.object, type: event.type, reason: event.reason, message: nil)
        var record = aggregates[key] ?? AggregateRecord(messages: [], last: event.time)
        if event.time - record.last > Self.aggregationInterval { record.messages = [] }
        record.last = event.time
        record.messages.insert(event.message)
        let isAggregated = record.messages.count >= Self.aggregationLimit
        // Keeps the set one below the limit, so that it stays bounded and the next new message reaches the limit again.
        if isAggregated { record.messages.removeFirst() }
        aggregates[key] = record
        return isAggregated
    }

    private mutating func passesSpamFilter(_ object: String, _ now: Timestamp) -> Bool {
        var record = spamRecords[object] ?? SpamRecord(tokens: Double(Self.spamBurst), since: now)
        let earned = max(0, (now - record.since) / Self.spamRefillInterval)
        record.tokens = min(Double(Self.spamBurst), record.tokens + earned)
        record.since = now
        let passes = record.tokens >= 1
        if passes { record.tokens -= 1 }
        spamRecords[object] = record
        return passes
    }
}
