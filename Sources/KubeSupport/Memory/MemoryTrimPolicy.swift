/// Decides when free memory is returned to the system.
///
/// glibc keeps freed memory in its arenas for later allocations, so that after many connections or a large list a
/// process stays at its peak size. Trimming takes milliseconds during which allocations wait. It is therefore done
/// while the process is idle, if it has grown or has freed much memory since the last time, or if it has grown for
/// longer than `patience` without becoming idle.
struct MemoryTrimPolicy: Sendable {
    struct Sample: Sendable {
        /// The resident anonymous memory of the process.
        var bytes: Int
        /// The CPU time since the process started.
        var cpuSeconds: Double
        var time: Timestamp
    }

    /// The minimum number of bytes for which trimming is worthwhile.
    static let minimum = 8 << 20
    /// The share of a core below which the process is idle.
    static let restingShare = 0.1
    static let patience = Duration.seconds(40)

    private var last: Sample?
    /// The minima of the process's memory and of the free memory since the last trim. Free memory above its minimum has
    /// been in use since then.
    private var floor = Int.max
    private var freeFloor = Int.max
    private var grownSince: Timestamp?

    init() {}

    /// Returns true if memory must be trimmed now.
    ///
    /// - Parameter freeBytes: Returns the free memory of the allocator, including pages that were already returned. The
    ///   call takes tens of milliseconds in a large process, during which allocations wait, so it is only made while
    ///   idle.
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

    /// Records a trim, after which the process has `bytes` and the allocator reports `freeBytes` as free.
    mutating func noteTrimmed(bytes: Int, freeBytes: Int) {
        floor = bytes
        freeFloor = freeBytes
        grownSince = nil
    }
}
