import KubeSupport

/// The CPU time and memory that a container, a pod or the node uses at one moment.
struct ResourceUsage: Sendable, Hashable {
    /// Nanoseconds of CPU time since its start. Nil if unknown.
    var cpuNanoseconds: Int64?
    /// The working set: bytes of memory that the kernel cannot reclaim easily. Nil if unknown.
    var workingSetBytes: Int64?
    var measuredAt: Timestamp
}
