import Testing

@testable import KubeStore

@Suite struct EtcdIdentityTests {
    @Test("responses may arrive out of order, but none may be older than the revision known at its request")
    func revisions() throws {
        let identity = EtcdReplacementDetector()
        try identity.note(clusterID: 1, revision: 10, known: 0)
        // Requested before the other response arrived.
        try identity.note(clusterID: 1, revision: 8, known: 7)
        #expect(identity.revision == 10 && identity.replaced == nil)
        #expect(throws: StoreError.self) { try identity.note(clusterID: 1, revision: 3, known: 10) }
        #expect(identity.replaced?.message.contains("its revision is 3 and was 10 before") == true)
        // Later responses fail too.
        #expect(throws: StoreError.self) { try identity.note(clusterID: 1, revision: 20, known: 10) }
    }

    @Test("another cluster under the same address is another store")
    func clusters() async throws {
        let identity = EtcdReplacementDetector()
        try identity.note(clusterID: 1, revision: 10, known: 0)
        async let replaced = identity.waitUntilReplaced()
        #expect(throws: StoreError.self) { try identity.note(clusterID: 2, revision: 11, known: 10) }
        #expect(await replaced?.message == "etcd was replaced: the cluster ID is 2 instead of 1")
    }
}
