/// Answers for paths that are no resources: discovery, OpenAPI, health, version.
package struct PathHandlers: Sendable {
    /// Nil when the path is not the handler's.
    package typealias Handler = @Sendable (ServerRequest) -> ServerResponse?

    /// Answers later, or piece by piece. False when the path is not the handler's.
    package typealias Streamer = @Sendable (ServerRequest, any ResponseSink) -> Bool

    private var handlers: [Handler] = []
    private var streamers: [Streamer] = []

    package init() {}

    package mutating func add(_ handler: @escaping Handler) {
        handlers.append(handler)
    }

    package mutating func addStreamer(_ streamer: @escaping Streamer) {
        streamers.append(streamer)
    }

    /// Whether somebody has taken the request upon itself.
    func stream(_ request: ServerRequest, _ sink: any ResponseSink) -> Bool {
        streamers.contains { $0(request, sink) }
    }

    /// Whether a handler knows the path.
    func answers(_ request: ServerRequest) -> Bool { respond(request) != nil }

    func respond(_ request: ServerRequest) -> ServerResponse? {
        for handler in handlers {
            if let response = handler(request) { return response }
        }
        return nil
    }
}
