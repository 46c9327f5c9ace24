import KubeSupport
import Testing

@testable import KubeStore

/// Behaviour of all stores.
@Suite struct StoreConformanceTests {
    @Test("a new store is at revision 0 and empty", arguments: StoreKind.allCases)
    func empty(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            #expect(try await store.currentRevision() == 0)
            #expect(try await store.get("/a", at: nil) == nil)
            #expect(try await store.get("/a", at: 0) == nil)
            let page = try await store.list(KeyRange(lower: "", upper: nil), limit: nil, at: nil)
            #expect(page == StorePage(entries: [], revision: 0, hasMore: false))
        }
    }

    @Test("an entry has the revisions of its creation and last write", arguments: StoreKind.allCases)
    func entries(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            #expect(try await store.put("/a", "1") == 1)
            #expect(try await store.put("/b", "") == 2)
            #expect(try await store.put("/a", "2") == 3)
            #expect(
                try await store.get("/a", at: nil)
                    == StoredEntry(key: "/a", value: Array("2".utf8), created: 1, modified: 3))
            #expect(try await store.get("/b", at: nil) == StoredEntry(key: "/b", value: [], created: 2, modified: 2))
            try await store.delete("/a")
            #expect(try await store.get("/a", at: nil) == nil)
            try await store.put("/a", "3")
            #expect(try await store.get("/a", at: nil)?.created == 5)
        }
    }

    @Test(
        "a transaction whose precondition fails writes nothing and returns the current entry",
        arguments: StoreKind.allCases)
    func conflicts(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put("/a", "1")
            let entry = try #require(try await store.get("/a", at: nil))
            func attempt(_ preconditions: Precondition...) async throws -> CommitResult {
                try await store.commit(
                    Transaction(
                        preconditions: preconditions,
                        mutations: [.put(key: "/new", value: []), .delete(key: "/a")]))
            }
            #expect(try await attempt(.absent(key: "/a")) == .conflict(key: "/a", current: entry))
            #expect(try await attempt(.absent(key: "/x"), .absent(key: "/a")) == .conflict(key: "/a", current: entry))
            #expect(try await attempt(.unchanged(key: "/a", since: 2)) == .conflict(key: "/a", current: entry))
            #expect(try await attempt(.unchanged(key: "/a", since: 0)) == .conflict(key: "/a", current: entry))
            #expect(try await attempt(.unchanged(key: "/x", since: 1)) == .conflict(key: "/x", current: nil))
            #expect(try await attempt(.unchanged(key: "/x", since: 0)) == .conflict(key: "/x", current: nil))
            #expect(try await store.currentRevision() == 1)
            #expect(try await store.texts("/") == ["/a=1"])
            #expect(try await attempt(.absent(key: "/new"), .unchanged(key: "/a", since: 1)) == .committed(2))
            #expect(try await store.texts("/") == ["/new="])
        }
    }

    @Test("the writes of a transaction share one revision", arguments: StoreKind.allCases)
    func transactions(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put("/gone", "x")
            let revision = try await store.write(
                [], [.put(key: "/b", value: [66]), .put(key: "/a", value: [65]), .delete(key: "/gone")])
            #expect(revision == 2)
            let page = try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil)
            #expect(page.entries.map(\.key) == ["/a", "/b"])
            #expect(page.entries.allSatisfy { $0.modified == 2 })
            #expect(page.revision == 2)
        }
    }

    @Test("of several mutations of a key the last wins", arguments: StoreKind.allCases)
    func repeatedKeys(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            try await store.write([], [.put(key: "/a", value: [49]), .delete(key: "/a"), .put(key: "/a", value: [50])])
            try await store.write([], [.put(key: "/a", value: [51]), .delete(key: "/a")])
            #expect(await observer.events(2).map(\.text) == ["1 +/a=2", "2 -/a"])
            #expect(try await store.get("/a", at: nil) == nil)
            watch.cancel()
        }
    }

    @Test("a transaction that changes nothing has no revision of its own", arguments: StoreKind.allCases)
    func noChange(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let none = try await store.write([], [])
            #expect(none == 0)
            #expect(try await store.put("/a", "1") == 1)
            #expect(try await store.delete("/absent") == 1)
            #expect(try await store.write([.unchanged(key: "/a", since: 1)], []) == 1)
            #expect(try await store.put("/a", "1") == 2)
        }
    }

    @Test("a transaction that is too large is rejected", arguments: StoreKind.allCases)
    func tooLarge(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let mutations = [Mutation](
                repeating: .delete(key: "/a"), count: Transaction.maximumMutations + 1)
            await expect(.unavailable) { try await store.write([], mutations) }
            let next = try await store.put("/a", "1")
            #expect(next == 1)
        }
    }

    @Test("values may be any bytes, and keys any text", arguments: StoreKind.allCases)
    func opaque(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7919) }
            let keys = [
                "", "\u{0}", "/a\u{0}", "/e\u{301}", "/\u{e9}", "/\u{10ffff}", String(repeating: "/long", count: 500),
            ]
            for key in keys { try await store.write([.absent(key: key)], [.put(key: key, value: [0, 255, 0])]) }
            try await store.write([], [.put(key: "/large", value: large)])
            for key in keys { #expect(try await store.get(key, at: nil)?.value == [0, 255, 0]) }
            #expect(try await store.get("/large", at: nil)?.value == large)
            let all = try await store.list(KeyRange(lower: "", upper: nil), limit: nil, at: nil)
            #expect(all.entries.map { UTF8Key($0.key) } == (keys + ["/large"]).map { UTF8Key($0) }.sorted())
        }
    }

    @Test("all operations on a closed store fail", arguments: StoreKind.allCases)
    func close(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            try await store.put("/a", "1")
            async let first: Void = store.close()
            async let second: Void = store.close()
            _ = await (first, second)
            await store.close()
            #expect(observer.end?.code == .closed)
            #expect(observer.events.count == 1)
            await expect(.closed) { try await store.put("/a", "2") }
            await expect(.closed) { try await store.get("/a", at: nil) }
            await expect(.closed) { try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil) }
            await expect(.closed) { try await store.currentRevision() }
            await expect(.closed) { try await store.compact(through: 1) }
            await expect(.closed) { try await store.grantLease(ttl: .seconds(1)) }
            await expect(.closed) { try await store.revokeLease(LeaseID(rawValue: 1)) }
            await expect(.closed) {
                try await store.watch(KeyRange(prefix: "/"), after: 0, observer: RecordingObserver())
            }
            watch.cancel()
        }
    }

    @Test("operations accepted before closing are completed", arguments: StoreKind.allCases)
    func closeUnderLoad(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            let committed = await withTaskGroup(of: Bool.self) { group in
                for index in 0..<200 {
                    group.addTask { (try? await store.put("/\(index)", "")) != nil }
                }
                group.addTask {
                    await store.close()
                    return false
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(observer.events.count == committed)
            watch.cancel()
        }
    }
}
