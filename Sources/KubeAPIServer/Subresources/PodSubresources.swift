import KubeAPI
import KubeJSON

/// `binding`: the scheduler's decision where a pod runs.
struct BindingSubresource: SubresourceHandler {
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
                    try Self.bind(pod, to: node, binding, time)
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

/// `eviction`: a deletion that asks first. Disruption budgets are respected by their stated status.
struct EvictionSubresource: SubresourceHandler {
    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard let pods = server.registry(of: Pod.self) else { throw .noSuchPath }
        let json = try BodyDecoder<Eviction>.json(request.body, contentType: request.contentType)
        let eviction = try BodyDecoder<Eviction>(kind: Eviction.groupVersionKind).decode(json, validation: .ignore)
            .object
        let write = try WriteRequest(request, pods.definition)
        var deletion = write
        deletion.subresource = nil
        let pod = try pods.object(try pods.current(write))
        if let budget = try Self.blockingBudget(pod, server) {
            throw StatusError(
                .tooManyRequests, "Cannot evict pod as it would violate the pod's disruption budget.",
                details: StatusDetails {
                    $0.causes = [
                        StatusCause {
                            $0.reason = "DisruptionBudget"
                            $0.message = "The disruption budget \(budget) needs more healthy pods"
                        }
                    ]
                })
        }
        Task {
            do throws(StatusError) {
                try await server.context.admission.validate(
                    eviction, old: nil, operation: .create, pods.definition, write)
                _ = try await pods.delete(deletion, eviction.deleteOptions ?? DeleteOptions())
                sink.send(
                    ServerResponse(
                        status: 201,
                        json: Status {
                            $0.status = "Success"
                            $0.code = 201
                        }.json()))
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }

    /// The budget that does not allow one pod less, if there is one.
    private static func blockingBudget(_ pod: Pod, _ server: APIServer) throws(StatusError) -> String? {
        guard let budgets = server.registry(of: PodDisruptionBudget.self),
            !["Succeeded", "Failed", "Pending"].contains(pod.status.phase)
        else { return nil }
        for (_, record) in server.cache.snapshot(budgets.definition).objects
        where record.namespace == pod.metadata.namespace {
            let budget = try budgets.object(record)
            guard let selector = budget.spec.selector, selector.matches(pod.metadata.labels) else { continue }
            if (budget.status.disruptionsAllowed ?? 0) <= 0 { return record.name }
        }
        return nil
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
        let sent = try registry.form.decode(RequestBody(json: json), .ignore).object
        let write = try WriteRequest(request, registry.definition)
        let format = try ResponseFormat(accept: request.accept, query: request.query)
        Task {
            do throws(StatusError) {
                let result = try await registry.modify(write) { (old) throws(StatusError) in
                    var namespace = old
                    namespace.spec.finalizers = sent.spec.finalizers
                    return namespace
                }
                sink.send(APIServer.response(result, registry.definition, format))
            } catch {
                sink.send(ServerResponse(error))
            }
        }
    }
}
