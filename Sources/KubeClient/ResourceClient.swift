import KubeAPI
import KubeJSON

/// A typed client of one resource, whose kind is generated or known only at run time.
///
/// ```swift
/// let pods = client.resource(Pod.self)
/// let crontabs = client.resource(DynamicKind(description))
/// ```
///
/// Each call sends one request. An error response is thrown as a `StatusError`; errors of the transport are rethrown
/// unchanged. It is a value and may be used from any task.
package struct ResourceClient<Object: KubeObject>: Sendable {
    package let client: Client
    package let context: Object.TypeContext
    /// Nil for a type that is not served as a resource; every call then throws.
    private let mapping: ResourceMapping?

    init(_ client: Client, _ mapping: ResourceMapping?, in context: Object.TypeContext) {
        self.client = client
        self.mapping = mapping
        self.context = context
    }

    package var groupVersionKind: GroupVersionKind { Object.groupVersionKind(in: context) }

    // MARK: Reading

    package func get(namespace: String? = nil, name: String) async throws -> Object {
        try await perform(APIRequest(path: try path(namespace, name)))
    }

    /// Returns the collection, or one page of it if `options.limit` is set.
    package func list(namespace: String? = nil, options: ListOptions = ListOptions()) async throws -> ObjectList<Object>
    {
        var list: ObjectList<Object> = try await client.perform(
            APIRequest(path: try path(namespace), query: options.query))
        // Items of a list usually omit apiVersion and kind, which a dynamic object can't derive from its Swift type.
        if Object.TypeContext.self != Void.self {
            for index in list.items.indices { list.items[index].identify(in: context) }
        }
        return list
    }

    /// Returns the changes of the collection after `options.resourceVersion`. The sequence ends when the server ends
    /// the watch.
    package func watch(
        namespace: String? = nil, options: ListOptions = ListOptions()
    ) async throws -> WatchEvents<Object> {
        var request = APIRequest(path: try path(namespace), query: options.query + [("watch", "true")])
        request.takesObjects = true
        return WatchEvents(try await client.stream(request))
    }

    // MARK: Writing

    @discardableResult
    package func create(_ object: Object) async throws -> Object {
        try await perform(try creation(object))
    }

    /// Creates an object without decoding the object that the server returns.
    package func createOnly(_ object: Object) async throws {
        _ = try await client.performRaw(try creation(object))
    }

    private func creation(_ object: Object) throws -> APIRequest {
        APIRequest(
            method: "POST", path: try path(object.metadata.namespace), body: object.json(),
            contentType: "application/json")
    }

    /// Replaces the object. If its `resourceVersion` is set and is not the current one, the server answers with a
    /// conflict.
    @discardableResult
    package func update(_ object: Object, subresource: String? = nil) async throws -> Object {
        let path = try path(object.metadata.namespace, object.metadata.name ?? "", subresource)
        return try await perform(
            APIRequest(method: "PUT", path: path, body: object.json(), contentType: "application/json"))
    }

    @discardableResult
    package func updateStatus(_ object: Object) async throws -> Object {
        try await update(object, subresource: "status")
    }

    @discardableResult
    package func patch(
        namespace: String? = nil, name: String, subresource: String? = nil, _ patch: Patch
    ) async throws -> Object {
        try await perform(
            APIRequest(
                method: "PATCH", path: try path(namespace, name, subresource), body: patch.body,
                contentType: patch.contentType))
    }

    package func delete(
        namespace: String? = nil, name: String, options: DeleteOptions = DeleteOptions()
    ) async throws {
        _ = try await client.performRaw(
            APIRequest(
                method: "DELETE", path: try path(namespace, name), body: options.json(),
                contentType: "application/json"))
    }

    // MARK: Requests

    private func perform(_ request: APIRequest) async throws -> Object {
        try await client.perform(request)
    }

    func path(_ namespace: String?, _ name: String? = nil, _ subresource: String? = nil) throws -> String {
        guard let mapping else {
            throw StatusError.internalError("no resource is served for \(groupVersionKind)")
        }
        var path = mapping.collectionPath(namespace: namespace)
        if let name { path += "/\(name)" }
        if let subresource { path += "/\(subresource)" }
        return path
    }
}

extension Client {
    /// Returns the client of a generated kind's resource.
    package func resource<Object: KubeObject>(_ type: Object.Type) -> ResourceClient<Object>
    where Object.TypeContext == Void {
        ResourceClient(self, ResourceMapping(type), in: ())
    }

    /// Returns the client of a resource whose kind is known only at run time.
    package func resource(_ kind: DynamicKind) -> ResourceClient<DynamicObject> {
        ResourceClient(self, ResourceMapping(kind.description), in: kind)
    }
}
