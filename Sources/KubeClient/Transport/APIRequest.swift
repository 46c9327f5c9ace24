/// A request to the API server, independent of the transport.
package struct APIRequest: Sendable {
    /// GET, POST, PUT, PATCH or DELETE.
    package var method: String
    /// The path without the query, not percent-encoded, e.g. `/api/v1/namespaces/default/pods`.
    package var path: String
    package var query: [(String, String)]
    package var body: [UInt8]
    package var contentType: String?
    package var accept: String?
    /// True if the caller accepts the messages of a watch as objects from a server in the same process
    /// (`APIStream.messages`).
    package var takesObjects = false

    package init(
        method: String = "GET", path: String, query: [(String, String)] = [], body: [UInt8] = [],
        contentType: String? = nil, accept: String? = "application/json"
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.contentType = contentType
        self.accept = accept
    }
}
