import KubeAPI
import KubeJSON

/// Typed access to the API: what every component of Martlet reads and writes the cluster with.
///
/// Each call is one request. A refusal is thrown as the server's `StatusError`; whatever the transport throws comes
/// through as it is. A client is a value and may be used from any task.
package struct Client: Sendable {
    package let transport: any Transport

    package init(transport: any Transport) {
        self.transport = transport
    }

    // MARK: Reading

    package func get<Object: KubeObject>(_ type: Object.Type, namespace: String? = nil, name: String) async throws
        -> Object
    {
        try await perform(APIRequest(path: try path(type, namespace, name)))
    }

    /// A page of the collection, all of it unless `options.limit` says otherwise.
    package func list<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, options: ListOptions = ListOptions()
    ) async throws -> ObjectList<Object> {
        try await perform(APIRequest(path: try path(type, namespace), query: options.query))
    }

    /// The changes of the collection after `options.resourceVersion`. The sequence ends when the server ends the watch.
    package func watch<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, options: ListOptions = ListOptions()
    ) async throws -> WatchEvents<Object> {
        var request = APIRequest(path: try path(type, namespace), query: options.query + [("watch", "true")])
        request.takesObjects = true
        return WatchEvents(try await stream(request))
    }

    // MARK: Writing

    @discardableResult
    package func create<Object: KubeObject>(_ object: Object) async throws -> Object {
        let path = try path(Object.self, object.metadata.namespace)
        return try await perform(
            APIRequest(method: "POST", path: path, body: object.json(), contentType: "application/json"))
    }

    /// Creates an object for which it does not matter what the server makes of it: the answer is not read.
    package func createOnly<Object: KubeObject>(_ object: Object) async throws {
        let path = try path(Object.self, object.metadata.namespace)
        _ = try await performRaw(
            APIRequest(method: "POST", path: path, body: object.json(), contentType: "application/json"))
    }

    /// Replaces the object. Its `resourceVersion`, when set, must be the newest.
    @discardableResult
    package func update<Object: KubeObject>(_ object: Object, subresource: String? = nil) async throws -> Object {
        let path = try path(Object.self, object.metadata.namespace, object.metadata.name ?? "", subresource)
        return try await perform(
            APIRequest(method: "PUT", path: path, body: object.json(), contentType: "application/json"))
    }

    @discardableResult
    package func updateStatus<Object: KubeObject>(_ object: Object) async throws -> Object {
        try await update(object, subresource: "status")
    }

    @discardableResult
    package func patch<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, name: String, subresource: String? = nil, _ patch: Patch
    ) async throws -> Object {
        let path = try path(type, namespace, name, subresource)
        return try await perform(
            APIRequest(method: "PATCH", path: path, body: patch.body, contentType: patch.contentType))
    }

    package func delete<Object: KubeObject>(
        _ type: Object.Type, namespace: String? = nil, name: String, options: DeleteOptions = DeleteOptions()
    ) async throws {
        let path = try path(type, namespace, name)
        _ = try await performRaw(
            APIRequest(method: "DELETE", path: path, body: options.json(), contentType: "application/json"))
    }

    /// Creates an object below another one, such as a pod's `binding` or an account's `token`.
    package func createSubresource<Parent: KubeObject, Body: KubeStruct, Answer: KubeStruct>(
        _ parent: Parent.Type, namespace: String?, name: String, _ subresource: String, _ body: Body,
        as answer: Answer.Type
    ) async throws -> Answer {
        let path = try path(parent, namespace, name, subresource)
        return try await perform(
            APIRequest(method: "POST", path: path, body: body.json(), contentType: "application/json"))
    }

    /// Sends `body` to a path that is no resource of its own, such as a review, and reads the answer.
    package func post<Body: KubeObject>(_ body: Body) async throws -> Body {
        let path = try path(Body.self, body.metadata.namespace)
        return try await perform(
            APIRequest(method: "POST", path: path, body: body.json(), contentType: "application/json"))
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

    private func path(
        _ type: any KubeObject.Type, _ namespace: String?, _ name: String? = nil, _ subresource: String? = nil
    ) throws -> String {
        guard let mapping = ResourceMapping(type) else {
            throw StatusError.internalError("no resource is served for \(type.groupVersionKind)")
        }
        var path = mapping.collectionPath(namespace: namespace)
        if let name { path += "/\(name)" }
        if let subresource { path += "/\(subresource)" }
        return path
    }
}
