import Foundation
import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

/// The sizes of a store's files.
@Suite struct SQLiteSpaceTests {
    private static func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// Uses memory if possible, because hundreds of megabytes are written.
    private static func withDirectory(_ body: (String) async throws -> Void) async throws {
        guard access("/dev/shm", W_OK) == 0 else { return try await withTemporaryDirectory(body) }
        let directory = "/dev/shm/store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try await body(directory)
    }

    /// Waits until the history is compacted.
    private static func compact(_ store: SQLiteStore, _ time: ManualTime) async throws {
        let revision = try await store.currentRevision()
        try await waitUntil {
            time.advance(by: .seconds(31))
            do {
                _ = try await store.get("/", at: Revision(rawValue: revision.rawValue - 1))
                return false
            } catch {
                return true
            }
        }
    }

    @Test(
        "after compaction, a file is at most twice as large as its contents",
        arguments: [300, 1_500, 20_000])
    func bound(valueSize: Int) async throws {
        try await Self.withDirectory { directory in
            let path = directory + "/state.db"
            let time = ManualTime()
            let store = try await SQLiteStore(path: path, options: StoreOptions(time: time))
            var random = SplitMix64(seed: UInt64(valueSize))
            let count = 6_000_000 / valueSize
            func put(_ keys: some Sequence<Int>) async throws {
                var mutations: [Mutation] = []
                for key in keys {
                    let size = Int.random(in: valueSize / 2...valueSize * 3 / 2, using: &random)
                    mutations.append(.put(key: "/\(key)", value: [UInt8](repeating: UInt8(key & 0xff), count: size)))
                    if mutations.count == 500 {
                        try await store.write([], mutations)
                        mutations = []
                    }
                }
                try await store.write([], mutations)
            }
            func live() async throws -> Int {
                try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries
                    .reduce(0) { $0 + $1.key.utf8.count + $1.value.count }
            }
            // 6 MB, followed by random overwrites of five times as much.
            try await put(0..<count)
            for _ in 0..<5 {
                try await put((0..<count).map { _ in Int.random(in: 0..<count, using: &random) })
                try await Self.compact(store, time)
            }
            let bytes = try await live()
            try await waitUntil { Self.size(path) <= 2 * bytes }
            // Deletes two of three objects, which leaves gaps in all pages.
            try await store.write([], (0..<count).filter { $0 % 3 > 0 }.map { .delete(key: "/\($0)") })
            try await Self.compact(store, time)
            let rest = try await live()
            #expect(rest < bytes / 2)
            try await waitUntil { Self.size(path) <= 2 * rest }

            let keys = try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries.map(\.key)
            try await store.write([], keys.map { .delete(key: $0) })
            try await Self.compact(store, time)
            try await waitUntil { Self.size(path) < 2_000_000 }
            await store.close()
            let next = try await SQLiteStore(path: path)
            #expect(try await next.texts("/") == [])
            await next.close()
        }
    }

    @Test("maintenance ends, and then does not access the disk")
    func housekeepingEnds() async throws {
        try await Self.withDirectory { directory in
            let path = directory + "/state.db"
            let store = try await SQLiteStore(path: path)
            let value = [UInt8](repeating: 120, count: 300)
            for start in stride(from: 0, to: 20_000, by: 500) {
                try await store.write([], (start..<start + 500).map { .put(key: "/\($0)", value: value) })
            }
            await store.close()

            let connection = try SQLiteConnection(path: path)
            try SQLiteSchema.prepare(connection)
            let journal = try SQLiteJournal(connection: connection)
            _ = try journal.open(volatileKeys: [], boot: nil)
            // Gaps in all pages, before any maintenance.
            try connection.execute("DELETE FROM changes WHERE id % 2 = 0")
            journal.liveBytes /= 2
            journal.guardFiles()
            var steps = 0
            while steps < 1_000, try journal.tidy() { steps += 1 }
            #expect((10..<1_000).contains(steps))
            #expect(try !journal.tidy())
        }
    }

    @Test("gaps that appear during defragmentation are filled too")
    func holesWhileDefragmenting() async throws {
        try await Self.withDirectory { directory in
            let connection = try SQLiteConnection(path: directory + "/state.db")
            try SQLiteSchema.prepare(connection)
            let journal = try SQLiteJournal(connection: connection)
            _ = try journal.open(volatileKeys: [], boot: nil)
            journal.guardFiles()
            let value = [UInt8](repeating: 120, count: 300)
            for start in stride(from: Int64(0), to: 20_000, by: 500) {
                try journal.write(
                    (start..<start + 500).map { number in
                        let revision = Revision(rawValue: number + 1)
                        let entry = StoredEntry(key: "/\(number)", value: value, created: revision, modified: revision)
                        return .change(
                            StoreEvent(revision: revision, change: .put(entry), previous: nil), sequence: 0, lease: nil)
                    })
            }
            /// Deletes every third row, like a compaction.
            func forget(_ remainder: Int64) throws {
                let superseded = stride(from: remainder, to: 20_000, by: 3).map { number in
                    Supersession(revision: Revision(rawValue: number + 1), key: "/\(number)", bytes: 300)
                }
                try journal.write([.forget(through: Revision(rawValue: 20_000), superseded: superseded)])
            }
            try forget(0)
            for _ in 0..<120 { #expect(try journal.tidy()) }
            #expect(journal.space.defragmentation != nil)
            try forget(1)
            var steps = 0
            while steps < 1_000, try journal.tidy() { steps += 1 }
            #expect(steps < 1_000)
            let pages = try connection.integer("PRAGMA page_count") ?? 0
            let free = try connection.integer("PRAGMA freelist_count") ?? 0
            let used = (pages - free) * SQLiteJournal.pageSize
            #expect(used < journal.liveBytes * 14 / 10)
        }
    }

    @Test("the log stays short under load, also while an old state is read")
    func log() async throws {
        try await Self.withDirectory { directory in
            let path = directory + "/state.db"
            let store = try await SQLiteStore(path: path)
            let old = try store.core.currentState()
            let value = String(repeating: "x", count: 5_000)
            var longest = 0
            for round in 0..<40 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for key in 0..<100 { group.addTask { try await store.put("/\(key)", "\(round)" + value) } }
                    try await group.waitForAll()
                }
                longest = max(longest, Self.size(path + "-wal"))
            }
            #expect(old.revision == 0)
            // 20 MB were written.
            #expect(longest < 17_000_000)
            await store.close()
        }
    }
}
