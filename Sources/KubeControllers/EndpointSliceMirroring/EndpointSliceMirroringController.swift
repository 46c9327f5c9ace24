import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Keeps EndpointSlices that say what users' own Endpoints say, those of Services without a selector:
/// https://kubernetes.io/docs/concepts/services-networking/service/#endpointslice-mirroring
final class EndpointSliceMirroringController: Controller {
    let name = "endpointslicemirroring-controller"
    private static let workers = 5
    static let managedBy = "endpointslicemirroring-controller.k8s.io"
    private static let skipLabel = "endpointslice.kubernetes.io/skip-mirror"
    private static let leaderAnnotation = "control-plane.alpha.kubernetes.io/leader"

    private let client: Client
    private let services: Informer<Service>
    private let endpoints: Informer<Endpoints>
    private let slices: Informer<EndpointSlice>
    private let queue: WorkQueue<NamespacedName>
    private let expectations: Expectations
    private let logger: Logger

    init(_ context: ControllerContext) {
        client = context.client(name)
        services = context.informers.informer(Service.self)
        endpoints = context.informers.informer(Endpoints.self)
        slices = context.informers.informer(EndpointSlice.self)
        slices.addIndexer(
            Indexer("mirrored") { slice in
                Self.service(of: slice).map { ["\($0)"] } ?? []
            })
        queue = WorkQueue(name: "endpoint_slice_mirroring", time: context.time)
        expectations = Expectations(time: context.time)
        logger = context.logger(name)
    }

    /// The Service that a slice of this controller is for.
    private static func service(of slice: EndpointSlice) -> NamespacedName? {
        let metadata = slice.metadata
        guard metadata.labels[EndpointSlicePlan.managedByLabel] == managedBy,
            let service = metadata.labels[EndpointSlicePlan.serviceNameLabel]
        else { return nil }
        return NamespacedName(namespace: metadata.namespace ?? "", name: service)
    }

    func run() async {
        endpoints.addHandler { [queue] in queue.add(NamespacedName($0.object.metadata)) }
        services.addHandler { [queue] in queue.add(NamespacedName($0.object.metadata)) }
        slices.addHandler { [queue, expectations] change in
            guard let key = Self.service(of: change.object) else { return }
            switch change {
            case .added: expectations.observeCreation(key)
            case .deleted(let slice): expectations.observeDeletion(key, of: NamespacedName(slice.metadata))
            case .updated: break
            }
            queue.add(key)
        }
        await endpoints.waitUntilSynced()
        await services.waitUntilSynced()
        await slices.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.reconcile($0) }.run()
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        let own = slices.objects(index: "mirrored", value: "\(key)").filter { $0.metadata.deletionTimestamp == nil }
        guard let endpoints = endpoints.get(key), Self.isMirrored(endpoints, services.get(key)) else {
            expectations.forget(key)
            for slice in own { try await delete(slice) }
            return .done
        }
        guard expectations.isMet(key) else { return .done }
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

    /// Whether Endpoints are the users' own: those of a Service that has no selector, and not an election's.
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
            if let service = Self.service(of: slice) { expectations.observeDeletion(service, of: key) }
        }
    }
}
