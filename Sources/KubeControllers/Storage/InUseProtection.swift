import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Keeps the objects of a kind while they are in use: takes a finalizer off those that are deleted once they no longer are.
///
/// The controller that owns it says what is in use, and when to look again.
struct InUseProtection<Object: KubeObject>: Sendable where Object.TypeContext == Void {
    let objects: Informer<Object>
    private let finalizer: String
    private let client: Client
    private let queue: WorkQueue<NamespacedName>
    private let logger: Logger
    private let isInUse: @Sendable (Object) -> Bool

    init(
        _ context: ControllerContext, controller: String, queue: String, finalizer: String,
        isInUse: @escaping @Sendable (Object) -> Bool
    ) {
        objects = context.informers.informer(Object.self)
        self.finalizer = finalizer
        client = context.client(controller)
        self.queue = WorkQueue(name: queue, time: context.time)
        logger = context.logger(controller)
        self.isInUse = isInUse
    }

    /// Queues an object that is kept by the finalizer alone or with others; does nothing for any other.
    func recheck(_ object: Object) {
        if isKept(object) { queue.add(NamespacedName(object.metadata)) }
    }

    func recheckAll() {
        for object in objects.objects { recheck(object) }
    }

    /// Runs until the task is cancelled.
    ///
    /// - Parameter untilSynced: Waits for the informers that `isInUse` asks.
    func run(untilSynced: () async -> Void = {}) async {
        objects.addHandler { change in
            if case .deleted = change { return }
            recheck(change.object)
        }
        await objects.waitUntilSynced()
        await untilSynced()
        await ReconcileLoop(queue: queue, workers: 1, logger: logger) { try await reconcile($0) }.run()
    }

    private func isKept(_ object: Object) -> Bool {
        object.metadata.deletionTimestamp != nil && object.metadata.finalizers.contains(finalizer)
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        guard var object = objects.get(key), isKept(object), !isInUse(object) else { return .done }
        object.metadata.finalizers.removeAll { $0 == finalizer }
        do {
            try await client.update(object)
        } catch let error as StatusError where error.isNotFound {
            // It is gone already.
        }
        return .done
    }
}
