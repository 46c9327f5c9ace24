/// Decides when free memory is given back to the system.
///
/// glibc keeps what was freed for the next allocation, in each of its arenas, and gives none of it back by itself:
/// after a crowd of connections, or a large list, a process stays as large as it ever was. Giving back takes
/// milliseconds in which allocations wait, so it is done when the process has grown, and rests; or has grown for so
/// long that it does not come to rest.
struct MemoryTrimPolicy: Sendable {
    struct Sample: Sendable {
        /// Of the process's own memory, what is resident.
        var bytes: Int
        /// CPU time since the process started.
        var cpuSeconds: Double
        var time: Timestamp
    }

    /// Less is not worth the time.
    static let minimumGrowth = 8 << 20
    /// The share of a core below which the process rests.
    static let restingShare = 0.1
    static let patience = Duration.seconds(40)

    private var last: Sample?
    /// What the process needed at least since memory was given back for the last time.
    private var floor = Int.max
    private var grownSince: Timestamp?

    init() {}

    /// Whether memory is to be given back now.
    mutating func decide(_ sample: Sample) -> Bool {
        defer { last = sample }
        floor = min(floor, sample.bytes)
        guard sample.bytes - floor >= Self.minimumGrowth else {
            grownSince = nil
            return false
        }
        let since = grownSince ?? sample.time
        grownSince = since
        if sample.time - since >= Self.patience { return true }
        guard let last else { return false }
        let seconds = (sample.time - last.time) / .seconds(1)
        return seconds > 0 && (sample.cpuSeconds - last.cpuSeconds) / seconds < Self.restingShare
    }

    /// Memory was given back, and `bytes` are left: all that is in use.
    mutating func noteTrimmed(bytes: Int) {
        floor = bytes
        grownSince = nil
    }
}
