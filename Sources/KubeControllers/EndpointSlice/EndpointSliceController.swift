import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Keeps the EndpointSlices of every Service that has a selector. Those of a deleted Service go with it, as dependents.
package final class EndpointSliceController: Controller {
    package let name = "endpointslice-controller"
    private static let workers = 5
    private static let zoneLabel = "topology.kubernetes.io/zone"

    private let client: Client
    private let services: ServiceQueue
    private let slices: Informer<EndpointSlice>
    private let nodes: Informer<Node>
    private let expectations: Expectations
    private let events: EventRecorder
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        services = ServiceQueue(context, name: "endpoint_slice")
        slices = context.informers.informer(EndpointSlice.self)
        nodes = context.informers.informer(Node.self)
        expectations = Expectations(time: context.time)
        logger = context.logger(name)
        events = EventRecorder(client, component: name, time: context.time, logger: logger)
    }

    package func run() async {
        let queue = services.queue
        slices.addHandler { [expectations] change in
            let metadata = change.object.metadata
            guard metadata.labels[EndpointSlicePlan.managedByLabel] == EndpointSlicePlan.managedBy,
                let service = metadata.labels[EndpointSlicePlan.serviceNameLabel]
            else { return }
            let key = NamespacedName(namespace: metadata.namespace ?? "", name: service)
            switch change {
            case .added: expectations.observeCreation(key)
            case .deleted: expectations.observeDeletion(key, of: NamespacedName(metadata))
            case .updated: break
            }
            queue.add(key)
        }
        await slices.waitUntilSynced()
        await nodes.waitUntilSynced()
        await services.follow()
        let loop = ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.reconcile($0) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await loop.run() }
            group.addTask { await self.events.run() }
        }
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        guard let service = services.services.get(key), ServiceEndpoint.isManaged(service) else {
            expectations.forget(key)
            return .done
        }
        guard expectations.isMet(key) else { return .done }
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
