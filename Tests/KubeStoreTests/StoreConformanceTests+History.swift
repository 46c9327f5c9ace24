import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

extension StoreConformanceTests {
    @Test("a read at a revision returns the state at that revision", arguments: StoreKind.allCases)
    func past(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put("/a", "1")
            try await store.put("/b", "2")
            try await store.put("/a", "3")
            try await store.delete("/b")
            try await store.put("/b", "5")
            let states: [[String]] = [
                [], ["/a=1"], ["/a=1", "/b=2"], ["/a=3", "/b=2"], ["/a=3"], ["/a=3", "/b=5"],
            ]
            for (revision, state) in states.enumerated() {
                let revision = Revision(rawValue: Int64(revision))
                #expect(try await store.texts("/", at: revision) == state)
                let byKey = [try await store.text("/a", at: revision), try await store.text("/b", at: revision)]
                #expect(zip(["/a=", "/b="], byKey).compactMap { key, value in value.map { key + $0 } } == state)
            }
            #expect(try await store.get("/b", at: 4) == nil)
            #expect(try await store.get("/b", at: 2)?.created == 2)
            await expect(.futureRevision(current: 5)) { try await store.get("/a", at: 6) }
            await expect(.futureRevision(current: 5)) {
                try await store.list(KeyRange(prefix: "/"), limit: nil, at: 99)
            }
            await expect(.compacted(oldest: 0)) { try await store.get("/a", at: -1) }
        }
    }

    @Test("pages of a list at one revision are consistent during writes", arguments: StoreKind.allCases)
    func paging(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            for index in 0..<50 { try await store.put("/items/\(index + 100)", "old") }
            try await store.put("/other/x", "1")
            var collected: [StoredEntry] = []
            var range = KeyRange(prefix: "/items/")
            var revision: Revision?
            var pages = 0
            while true {
                let page = try await store.list(range, limit: 7, at: revision)
                collected += page.entries
                revision = page.revision
                pages += 1
                try await store.put("/items/\(pages + 100)", "new")
                try await store.put("/items/\(pages + 100)x", "inserted")
                try await store.delete("/items/\(pages + 140)")
                guard page.hasMore, let last = page.entries.last else { break }
                range.lower = last.key + "\u{0}"
            }
            #expect(pages == 8)
            #expect(revision == 51)
            #expect(collected.map(\.key) == (100..<150).map { "/items/\($0)" })
            #expect(collected.allSatisfy { $0.text == "old" })
        }
    }

    @Test("a page that reaches its limit exactly does not report more entries", arguments: StoreKind.allCases)
    func limits(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            for key in ["/a", "/b", "/c"] { try await store.put(key, "") }
            try await store.put("/d", "")
            for revision in [Revision(rawValue: 3), nil] {
                let range = KeyRange(lower: "/a", upper: "/d")
                #expect(try await store.list(range, limit: 3, at: revision).hasMore == false)
                #expect(try await store.list(range, limit: 2, at: revision).hasMore)
                let none = try await store.list(range, limit: 0, at: revision)
                #expect(none.entries.isEmpty && none.hasMore)
                let backwards = KeyRange(lower: "/c", upper: "/a")
                #expect(try await store.list(backwards, limit: nil, at: revision).entries.isEmpty)
            }
        }
    }

    @Test("a compaction removes history but no current entry", arguments: StoreKind.allCases)
    func compaction(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            for value in 1...5 { try await store.put("/a", "\(value)") }
            try await store.put("/b", "6")
            try await store.delete("/b")
            try await store.put("/c", "8")
            try await store.compact(through: 4)
            await expect(.compacted(oldest: 4)) { try await store.get("/a", at: 3) }
            await expect(.compacted(oldest: 4)) { try await store.list(KeyRange(prefix: "/"), limit: nil, at: 0) }
            #expect(try await store.texts("/", at: 4) == ["/a=4"])
            #expect(try await store.texts("/", at: 6) == ["/a=5", "/b=6"])
            try await store.compact(through: 2)
            #expect(try await store.texts("/", at: 4) == ["/a=4"])
            await expect(.futureRevision(current: 8)) { try await store.compact(through: 9) }
            try await store.compact(through: 8)
            #expect(try await store.texts("/") == ["/a=5", "/c=8"])
            #expect(try await store.texts("/", at: 8) == ["/a=5", "/c=8"])
            #expect(try await store.get("/a", at: nil)?.created == 1)
            #expect(try await store.put("/d", "9") == 9)
        }
    }

    @Test("history is compacted when it is older than the retention", arguments: StoreKind.embedded)
    func retention(kind: StoreKind) async throws {
        let time = ManualTime()
        try await withStore(kind, time: time, retention: .seconds(100)) { store in
            func isCompacted(_ revision: Revision) async -> Bool {
                do {
                    _ = try await store.get("/a", at: revision)
                    return false
                } catch {
                    return true
                }
            }
            try await store.put("/a", "1")
            try await store.put("/a", "2")
            time.advance(by: .seconds(50))
            try await store.put("/a", "3")
            time.advance(by: .seconds(49))
            try await store.put("/a", "4")
            #expect(try await store.text("/a", at: 0) == nil)
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(1))
            try await waitUntil { await isCompacted(0) }
            #expect(try await store.text("/a", at: 2) == "2")
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(50))
            try await waitUntil { await isCompacted(2) }
            #expect(try await store.text("/a", at: 3) == "3")
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(49))
            try await waitUntil { await isCompacted(3) }
            #expect(try await store.text("/a", at: 4) == "4")
            #expect(try await store.text("/a") == "4")
            // Without history, no timer is set.
            #expect(time.sleeperCount == 0)
        }
    }
}
