import NIOCore
import Synchronization

/// The open connections of a server.
final class ConnectionRegistry: Sendable {
    private struct Entry {
        var channel: any Channel
        var activity: ConnectionActivity
    }

    private struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        /// Set once the server shuts down; completes when the last connection has closed.
        var emptied: EventLoopPromise<Void>?
    }

    private let maximum: Int
    private let state = Mutex(State())

    init(maximum: Int?) {
        self.maximum = maximum ?? .max
    }

    var count: Int {
        state.withLock { $0.entries.count }
    }

    /// Of connections that nobody uses, so many are closed at a time, so that not each new one has to look for one.
    private static let closedAtOnce = 32

    /// Remembers `channel` until it closes. Where there is no room, those that have been idle for longest are closed.
    /// - Returns: nil if none is idle either, or no more are taken.
    func insert(_ channel: any Channel) -> ConnectionActivity? {
        let id = ObjectIdentifier(channel)
        let activity = ConnectionActivity()
        let (isInserted, isFull) = state.withLock { state in
            guard state.emptied == nil else { return (false, false) }
            guard state.entries.count < maximum else { return (false, true) }
            state.entries[id] = Entry(channel: channel, activity: activity)
            return (true, false)
        }
        if isFull {
            // They close a moment later; until then there are a few more than the maximum.
            guard closeIdle() > 0, insertBeyondMaximum(channel, activity) else { return nil }
        } else if !isInserted {
            return nil
        }
        channel.closeFuture.whenComplete { [self] _ in remove(id) }
        return activity
    }

    private func insertBeyondMaximum(_ channel: any Channel, _ activity: ConnectionActivity) -> Bool {
        state.withLock { state in
            guard state.emptied == nil, state.entries.count < maximum + Self.closedAtOnce else { return false }
            state.entries[ObjectIdentifier(channel)] = Entry(channel: channel, activity: activity)
            return true
        }
    }

    /// Closes some of those that have been idle for longest.
    /// - Returns: how many.
    @discardableResult
    func closeIdle() -> Int {
        let idle = state.withLock { state in
            state.entries.values.compactMap { entry in entry.activity.restingSince.map { ($0, entry.channel) } }
        }
        // A few at most of few, or a handful of clients would lose each other's connections in turn.
        let count = min(Self.closedAtOnce, max(1, maximum / 8))
        let oldest = idle.sorted { $0.0 < $1.0 }.prefix(count)
        for (_, channel) in oldest { channel.pipeline.fireUserInboundEventTriggered(CloseIdleEvent()) }
        return oldest.count
    }

    /// In a grace period for streams that would go on for ever, those of so many connections are ended a second at
    /// least, or of more where the period demands it. Upstream's figure for watches.
    private static let endedPerSecond = 200

    /// Asks every connection to finish, and closes those that have not after `grace`. Returns when all are closed.
    /// - Parameter streams: Over which time the streams that would go on for ever are ended, so that not all of their
    ///   clients come back at once.
    func shutdown(grace: TimeAmount, streams: TimeAmount = .zero, on eventLoop: any EventLoop) async {
        let emptied = eventLoop.makePromise(of: Void.self)
        let channels = state.withLock { state -> [any Channel]? in
            guard state.emptied == nil else { return nil }
            state.emptied = emptied
            return state.entries.values.map(\.channel)
        }
        guard let channels else { return emptied.succeed() }
        if channels.isEmpty { return emptied.succeed() }
        let step = min(streams.nanoseconds / Int64(channels.count), 1_000_000_000 / Int64(Self.endedPerSecond))
        for (index, channel) in channels.enumerated() {
            channel.pipeline.fireUserInboundEventTriggered(
                ShutdownEvent(streamsEndIn: .nanoseconds(Int64(index) * step)))
        }
        let deadline = eventLoop.scheduleTask(in: max(grace, streams)) { [self] in
            let left = state.withLock { $0.entries.values.map(\.channel) }
            for channel in left { channel.close(promise: nil) }
        }
        // The promise is completed by the last connection and never fails.
        try? await emptied.futureResult.get()
        deadline.cancel()
    }

    private func remove(_ id: ObjectIdentifier) {
        let emptied = state.withLock { state in
            state.entries[id] = nil
            return state.entries.isEmpty ? state.emptied : nil
        }
        emptied?.succeed()
    }
}
