import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

extension StoreConformanceTests {
    @Test("the keys of a lease are deleted in one transaction when it expires", arguments: StoreKind.embedded)
    func expiry(kind: StoreKind) async throws {
        let time = ManualTime()
        try await withStore(kind, time: time) { store in
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            let short = try await store.grantLease(ttl: .seconds(60))
            let long = try await store.grantLease(ttl: .seconds(120))
            #expect(short != long)
            try await store.put("/b", "", lease: short)
            try await store.put("/a", "", lease: short)
            try await store.put("/kept", "", lease: short)
            try await store.put("/moved", "", lease: short)
            try await store.put("/deleted", "", lease: short)
            try await store.put("/kept", "now without a lease")
            try await store.put("/moved", "", lease: long)
            try await store.delete("/deleted")
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(59))
            #expect(try await store.text("/a") == "")
            time.advance(by: .seconds(1))
            #expect(await observer.events(10).suffix(2).map(\.text) == ["9 -/a", "9 -/b"])
            #expect(try await store.texts("/") == ["/kept=now without a lease", "/moved="])
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(60))
            #expect(await observer.events(11).last?.text == "10 -/moved")
            await expect(.leaseNotFound(short)) { try await store.put("/late", "", lease: short) }
            watch.cancel()
        }
    }

    @Test("revoking a lease deletes its keys immediately", arguments: StoreKind.allCases)
    func revocation(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let lease = try await store.grantLease(ttl: .seconds(3600))
            let other = try await store.grantLease(ttl: .seconds(3600))
            try await store.write([], (0..<100).map { .put(key: "/\($0)", value: [], lease: lease) })
            try await store.put("/other", "", lease: other)
            try await store.revokeLease(lease)
            #expect(try await store.texts("/") == ["/other="])
            #expect(try await store.currentRevision() == 3)
            try await store.revokeLease(lease)
            try await store.revokeLease(LeaseID(rawValue: 999))
            #expect(try await store.currentRevision() == 3)
        }
    }

    @Test("a transaction with an unknown lease writes nothing", arguments: StoreKind.allCases)
    func unknownLease(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let unknown = LeaseID(rawValue: 7)
            await expect(.leaseNotFound(unknown)) {
                try await store.write([], [.put(key: "/a", value: []), .put(key: "/b", value: [], lease: unknown)])
            }
            let page = try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil)
            #expect(page == StorePage(entries: [], revision: 0, hasMore: false))
        }
    }

    @Test("a lease with a TTL of zero deletes its keys", arguments: StoreKind.allCases)
    func zeroTTL(kind: StoreKind) async throws {
        try await withStore(kind, time: ManualTime()) { store in
            let lease = try await store.grantLease(ttl: .zero)
            _ = try? await store.put("/a", "", lease: lease)
            try await waitUntil { (try? await store.get("/a", at: nil)) == .some(nil) }
            await expect(.leaseNotFound(lease)) { try await store.put("/a", "", lease: lease) }
        }
    }
}
