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
        /// Set when the server shuts down; completes when the last connection has closed.
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

    /// The number of idle connections that are closed at a time, so that not every new connection has to search for
    /// one.
    private static let closedAtOnce = 32

    /// Registers `channel` until it closes. If the maximum is reached, closes the connections that have been idle
    /// longest.
    ///
    /// - Returns: Nil if the maximum is reached and no connection is idle, or if the server is shutting down.
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
            // They close asynchronously; until then the maximum is exceeded by a few connections.
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

    /// Closes some of the connections that have been idle longest.
    ///
    /// - Returns: The number of closed connections.
    @discardableResult
    func closeIdle() -> Int {
        let idle = state.withLock { state in
            state.entries.values.compactMap { entry in entry.activity.idleDeadline.map { ($0, entry.channel) } }
        }
        // With a small maximum closes few, or a handful of clients would close each other's connections repeatedly.
        let count = min(Self.closedAtOnce, max(1, maximum / 8))
        let oldest = idle.sorted { $0.0 < $1.0 }.prefix(count)
        for (_, channel) in oldest { channel.pipeline.fireUserInboundEventTriggered(CloseIdleEvent()) }
        return oldest.count
    }

    /// The minimum rate, in connections a second, at which streams with `endsOnShutdown` are ended. It is higher if the
    /// given period requires it. Upstream's value for watches.
    private static let endedPerSecond = 200

    /// Starts the shutdown of every connection, and closes those that are still open after `grace`. Returns when all
    /// are closed.
    ///
    /// - Parameter streams: The period over which streams with `endsOnShutdown` are ended, so that their clients do not
    ///   all reconnect at once.
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
        // The last connection completes the promise; it never fails.
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
