/// Decides when free memory is given back to the system.
///
/// glibc keeps what was freed for the next allocation, in each of its arenas, and gives none of it back by itself:
/// after a crowd of connections, or a large list, a process stays as large as it ever was. Giving back takes
/// milliseconds in which allocations wait, so it is done when the process has grown, or much was freed since the last time, and it
/// rests; or when it has grown for so long that it does not come to rest.
struct MemoryTrimPolicy: Sendable {
    struct Sample: Sendable {
        /// Of the process's own memory, what is resident.
        var bytes: Int
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
    /// What the process needed at least, and what was free at least, since memory was given back for the last time: what is
    /// free beyond that was in use since.
    private var floor = Int.max
    private var freeFloor = Int.max
    private var grownSince: Timestamp?

    init() {}

    /// Whether memory is to be given back now.
    ///
    /// - Parameter freeBytes: What the allocator holds free; pages that were given back still count. To find out takes tens of
    ///   milliseconds in a large process, in which allocations wait: only one that rests is asked.
    mutating func decide(_ sample: Sample, freeBytes: () -> Int) -> Bool {
        defer { last = sample }
        floor = min(floor, sample.bytes)
        let hasGrown = sample.bytes - floor >= Self.minimum
        let since = hasGrown ? grownSince ?? sample.time : nil
        grownSince = since
        if let since, sample.time - since >= Self.patience { return true }
        guard rests(sample) else { return false }
        let free = freeBytes()
        freeFloor = min(freeFloor, free)
        return hasGrown || free - freeFloor >= Self.minimum
    }

    private func rests(_ sample: Sample) -> Bool {
        guard let last else { return false }
        let seconds = (sample.time - last.time) / .seconds(1)
        return seconds > 0 && (sample.cpuSeconds - last.cpuSeconds) / seconds < Self.restingShare
    }

    /// Memory was given back: `bytes` are left, all that is in use, and the allocator counts `freeBytes` as free.
    mutating func noteTrimmed(bytes: Int, freeBytes: Int) {
        floor = bytes
        freeFloor = freeBytes
        grownSince = nil
    }
}
