import KubeAPI
import KubeClient

/// Keeps the Endpoints of every Service that has a selector.
struct EndpointController: Reconciler {
    static var controller: Controller {
        Controller("endpoint-controller", queue: "endpoint", workers: 5, make: Self.init)
    }

    private let client: Client
    private let services: ServiceWatch
    private let endpoints: Informer<Endpoints>
    private let events: EventRecorder

    init(_ setup: ControllerSetup<NamespacedName>) {
        client = setup.client
        endpoints = setup.informer(Endpoints.self)
        events = setup.events()
        // Own writes come back as changes; they lead to a plan that changes nothing.
        setup.watch(endpoints)
        services = ServiceWatch(setup)
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
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
            // They would be deleted with the namespace.
        } catch let error as StatusError where !error.isConflict && !error.isAlreadyExists {
            events.record(
                .warning, existing == nil ? "FailedToCreateEndpoint" : "FailedToUpdateEndpoint",
                "Failed to \(existing == nil ? "create" : "update") endpoint \(key): \(error)", about: service)
            throw error
        }
        return .done
    }

    /// Deletes the Endpoints of a deleted Service, unless another client made them, such as a leader election.
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
