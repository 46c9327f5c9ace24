import KubeAPI
import KubeClient

/// Keeps the EndpointSlices of every Service that has a selector. The garbage collector deletes those of a deleted
/// Service.
struct EndpointSliceController: Reconciler {
    static var controller: Controller {
        Controller("endpointslice-controller", queue: "endpoint_slice", workers: 5, make: Self.init)
    }

    private static let zoneLabel = "topology.kubernetes.io/zone"

    private let client: Client
    private let services: ServiceWatch
    private let slices: Informer<EndpointSlice>
    private let nodes: Informer<Node>
    private let expectations: Expectations
    private let events: EventRecorder

    init(_ setup: ControllerSetup<NamespacedName>) {
        client = setup.client
        slices = setup.informer(EndpointSlice.self)
        nodes = setup.informer(Node.self)
        let expectations = Expectations(time: setup.time)
        self.expectations = expectations
        events = setup.events()
        setup.watch(slices) { change in
            guard let key = change.object.service(managedBy: EndpointSlicePlan.managedBy) else { return [] }
            expectations.observe(change, of: key)
            return [key]
        }
        services = ServiceWatch(setup)
        let syncs = setup.metrics.counter(
            "endpoint_slice_controller_syncs", help: "Number of EndpointSlice syncs", labels: ["result"])
        setup.observe { attempt in
            if case .success = attempt.result {
                syncs.with("success").increment()
            } else {
                syncs.with("error").increment()
            }
        }
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        guard let service = services.services.get(key), ServiceEndpoint.isManaged(service) else {
            expectations.forget(key)
            return .done
        }
        if let wait = expectations.remainingWait(key) { return .again(after: wait) }
        let own = slices.objects(index: "owner", value: service.metadata.uid ?? "").filter {
            $0.metadata.labels[EndpointSlicePlan.managedByLabel] == EndpointSlicePlan.managedBy
                && $0.metadata.deletionTimestamp == nil
        }
        let pods = services.pods(of: service)
        let plan = EndpointSlicePlan(service, pods: pods, zones: zones(of: pods), slices: own)
        expectations.expect(
            key, creations: plan.create.count, deletions: plan.delete.map { NamespacedName($0.metadata) })
        do {
            try await carryOut(plan, key)
        } catch let error as StatusError where error.isNamespaceTerminating {
            expectations.forget(key)
        } catch {
            expectations.forget(key)
            if !((error as? StatusError)?.isConflict ?? false) {
                events.record(
                    .warning, "FailedToUpdateEndpointSlices",
                    "Error updating Endpoint Slices for Service \(key): \(error)", about: service)
            }
            throw error
        }
        return .done
    }

    private func carryOut(_ plan: EndpointSlicePlan, _ key: NamespacedName) async throws {
        for slice in plan.create { try await client.create(slice) }
        for slice in plan.update { try await client.update(slice) }
        for slice in plan.delete {
            do {
                try await client.delete(EndpointSlice.self, namespace: key.namespace, name: slice.metadata.name ?? "")
            } catch let error as StatusError where error.isNotFound {
                expectations.observeDeletion(key, of: NamespacedName(slice.metadata))
            }
        }
    }

    private func zones(of pods: [Pod]) -> [String: String] {
        var zones: [String: String] = [:]
        for name in Set(pods.compactMap(\.spec.nodeName)) {
            zones[name] = nodes.get(name: name)?.metadata.labels[Self.zoneLabel]
        }
        return zones
    }
}

extension EndpointSlice {
    /// The Service that the slice is for, if `manager` is the controller that keeps it.
    func service(managedBy manager: String) -> NamespacedName? {
        guard metadata.labels[EndpointSlicePlan.managedByLabel] == manager,
            let name = metadata.labels[EndpointSlicePlan.serviceNameLabel]
        else { return nil }
        return NamespacedName(namespace: metadata.namespace ?? "", name: name)
    }
}
