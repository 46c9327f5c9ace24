#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A supervised program that still runs after its supervisor was killed, found through its PID file.
///
/// Because PIDs are reused, the file also contains the process's start time (field 22 of `/proc/PID/stat`, see
/// proc(5)). A process with another start time is unrelated and is not touched.
struct StaleProcess {
    private let pidPath: String
    private let gracePeriod: Duration

    init(configuration: SupervisedProcess.Configuration) {
        pidPath = configuration.pidPath
        gracePeriod = configuration.gracePeriod
    }

    static func record(_ pid: pid_t, at path: String) throws {
        let line = "\(pid) \(startTime(of: pid) ?? 0)\n"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SupervisionError("cannot write PID file \(path)", errno: errno) }
        defer { close(descriptor) }
        let written = line.withCString { write(descriptor, $0, strlen($0)) }
        guard written == line.utf8.count else { throw SupervisionError("cannot write PID file \(path)", errno: errno) }
    }

    /// Ends the process if it still runs: with SIGTERM, and with SIGKILL after the grace period.
    func terminate(time: any TimeSource) async {
        guard let (pid, start) = recorded(), Self.startTime(of: pid) == start else { return }
        kill(pid, SIGTERM)
        let deadline = time.now() + gracePeriod
        while Self.startTime(of: pid) == start {
            if time.now() >= deadline { kill(pid, SIGKILL) }
            do { try await time.sleep(for: .milliseconds(20)) } catch { return }
        }
    }

    private func recorded() -> (pid_t, UInt64)? {
        guard let text = Self.contents(of: pidPath) else { return nil }
        let fields = text.split { $0 == " " || $0 == "\n" }
        guard fields.count == 2, let pid = pid_t(fields[0]), let start = UInt64(fields[1]), pid > 1, start > 0 else {
            return nil
        }
        return (pid, start)
    }

    /// Returns nil if the process does not exist or is a zombie.
    static func startTime(of pid: pid_t) -> UInt64? {
        guard let text = contents(of: "/proc/\(pid)/stat"), let end = text.lastIndex(of: ")") else { return nil }
        // The name in parentheses is followed by field 3 (state).
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 19, fields[0] != "Z" else { return nil }
        return UInt64(fields[19])
    }

    private static func contents(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }
}
