import KubeAPI

/// Compares the number of equal results in a row with the probe's thresholds.
///
/// Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
struct ProbeStateMachine: Sendable, Hashable {
    enum Verdict: Sendable, Hashable { case unknown, passing, failing }

    let kind: ProbeKind
    private let successThreshold: Int32
    private let failureThreshold: Int32
    private(set) var verdict: Verdict = .unknown
    private var lastSucceeded: Bool?
    private var run: Int32 = 0

    init(kind: ProbeKind, probe: Probe) {
        self.kind = kind
        successThreshold = max(1, probe.successThreshold ?? 1)
        failureThreshold = max(1, probe.failureThreshold ?? 3)
    }

    /// Records a result. Returns true if the verdict changed.
    mutating func record(_ result: ProbeResult) -> Bool {
        let succeeded = result == .success
        run = lastSucceeded == succeeded ? run + 1 : 1
        lastSucceeded = succeeded
        guard run >= (succeeded ? successThreshold : failureThreshold) else { return false }
        let next: Verdict = succeeded ? .passing : .failing
        defer { verdict = next }
        return verdict != next
    }
}
