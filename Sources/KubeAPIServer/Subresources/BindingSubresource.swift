import KubeAPI
import KubeJSON
import Synchronization

/// Handles `pods/binding` and `bindings`, by which a scheduler assigns a pod to a node.
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
        // `pods/binding` has the pod's name in the path, `bindings` in the object.
        if write.name.isEmpty { write.name = binding.metadata.name ?? "" }
        write.subresource = "binding"
        let bound = write
        let time = Time(server.context.time.now())
        Task {
            do throws(StatusError) {
                // Written without the update rules, as by upstream: binding does not increase the generation.
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

    /// Validates a binding, including the annotations that it adds to the pod. The update rules are not applied to the
    /// write, but would refuse every later update of a pod with invalid annotations.
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

/// The most recently bound pods. Pods bound within the same second mostly have equal statuses.
private final class RecentlyBound: Sendable {
    /// The last bound pod of each QoS class.
    private let pods = Mutex<[String: Pod]>([:])

    /// Returns the pod, whose status shares memory with that of a recently bound pod if they are equal.
    func sharing(_ pod: Pod) -> Pod {
        let quality = pod.status.qosClass ?? ""
        let sibling = pods.withLock { $0[quality] }
        if let sibling, sibling.status == pod.status { return pod.sharingStatus(sibling) }
        // Bounds the memory for unknown QoS classes.
        pods.withLock { pods in
            if pods.count < 8 || pods[quality] != nil { pods[quality] = pod }
        }
        return pod
    }
}
