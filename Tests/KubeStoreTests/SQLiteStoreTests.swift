import Foundation
import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

/// Behaviour specific to the SQLite store.
@Suite struct SQLiteStoreTests {
    private func withPath(_ body: (String) async throws -> Void) async throws {
        try await withTemporaryDirectory { try await body($0 + "/state.db") }
    }

    @Test("a reopened store has the same entries, history, revision and compacted revision")
    func reopen() async throws {
        try await withPath { path in
            var store = try await SQLiteStore(path: path)
            for value in 1...5 { try await store.put("/a", "\(value)") }
            try await store.write([], [.put(key: "/b", value: []), .put(key: "/c", value: [67]), .delete(key: "/a")])
            try await store.put("/a", "7")
            try await store.delete("/b")
            try await store.compact(through: 3)
            await store.close()

            store = try await SQLiteStore(path: path)
            #expect(try await store.currentRevision() == 8)
            #expect(try await store.texts("/") == ["/a=7", "/c=C"])
            #expect(try await store.get("/a", at: nil)?.created == 7)
            #expect(try await store.texts("/", at: 3) == ["/a=3"])
            #expect(try await store.texts("/", at: 6) == ["/b=", "/c=C"])
            await expect(.compacted(oldest: 3)) { try await store.get("/a", at: 2) }
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 4, observer: observer)
            #expect(observer.events.map(\.text) == ["5 +/a=5", "6 +/b=", "6 +/c=C", "6 -/a", "7 +/a=7", "8 -/b"])
            #expect(observer.events.map { $0.previous?.text } == ["4", nil, nil, "5", nil, ""])
            watch.cancel()
            try await store.compact(through: 8)
            await store.close()

            // The last revision was a deletion without a remaining row; it is not used again.
            store = try await SQLiteStore(path: path)
            #expect(try await store.currentRevision() == 8)
            #expect(try await store.put("/d", "9") == 9)
            await store.close()
        }
    }

    @Test("a store that was released without closing can be opened again")
    func released() async throws {
        try await withPath { path in
            do {
                let store = try await SQLiteStore(path: path)
                try await store.put("/a", "1")
            }
            try await waitUntil { (try? await SQLiteStore(path: path)) != nil }
        }
    }

    @Test("opening a store a second time fails immediately with locked")
    func locked() async throws {
        try await withPath { path in
            let store = try await SQLiteStore(path: path)
            await expect(.locked) { try await SQLiteStore(path: path) }
            try await store.put("/a", "1")
            await expect(.locked) { try await SQLiteStore(path: path) }
            await store.close()
            let next = try await SQLiteStore(path: path)
            #expect(try await next.text("/a") == "1")
            await next.close()
        }
    }

    @Test("leases continue after a restart, and end if they have expired")
    func leases() async throws {
        try await withPath { path in
            let time = ManualTime()
            let options = StoreOptions(time: time)
            var store = try await SQLiteStore(path: path, options: options)
            let short = try await store.grantLease(ttl: .seconds(10))
            let long = try await store.grantLease(ttl: .seconds(100))
            let ended = try await store.grantLease(ttl: .seconds(100))
            try await store.put("/short", "", lease: short)
            try await store.put("/long", "", lease: long)
            try await store.revokeLease(ended)
            await store.close()
            time.advance(by: .seconds(20))

            store = try await SQLiteStore(path: path, options: options)
            try await waitUntil { (try? await store.texts("/")) == ["/long="] }
            await expect(.leaseNotFound(short)) { try await store.put("/x", "", lease: short) }
            try await store.put("/more", "", lease: long)
            #expect(try await store.grantLease(ttl: .seconds(1000)).rawValue == ended.rawValue + 1)
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(80))
            try await waitUntil { (try? await store.texts("/")) == [] }
            await store.close()
        }
    }

    @Test("a store with ended leases in its history opens")
    func endedLeases() async throws {
        try await withPath { path in
            var store = try await SQLiteStore(path: path)
            let lease = try await store.grantLease(ttl: .seconds(1_000))
            try await store.put("/old", "", lease: lease)
            try await store.compact(through: 1)
            try await store.put("/new", "1", lease: lease)
            try await store.put("/new", "2", lease: lease)
            try await store.put("/kept", "", lease: lease)
            try await store.put("/kept", "")
            try await store.revokeLease(lease)
            await store.close()
            store = try await SQLiteStore(path: path)
            #expect(try await store.texts("/") == ["/kept="])
            #expect(try await store.texts("/", at: 3) == ["/new=2", "/old="])
            await store.close()
        }
    }

    @Test("a write on a full disk fails and changes nothing, and works when there is space again")
    func full() async throws {
        try await withPath { path in
            // The page limit simulates a full disk: SQLite reports both as SQLITE_FULL.
            var store = try SQLiteStore(connection: Self.connection(path, pages: 100), options: StoreOptions())
            let value = String(repeating: "x", count: 50_000)
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            var written = 0
            await expect(.full) {
                while written < 100 {
                    try await store.put("/\(written)", value)
                    written += 1
                }
            }
            #expect((1..<20).contains(written))
            #expect(try await store.currentRevision().rawValue == Int64(written))
            #expect(try await store.get("/\(written)", at: nil) == nil)
            await expect(.full) { try await store.put("/\(written)", value) }
            // The disk itself has space, so that writing is attempted again.
            try await waitUntil { store.writeFailure == nil }
            #expect(try await store.put("/small", "1").rawValue == Int64(written + 1))
            for key in 0..<written { try await store.put("/\(key)", "") }
            try await store.compact(through: store.currentRevision())
            #expect(try await store.put("/large", value).rawValue == Int64(2 * written + 2))
            #expect(observer.events.map(\.revision.rawValue) == (1...Int64(2 * written + 2)).map { $0 })
            watch.cancel()
            await store.close()

            store = try await SQLiteStore(path: path)
            #expect(try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries.count == written + 2)
            #expect(try await store.text("/large") == value)
            await store.close()
        }
    }

    private static func connection(_ path: String, pages: Int) throws -> SQLiteConnection {
        let connection = try SQLiteConnection(path: path)
        try connection.execute("PRAGMA max_page_count = \(pages)")
        return connection
    }

    @Test("a compaction frees space")
    func space() async throws {
        try await withPath { path in
            let store = try await SQLiteStore(path: path)
            func size() throws -> Int {
                try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
            }
            for round in 0..<40 {
                let mutations = (0..<50).map { key in
                    Mutation.put(key: "/\(key)", value: [UInt8](repeating: UInt8(round), count: 20_000))
                }
                try await store.write([], mutations)
                try await store.compact(through: store.currentRevision())
            }
            await store.close()
            // 40 MB were written, 1 MB is left.
            #expect(try size() < 4_000_000)
        }
    }

    @Test("a file that has become mostly empty shrinks")
    func shrinking() async throws {
        try await withPath { path in
            let store = try await SQLiteStore(path: path)
            let large = [UInt8](repeating: 1, count: 20_000)
            try await store.write([], (0..<1_000).map { .put(key: "/\($0)", value: large) })
            try await store.write([], (0..<1_000).map { .delete(key: "/\($0)") })
            try await store.put("/kept", "1")
            for _ in 0..<5 {
                try await store.compact(through: store.currentRevision())
                try await store.put("/kept", "2")
            }
            await store.close()
            let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
            #expect(size < 8_000_000)
            let next = try await SQLiteStore(path: path)
            #expect(try await next.texts("/") == ["/kept=2"])
            await next.close()
        }
    }

    @Test("a path that cannot be opened is unavailable")
    func unopenable() async throws {
        try await withTemporaryDirectory { directory in
            await expect(.unavailable) { try await SQLiteStore(path: directory + "/absent/state.db") }
            await expect(.unavailable) { try await SQLiteStore(path: directory) }
        }
    }

    @Test("a file that is not a database is corrupt")
    func foreign() async throws {
        try await withPath { path in
            try Data("not a database, but longer than a header of one is, so that it is looked at".utf8)
                .write(to: URL(fileURLWithPath: path))
            await expect(.corrupt) { try await SQLiteStore(path: path) }
            try FileManager.default.removeItem(atPath: path)
            let other = try SQLiteConnection(path: path)
            try other.execute("CREATE TABLE other (x)")
        }
        try await withPath { path in
            let other = try SQLiteConnection(path: path)
            try other.execute("CREATE TABLE other (x)")
            await expect(.corrupt) { try await SQLiteStore(path: path) }
        }
    }

    @Test("a store with a later format is not changed")
    func laterFormat() async throws {
        try await withPath { path in
            try await SQLiteStore(path: path).close()
            try SQLiteConnection(path: path).execute("UPDATE meta SET value = 2 WHERE name = 'format'")
            await expect(.unavailable) { try await SQLiteStore(path: path) }
        }
    }

    @Test(
        "a database with inconsistent rows is corrupt",
        arguments: [
            "UPDATE changes SET value = x'00' WHERE id >> 20 = 2",
            "UPDATE changes SET key = '/other' WHERE id >> 20 = 2",
            "UPDATE changes SET value = NULL WHERE id >> 20 = 2",
            "UPDATE changes SET created = created + 1 WHERE id >> 20 = 2",
            "UPDATE changes SET lease = 17 WHERE id >> 20 = 2",
            "UPDATE changes SET key = x'ff' WHERE id >> 20 = 2",
            "UPDATE changes SET id = id + 100 WHERE id >> 20 = 2",
            "DELETE FROM changes WHERE id >> 20 = 3",
            "DELETE FROM changes WHERE id = 4 << 20",
            "DELETE FROM changes WHERE id = 1 << 20",
            "UPDATE meta SET value = 4 WHERE name = 'compacted'",
            "DELETE FROM meta WHERE name = 'compacted'",
            "DELETE FROM leases",
            "UPDATE leases SET id = 99",
            "DROP TABLE changes",
        ])
    func inconsistent(damage: String) async throws {
        try await withPath { path in
            let store = try await SQLiteStore(path: path)
            try await store.put("/a", "1")
            try await store.put("/b", "2", lease: store.grantLease(ttl: .seconds(3600)))
            try await store.delete("/a")
            try await store.write([], [.put(key: "/c", value: []), .put(key: "/d", value: [])])
            await store.close()
            do {
                let connection = try SQLiteConnection(path: path)
                try connection.execute(damage)
                try #require(damage.hasPrefix("DROP") || connection.changes > 0)
            }
            await expect(.corrupt) { try await SQLiteStore(path: path) }
        }
    }

    @Test("damaged bytes anywhere in the file are detected")
    func damagedFile() async throws {
        try await withPath { path in
            let store = try await SQLiteStore(path: path)
            for key in 0..<200 { try await store.put("/\(key)", String(repeating: "\(key % 10)", count: 300)) }
            await store.close()
            let sound = try Data(contentsOf: URL(fileURLWithPath: path))
            // The file is longer than its pages, whose number is in the header.
            let pages = sound[28..<32].reduce(0) { $0 << 8 | Int($1) }
            var random = SplitMix64(seed: 7)
            var noticed = 0
            for _ in 0..<60 {
                var damaged = sound
                // Not in the first page, which has counters without constraints.
                let offset = Int.random(in: 4096..<pages * 4096, using: &random)
                damaged[offset] ^= UInt8.random(in: 1...255, using: &random)
                try damaged.write(to: URL(fileURLWithPath: path))
                do {
                    let store = try await SQLiteStore(path: path)
                    // If it is not detected, the byte is unused, and the contents are complete.
                    let entries = try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries
                    #expect(entries.count == 200)
                    for entry in entries {
                        let key = try #require(Int(entry.key.dropFirst()))
                        #expect(entry.text == String(repeating: "\(key % 10)", count: 300))
                    }
                    await store.close()
                } catch let error as StoreError {
                    #expect(error.code == .corrupt)
                    noticed += 1
                }
            }
            #expect(noticed > 30)
        }
    }

    @Test("an incomplete end of the write-ahead log, as after a power failure, is ignored")
    func tornLog() async throws {
        try await withPath { path in
            let store = try await SQLiteStore(path: path)
            for key in 0..<50 { try await store.put("/\(key)", "x") }
            // The current files are the state after a crash.
            let copy = path + "-copy"
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            var log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
            log.removeLast(100)
            try log.write(to: URL(fileURLWithPath: copy + "-wal"))
            let recovered = try await SQLiteStore(path: copy)
            #expect(try await recovered.currentRevision() == 49)
            #expect(try await recovered.put("/next", "") == 50)
            await recovered.close()
            await store.close()
        }
    }
}
