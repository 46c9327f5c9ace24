import KubeAPI
import KubeJSON

/// Handles `pods/eviction`: deletes a pod if its PodDisruptionBudget allows it, according to the budget's status, and
/// counts the disruption in that status:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/
struct EvictionSubresource: SubresourceHandler {
    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "create" else { throw .methodNotAllowed }
        guard let pods = server.registry(of: Pod.self) else { throw .noSuchPath }
        let json = try BodyDecoder<Eviction>.json(request.body, contentType: request.contentType)
        let eviction = try BodyDecoder<Eviction>(kind: Eviction.groupVersionKind).decode(json, validation: .ignore)
            .object
        let write = try WriteRequest(request, pods.definition)
        if let name = eviction.metadata.name, !name.isEmpty, name != write.name {
            throw .badRequest("name in URL does not match name in Eviction object")
        }
        let stated = try Self.options(eviction, write)
        try stated.validate()
        var deletion = write.with(stated)
        deletion.subresource = nil
        let accepted = deletion
        Task {
            do throws(StatusError) {
                let pod = try pods.decode(try pods.current(accepted))
                try await server.context.admission.validate(
                    eviction, AdmissionAttributes(.create, pods.definition, write))
                var options = stated
                if Self.isCounted(pod), try await Self.takeDisruption(pod, accepted, server) == .unlessChanged {
                    options.preconditions = options.preconditions ?? Preconditions()
                    options.preconditions?.resourceVersion = pod.metadata.resourceVersion
                }
                _ = try await pods.delete(accepted, options)
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

    /// Returns the options of the deletion. The request and the eviction must not have different dry-run options.
    private static func options(_ eviction: Eviction, _ write: WriteRequest) throws(StatusError) -> DeleteOptions {
        var options = eviction.deleteOptions ?? DeleteOptions()
        guard write.isDryRun else { return options }
        if !options.dryRun.isEmpty, options.dryRun != ["All"] {
            throw .badRequest(
                "Non-matching dry-run options in request and content: [All] and [\(options.dryRun.joined(separator: " "))]"
            )
        }
        options.dryRun = ["All"]
        return options
    }

    /// Returns true if budgets apply to the pod: it is neither terminated, pending nor being deleted.
    private static func isCounted(_ pod: Pod) -> Bool {
        pod.metadata.deletionTimestamp == nil && !["Succeeded", "Failed", "Pending"].contains(pod.status.phase)
    }

    /// A budget's permission to delete a pod.
    private enum Permission {
        case always
        /// Only if the pod has not changed since it was checked.
        case unlessChanged
    }

    private static func isReady(_ pod: Pod) -> Bool {
        pod.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
    }

    /// Returns the permission to evict an unready pod without a disruption (KEP-3017); nil if it is treated as a ready
    /// pod.
    private static func permission(ofUnready pod: Pod, _ budget: PodDisruptionBudget) -> Permission? {
        if isReady(pod) { return nil }
        if budget.spec.unhealthyPodEvictionPolicy == "AlwaysAllow" { return .unlessChanged }
        let (current, desired) = (budget.status.currentHealthy ?? 0, budget.status.desiredHealthy ?? 0)
        return desired > 0 && current >= desired ? .unlessChanged : nil
    }

    /// Subtracts one disruption from the pod's budget. Throws 429 if none is left.
    private static func takeDisruption(
        _ pod: Pod, _ request: WriteRequest, _ server: APIServer
    ) async throws(StatusError) -> Permission {
        guard let budgets = server.registry(of: PodDisruptionBudget.self) else { return .always }
        var matching: [PodDisruptionBudget] = []
        for (_, record) in server.cache.snapshot(budgets.definition).objects
        where record.namespace == request.namespace {
            let budget = try budgets.decode(record)
            if budget.spec.selector?.matches(pod.metadata.labels) == true { matching.append(budget) }
        }
        guard let budget = matching.first else { return .always }
        guard matching.count == 1 else {
            throw .internalError(
                "This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.")
        }
        if let permission = permission(ofUnready: pod, budget) { return permission }
        try check(budget)
        guard !request.isDryRun else { return .always }
        var write = WriteRequest(
            user: BootstrapObjects.user, namespace: request.namespace, name: budget.metadata.name ?? "")
        write.subresource = "status"
        let now = Time(server.context.time.now())
        _ = try await budgets.modify(write, byServer: true) { (current) throws(StatusError) in
            try check(current)
            var updated = current
            updated.status.disruptionsAllowed = (current.status.disruptionsAllowed ?? 0) - 1
            updated.status.disruptedPods[request.name] = now
            return updated
        }
        return .always
    }

    /// Throws 429 unless the budget allows a disruption.
    private static func check(_ budget: PodDisruptionBudget) throws(StatusError) {
        let name = budget.metadata.name ?? ""
        if (budget.status.observedGeneration ?? 0) < (budget.metadata.generation ?? 0) {
            throw refusal("The disruption budget \(name) is still being processed by the server.", retryAfter: 10)
        }
        guard (budget.status.disruptionsAllowed ?? 0) <= 0 else { return }
        throw refusal(
            "The disruption budget \(name) needs \(budget.status.desiredHealthy ?? 0) healthy pods and has "
                + "\(budget.status.currentHealthy ?? 0) currently", retryAfter: nil)
    }

    private static func refusal(_ message: String, retryAfter seconds: Int32?) -> StatusError {
        StatusError(
            .tooManyRequests, "Cannot evict pod as it would violate the pod's disruption budget.",
            details: StatusDetails {
                $0.retryAfterSeconds = seconds
                $0.causes = [
                    StatusCause {
                        $0.reason = "DisruptionBudget"
                        $0.message = message
                    }
                ]
            })
    }
}
