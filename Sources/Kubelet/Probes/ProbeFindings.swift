/// The results of the probes of a pod's containers. A container without the probe counts as passing.
struct ProbeFindings: Sendable, Hashable {
    /// By container ID.
    var started: Set<String> = []
    var ready: Set<String> = []
    var failedLiveness: Set<String> = []
    var failedStartup: Set<String> = []
}
