/// A bounded dictionary that keeps the most recently set values: at least the last `capacity` ones, at most twice as
/// many.
struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let capacity: Int
    private var recent: [Key: Value] = [:]
    /// The previous contents of `recent`, which is emptied when it is full.
    private var older: [Key: Value] = [:]

    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { recent.count + older.count }

    /// Reading a value does not make it more recent.
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
