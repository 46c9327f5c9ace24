/// Handlers of non-resource paths: discovery, OpenAPI, health, version.
package struct PathHandlers: Sendable {
    /// Returns nil if the handler does not serve the path.
    package typealias Handler = @Sendable (ServerRequest) -> ServerResponse?

    /// Responds asynchronously or in parts. Returns false if the handler does not serve the path.
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

    /// Returns true if a streaming handler has accepted the request.
    func stream(_ request: ServerRequest, _ sink: any ResponseSink) -> Bool {
        streamers.contains { $0(request, sink) }
    }

    /// Returns true if a handler serves the path.
    func answers(_ request: ServerRequest) -> Bool { respond(request) != nil }

    func respond(_ request: ServerRequest) -> ServerResponse? {
        for handler in handlers {
            if let response = handler(request) { return response }
        }
        return nil
    }
}
