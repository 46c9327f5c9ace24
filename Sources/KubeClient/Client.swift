import KubeAPI
import KubeJSON

/// Typed access to the API: what every component of Martlet reads and writes the cluster with.
///
/// Each call is one request. A refusal is thrown as the server's `StatusError`; whatever the transport throws comes
/// through as it is. A client is a value and may be used from any task. `resource(_:)` gives the same access to one
/// resource, also of a kind that has no Swift type.
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

    /// A page of the collection, all of it unless `options.limit` says otherwise.
    package func list<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, options: ListOptions = ListOptions()
    ) async throws -> ObjectList<Object> where Object.TypeContext == Void {
        try await resource(type).list(namespace: namespace, options: options)
    }

    /// The changes of the collection after `options.resourceVersion`. The sequence ends when the server ends the watch.
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

    /// Creates an object and does not read what the server makes of it.
    package func createOnly<Object: KubeObject>(_ object: Object) async throws where Object.TypeContext == Void {
        try await resource(Object.self).createOnly(object)
    }

    /// Replaces the object. Its `resourceVersion`, when set, must be the newest.
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

    /// Creates an object below another one, such as a pod's `binding` or an account's `token`.
    package func createSubresource<Parent: KubeObject, Body: KubeStruct, Answer: KubeStruct>(
        _ parent: Parent.Type, namespace: String?, name: String, _ subresource: String, _ body: Body,
        as answer: Answer.Type
    ) async throws -> Answer where Parent.TypeContext == Void {
        let path = try resource(parent).path(namespace, name, subresource)
        return try await perform(
            APIRequest(method: "POST", path: path, body: body.json(), contentType: "application/json"))
    }

    /// Sends `body` to a path that is no resource of its own, such as a review, and reads the answer.
    package func post<Body: KubeObject>(_ body: Body) async throws -> Body where Body.TypeContext == Void {
        try await resource(Body.self).create(body)
    }

    // MARK: Requests

    package func perform<Answer: JSONReadable>(_ request: APIRequest) async throws -> Answer {
        try Answer(json: try await performRaw(request).body)
    }

    /// Performs a request and throws the server's refusal.
    package func performRaw(_ request: APIRequest) async throws -> APIResponse {
        let response = try await transport.perform(request)
        if response.status >= 400 { throw Self.refusal(response.status, response.body) }
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
        throw Self.refusal(stream.status, body)
    }

    private static func refusal(_ code: Int, _ body: [UInt8]) -> StatusError {
        if let status = try? Status(json: body), status.status != nil { return StatusError(status) }
        return StatusError(code: code, text: String(decoding: body, as: UTF8.self))
    }
}
