import KubeAPI
import KubeJSON

/// Typed access to the objects of one resource, of a generated kind or of one that is known only by name.
///
/// ```swift
/// let pods = client.resource(Pod.self)
/// let crontabs = client.resource(DynamicKind(description))
/// ```
///
/// Each call is one request. A refusal is thrown as the server's `StatusError`; whatever the transport throws comes
/// through as it is. A value, which may be used from any task.
package struct ResourceClient<Object: KubeObject>: Sendable {
    package let client: Client
    package let context: Object.TypeContext
    /// Nil for a type that is not served as a resource of its own: every call throws.
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

    /// A page of the collection, all of it unless `options.limit` says otherwise.
    package func list(namespace: String? = nil, options: ListOptions = ListOptions()) async throws -> ObjectList<Object>
    {
        var list: ObjectList<Object> = try await client.perform(
            APIRequest(path: try path(namespace), query: options.query))
        // The items of most lists omit their kind; only a dynamic object does not know it from its type.
        if Object.TypeContext.self != Void.self {
            for index in list.items.indices { list.items[index].identify(in: context) }
        }
        return list
    }

    /// The changes of the collection after `options.resourceVersion`. The sequence ends when the server ends the watch.
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

    /// Creates an object and does not read what the server makes of it.
    package func createOnly(_ object: Object) async throws {
        _ = try await client.performRaw(try creation(object))
    }

    private func creation(_ object: Object) throws -> APIRequest {
        APIRequest(
            method: "POST", path: try path(object.metadata.namespace), body: object.json(),
            contentType: "application/json")
    }

    /// Replaces the object. Its `resourceVersion`, when set, must be the newest.
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
    /// The resource of a generated kind.
    package func resource<Object: KubeObject>(_ type: Object.Type) -> ResourceClient<Object>
    where Object.TypeContext == Void {
        ResourceClient(self, ResourceMapping(type), in: ())
    }

    /// The resource of a kind that is known only by name.
    package func resource(_ kind: DynamicKind) -> ResourceClient<DynamicObject> {
        ResourceClient(self, ResourceMapping(kind.description), in: kind)
    }
}
