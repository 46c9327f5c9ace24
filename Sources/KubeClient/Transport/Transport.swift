import KubeAPI

/// One request to the API server, independent of how it gets there.
package struct APIRequest: Sendable {
    /// GET, POST, PUT, PATCH or DELETE.
    package var method: String
    /// The path without the query, not percent-encoded, e.g. `/api/v1/namespaces/default/pods`.
    package var path: String
    package var query: [(String, String)]
    package var body: [UInt8]
    package var contentType: String?
    package var accept: String?
    /// The caller takes a watch's messages as objects from a server in the same process (`APIStream.messages`).
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

/// The API server's answer, whole.
package struct APIResponse: Sendable {
    /// The HTTP status code.
    package var status: Int
    package var contentType: String?
    package var body: [UInt8]

    package init(status: Int, contentType: String? = nil, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}

/// An answer whose body arrives over time: a watch, or a log that is followed.
///
/// The bytes come in chunks that need not end where a message does. Ending the iteration, or cancelling the task that
/// iterates, closes the stream at the server.
package struct APIStream: Sendable {
    package var status: Int
    package var contentType: String?
    package var body: AsyncThrowingStream<[UInt8], any Error>
    /// The messages of a watch in the same process, for a request that takes objects; `body` is empty then.
    package var messages: AsyncThrowingStream<ObjectMessage, any Error>?

    package init(status: Int, contentType: String? = nil, body: AsyncThrowingStream<[UInt8], any Error>) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    package init(status: Int, messages: AsyncThrowingStream<ObjectMessage, any Error>) {
        self.init(status: status, body: AsyncThrowingStream { nil })
        self.messages = messages
    }
}

/// How a client reaches the API server: over HTTPS, or in the same process.
///
/// A transport carries an identity. It throws only when the server can't be reached or the answer is cut off; a refusal
/// by the server is an answer.
package protocol Transport: Sendable {
    func perform(_ request: APIRequest) async throws -> APIResponse

    func stream(_ request: APIRequest) async throws -> APIStream
}
