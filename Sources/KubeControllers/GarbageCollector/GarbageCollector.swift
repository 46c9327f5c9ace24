import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// Deletes objects whose owners are gone, and carries out foreground deletion and orphaning:
/// https://kubernetes.io/docs/concepts/architecture/garbage-collection/
///
/// It follows the metadata of every resource that discovery names and keeps a graph of who owns whom. The graph only
/// says which objects to look at: before anything is deleted, the object and the owners that the graph does not know
/// are read from the server.
final class GarbageCollector: Reconciler {
    /// `discoveryInterval` is how often the collector asks which resources are served.
    static func controller(discoveryInterval: Duration = DiscoveryPoll.defaultInterval) -> Controller {
        Controller("generic-garbage-collector", queue: "garbage_collector_attempt_to_delete", workers: 4) {
            GarbageCollector($0, discoveryInterval: discoveryInterval)
        }
    }

    let client: Client
    let resources = Mutex(MonitoredResources())
    let graph = Mutex(DependencyGraph())
    let queue: WorkQueue<String>
    let discoveryInterval: Duration
    let time: any TimeSource
    let logger: Logger

    /// Keys are UIDs.
    init(_ setup: ControllerSetup<String>, discoveryInterval: Duration) {
        client = setup.client
        queue = setup.queue
        self.discoveryInterval = discoveryInterval
        time = setup.time
        logger = setup.logger
        setup.addTask { await self.monitorResources() }
    }

    func resource(_ number: Int) -> APIResourceDescription { resources.withLock { $0[number] } }

    // MARK: Deciding

    func reconcile(_ uid: String) async throws -> ReconcileResult {
        // Before every resource is known, dependents could be overlooked.
        let now = time.now()
        guard resources.withLock({ $0.isSynced(now: now) }) else { return .again(after: .milliseconds(100)) }
        // Objects without owners that are not being deleted need no action.
        guard let known = graph.withLock({ $0.node(uid) }) else { return .done }
        guard let metadata = try await live(known) else {
            change { $0.remove(uid) }
            return .done
        }
        let node = DependencyGraph.Node(metadata, resource: known.resource)
        if node.orphansDependents {
            try await orphanDependents(of: node, metadata)
            return .done
        }
        if node.awaitsDependents {
            if try await breakCircle(node, metadata) { return .done }
            let blocking = graph.withLock { $0.blockingDependents(of: uid) }
            if blocking.isEmpty {
                try await removeFinalizer("foregroundDeletion", node, metadata)
            } else {
                for dependent in blocking where !dependent.isDeleting { queue.add(dependent.uid) }
            }
            return .done
        }
        guard !node.isDeleting, !node.owners.isEmpty else { return .done }
        var states: [String: DependencyGraph.OwnerState] = [:]
        for owner in node.owners {
            guard let state = try await state(of: owner, for: node) else { return .again(after: .seconds(30)) }
            states[owner.uid] = state
        }
        let hasDependents = graph.withLock { !$0.dependents(of: uid).isEmpty }
        switch DependencyGraph.verdict(node, states: states, hasDependents: hasDependents) {
        case .keep: break
        case .dropOwners(let owners): try await dropOwners(owners, node, metadata)
        case .delete(let policy):
            if policy == "Foreground", try await breakCircle(node, metadata) { return .again(after: .zero) }
            try await delete(node, policy)
        }
        return .done
    }

    /// The state of an owner; nil if its kind is not served, so that its state cannot be known.
    private func state(of owner: DependencyGraph.Owner, for node: DependencyGraph.Node) async throws
        -> DependencyGraph.OwnerState?
    {
        if let known = graph.withLock({ $0.owner(owner.uid) }), DependencyGraph.isInReach(known, of: node) {
            return known.awaitsDependents ? .awaitingDependents : .present
        }
        let kind = GroupVersionKind(apiVersion: owner.apiVersion, kind: owner.kind)
        let known = resources.withLock { resources in
            resources.number(of: kind).map { (number: $0, description: resources[$0]) }
        }
        guard let (number, description) = known else { return nil }
        // An object of the cluster can't be owned by one of a namespace, since the reference names no namespace.
        if description.isNamespaced, node.namespace.isEmpty { return nil }
        let metadata = try await live(description.path(namespace: node.namespace, name: owner.name))
        guard let metadata, metadata.uid == owner.uid else { return .absent }
        return DependencyGraph.Node(metadata, resource: number).awaitsDependents ? .awaitingDependents : .present
    }
}

extension DependencyGraph.Node {
    init(_ metadata: ObjectMeta, resource: Int) {
        self.init(
            uid: metadata.uid ?? "", resource: resource, namespace: metadata.namespace ?? "", name: metadata.name ?? "",
            owners: metadata.ownerReferences.map {
                DependencyGraph.Owner(
                    uid: $0.uid, apiVersion: $0.apiVersion, kind: $0.kind, name: $0.name,
                    blocksDeletion: $0.blockOwnerDeletion ?? false)
            },
            isDeleting: metadata.deletionTimestamp != nil,
            hasForegroundFinalizer: metadata.finalizers.contains("foregroundDeletion"),
            hasOrphanFinalizer: metadata.finalizers.contains("orphan"))
    }
}
