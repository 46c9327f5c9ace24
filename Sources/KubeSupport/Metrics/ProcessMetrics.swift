#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The kernel's metrics of this process, with the names that Prometheus' client libraries use.
package enum ProcessMetrics {
    /// Adds the metrics to `registry`. They are read from `/proc` when the metrics are rendered.
    package static func register(in registry: MetricsRegistry) {
        registry.gauge(
            "process_resident_memory_bytes", help: "Resident memory size in bytes.",
            value: { Double(memoryPages().resident) * pageSize })
        registry.gauge(
            "process_virtual_memory_bytes", help: "Virtual memory size in bytes.",
            value: { Double(memoryPages().total) * pageSize })
        registry.gauge("process_open_fds", help: "Number of open file descriptors.", value: openFiles)
        registry.gauge("process_max_fds", help: "Maximum number of open file descriptors.", value: fileLimit)
        registry.computed(
            "process_cpu_seconds_total", type: .counter, help: "Total user and system CPU time spent in seconds."
        ).with().set(cpuSeconds)
        let started = startedAt()
        registry.gauge(
            "process_start_time_seconds", help: "Start time of the process since unix epoch in seconds.",
            value: { started })
    }

    private static var pageSize: Double { Double(sysconf(Int32(_SC_PAGESIZE))) }

    private static func memoryPages() -> (total: Int, resident: Int, shared: Int) {
        let fields = ProcFile.read("/proc/self/statm").split(separator: " ").prefix(3).map { Int($0) ?? 0 }
        return fields.count == 3 ? (fields[0], fields[1], fields[2]) : (0, 0, 0)
    }

    /// The resident anonymous memory of the process in bytes.
    static var ownResidentBytes: Int {
        let pages = memoryPages()
        return (pages.resident - pages.shared) * Int(pageSize)
    }

    @Sendable static func cpuSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    @Sendable private static func openFiles() -> Double {
        guard let directory = opendir("/proc/self/fd") else { return 0 }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        // Excludes `.`, `..` and the descriptor of the directory itself.
        return Double(max(0, count - 3))
    }

    @Sendable private static func fileLimit() -> Double {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Double(limit.rlim_cur)
    }

    /// The start time of the process: the boot time plus the process's start in clock ticks since boot.
    private static func startedAt() -> Double {
        // The second field, the command's name, may contain spaces; it ends with the last parenthesis.
        let stat = ProcFile.read("/proc/self/stat")
        let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
        let boot = ProcFile.read("/proc/stat").split(separator: "\n").first { $0.hasPrefix("btime ") }
        guard fields.count > 20, let ticks = Double(fields[20]),
            let started = boot.flatMap({ Double($0.dropFirst("btime ".count)) })
        else { return 0 }
        return started + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}

/// Reads files of `/proc`, whose size is not known in advance.
private enum ProcFile {
    static func read(_ path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
