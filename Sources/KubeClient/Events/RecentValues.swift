/// A dictionary of what was used last: it holds the `capacity` values that were set last, and up to as many older ones,
/// however many keys there are.
struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let capacity: Int
    private var recent: [Key: Value] = [:]
    /// What was recent before `recent` had to begin anew.
    private var older: [Key: Value] = [:]

    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { recent.count + older.count }

    /// Getting a value is no use of it.
    subscript(key: Key) -> Value? {
        get { recent[key] ?? older[key] }
        set {
            if newValue != nil, recent.count >= capacity, recent[key] == nil {
                older = recent
                recent = [:]
            }
            older[key] = nil
            recent[key] = newValue
        }
    }
}
