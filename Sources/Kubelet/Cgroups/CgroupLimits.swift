/// The limits of a cgroup. A nil value is not set.
struct CgroupLimits: Sendable, Hashable {
    /// The CPU weight relative to the siblings, in version 1's unit: 1024 for one CPU.
    var cpuShares: Int64?
    /// Microseconds of CPU time in each period of 100 ms; -1 means no limit.
    var cpuQuota: Int64?
    /// Bytes; -1 means no limit.
    var memory: Int64?
    /// The number of processes and threads; -1 means no limit.
    var pids: Int64?
}
