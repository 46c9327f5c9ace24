/// The timeouts of an `HTTPServer`.
package struct HTTPTimeouts: Hashable, Sendable {
    package var handshake: Duration = .seconds(10)
    /// The time from a request's first byte to the end of its head.
    package var requestHead: Duration = .seconds(32)
    /// The time from the end of the head to the end of the body.
    package var requestBody: Duration = .seconds(60)
    /// The time between two requests on a connection.
    package var idle: Duration = .seconds(90)
    /// The time without progress of a blocked write after which the connection is closed.
    package var stalledWrite: Duration = .seconds(60)
    /// The time that requests in progress have after the shutdown begins.
    package var shutdownGrace: Duration = .seconds(10)
    /// The period after that over which streams with `endsOnShutdown` are ended; zero means immediately.
    package var shutdownStreams: Duration = .zero
}
