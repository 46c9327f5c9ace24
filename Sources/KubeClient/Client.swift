import KubeAPI
import KubeJSON

/// A typed client of the API server, used by every component of Martlet.
///
/// Each call sends one request. An error response is thrown as a `StatusError`; errors of the transport are rethrown
/// unchanged. A client is a value and may be used from any task. `resource(_:)` returns a client of one resource, which
/// also supports kinds that have no Swift type.
package struct Client: Sendable {
    package let transport: any Transport

    package init(transport: any Transport) {
        self.transport = transport
    }

    // MARK: Reading

    package func get<Object: KubeObject>(_ type: Object.Type, namespace: String? = nil, name: String) async throws
        -> Object where Object.TypeContext == Void
    {
        try await resource(type).get(namespace: namespace, name: name)
    }

    /// Returns the collection, or one page of it if `options.limit` is set.
    package func list<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, options: ListOptions = ListOptions()
    ) async throws -> ObjectList<Object> where Object.TypeContext == Void {
        try await resource(type).list(namespace: namespace, options: options)
    }

    /// Returns the changes of the collection after `options.resourceVersion`. The sequence ends when the server ends
    /// the watch.
    package func watch<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, options: ListOptions = ListOptions()
    ) async throws -> WatchEvents<Object> where Object.TypeContext == Void {
        try await resource(type).watch(namespace: namespace, options: options)
    }

    // MARK: Writing

    @discardableResult
    package func create<Object: KubeObject>(_ object: Object) async throws -> Object
    where Object.TypeContext == Void {
        try await resource(Object.self).create(object)
    }

    /// Creates an object without decoding the object that the server returns.
    package func createOnly<Object: KubeObject>(_ object: Object) async throws where Object.TypeContext == Void {
        try await resource(Object.self).createOnly(object)
    }

    /// Replaces the object. If its `resourceVersion` is set and is not the current one, the server answers with a
    /// conflict.
    @discardableResult
    package func update<Object: KubeObject>(_ object: Object, subresource: String? = nil) async throws -> Object
    where Object.TypeContext == Void {
        try await resource(Object.self).update(object, subresource: subresource)
    }

    @discardableResult
    package func updateStatus<Object: KubeObject>(_ object: Object) async throws -> Object
    where Object.TypeContext == Void {
        try await resource(Object.self).updateStatus(object)
    }

    @discardableResult
    package func patch<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, name: String, subresource: String? = nil, _ patch: Patch
    ) async throws -> Object where Object.TypeContext == Void {
        try await resource(type).patch(namespace: namespace, name: name, subresource: subresource, patch)
    }

    package func delete<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, name: String, options: DeleteOptions = DeleteOptions()
    ) async throws where Object.TypeContext == Void {
        try await resource(type).delete(namespace: namespace, name: name, options: options)
    }

    /// Posts `body` to a subresource, such as a pod's `binding` or a service account's `token`, and returns the
    /// response.
    package func createSubresource<Parent: KubeObject, Body: KubeStruct, Response: KubeStruct>(
        _ parent: Parent.Type, namespace: String?, name: String, _ subresource: String, _ body: Body,
        as response: Response.Type
    ) async throws -> Response where Parent.TypeContext == Void {
        let path = try resource(parent).path(namespace, name, subresource)
        return try await perform(
            APIRequest(method: "POST", path: path, body: body.json(), contentType: "application/json"))
    }

    /// Posts an object that the server does not store, such as a TokenReview, and returns the response.
    package func post<Body: KubeObject>(_ body: Body) async throws -> Body where Body.TypeContext == Void {
        try await resource(Body.self).create(body)
    }

    // MARK: Requests

    package func perform<Response: JSONReadable>(_ request: APIRequest) async throws -> Response {
        try Response(json: try await performRaw(request).body)
    }

    /// Performs a request. Throws a `StatusError` for a response with a status of 400 or more.
    package func performRaw(_ request: APIRequest) async throws -> APIResponse {
        let response = try await transport.perform(request)
        if response.status >= 400 { throw Self.statusError(response.status, response.body) }
        return response
    }

    package func stream(_ request: APIRequest) async throws -> APIStream {
        let stream = try await transport.stream(request)
        guard stream.status >= 400 else { return stream }
        var body: [UInt8] = []
        for try await chunk in stream.body {
            body += chunk
            if body.count > 65_536 { break }
        }
        throw Self.statusError(stream.status, body)
    }

    private static func statusError(_ code: Int, _ body: [UInt8]) -> StatusError {
        if let status = try? Status(json: body), status.status != nil { return StatusError(status) }
        return StatusError(code: code, text: String(decoding: body, as: UTF8.self))
    }
}
