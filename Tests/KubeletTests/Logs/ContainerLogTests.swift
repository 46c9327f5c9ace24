import KubeSupport
import Synchronization
import Testing

@testable import Kubelet

@Suite("Container logs")
struct ContainerLogTests {
    static let lines = [
        "2026-01-01T00:00:01.5Z stdout F one", "2026-01-01T00:00:02Z stderr F two",
        "2026-01-01T00:00:03Z stdout P thr", "2026-01-01T00:00:03Z stdout F ee", "2026-01-01T00:00:04Z stdout F ",
    ]

    private func format(_ change: (inout ContainerLogOptions) -> Void) -> String {
        var options = ContainerLogOptions()
        change(&options)
        var formatter = ContainerLogFormatter(options)
        // Divided at arbitrary offsets, as reads do.
        let bytes = Array((Self.lines.joined(separator: "\n") + "\n").utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 7) {
            result += formatter.format(bytes[start..<min(start + 7, bytes.count)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    @Test("Partial records are joined, timestamps are shown, and streams and times are selected")
    func formatting() {
        #expect(format { _ in } == "one\ntwo\nthree\n\n")
        #expect(
            format { $0.timestamps = true }
                == "2026-01-01T00:00:01.5Z one\n2026-01-01T00:00:02Z two\n2026-01-01T00:00:03Z three\n"
                + "2026-01-01T00:00:04Z \n"
        )
        #expect(format { $0.stream = "Stderr" } == "two\n")
        #expect(format { $0.since = Timestamp(rfc3339: "2026-01-01T00:00:03Z") } == "three\n\n")
        #expect(format { $0.limitBytes = 5 } == "one\nt")
    }

    @Test("Invalid records are omitted", arguments: ["", "nonsense", "time stdin F x", "time stdout"])
    func badRecords(record: String) {
        #expect(ContainerLogLine(bytes: Array(record.utf8)[...]) == nil)
    }

    @Test(
        "Invalid parameters are rejected",
        arguments: ["tailLines=-1", "limitBytes=0", "sinceTime=today", "follow=maybe"])
    func badOptions(query: String) {
        #expect(throws: KubeletError.self) {
            try ContainerLogOptions(
                query: KubeletHandler.parse(query: query), now: Timestamp(secondsSinceEpoch: 0))
        }
    }

    @Test("Queries are decoded")
    func queries() {
        let query = KubeletHandler.parse(query: "command=sh&command=-c&command=echo+%22hi%22&x")
        #expect(query.map(\.0) == ["command", "command", "command", "x"])
        #expect(query.map(\.1) == ["sh", "-c", "echo \"hi\"", ""])
    }

    @Test(
        "The last lines are found by searching from the end",
        arguments: [(0, ""), (1, "ee\n"), (2, "three\n"), (100, "one\ntwo\nthree\n")])
    func tail(lines: Int, expected: String) async throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/0.log"
        try HostFiles.write(Self.lines.dropLast().joined(separator: "\n") + "\n", to: path)
        var options = ContainerLogOptions()
        options.tailLines = lines
        #expect(try await read(path, options, isRunning: { false }) == expected)
    }

    @Test("A followed log continues after a rotation and ends with its container")
    func follow() async throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/0.log"
        try HostFiles.write(Self.lines[0] + "\n", to: path)
        var options = ContainerLogOptions()
        options.follow = true
        let asked = Mutex(0)
        let text = try await read(path, options) {
            // The container writes and the kubelet rotates in the meantime.
            let round = asked.withLock {
                $0 += 1
                return $0
            }
            if round == 1 {
                _ = try? LogRotation(maximumBytes: 1).rotate(path, now: Timestamp(secondsSinceEpoch: 0))
                try? HostFiles.write(Self.lines[1] + "\n", to: path)
            }
            return round < 3
        }
        #expect(text == "one\ntwo\n")
    }

    private func read(
        _ path: String, _ options: ContainerLogOptions, isRunning: @escaping @Sendable () async -> Bool
    ) async throws -> String {
        var result: [UInt8] = []
        try await ContainerLogReader(path: path, options: options, time: SystemTime(), isRunning: isRunning)
            .run { result += $0 }
        return String(decoding: result, as: UTF8.self)
    }

    @Test("A log over its maximum size is renamed, and the oldest files are removed")
    func rotation() {
        let rotation = LogRotation(maximumBytes: 100, maximumFiles: 3)
        #expect(rotation.plan(path: "p", bytes: 100, rotated: [], suffix: "9").isEmpty)
        #expect(
            rotation.plan(path: "p", bytes: 101, rotated: ["p.1", "p.2"], suffix: "9") == [
                .remove("p.1"), .rename("p", to: "p.9"),
            ])
    }
}
