import Foundation
import Testing

@testable import KubeStore

@Suite struct SQLiteCrashTests {
    /// The number of rounds on a large store; more in a nightly run.
    private static let rounds = ProcessInfo.processInfo.environment["MARTLET_CRASH_ROUNDS"].flatMap(Int.init) ?? 4

    /// Repeatedly kills a process that writes to the same file. Each of its writers has one operation in progress, so
    /// that its keys must be in the state after the last acknowledged operation, or after the next one.
    @Test(
        "a store whose process is killed under load has all acknowledged writes, flushed or not",
        .timeLimit(.minutes(5)), arguments: [false, true])
    func kill(isVolatile: Bool) async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            var earlier: [String: [String]] = [:]
            for round in 0..<6 {
                let acknowledged = try await write(
                    path, round: round, lines: 200 + 300 * round, isVolatile: isVolatile)
                let store = try await SQLiteStore(path: path)
                try await check(store, round: round, acknowledged, &earlier)
                await store.close()
            }
        }
    }

    @Test(
        "a store with 100,000 objects whose process is killed under load opens in less than a second, with all acknowledged writes"
    )
    func large() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            try LargeStore.write(to: path)
            var earlier: [String: [String]] = [:]
            for round in 0..<Self.rounds {
                let acknowledged = try await write(path, round: round, lines: 1_000)
                let (store, seconds) = try LargeStore.open(path)
                #expect(seconds < 1, "opening took \(seconds) s")
                try await check(store, round: round, acknowledged, &earlier)
                #expect(try store.core.currentState().records.count >= LargeStore.count)
                // Deletes the writes of the round and their history, so that the size of the store stays the same.
                for prefix in ["/\(round)/", "/twin/\(round)/"] {
                    let keys = try await store.list(KeyRange(prefix: prefix), limit: nil, at: nil).entries.map(\.key)
                    try await store.write([], keys.map { .delete(key: $0) })
                }
                earlier = [:]
                try await store.compact(through: try await store.currentRevision())
                await store.close()
            }
        }
    }

    /// Compares the contents with the writes acknowledged in a round, and with the earlier contents.
    private func check(
        _ store: SQLiteStore, round: Int, _ acknowledged: [Int: Int], _ earlier: inout [String: [String]]
    ) async throws {
        #expect(acknowledged.count == 16)
        for writer in 0..<16 {
            let prefix = "/\(round)/\(writer)/"
            let found = try await store.texts(prefix)
            let last = acknowledged[writer] ?? -1
            #expect(
                found == Self.expected(prefix, writer, through: last)
                    || found == Self.expected(prefix, writer, through: last + 1),
                "\(last) was acknowledged by writer \(writer)")
            #expect(try await store.texts("/twin" + prefix) == found.map { "/twin" + $0 })
            earlier[prefix] = found
        }
        for (prefix, texts) in earlier { #expect(try await store.texts(prefix) == texts) }
    }

    /// Returns a writer's keys after its operations 0 to `last`.
    private static func expected(_ prefix: String, _ writer: Int, through last: Int) -> [String] {
        var values: [String: String] = [:]
        for number in 0...max(last, 0) where last >= 0 {
            let key = "\(prefix)\(number % 40)"
            values[key] = number % 7 == 6 ? nil : "\(number)" + String(repeating: "x", count: 50 * writer)
        }
        return values.keys.sorted().map { "\($0)=\(values[$0] ?? "")" }
    }

    /// Runs a writing process until it has acknowledged `lines` operations, kills it, and returns the last acknowledged
    /// operation of each writer.
    private func write(
        _ path: String, round: Int, lines: Int, isVolatile: Bool = false
    ) async throws -> [Int: Int] {
        let process = Process()
        let output = Pipe()
        process.executableURL = Self.executable
        process.arguments = [path, "\(round)"] + (isVolatile ? ["volatile"] : [])
        process.standardOutput = output
        try process.run()
        defer {
            if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
        }
        var text = Data()
        var count = 0
        while true {
            let chunk = output.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            text += chunk
            count += chunk.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
            if count >= lines, process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        }
        #expect(count >= lines, "the writer ended by itself")
        return text.split(separator: 10).reduce(into: [:]) { last, line in
            let numbers = line.split(separator: 32).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            if numbers.count == 2 { last[numbers[0]] = numbers[1] }
        }
    }

    /// SwiftPM places the package's executables beside its tests.
    private static var executable: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("StoreCrashWriter")
    }
}
