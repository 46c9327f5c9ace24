#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// What a process has taken of the machine up to now, from /proc and its control group.
package struct ProcessFigures: Hashable, Sendable {
    package var residentBytes: Int
    /// The most that were resident since the process started, or since `resetPeak`.
    package var peakResidentBytes: Int
    /// User and system time.
    package var cpuSeconds: Double
    /// The most memory that the process's control group had; nil where there is none of its own.
    package var cgroupPeakBytes: Int?

    /// Throws `unavailable` when there is no such process.
    package static func read(_ pid: Int32) throws(BenchError) -> ProcessFigures {
        guard let status = file("/proc/\(pid)/status"), let stat = file("/proc/\(pid)/stat"),
            let resident = kilobytes("VmRSS:", in: status), let peak = kilobytes("VmHWM:", in: status),
            let ticks = ticks(stat)
        else { throw BenchError(.unavailable, "there is no process \(pid) whose memory can be read") }
        return ProcessFigures(
            residentBytes: resident, peakResidentBytes: peak,
            cpuSeconds: Double(ticks) / Double(max(sysconf(Int32(_SC_CLK_TCK)), 1)), cgroupPeakBytes: cgroupPeak(pid))
    }

    /// Has the peak count from now on. Without effect for another user's process.
    package static func resetPeak(_ pid: Int32) {
        let descriptor = open("/proc/\(pid)/clear_refs", O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = write(descriptor, "5", 1)
        close(descriptor)
    }

    /// The CPU time of this process.
    package static func ownCPUSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    // MARK: Texts of the kernel

    static func kilobytes(_ name: String, in status: String) -> Int? {
        for line in status.split(separator: "\n") where line.hasPrefix(name) {
            return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
        }
        return nil
    }

    /// The fields after the name, which is in brackets and may hold anything: the 12th and the 13th are the times.
    static func ticks(_ stat: String) -> Int? {
        guard let end = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: end)...].split(separator: " ")
        guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
        return user + system
    }

    private static func cgroupPeak(_ pid: Int32) -> Int? {
        guard let groups = file("/proc/\(pid)/cgroup") else { return nil }
        for path in peakPaths(groups) {
            // A group that others are in as well says nothing of this process.
            let folder = path[..<(path.lastIndex(of: "/") ?? path.endIndex)]
            guard file("\(folder)/cgroup.procs")?.trimmingLineBreak == Substring(String(pid)) else { continue }
            if let text = file(path), let bytes = Int(text.trimmingLineBreak) { return bytes }
        }
        return nil
    }

    /// Where the peak may stand, under cgroup v2 and v1. The root's is the machine's and says nothing of the process.
    static func peakPaths(_ groups: String) -> [String] {
        groups.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, parts[2] != "/" else { return nil }
            if parts[1].isEmpty { return "/sys/fs/cgroup\(parts[2])/memory.peak" }
            guard parts[1].split(separator: ",").contains("memory") else { return nil }
            return "/sys/fs/cgroup/memory\(parts[2])/memory.max_usage_in_bytes"
        }
    }

    private static func file(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 16 * 1024)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}

extension String {
    fileprivate var trimmingLineBreak: Substring {
        hasSuffix("\n") ? dropLast() : self[...]
    }
}
