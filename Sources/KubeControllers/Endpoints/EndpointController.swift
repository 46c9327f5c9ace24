import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Keeps the Endpoints of every Service that has a selector.
package final class EndpointController: Controller {
    package let name = "endpoint-controller"
    private static let workers = 5

    private let client: Client
    private let services: ServiceQueue
    private let endpoints: Informer<Endpoints>
    private let events: EventRecorder
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        services = ServiceQueue(context, name: "endpoint")
        endpoints = context.informers.informer(Endpoints.self)
        logger = context.logger(name)
        events = EventRecorder(client, component: name, time: context.time, logger: logger)
    }

    package func run() async {
        let queue = services.queue
        endpoints.addHandler { change in
            // Own writes come back as additions and updates; a plan that changes nothing follows.
            queue.add(NamespacedName(change.object.metadata))
        }
        await endpoints.waitUntilSynced()
        await services.follow()
        let loop = ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.reconcile($0) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await loop.run() }
            group.addTask { await self.events.run() }
        }
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        let existing = endpoints.get(key)
        guard let service = services.services.get(key), service.metadata.deletionTimestamp == nil else {
            try await deleteOwn(existing, key)
            return .done
        }
        guard ServiceEndpoint.isManaged(service) else { return .done }
        let pods = services.pods(of: service)
        let wanted = EndpointsPlan.endpoints(service, pods: pods, existing: existing)
        guard wanted != existing else { return .done }
        do {
            if existing == nil { try await client.create(wanted) } else { try await client.update(wanted) }
        } catch let error as StatusError where error.isNamespaceTerminating {
            // Nobody needs them any more.
        } catch let error as StatusError where !error.isConflict && !error.isAlreadyExists {
            events.record(
                .warning, existing == nil ? "FailedToCreateEndpoint" : "FailedToUpdateEndpoint",
                "Failed to \(existing == nil ? "create" : "update") endpoint \(key): \(error)", about: service)
            throw error
        }
        return .done
    }

    /// Removes the Endpoints of a Service that is gone, unless they are somebody's own, such as a leader election's.
    private func deleteOwn(_ existing: Endpoints?, _ key: NamespacedName) async throws {
        guard let existing, existing.metadata.labels["endpoints.kubernetes.io/managed-by"] == "endpoint-controller"
        else { return }
        do {
            try await client.delete(Endpoints.self, namespace: key.namespace, name: key.name)
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
    }
}
