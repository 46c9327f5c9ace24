import KubeSupport

/// The changes of a transaction in the history. Takes a third of the memory of `StoreEvent`s, which matters because the
/// history contains every write of five minutes.
enum LoggedTransaction: Sendable {
    /// Nearly all transactions have one change, for which no array is allocated.
    case one(LoggedChange)
    case several([LoggedChange])

    init(_ events: [StoreEvent]) {
        if events.count == 1 {
            self = .one(LoggedChange(events[0]))
        } else {
            self = .several(events.map { LoggedChange($0) })
        }
    }

    var count: Int {
        switch self {
        case .one: 1
        case .several(let changes): changes.count
        }
    }

    subscript(index: Int) -> LoggedChange {
        switch self {
        case .one(let change): change
        case .several(let changes): changes[index]
        }
    }

    var heldBytes: Int {
        var bytes = 0
        forEach { bytes += $0.heldBytes }
        return bytes
    }

    func forEach(_ body: (LoggedChange) -> Void) {
        switch self {
        case .one(let change): body(change)
        case .several(let changes): for change in changes { body(change) }
        }
    }
}
