import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

/// The memory limit of the history, and packing of values.
@Suite struct HistoryBytesTests {
    private static func options(_ bytes: Int, time: any TimeSource = SystemTime()) -> StoreOptions {
        var options = StoreOptions(time: time)
        options.historyBytes = bytes
        return options
    }

    private static let value = String(repeating: "v", count: 1_000)

    @Test("the history in memory does not exceed its limit")
    func bound() async throws {
        let store = MemoryStore(options: Self.options(100_000))
        for number in 0..<500 { try await store.put("/a", "\(number)" + Self.value) }
        #expect(try await store.get("/a", at: 480)?.text == "479" + Self.value)
        await expect(.compacted(oldest: try store.core.currentState().compacted)) { try await store.get("/a", at: 300) }
        #expect(try store.core.currentState().historyBytes <= 100_000)
        let observer = RecordingObserver()
        _ = try await store.watch(KeyRange(prefix: "/"), after: 495, observer: observer)
        #expect(await observer.events(5).map(\.revision.rawValue) == [496, 497, 498, 499, 500])
        await store.close()
    }

    @Test("history compacted in memory is deleted from the disk when it is old, and readable until then")
    func deferred() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let time = ManualTime()
            var store = try await SQLiteStore(path: path, options: Self.options(100_000, time: time))
            for number in 0..<500 { try await store.put("/\(number % 3)", "\(number)" + Self.value) }
            try await store.delete("/2")
            await store.close()
            // The disk still has the whole history.
            store = try await SQLiteStore(path: path, options: Self.options(4 << 20, time: time))
            #expect(try await store.get("/0", at: 10)?.text == "9" + Self.value)
            await store.close()
            store = try await SQLiteStore(path: path, options: Self.options(100_000, time: time))
            let newest = try await store.put("/1", "new")
            await expect(.compacted(oldest: try store.core.currentState().compacted)) {
                try await store.get("/0", at: 10)
            }
            try await waitUntil {
                time.advance(by: .seconds(31))
                return (try? await store.get("/1", at: Revision(rawValue: newest.rawValue - 1))) == nil
            }
            #expect(try await store.texts("/") == ["/0=498" + Self.value, "/1=new"])
            await store.close()
            do {
                let connection = try SQLiteConnection(path: path)
                #expect(try connection.integer("SELECT count(*) FROM changes") == 2)
            }
            store = try await SQLiteStore(path: path, options: Self.options(100_000, time: time))
            #expect(try await store.texts("/") == ["/0=498" + Self.value, "/1=new"])
            await store.close()
        }
    }

    @Test("an explicit compaction also deletes deferred history from the disk")
    func compaction() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            var store = try await SQLiteStore(path: path, options: Self.options(100_000))
            for number in 0..<500 { try await store.put("/\(number % 3)", "\(number)" + Self.value) }
            try await store.compact(through: 490)
            await store.close()
            store = try await SQLiteStore(path: path, options: Self.options(4 << 20))
            await expect(.compacted(oldest: 490)) { try await store.get("/0", at: 489) }
            #expect(try await store.texts("/").count == 3)
            #expect(try await store.get("/0", at: 495)?.text == "492" + Self.value)
            await store.close()
        }
    }

    @Test("similar values are packed when they leave the history, and read unchanged")
    func packing() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let count = MVCCState.packedCount + 600
            func value(_ number: Int) -> String { "{\"name\":\"web-\(number)\"," + Self.value + "\(number)}" }
            func check(_ store: SQLiteStore) async throws {
                for number in [0, 1, 77, count - 1] {
                    #expect(try await store.text("/pods/web-\(number)") == value(number))
                }
                #expect(
                    try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil).entries.allSatisfy { entry in
                        entry.text == value(Int(entry.key.dropFirst("/pods/web-".count)) ?? -1)
                    })
            }
            var store = try await SQLiteStore(path: path, options: Self.options(100_000))
            for start in stride(from: 0, to: count, by: 100) {
                let mutations = (start..<min(start + 100, count)).map {
                    Mutation.put(key: "/pods/web-\($0)", value: Array(value($0).utf8), lease: nil)
                }
                try await store.write([], mutations)
            }
            let state = try store.core.currentState()
            #expect(state.records.lazy.filter { $0.value.held.isPacked }.count > 100)
            try await check(store)
            await store.close()
            store = try await SQLiteStore(path: path, options: Self.options(100_000))
            try await check(store)
            // A packed value is replaced, and its past can still be read.
            let revision = try await store.put("/pods/web-1", "new")
            #expect(try await store.text("/pods/web-1") == "new")
            #expect(try await store.text("/pods/web-1", at: Revision(rawValue: revision.rawValue - 1)) == value(1))
            await store.close()
        }
    }
}
