import Testing

@testable import KubeStore

@Suite struct EtcdIdentityTests {
    @Test("answers may come out of order, but none may be older than what was known when it was asked for")
    func revisions() throws {
        let identity = EtcdIdentity()
        try identity.note(clusterID: 1, revision: 10, known: 0)
        // Asked for before the other had answered.
        try identity.note(clusterID: 1, revision: 8, known: 7)
        #expect(identity.revision == 10 && identity.replaced == nil)
        #expect(throws: StoreError.self) { try identity.note(clusterID: 1, revision: 3, known: 10) }
        #expect(identity.replaced?.message.contains("its revision is 3, and was 10 before") == true)
        // What comes after is not believed either.
        #expect(throws: StoreError.self) { try identity.note(clusterID: 1, revision: 20, known: 10) }
    }

    @Test("another cluster under the same address is another store")
    func clusters() async throws {
        let identity = EtcdIdentity()
        try identity.note(clusterID: 1, revision: 10, known: 0)
        async let replaced = identity.waitUntilReplaced()
        #expect(throws: StoreError.self) { try identity.note(clusterID: 2, revision: 11, known: 10) }
        #expect(await replaced?.message == "etcd was replaced: cluster 2 answers instead of 1")
    }
}
