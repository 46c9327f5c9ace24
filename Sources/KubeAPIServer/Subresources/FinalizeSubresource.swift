import KubeAPI
import KubeJSON

/// Handles `namespaces/finalize`, which removes the finalizers of an empty namespace.
struct FinalizeSubresource: SubresourceHandler {
    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "update", let registry = server.registry(of: Namespace.self) else {
            throw .methodNotAllowed
        }
        let json = try BodyDecoder<Namespace>.json(request.body, contentType: request.contentType)
        let write = try WriteRequest(request, registry.definition)
        let format = try ResponseFormat(accept: request.accept, query: request.query)
        Task {
            do throws(StatusError) {
                let sent = try await registry.form.decode(RequestBody(json: json), .ignore).object
                let result = try await registry.modify(write) { (old) throws(StatusError) in
                    var namespace = old
                    namespace.spec.finalizers = sent.spec.finalizers
                    return namespace
                }
                sink.send(try await APIServer.response(result, registry.definition, format, server.context.time))
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }
}
