import KubeAPI
import KubeJSON
import Synchronization

/// `binding`: the scheduler's decision where a pod runs.
struct BindingSubresource: SubresourceHandler {
    private let recent = RecentlyBound()

    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "create" else {
            throw .methodNotAllowed
        }
        guard let registry = server.registry(of: Pod.self) else { throw .noSuchPath }
        let json = try BodyDecoder<Binding>.json(request.body, contentType: request.contentType)
        let binding = try BodyDecoder<Binding>(kind: Binding.groupVersionKind)
            .decode(json, validation: .ignore).object
        let errors = Self.validate(binding)
        guard errors.isEmpty, let node = binding.target.name else {
            throw .invalid(Binding.groupVersionKind, request.info.name, errors)
        }
        var write = try WriteRequest(request, registry.definition)
        // The path names the pod, or, for a plain binding, the object does.
        if write.name.isEmpty { write.name = binding.metadata.name ?? "" }
        write.subresource = "binding"
        let bound = write
        let time = Time(server.context.time.now())
        Task {
            do throws(StatusError) {
                // Past the rules of updates, as upstream writes it: a bound pod is in its first generation still.
                _ = try await registry.modify(bound, byServer: true) { (pod) throws(StatusError) in
                    recent.sharing(try Self.bind(pod, to: node, binding, time))
                }
                sink.send(ServerResponse(status: 201, json: Self.success.json()))
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }

    private static let success = Status {
        $0.status = "Success"
        $0.code = 201
    }

    /// What is written past the rules of updates must not be what those would refuse ever after.
    private static func validate(_ binding: Binding) -> [FieldError] {
        var errors: [FieldError] = []
        if let kind = binding.target.kind, !kind.isEmpty, kind != "Node" {
            errors.append(.notSupported(FieldPath("target.kind"), kind, ["Node", "<empty>"]))
        }
        let name = binding.target.name ?? ""
        if name.isEmpty {
            errors.append(.required(FieldPath("target.name")))
        } else {
            errors += NameRules.dns1123Subdomain(name).map { .invalid(FieldPath("target.name"), name, $0) }
        }
        return errors
            + MetadataRules.validateAnnotations(binding.metadata.annotations, FieldPath("metadata.annotations"))
    }

    private static func bind(_ old: Pod, to node: String, _ binding: Binding, _ time: Time) throws(StatusError) -> Pod {
        let resource = GroupVersionResource(group: "", version: "v1", resource: "pods/binding")
        let name = old.metadata.name ?? ""
        if old.metadata.deletionTimestamp != nil {
            throw .conflict(resource, name, "pod \(name) is being deleted, cannot be assigned to a host")
        }
        if let present = old.spec.nodeName {
            throw .conflict(resource, name, "pod \(name) is already assigned to node \"\(present)\"")
        }
        guard old.spec.schedulingGates.isEmpty else {
            throw .conflict(resource, name, "pod \(name) has non-empty .spec.schedulingGates")
        }
        if let version = binding.metadata.resourceVersion, version != old.metadata.resourceVersion {
            throw .conflict(
                resource, name,
                "Precondition failed: ResourceVersion in precondition: \(version), ResourceVersion in object meta: "
                    + (old.metadata.resourceVersion ?? ""))
        }
        if let uid = binding.metadata.uid, uid != old.metadata.uid {
            throw .conflict(
                resource, name,
                "Precondition failed: UID in precondition: \(uid), UID in object meta: \(old.metadata.uid ?? "")")
        }
        var pod = old
        pod.spec.nodeName = node
        pod.metadata.annotations.merge(binding.metadata.annotations) { _, new in new }
        pod.status.conditions.removeAll { $0.type == "PodScheduled" }
        pod.status.conditions.append(
            PodCondition {
                $0.type = "PodScheduled"
                $0.status = "True"
                $0.lastTransitionTime = time
            })
        return pod
    }
}

/// The pods that were bound last: those that are bound within one second mostly have equal statuses.
private final class RecentlyBound: Sendable {
    /// By the class of service.
    private let pods = Mutex<[String: Pod]>([:])

    /// The same pod, its status held in memory together with another's where they are equal.
    func sharing(_ pod: Pod) -> Pod {
        let quality = pod.status.qosClass ?? ""
        let sibling = pods.withLock { $0[quality] }
        if let sibling, sibling.status == pod.status { return pod.sharingStatus(sibling) }
        // Classes that there are not are not kept.
        pods.withLock { pods in
            if pods.count < 8 || pods[quality] != nil { pods[quality] = pod }
        }
        return pod
    }
}

/// `finalize`: takes the finalizers off a namespace that has been emptied.
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
