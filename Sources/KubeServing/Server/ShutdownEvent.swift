import NIOCore

/// A pipeline event that starts the shutdown of a connection: requests in progress are finished, new ones not accepted.
struct ShutdownEvent: Sendable {
    /// The time after which streams with `endsOnShutdown` are ended.
    var streamsEndIn = TimeAmount.zero
}
