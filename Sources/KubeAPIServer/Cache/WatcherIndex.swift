/// The open watches of one resource, ordered so that an event finds its receivers without asking all.
///
/// A watch is kept under the narrowest thing that its selector fixes: one object's name, the value of the indexed field
/// (for pods, their node), a namespace, or nothing. A value; `ResourceCache` guards it.
struct WatcherIndex: Sendable {
    /// Where a watch is kept.
    private enum Place: Hashable {
        case everything
        case namespace(String)
        case field(String)
        case name(String)
    }

    /// The selectable field by which watches are found, by its place in the resource's definition.
    private let field: Int?
    private var places: [Place: [Int: Watcher]] = [:]
    private var placeOf: [Int: Place] = [:]
    /// Watches that are still being told what has happened before; they look after themselves.
    private var catchingUp: [Int: Watcher] = [:]
    /// The newest revision of which live watches were told.
    var told: Int64 = 0

    init(field: Int? = nil) {
        self.field = field
    }

    var count: Int { placeOf.count + catchingUp.count }

    /// All watches, those that still catch up too.
    var all: [Watcher] { Array(catchingUp.values) + live }

    /// The watches that are told of events as they happen.
    var live: [Watcher] { places.values.flatMap(\.values) }

    mutating func addCatchingUp(_ watcher: Watcher) {
        catchingUp[watcher.id] = watcher
    }

    /// From now on `watcher` gets events as they happen. False when it was removed in the meantime.
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

    /// The live watches that every event may concern. Their selectors are still to be asked.
    var general: some Collection<Watcher> { places[.everything, default: [:]].values }

    /// Calls `body` with every other live watch whose selector may match the object before or after the change. The
    /// selector itself is still to be asked.
    func forEachCandidate(_ event: CacheEvent, _ body: (Watcher) -> Void) {
        guard places.count > (places[.everything] == nil ? 0 : 1) else { return }
        let record = event.record
        // Name and namespace of an object never change.
        visit(.name(record.name), body)
        let namespace = record.namespace
        if !namespace.isEmpty { visit(.namespace(namespace), body) }
        guard let field else { return }
        let value = record.field(field)
        visit(.field(value), body)
        if let previous = event.previous?.field(field), previous != value { visit(.field(previous), body) }
    }

    private func visit(_ place: Place, _ body: (Watcher) -> Void) {
        guard let watchers = places[place] else { return }
        for watcher in watchers.values { body(watcher) }
    }

    private func place(of watcher: Watcher) -> Place {
        let selector = watcher.selector
        if let name = selector.name { return .name(name) }
        if let field, let value = selector.value(ofField: field) { return .field(value) }
        if let namespace = selector.namespace { return .namespace(namespace) }
        return .everything
    }
}
