import KubeAPI

/// A controller's own part: it brings one object, named by its key, to the state that it should have.
///
/// `reconcile` is level-triggered: it looks at the present state, never at what changed. It may be called at any time,
/// also when nothing has changed, may be interrupted anywhere, and must then do nothing more than is needed. The shell
/// (`Controller`) calls it for one key from one worker at a time, and only after every informer that the reconciler
/// reads has its first listing. An error that it throws is logged and counted, and the key is tried again after a wait
/// that grows with each failure in a row.
///
/// A reconciler lives as long as one run of its controller: what it remembers ends with the run.
package protocol Reconciler<Key>: Sendable {
    /// Identifies what is reconciled: `NamespacedName`, a name, or `WholeCluster`.
    associatedtype Key: Hashable & Sendable

    func reconcile(_ key: Key) async throws -> ReconcileResult
}

/// When a key is to be reconciled again although nothing has changed.
package enum ReconcileResult: Hashable, Sendable {
    case done
    case again(after: Duration)
}

/// One call of a reconciler: how it ended, and how long it took.
package struct ReconcileAttempt: Sendable {
    package var result: Result<ReconcileResult, any Error>
    package var duration: Duration

    /// The HTTP status code that metrics of upstream's controllers have as a label: 200 for success, the server's for its
    /// refusal, and otherwise 500.
    package var code: String {
        switch result {
        case .success: "200"
        case .failure(let error): (error as? StatusError).map { "\($0.code)" } ?? "500"
        }
    }
}

/// The key of a controller that looks at everything in each round.
package struct WholeCluster: Hashable, Sendable {
    package init() {}
}
