import KubeAPI
import KubeClient

/// Removes a finalizer from the objects of a kind that are being deleted, once they are not in use any more.
///
/// The controller that makes it says what is in use, and watches the objects that use others.
struct InUseProtection<Object: KubeObject<Void>>: Reconciler {
    let objects: Informer<Object>
    private let finalizer: String
    private let client: Client
    private let isInUse: @Sendable (Object) -> Bool

    init(
        _ setup: ControllerSetup<NamespacedName>, finalizer: String, isInUse: @escaping @Sendable (Object) -> Bool
    ) {
        client = setup.client
        objects = setup.informer(Object.self)
        self.finalizer = finalizer
        self.isInUse = isInUse
        setup.watch(objects) { [self] change in change.isDeletion ? [] : keys([change.object]) }
    }

    /// The keys of those of the objects that are being deleted and have the finalizer.
    func keys(_ candidates: [Object]) -> [NamespacedName] {
        candidates.filter(isKept).map { NamespacedName($0.metadata) }
    }

    private func isKept(_ object: Object) -> Bool {
        object.metadata.deletionTimestamp != nil && object.metadata.finalizers.contains(finalizer)
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        guard var object = objects.get(key), isKept(object), !isInUse(object) else { return .done }
        object.metadata.finalizers.removeAll { $0 == finalizer }
        do {
            try await client.update(object)
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
        return .done
    }
}
