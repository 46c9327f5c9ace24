import KubeAPI

/// Handles the writes of one resource.
package protocol ResourceRegistry: Sendable {
    var definition: ResourceDefinition { get }
    func create(_ request: WriteRequest) async throws(StatusError) -> WriteResult
    func update(_ request: WriteRequest) async throws(StatusError) -> WriteResult
    func patch(_ request: WriteRequest) async throws(StatusError) -> WriteResult
    func delete(_ request: WriteRequest, _ options: DeleteOptions) async throws(StatusError) -> WriteResult
    /// Returns warnings about a deletion with the options, which are sent even if it fails.
    func deletionWarnings(_ options: DeleteOptions) -> [String]
}
