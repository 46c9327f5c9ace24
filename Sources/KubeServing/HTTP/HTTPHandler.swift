/// What answers the requests of an `HTTPServer`.
package protocol HTTPHandler: Sendable {
    /// Called on the connection's event loop, so it never blocks. Answers exactly once through `responder`, now or
    /// later, from any thread; a second answer to the same request is ignored.
    func handle(_ request: HTTPRequest, _ responder: HTTPResponder)
}
