import KubeAPI
import NIOCore

/// A request that has been authenticated, whichever way it came.
package struct ServerRequest: Sendable {
    package var method: String
    package var info: RequestInfo
    package var query: QueryItems
    package var accept: String?
    package var contentType: String?
    /// The `If-None-Match` header: the tag of the document that the client has.
    package var ifNoneMatch: String?
    package var body: [UInt8]
    package var user: User
    package var userAgent: String?
    /// The caller is in this process and takes a watch's objects as they are.
    package var takesObjects = false
    /// The subprotocols that a client offers which asks for a WebSocket; nil when it does not.
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

/// A whole answer.
package struct ServerResponse: Sendable {
    package var status: Int
    package var contentType: String
    package var headers: [(String, String)]
    package var body: ByteBuffer

    package init(
        status: Int, contentType: String = "application/json", headers: [(String, String)] = [], body: ByteBuffer
    ) {
        self.status = status
        self.contentType = contentType
        self.headers = headers
        self.body = body
    }

    package init(status: Int = 200, json: [UInt8], headers: [(String, String)] = []) {
        self.init(status: status, headers: headers, body: ByteBuffer(bytes: json))
    }

    /// The answer for a path that nothing is at; upstream's is not a `Status`.
    static let pageNotFound = ServerResponse(
        status: 404, contentType: "text/plain; charset=utf-8", headers: [("X-Content-Type-Options", "nosniff")],
        body: ByteBuffer(string: "404 page not found\n"))

    package init(_ error: StatusError) {
        var headers: [(String, String)] = []
        if let seconds = error.status.details?.retryAfterSeconds { headers.append(("Retry-After", String(seconds))) }
        self.init(status: error.code, json: error.status.json(), headers: headers)
    }
}

/// Where the answer to a request goes: an HTTP connection, or a caller in the same process.
package protocol ResponseSink: Sendable {
    /// Answers with a whole response.
    func send(_ response: ServerResponse)
    /// Begins an answer whose body follows. Nothing limits what waits for the receiver: the producer waits for it, or
    /// looks at what is pending.
    func stream(status: Int, contentType: String) -> any ResponseStream
    /// The same for a list, which may be compressed: nobody waits for its parts.
    func listStream(status: Int, contentType: String) -> any ResponseStream
    /// Makes a WebSocket of the connection; false where there is none to be made.
    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool
}

extension ResponseSink {
    package func listStream(status: Int, contentType: String) -> any ResponseStream {
        stream(status: status, contentType: contentType)
    }
}

/// The body of an answer that is sent piece by piece. Calls may come from any thread.
package protocol ResponseStream: Sendable {
    /// False when the receiver is gone.
    func write(_ chunk: ByteBuffer) -> Bool
    func end()
    /// Ends the answer at once; what the receiver has not taken is dropped.
    func abort()
    /// Bytes that the receiver has not taken yet.
    var pendingBytes: Int { get }
    /// Bytes that may wait before a receiver that is not waited for, as of a watch, is cut off.
    var pendingLimit: Int { get }
    /// Waits until the receiver has taken most of what was written, or is gone.
    func drain() async
    /// Calls `body` once the receiver is gone or the answer has ended.
    func onClose(_ body: @escaping @Sendable () -> Void)
}

/// A stream to a receiver in the same process, which takes objects without their encoding.
package protocol ObjectResponseStream: ResponseStream {
    /// False when the receiver is gone.
    func write(_ type: WatchEventType, _ record: ObjectRecord) -> Bool
}

extension ResponseStream {
    package var pendingLimit: Int { Watcher.defaultPendingLimit }
}
