import KubeAPI

/// Brings a new watch up to date: sends it the existing objects, or the events since its revision, and then makes it
/// live.
///
/// No lock is held meanwhile, and events that happen in between are read from the history, so that a slow receiver
/// costs others neither time nor memory. A short start is delivered at once, on the caller's thread; the rest waits
/// until the receiver has taken what it was sent.
struct WatchCatchUp: Sendable {
    enum Stage: Sendable {
        /// The objects of a snapshot, from a key on.
        case objects(ResourceSnapshot, from: String, thenBookmark: Bool)
        /// The events after the revision that the watcher has seen.
        case history
    }

    private enum Step {
        case goOn(Stage)
        case finished
    }

    let watcher: Watcher
    let resource: ResourceCache

    /// The number of pending bytes above which the catch-up waits for the receiver.
    private static let highWatermark = 512 * 1024
    /// The number of events that are read from the history at a time.
    private static let batch = 256

    func run(_ stage: Stage) {
        var stage = stage
        while case .goOn(let next) = step(stage) {
            stage = next
            guard watcher.sink.pendingBytes < Self.highWatermark else {
                let rest = next
                Task {
                    await watcher.sink.drain()
                    run(rest)
                }
                return
            }
        }
    }

    private func step(_ stage: Stage) -> Step {
        switch stage {
        case .objects(let snapshot, let key, let thenBookmark): objects(snapshot, key, thenBookmark)
        case .history: history()
        }
    }

    private func objects(_ snapshot: ResourceSnapshot, _ start: String, _ thenBookmark: Bool) -> Step {
        let scope = watcher.selector.keys(of: watcher.definition)
        for (key, record) in snapshot.objects.elements(from: max(start, scope.start)) {
            guard scope.contains(key) else { break }
            guard watcher.selector.matches(record) else { continue }
            guard watcher.deliver(record, as: .added) else { return close() }
            resource.sentEvents.increment()
            if watcher.sink.pendingBytes >= Self.highWatermark {
                return .goOn(.objects(snapshot, from: key + "\u{0}", thenBookmark: thenBookmark))
            }
        }
        if thenBookmark {
            let bookmark = EventEncoder.bookmark(
                revision: snapshot.revision, watcher.format, watcher.definition, endsInitialEvents: true)
            guard watcher.sink.deliver(bookmark) else { return close() }
        }
        watcher.markSeen(snapshot.revision)
        return .goOn(.history)
    }

    private func history() -> Step {
        switch resource.next(for: watcher, limit: Self.batch) {
        case .live: return .finished
        case .removed: return .finished
        case .gone(let oldest):
            let error = StatusError.expired("too old resource version: \(watcher.seenRevision) (\(oldest))")
            _ = watcher.sink.deliver(EventEncoder.error(error, watcher.format))
            watcher.sink.end()
            return close()
        case .events(let events):
            for event in events {
                if let type = event.type(for: watcher.selector) {
                    guard watcher.deliver(event.record(as: type), as: type) else { return close() }
                    resource.sentEvents.increment()
                }
                watcher.markSeen(event.revision)
            }
            return .goOn(.history)
        }
    }

    private func close() -> Step {
        resource.remove(watcher)
        return .finished
    }
}
