import Testing

@testable import KubeStore

@Suite struct EncryptedStoreTests {
    private static func rules(_ secret: UInt8, _ providers: EncryptionProvider...) -> EncryptionRules {
        let key = EncryptionKey(name: "k\(secret)", secret: Array(repeating: secret, count: 32))
        let encryption = ValueEncryption(providers: [.aesgcm([key])] + providers)
        return EncryptionRules { $0.hasPrefix("/secrets/") ? encryption : nil }
    }

    @Test("only keys with a rule are stored encrypted")
    func layers() async throws {
        let base = MemoryStore()
        let store = EncryptedStore(base, rules: Self.rules(1))
        try await store.put("/secrets/a", "hidden")
        try await store.put("/maps/a", "open")
        #expect(try await store.texts("/") == ["/maps/a=open", "/secrets/a=hidden"])
        #expect(try await base.text("/maps/a") == "open")
        // Compared as bytes, because the random bytes may combine with the last colon to another character.
        let stored = try #require(try await base.get("/secrets/a", at: nil))
        #expect(stored.value.starts(with: "k8s:enc:aesgcm:v1:k1:".utf8))
    }

    @Test("values encrypted with old rules are stale until they are written again")
    func rotation() async throws {
        let base = MemoryStore()
        let store = EncryptedStore(base, rules: Self.rules(1))
        try await store.put("/secrets/a", "x")
        #expect(try await store.isStale("/secrets/a") == false)
        let old = EncryptionKey(name: "k1", secret: Array(repeating: 1, count: 32))
        store.replaceRules(Self.rules(2, .aesgcm([old])))
        #expect(try await store.text("/secrets/a") == "x")
        #expect(try await store.isStale("/secrets/a"))
        try await store.put("/secrets/a", "x")
        #expect(try await store.isStale("/secrets/a") == false)
        store.replaceRules(Self.rules(2))
        #expect(try await store.text("/secrets/a") == "x")
    }

    @Test("a value that can't be decrypted fails its read, and is unreadable in lists and watches")
    func undecryptable() async throws {
        let base = MemoryStore()
        let store = EncryptedStore(base, rules: Self.rules(1))
        let observer = RecordingObserver()
        let watch = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
        try await store.put("/maps/a", "open")
        try await base.put("/secrets/a", "smuggled in")
        try await store.put("/maps/a", "again")
        #expect(observer.events.map(\.key) == ["/maps/a", "/secrets/a", "/maps/a"])
        #expect(observer.end == nil)
        let told = observer.events.compactMap { event in
            if case .put(let entry) = event.change { UnreadableValue.reason(entry.value) } else { nil }
        }
        #expect(told == ["no matching prefix found"])
        await expect(.undecryptable) { try await store.get("/secrets/a", at: nil) }
        let page = try await store.list(KeyRange(prefix: "/"), limit: nil, at: nil)
        #expect(page.entries.map { UnreadableValue.reason($0.value) } == [nil, "no matching prefix found"])
        #expect(try await store.texts("/maps/") == ["/maps/a=again"])
        watch.cancel()
    }
}
