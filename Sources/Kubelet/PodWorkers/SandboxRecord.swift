import KubeSupport

/// A pod sandbox, as the runtime reports it.
struct SandboxRecord: Sendable, Hashable {
    var id: String
    /// The number of sandboxes that the pod had before.
    var attempt: UInt32 = 0
    var isReady = true
    var createdAt: Timestamp = Timestamp(secondsSinceEpoch: 0)
    /// Empty for a pod on the host's network.
    var ips: [String] = []
    var isHostNetwork = false
}
