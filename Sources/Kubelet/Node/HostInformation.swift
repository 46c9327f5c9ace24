#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The facts about the machine that the node's status reports.
struct HostInformation: Sendable, Hashable {
    var hostname = ""
    var cpus: Int64 = 1
    var memoryBytes: Int64 = 0
    var availableMemoryBytes: Int64 = 0
    var swapBytes: Int64 = 0
    var availableSwapBytes: Int64 = 0
    var diskBytes: Int64 = 0
    var availableDiskBytes: Int64 = 0
    var availableInodes: Int64 = .max
    var inodes: Int64 = 0
    var processes: Int64 = 0
    var maximumProcesses: Int64 = .max
    var machineID = ""
    var systemUUID = ""
    var bootID = ""
    var kernelVersion = ""
    var osImage = ""
    /// Nanoseconds of CPU time that all CPUs used since the machine started.
    var cpuNanoseconds: Int64 = 0
    /// The bytes that are reserved, by page size (`1Gi`, `2Mi`).
    var hugePages: [String: Int64] = [:]

    /// - Parameter directory: A directory of the file system that counts as the node's disk.
    static func read(directory: String) -> Self {
        var host = Self()
        var system = utsname()
        uname(&system)
        host.kernelVersion = text(of: system.release)
        host.hostname = text(of: system.nodename)
        host.cpus = Int64(max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))))
        host.readMemory(file("/proc/meminfo"))
        var disk = statvfs()
        if statvfs(directory, &disk) == 0 {
            host.diskBytes = Int64(disk.f_blocks) * Int64(disk.f_frsize)
            host.availableDiskBytes = Int64(disk.f_bavail) * Int64(disk.f_frsize)
            host.inodes = Int64(clamping: disk.f_files)
            // Some file systems do not count inodes.
            host.availableInodes = disk.f_files == 0 ? .max : Int64(clamping: disk.f_favail)
        }
        host.machineID = line("/etc/machine-id")
        host.systemUUID = line("/sys/class/dmi/id/product_uuid")
        if host.systemUUID.isEmpty { host.systemUUID = host.machineID }
        host.bootID = line("/proc/sys/kernel/random/boot_id")
        host.osImage = osImage(file("/etc/os-release"))
        host.maximumProcesses = Int64(line("/proc/sys/kernel/pid_max")) ?? .max
        let load = line("/proc/loadavg").split(separator: " ")
        if load.count > 3 { host.processes = load[3].split(separator: "/").last.flatMap { Int64($0) } ?? 0 }
        host.cpuNanoseconds = cpuTime(file("/proc/stat"))
        for name in HostFiles.list("/sys/kernel/mm/hugepages") {
            guard let kilobytes = Int64(name.dropFirst("hugepages-".count).dropLast(2)) else { continue }
            let count = Int64(line("/sys/kernel/mm/hugepages/\(name)/nr_hugepages")) ?? 0
            let size = kilobytes >= 1 << 20 ? "\(kilobytes >> 20)Gi" : "\(kilobytes >> 10)Mi"
            host.hugePages[size] = count * kilobytes * 1024
        }
        return host
    }

    mutating func readMemory(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 1, let kilobytes = Int64(fields[1]) else { continue }
            if fields[0] == "MemTotal:" { memoryBytes = kilobytes * 1024 }
            if fields[0] == "SwapTotal:" { swapBytes = kilobytes * 1024 }
            if fields[0] == "SwapFree:" { availableSwapBytes = kilobytes * 1024 }
            if fields[0] == "MemAvailable:" { availableMemoryBytes = kilobytes * 1024 }
        }
    }

    static func osImage(_ text: String) -> String {
        for line in text.split(separator: "\n") where line.hasPrefix("PRETTY_NAME=") {
            return line.dropFirst("PRETTY_NAME=".count).trimmingQuotes
        }
        return ""
    }

    /// Returns the CPU time of the first line of `/proc/stat`, in ticks of 10 ms: user, nice, system, idle, iowait,
    /// irq, softirq, steal.
    static func cpuTime(_ text: String) -> Int64 {
        let fields = text.prefix { $0 != "\n" }.split(separator: " ").dropFirst().compactMap { Int64($0) }
        guard fields.count >= 8 else { return 0 }
        return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6] + fields[7]) * 10_000_000
    }

    private static func file(_ path: String) -> String { (try? HostFiles.readText(path)) ?? "" }
    private static func line(_ path: String) -> String { String(file(path).prefix { $0 != "\n" }) }

    private static func text<Tuple>(of field: Tuple) -> String {
        withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}

extension Substring {
    fileprivate var trimmingQuotes: String {
        hasPrefix("\"") && hasSuffix("\"") && count > 1 ? String(dropFirst().dropLast()) : String(self)
    }
}
