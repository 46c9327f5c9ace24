/// Decides when free memory is given back to the system.
///
/// glibc keeps what was freed for the next allocation, in each of its arenas, and gives none of it back by itself:
/// after a crowd of connections, or a large list, a process stays as large as it ever was. Giving back takes
/// milliseconds in which allocations wait, so it is done when much was freed since the last time, and the process rests;
/// or when it was freed so long ago that the process does not come to rest.
struct MemoryTrimPolicy: Sendable {
    struct Sample: Sendable {
        /// What the allocator holds free. Pages that were given back still count.
        var freeBytes: Int
        /// CPU time since the process started.
        var cpuSeconds: Double
        var time: Timestamp
    }

    /// Less is not worth the time.
    static let minimum = 8 << 20
    /// The share of a core below which the process rests.
    static let restingShare = 0.1
    static let patience = Duration.seconds(40)

    private var last: Sample?
    /// What was free at least since memory was given back for the last time: what is free beyond it was in use since.
    private var floor = Int.max
    private var freedSince: Timestamp?

    init() {}

    /// Whether memory is to be given back now.
    mutating func decide(_ sample: Sample) -> Bool {
        defer { last = sample }
        floor = min(floor, sample.freeBytes)
        guard sample.freeBytes - floor >= Self.minimum else {
            freedSince = nil
            return false
        }
        let since = freedSince ?? sample.time
        freedSince = since
        if sample.time - since >= Self.patience { return true }
        guard let last else { return false }
        let seconds = (sample.time - last.time) / .seconds(1)
        return seconds > 0 && (sample.cpuSeconds - last.cpuSeconds) / seconds < Self.restingShare
    }

    /// Memory was given back; the allocator counts `freeBytes` as free.
    mutating func noteTrimmed(freeBytes: Int) {
        floor = freeBytes
        freedSince = nil
    }
}
