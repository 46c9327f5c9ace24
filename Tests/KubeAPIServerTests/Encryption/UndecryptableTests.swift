import KubeAPI
import KubeJSON
import KubeStore
import Testing

@testable import KubeAPIServer

/// A value that can't be decrypted affects only its resource.
@Suite struct UndecryptableTests {
    private static func rules(_ secret: UInt8) -> EncryptionRules {
        let key = EncryptionKey(name: "k", secret: Array(repeating: secret, count: 32))
        let encryption = ValueEncryption(providers: [.aesgcm([key])])
        return EncryptionRules { $0.hasPrefix("/registry/secrets/") ? encryption : nil }
    }

    private static let secrets = "/api/v1/namespaces/default/secrets"
    private static let maps = "/api/v1/namespaces/default/configmaps"
    private static let message =
        "Internal error occurred: unable to transform key \"/registry/secrets/default/lost\": "
        + "no matching key was found for the provided transformers"

    private func put(_ store: any Store, _ name: String) async throws {
        let value = #"{"kind":"Secret","apiVersion":"v1","metadata":{"name":"\#(name)","namespace":"default"}}"#
        _ = try await store.commit(
            Transaction(
                preconditions: [],
                mutations: [.put(key: "/registry/secrets/default/\(name)", value: Array(value.utf8))]))
    }

    private func expectLost(_ server: TestServer) async throws {
        for (path, query) in [(Self.secrets, []), (Self.secrets + "/lost", []), (Self.secrets, [("watch", "1")])] {
            let answer = try await server.send("GET", path, query: query)
            #expect(answer.status == 500, "\(path)")
            let status = try JSONValue(json: answer.body)
            #expect(status["reason"] == "InternalError")
            #expect(status["message"]?.string == Self.message)
        }
        let changed = try await server.send("DELETE", Self.secrets + "/lost")
        #expect(changed.status == 500)
        // What can be read is read, and everything else goes on.
        #expect(try await server.send("GET", Self.secrets + "/fine").status == 200)
        #expect(try await server.send("GET", Self.maps).status == 200)
        let made = try await server.send("POST", Self.maps, body: #"{"metadata":{"generateName":"m-"}}"#)
        #expect(made.status == 201)
    }

    @Test("found at start, requests for its resource get 500 and others are served, until its key is configured again")
    func atStart() async throws {
        let base = MemoryStore()
        try await put(EncryptedStore(base, rules: Self.rules(1)), "lost")
        let store = EncryptedStore(base, rules: Self.rules(2))
        try await put(store, "fine")
        let server = try await TestServer(store: store)
        try await expectLost(server)
        await server.server.cache.retryUnreadable()
        try await expectLost(server)
        store.replaceRules(Self.rules(1))
        // Now it is the other one.
        await server.server.cache.retryUnreadable()
        let answer = try await server.send("GET", Self.secrets)
        #expect(answer.status == 500)
    }

    @Test("found while following the store, it affects its resource only, until it is deleted or readable")
    func whileFollowing() async throws {
        let base = MemoryStore()
        let store = EncryptedStore(base, rules: Self.rules(2))
        let server = try await TestServer(store: store)
        try await put(store, "fine")
        try await put(EncryptedStore(base, rules: Self.rules(1)), "lost")
        try await expectLost(server)
        try await put(store, "lost")
        let answer = try await server.send("GET", Self.secrets)
        #expect(try SecretList(json: answer.body).items.map { $0.metadata.name } == ["fine", "lost"])
    }

    @Test("after its key is configured again, the resource is loaded again and followed")
    func keyIsBack() async throws {
        let base = MemoryStore()
        let old = EncryptedStore(base, rules: Self.rules(1))
        try await put(old, "a")
        try await put(old, "b")
        let store = EncryptedStore(base, rules: Self.rules(2))
        let server = try await TestServer(store: store)
        #expect(try await server.send("GET", Self.secrets).status == 500)
        store.replaceRules(Self.rules(1))
        await server.server.cache.retryUnreadable()
        try await put(store, "c")
        let answer = try await server.send("GET", Self.secrets)
        #expect(try SecretList(json: answer.body).items.map { $0.metadata.name } == ["a", "b", "c"])
        #expect(try await server.send("POST", Self.maps, body: #"{"metadata":{"name":"m"}}"#).status == 201)
        #expect(try await server.send("GET", Self.maps + "/m").status == 200)
    }
}
