/// A complete response of the API server.
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
