import KubeAPI

/// An authenticated request, received over HTTP or in process.
package struct ServerRequest: Sendable {
    package var method: String
    package var info: RequestInfo
    package var query: QueryItems
    package var accept: String?
    package var contentType: String?
    /// The `If-None-Match` header: the ETag of the client's cached document.
    package var ifNoneMatch: String?
    package var body: [UInt8]
    package var user: User
    package var userAgent: String?
    /// True if the caller is in this process and receives the objects of a watch unencoded.
    package var takesObjects = false
    /// The subprotocols that the client offers for a WebSocket; nil if it does not request one.
    package var webSocketProtocols: [String]?

    package init(
        method: String, path: String, query: QueryItems, accept: String?, contentType: String?, body: [UInt8],
        user: User, userAgent: String? = nil
    ) {
        self.method = method
        self.query = query
        self.accept = accept
        self.contentType = contentType
        self.body = body
        self.user = user
        self.userAgent = userAgent
        info = RequestInfo(method: method, path: path, query: query)
    }
}
