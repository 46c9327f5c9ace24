/// Handles the requests of an `HTTPServer`.
package protocol HTTPHandler: Sendable {
    /// Handles one request. Called on the connection's event loop, so it must not block. The handler responds exactly
    /// once through `responder`, during the call or later, from any thread; a second response is ignored.
    func handle(_ request: HTTPRequest, _ responder: HTTPResponder)
}
