/// Brings the object that a key identifies to its desired state.
///
/// `reconcile` is level-triggered and idempotent: it compares the current state with the desired one, does not depend
/// on what changed, may be called when nothing has changed, and may be cancelled at any point. `Controller` calls it
/// for a key from one worker at a time, and only after every informer that the reconciler reads has synced. An error
/// that it throws is logged and counted, and the key is retried with exponential back-off.
///
/// A reconciler exists for one run of its controller; its state is lost when the run ends.
package protocol Reconciler<Key>: Sendable {
    /// Identifies what is reconciled: `NamespacedName`, a name, or `WholeCluster`.
    associatedtype Key: Hashable & Sendable

    func reconcile(_ key: Key) async throws -> ReconcileResult
}
