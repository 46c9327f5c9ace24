import Glibc
import Logging
import Testing

@testable import KubeSupport

@Suite("Supervised process")
struct SupervisedProcessTests {
    /// A supervised program with a temporary directory and access to its files.
    private struct Bench: Sendable {
        let directory: String

        init() {
            var template = Array("/tmp/supervised-XXXXXX\0".utf8CString)
            _ = mkdtemp(&template)
            directory = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        func process(_ script: String, grace: Duration = .seconds(5)) -> SupervisedProcess {
            SupervisedProcess(
                configuration: .init(
                    executable: "/bin/sh", arguments: ["-c", script], logPath: "\(directory)/log",
                    pidPath: "\(directory)/pid", gracePeriod: grace,
                    backoff: Backoff(initial: .milliseconds(1), maximum: .milliseconds(5))),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        }

        func text(_ name: String) -> String {
            guard let file = fopen("\(directory)/\(name)", "r") else { return "" }
            defer { fclose(file) }
            var buffer = [UInt8](repeating: 0, count: 65536)
            return String(decoding: buffer[..<fread(&buffer, 1, buffer.count, file)], as: UTF8.self)
        }

        var pid: pid_t? { text("pid").split(separator: " ").first.flatMap { pid_t($0) } }

        func until(_ condition: () -> Bool) async throws {
            for _ in 0..<12_000 {
                if condition() { return }
                try await Task.sleep(for: .milliseconds(5))
            }
            Issue.record("the condition was not met in time")
        }

        func remove() {
            for name in ["log", "log.1", "pid"] { unlink("\(directory)/\(name)") }
            rmdir(directory)
        }
    }

    @Test("output is appended to the log, and a program that ends is restarted")
    func restart() async throws {
        let bench = Bench()
        defer { bench.remove() }
        let process = bench.process("echo out; echo error >&2")
        let run = Task { try await process.run() }
        try await bench.until { bench.text("log").split(separator: "\n").count >= 6 }
        run.cancel()
        _ = await run.result
        #expect(bench.text("log").hasPrefix("out\nerror\nout\nerror\n"))
    }

    @Test("on cancellation, the program gets SIGTERM and is reaped, and its PID file is deleted")
    func stop() async throws {
        let bench = Bench()
        defer { bench.remove() }
        let process = bench.process("trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.01; done")
        let run = Task { try await process.run() }
        try await bench.until { bench.text("log").contains("ready") && bench.pid != nil }
        let pid = try #require(bench.pid)
        run.cancel()
        _ = await run.result
        #expect(bench.text("log").hasSuffix("bye\n"))
        // No zombie is left.
        #expect(kill(pid, 0) == -1 && errno == ESRCH)
        #expect(bench.text("pid").isEmpty)
    }

    @Test("a program that ignores SIGTERM is killed after its grace period")
    func kill9() async throws {
        let bench = Bench()
        defer { bench.remove() }
        let process = bench.process(
            "trap '' TERM; echo ready; while :; do sleep 0.01; done", grace: .milliseconds(100))
        let run = Task { try await process.run() }
        try await bench.until { bench.text("log").contains("ready") && bench.pid != nil }
        let pid = try #require(bench.pid)
        run.cancel()
        _ = await run.result
        #expect(kill(pid, 0) == -1 && errno == ESRCH)
    }

    @Test("a program of a killed supervisor is ended before a new one is started, and a reused PID is ignored")
    func stale() async throws {
        let bench = Bench()
        defer { bench.remove() }
        let first = bench.process("echo first; exec sleep 1000")
        let run = Task { try await first.run() }
        try await bench.until { bench.text("log").contains("first") && bench.pid != nil }
        let stale = try #require(bench.pid)
        // A second supervisor with the same files simulates one that is started after the first was killed.
        let second = bench.process("echo second; exec sleep 1000")
        let next = Task { try await second.run() }
        try await bench.until { StaleProcess.startTime(of: stale) == nil }
        run.cancel()
        next.cancel()
        _ = await run.result
        _ = await next.result

        let configuration = SupervisedProcess.Configuration(
            executable: "/bin/true", arguments: [], logPath: "\(bench.directory)/log",
            pidPath: "\(bench.directory)/pid")
        let file = try #require(fopen("\(bench.directory)/pid", "w"))
        fputs("\(getpid()) 1\n", file)
        fclose(file)
        await StaleProcess(configuration: configuration).terminate(time: SystemTime())
        #expect(StaleProcess.startTime(of: getpid()) != nil)
    }
}
