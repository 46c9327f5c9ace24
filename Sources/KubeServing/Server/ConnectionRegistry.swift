import NIOCore
import Synchronization

/// The open connections of a server.
final class ConnectionRegistry: Sendable {
    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        /// Set once the server shuts down; completes when the last connection has closed.
        var emptied: EventLoopPromise<Void>?
    }

    private let maximum: Int
    private let state = Mutex(State())

    init(maximum: Int?) {
        self.maximum = maximum ?? .max
    }

    var count: Int {
        state.withLock { $0.channels.count }
    }

    /// Remembers `channel` until it closes. False when there is no room for it, or no more are taken.
    func insert(_ channel: any Channel) -> Bool {
        let id = ObjectIdentifier(channel)
        let inserted = state.withLock { state in
            guard state.emptied == nil, state.channels.count < maximum else { return false }
            state.channels[id] = channel
            return true
        }
        if inserted { channel.closeFuture.whenComplete { [self] _ in remove(id) } }
        return inserted
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
            return Array(state.channels.values)
        }
        guard let channels else { return emptied.succeed() }
        if channels.isEmpty { return emptied.succeed() }
        let step = min(streams.nanoseconds / Int64(channels.count), 1_000_000_000 / Int64(Self.endedPerSecond))
        for (index, channel) in channels.enumerated() {
            channel.pipeline.fireUserInboundEventTriggered(
                ShutdownEvent(streamsEndIn: .nanoseconds(Int64(index) * step)))
        }
        let deadline = eventLoop.scheduleTask(in: max(grace, streams)) { [self] in
            let left = state.withLock { Array($0.channels.values) }
            for channel in left { channel.close(promise: nil) }
        }
        // The promise is completed by the last connection and never fails.
        try? await emptied.futureResult.get()
        deadline.cancel()
    }

    private func remove(_ id: ObjectIdentifier) {
        let emptied = state.withLock { state in
            state.channels[id] = nil
            return state.channels.isEmpty ? state.emptied : nil
        }
        emptied?.succeed()
    }
}
