import KubeSupport

/// The state that a worker keeps between two syncs.
struct PodSyncState: Sendable {
    var backoff = RestartBackoff()
    /// The reasons for which containers have not started, by container name.
    var waiting: [String: WaitingReason] = [:]
    /// The times at which failed starts are retried, by container name.
    var retryAt: [String: Timestamp] = [:]
    /// The time at which volumes were last updated.
    var volumesRefreshed: Timestamp?
    var sandboxFailures = 0
    var sandboxRetryAt: Timestamp?
    var failure: WaitingReason?
    var tokens: [String: Token] = [:]
    /// Containers whose `Killing` event was sent.
    var announcedKills: Set<String> = []

    struct Token: Sendable {
        var token: String
        var refreshAt: Timestamp
    }
}
