import KubeAPI

/// The result and duration of one call of a reconciler.
package struct ReconcileAttempt: Sendable {
    package var result: Result<ReconcileResult, any Error>
    package var duration: Duration

    /// The HTTP status code that upstream's controllers use as a metric label: 200 for success, the code of a
    /// `StatusError`, and 500 for any other error.
    package var code: String {
        switch result {
        case .success: "200"
        case .failure(let error): (error as? StatusError).map { "\($0.code)" } ?? "500"
        }
    }
}
