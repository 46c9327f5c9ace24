#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The resource usage of a process, from /proc and its control group.
package struct ProcessFigures: Hashable, Sendable {
    package var residentBytes: Int
    /// The peak resident memory since the process started, or since `resetPeak`.
    package var peakResidentBytes: Int
    /// The user and system CPU time.
    package var cpuSeconds: Double
    /// The peak memory of the process's control group; nil if it has no control group of its own.
    package var cgroupPeakBytes: Int?

    /// Reads the usage of a process. Throws `unavailable` if the process does not exist.
    package static func read(_ pid: Int32) throws(BenchError) -> ProcessFigures {
        guard let status = file("/proc/\(pid)/status"), let stat = file("/proc/\(pid)/stat"),
            let resident = kilobytes("VmRSS:", in: status), let peak = kilobytes("VmHWM:", in: status),
            let ticks = ticks(stat)
        else { throw BenchError(.unavailable, "cannot read the memory usage of process \(pid)") }
        return ProcessFigures(
            residentBytes: resident, peakResidentBytes: peak,
            cpuSeconds: Double(ticks) / Double(max(sysconf(Int32(_SC_CLK_TCK)), 1)), cgroupPeakBytes: cgroupPeak(pid))
    }

    /// Resets the peak. Has no effect on the process of another user.
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

    // MARK: Parsing

    static func kilobytes(_ name: String, in status: String) -> Int? {
        for line in status.split(separator: "\n") where line.hasPrefix(name) {
            return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
        }
        return nil
    }

    /// Returns the sum of the user and system times, the 12th and 13th field after the name, which is in parentheses
    /// and may contain any characters.
    static func ticks(_ stat: String) -> Int? {
        guard let end = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: end)...].split(separator: " ")
        guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
        return user + system
    }

    private static func cgroupPeak(_ pid: Int32) -> Int? {
        guard let groups = file("/proc/\(pid)/cgroup") else { return nil }
        for path in peakPaths(groups) {
            // A control group with other processes is not meaningful.
            let folder = path[..<(path.lastIndex(of: "/") ?? path.endIndex)]
            guard file("\(folder)/cgroup.procs")?.trimmingLineBreak == Substring(String(pid)) else { continue }
            if let text = file(path), let bytes = Int(text.trimmingLineBreak) { return bytes }
        }
        return nil
    }

    /// Returns the possible paths of the peak in cgroup v2 and v1. The root group is excluded, because it contains the
    /// whole machine.
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
