import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// Deletes objects whose owners are gone, and carries out foreground deletion and orphaning:
/// https://kubernetes.io/docs/concepts/architecture/garbage-collection/
///
/// It follows the metadata of every resource and keeps a graph of who owns whom. What the graph says is only a reason to
/// look: before anything is deleted, the object and the owners that the graph does not know are read from the server.
package final class GarbageCollector: Controller {
    package let name = "generic-garbage-collector"
    private static let workers = 4
    private static let backoff = Backoff(initial: .milliseconds(800), maximum: .seconds(30))

    let client: Client
    let resources: [APIResourceDescription]
    let graph = Mutex(DependencyGraph())
    let queue: WorkQueue<String>
    let logger: Logger
    private let kinds: [GroupVersionKind: Int]
    private let unsynced: Mutex<Set<Int>>
    private let time: any TimeSource

    /// `resources` are all that the API server serves; those that can be listed, watched and deleted count, but events,
    /// which expire on their own.
    package init(_ context: ControllerContext, resources: [APIResourceDescription]) {
        client = context.client(name)
        let all = resources
        let followed = resources.filter { resource in
            resource.resource != "events" && [.list, .watch, .delete].allSatisfy { resource.verbs.contains($0) }
        }.preferred
        self.resources = followed
        // References may name a kind in any version that is served.
        var kinds: [GroupVersionKind: Int] = [:]
        for description in all {
            kinds[description.groupVersionKind] = followed.firstIndex {
                $0.group == description.group && $0.resource == description.resource
            }
        }
        self.kinds = kinds
        unsynced = Mutex(Set(followed.indices))
        queue = WorkQueue(name: "garbage_collector_attempt_to_delete", time: context.time)
        logger = context.logger(name)
        time = context.time
    }

    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            for index in resources.indices { group.addTask { await self.follow(index) } }
            let loop = ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.process($0) }
            group.addTask { await loop.run() }
        }
    }

    // MARK: Following

    private func follow(_ index: Int) async {
        let watch = MetadataWatch(client: client, path: resources[index].collectionPath())
        var failures = 0
        while !Task.isCancelled {
            do {
                var (items, version) = try await watch.list()
                change { $0.replace(resource: index, with: items.map { DependencyGraph.Node($0, resource: index) }) }
                items = []
                unsynced.withLock { _ = $0.remove(index) }
                failures = 0
                while !Task.isCancelled {
                    let start = time.now()
                    version = try await watch.follow(after: version) { event in self.apply(event, index) }
                    // A server that ends every watch at once must not be asked as fast as it answers.
                    if time.now() - start < .seconds(1) { try await time.sleep(for: .seconds(1)) }
                }
            } catch is CancellationError {
                return
            } catch let error as StatusError where error.isExpired {
                continue
            } catch let error as StatusError where error.isNotFound || error.reason == .methodNotAllowed {
                // Named in discovery, but not served: it has no objects.
                unsynced.withLock { _ = $0.remove(index) }
                return
            } catch {
                logger.warning(
                    "Listing or watching failed, will be tried again",
                    metadata: ["resource": "\(resources[index].resource)", "error": "\(error)"])
                try? await time.sleep(for: Self.backoff.delay(attempt: failures))
                failures += 1
            }
        }
    }

    private func apply(_ event: MetadataWatch.Event, _ index: Int) {
        switch event {
        case .stored(let metadata): change { $0.store(DependencyGraph.Node(metadata, resource: index)) }
        case .deleted(let metadata): change { $0.remove(metadata.uid ?? "") }
        case .bookmark, .error: break
        }
    }

    func change(_ body: (inout DependencyGraph) -> Set<String>) {
        for uid in graph.withLock({ body(&$0) }) { queue.add(uid) }
    }

    // MARK: Deciding

    private func process(_ uid: String) async throws -> ReconcileLoop<String>.Outcome {
        // Before every resource is known, dependents could be overlooked.
        guard unsynced.withLock({ $0.isEmpty }) else { return .again(after: .milliseconds(100)) }
        // What has no owners and is not being deleted, or not any more, is left alone.
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

    /// What is known of an owner; nil when its kind is not served, so that nothing can be known.
    private func state(of owner: DependencyGraph.Owner, for node: DependencyGraph.Node) async throws
        -> DependencyGraph.OwnerState?
    {
        if let known = graph.withLock({ $0.owner(owner.uid) }), DependencyGraph.isInReach(known, of: node) {
            return known.awaitsDependents ? .awaitingDependents : .present
        }
        guard let index = kinds[GroupVersionKind(apiVersion: owner.apiVersion, kind: owner.kind)] else { return nil }
        // An object of the cluster can't be owned by one of a namespace: which namespace could be meant?
        if resources[index].isNamespaced, node.namespace.isEmpty { return nil }
        let metadata = try await live(resources[index].path(namespace: node.namespace, name: owner.name))
        guard let metadata, metadata.uid == owner.uid else { return .absent }
        return DependencyGraph.Node(metadata, resource: index).awaitsDependents ? .awaitingDependents : .present
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
