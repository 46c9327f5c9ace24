/// Sends requests to the API server, over HTTPS or within the process.
///
/// A transport acts as one user. It throws only if the server can't be reached or the response is incomplete; an error
/// response is returned like any other.
package protocol Transport: Sendable {
    func perform(_ request: APIRequest) async throws -> APIResponse

    func stream(_ request: APIRequest) async throws -> APIStream
}
