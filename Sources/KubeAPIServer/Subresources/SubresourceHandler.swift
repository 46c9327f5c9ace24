import KubeAPI

/// Answers requests for a subresource, or for a resource whose objects are not stored.
package protocol SubresourceHandler: Sendable {
    /// Handles a request on the event loop of its connection. Responds through `sink`, possibly after returning, or
    /// throws.
    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError)
}
