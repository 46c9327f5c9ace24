import KubeAPI
import KubeClient
import KubeSupport

/// Keeps EndpointSlices with the contents of the Endpoints that users make for Services without a selector:
/// https://kubernetes.io/docs/concepts/services-networking/service/#endpointslice-mirroring
struct EndpointSliceMirroringController: Reconciler {
    static var controller: Controller {
        Controller(
            "endpointslicemirroring-controller", queue: "endpoint_slice_mirroring", workers: 5, make: Self.init)
    }

    static let managedBy = "endpointslicemirroring-controller.k8s.io"
    private static let skipLabel = "endpointslice.kubernetes.io/skip-mirror"
    private static let leaderAnnotation = "control-plane.alpha.kubernetes.io/leader"

    private let client: Client
    private let services: Informer<Service>
    private let endpoints: Informer<Endpoints>
    private let slices: Informer<EndpointSlice>
    private let expectations: Expectations

    init(_ setup: ControllerSetup<NamespacedName>) {
        client = setup.client
        services = setup.informer(Service.self)
        endpoints = setup.informer(Endpoints.self)
        let mirrored = Indexer<EndpointSlice>("mirrored") { slice in
            slice.service(managedBy: Self.managedBy).map { ["\($0)"] } ?? []
        }
        slices = setup.informer(EndpointSlice.self, indexers: [mirrored])
        let expectations = Expectations(time: setup.time)
        self.expectations = expectations
        setup.watch(endpoints)
        setup.watch(services)
        setup.watch(slices) { change in
            guard let key = change.object.service(managedBy: Self.managedBy) else { return [] }
            expectations.observe(change, of: key)
            return [key]
        }
        let duration = setup.metrics.histogram(
            "endpoint_slice_mirroring_controller_endpoints_sync_duration",
            help: "Duration of syncEndpoints() in seconds", buckets: Histogram.syncSeconds
        ).with()
        setup.observe { duration.observe($0.duration) }
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        let own = slices.objects(index: "mirrored", value: "\(key)").filter { $0.metadata.deletionTimestamp == nil }
        guard let endpoints = endpoints.get(key), Self.isMirrored(endpoints, services.get(key)) else {
            expectations.forget(key)
            for slice in own { try await delete(slice) }
            return .done
        }
        if let wait = expectations.remainingWait(key) { return .again(after: wait) }
        let plan = EndpointSlicePlan(mirroring: endpoints, slices: own)
        expectations.expect(
            key, creations: plan.create.count, deletions: plan.delete.map { NamespacedName($0.metadata) })
        do {
            for slice in plan.create { try await client.create(slice) }
            for slice in plan.update { try await client.update(slice) }
            for slice in plan.delete { try await delete(slice) }
        } catch let error as StatusError where error.isNamespaceTerminating {
            expectations.forget(key)
        } catch {
            expectations.forget(key)
            throw error
        }
        return .done
    }

    /// Returns true if the Endpoints belong to a Service without a selector, and neither a label nor a leader
    /// election's annotation excludes them.
    static func isMirrored(_ endpoints: Endpoints, _ service: Service?) -> Bool {
        guard let service, service.spec.selector.isEmpty, endpoints.metadata.deletionTimestamp == nil,
            service.metadata.deletionTimestamp == nil
        else { return false }
        return endpoints.metadata.labels[skipLabel] != "true"
            && endpoints.metadata.annotations[leaderAnnotation] == nil
    }

    private func delete(_ slice: EndpointSlice) async throws {
        let key = NamespacedName(slice.metadata)
        do {
            try await client.delete(EndpointSlice.self, namespace: key.namespace, name: key.name)
        } catch let error as StatusError where error.isNotFound {
            if let service = slice.service(managedBy: Self.managedBy) { expectations.observeDeletion(service, of: key) }
        }
    }
}
