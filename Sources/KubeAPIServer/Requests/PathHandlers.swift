/// Answers for paths that are no resources: discovery, OpenAPI, health, version.
package struct PathHandlers: Sendable {
    /// Nil when the path is not the handler's.
    package typealias Handler = @Sendable (ServerRequest) -> ServerResponse?

    private var handlers: [Handler] = []

    package init() {}

    package mutating func add(_ handler: @escaping Handler) {
        handlers.append(handler)
    }

    func respond(_ request: ServerRequest) -> ServerResponse? {
        for handler in handlers {
            if let response = handler(request) { return response }
        }
        return nil
    }
}
