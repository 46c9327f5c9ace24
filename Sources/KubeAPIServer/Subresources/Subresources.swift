import KubeAPI

/// The handlers of subresources and of resources that are not stored, by resource name.
package struct Subresources: Sendable {
    private var handlers: [String: any SubresourceHandler] = [:]

    package init() {}

    /// Registers a handler. `name` is `resource/subresource` or, with a group, `resource.group/subresource`; for a
    /// resource that is not stored, only the resource.
    package mutating func set(_ name: String, _ handler: any SubresourceHandler) {
        handlers[name] = handler
    }

    func handle(
        _ name: String, _ definition: ResourceDefinition, _ request: ServerRequest, _ sink: any ResponseSink,
        _ server: APIServer
    ) throws(StatusError) {
        guard let handler = handlers["\(definition.groupVersionResource.qualifiedResource)/\(name)"] else {
            throw .methodNotAllowed
        }
        try handler.handle(definition.description, request, sink, server)
    }

    func handleVirtual(
        _ description: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard let handler = handlers[description.groupVersionResource.qualifiedResource] else {
            throw .methodNotAllowed
        }
        try handler.handle(description, request, sink, server)
    }
}

extension Subresources {
    /// The handlers that depend on the API server only.
    package static var builtIn: Subresources {
        var subresources = Subresources()
        subresources.addScales()
        subresources.set("pods/binding", BindingSubresource())
        subresources.set("bindings", BindingSubresource())
        subresources.set("pods/eviction", EvictionSubresource())
        subresources.set("namespaces/finalize", FinalizeSubresource())
        return subresources
    }
}
