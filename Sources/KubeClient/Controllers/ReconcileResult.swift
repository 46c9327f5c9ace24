/// The result of a successful reconciliation: whether and when to requeue the key without a change.
package enum ReconcileResult: Hashable, Sendable {
    case done
    case again(after: Duration)
}
