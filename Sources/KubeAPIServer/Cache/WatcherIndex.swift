/// The open watches of one resource, indexed so that the receivers of an event are found without checking every watch.
///
/// A watch is kept under the narrowest condition of its selector: the name of one object, the value of the indexed
/// field (for pods, their node), a namespace, or none. A value, which `ResourceCache` guards.
struct WatcherIndex: Sendable {
    /// The condition under which a watch is kept.
    private enum Place: Hashable {
        case everything
        case namespace(String)
        case field(String)
        case name(String)
    }

    /// The indexed field, by its place among the resource's selectable fields.
    private let field: Int?
    private var places: [Place: [Int: Watcher]] = [:]
    private var placeOf: [Int: Place] = [:]
    /// The watches that are catching up by reading the history.
    private var catchingUp: [Int: Watcher] = [:]
    private var lastID = 0
    /// The newest revision that was delivered to live watches.
    var delivered: Int64 = 0
    /// The resource is no longer in the cache.
    private var isClosed = false

    init(field: Int? = nil) {
        self.field = field
    }

    var count: Int { placeOf.count + catchingUp.count }

    /// All watches, including those that catch up.
    var all: [Watcher] { Array(catchingUp.values) + live }

    /// The watches that get events as they happen.
    var live: [Watcher] { places.values.flatMap(\.values) }

    /// Adds a watch that catches up, and gives it a number. Numbers begin at 1 in each index, so that the order in
    /// which watches get an event is the same in every run of a simulation. Returns false if the index is closed.
    mutating func addCatchingUp(_ watcher: Watcher) -> Bool {
        guard !isClosed else { return false }
        lastID += 1
        watcher.setID(lastID)
        catchingUp[watcher.id] = watcher
        return true
    }

    /// Makes `watcher` get events as they happen. Returns false if it was removed in the meantime.
    mutating func makeLive(_ watcher: Watcher) -> Bool {
        guard catchingUp.removeValue(forKey: watcher.id) != nil else { return false }
        let place = place(of: watcher)
        places[place, default: [:]][watcher.id] = watcher
        placeOf[watcher.id] = place
        return true
    }

    mutating func remove(id: Int) {
        catchingUp[id] = nil
        guard let place = placeOf.removeValue(forKey: id) else { return }
        places[place]?[id] = nil
        if places[place]?.isEmpty ?? false { places[place] = nil }
    }

    mutating func removeAll() -> [Watcher] {
        let removed = all
        (places, placeOf, catchingUp) = ([:], [:], [:])
        return removed
    }

    /// Removes all watches and accepts no more.
    mutating func close() -> [Watcher] {
        isClosed = true
        return removeAll()
    }

    /// Calls `body` with groups of live watches and the indices of the events that may concern them: their selectors
    /// may match the objects before or after the change. For a watch that selects at most a namespace they do match;
    /// otherwise the selector itself must be checked. No watch is in two groups.
    func forEachGroup(
        concernedBy events: [CacheEvent], _ body: (Dictionary<Int, Watcher>.Values, [Int]) -> Void
    ) {
        let general = places[.everything]
        if let general { body(general.values, Array(events.indices)) }
        guard places.count > (general == nil ? 0 : 1) else { return }
        // Most batches have one event.
        if events.count == 1, let event = events.first {
            let indices = [0]
            return forEachPlace(event) { place in
                if let watchers = places[place] { body(watchers.values, indices) }
            }
        }
        var concerned: [Place: [Int]] = [:]
        for (index, event) in events.enumerated() {
            forEachPlace(event) { place in
                if places[place] != nil { concerned[place, default: []].append(index) }
            }
        }
        for (place, indices) in concerned {
            if let watchers = places[place] { body(watchers.values, indices) }
        }
    }

    /// Calls `body` with each place, except the general one, of watches that the event may concern.
    private func forEachPlace(_ event: CacheEvent, _ body: (Place) -> Void) {
        let record = event.record
        // Name and namespace of an object never change.
        body(.name(record.name))
        let namespace = record.namespace
        if !namespace.isEmpty { body(.namespace(namespace)) }
        guard let field else { return }
        let value = record.field(field)
        body(.field(value))
        if let previous = event.previous?.field(field), previous != value { body(.field(previous)) }
    }

    private func place(of watcher: Watcher) -> Place {
        let selector = watcher.selector
        if let name = selector.name { return .name(name) }
        if let field, let value = selector.value(ofField: field) { return .field(value) }
        if let namespace = selector.namespace { return .namespace(namespace) }
        return .everything
    }
}
