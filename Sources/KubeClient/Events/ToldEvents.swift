import KubeSupport

/// The events that were told lately, so that one that comes again is counted instead of told anew.
///
/// A value. It holds the `capacity` events that were asked for or told last, and up to as many older ones, whatever the
/// number of objects that events are about; upstream's correlator remembers 4,096.
struct ToldEvents {
    struct Key: Hashable {
        var object: String
        var type: String
        var reason: String
        var message: String
    }

    struct Entry {
        /// Of the Event that tells it.
        var name: String
        var count: Int32
        var last: Timestamp
    }

    static let rememberedFor: Duration = .seconds(600)

    private let capacity: Int
    private var recent: [Key: Entry] = [:]
    /// What was recent before `recent` had to begin anew.
    private var older: [Key: Entry] = [:]

    init(capacity: Int = 2_048) {
        self.capacity = capacity
    }

    var count: Int { recent.count + older.count }

    /// The Event that an event at `now` is counted on.
    func entry(for key: Key, now: Timestamp) -> Entry? {
        guard let entry = recent[key] ?? older[key], now - entry.last < Self.rememberedFor else { return nil }
        return entry
    }

    mutating func set(_ entry: Entry, for key: Key) {
        if recent.count >= capacity, recent[key] == nil {
            older = recent
            recent = [:]
        }
        older[key] = nil
        recent[key] = entry
    }
}
