import KubeAPI
import KubeJSON
import KubeSupport
import Testing

@testable import KubeAPIServer
@testable import KubePKI

@Suite("Invalidation of service account tokens")
struct ServiceAccountLookupTests {
    private let time = ManualTime(start: Timestamp(secondsSinceEpoch: 1_800_000_000))

    private func server() async throws -> (TestServer, ServiceAccountLookup, ServiceAccountToken.Reference) {
        let server = try await TestServer(time: time)
        let account = try await server.client.create(
            ServiceAccount {
                $0.metadata.namespace = "default"
                $0.metadata.name = "a"
            })
        let lookup = ServiceAccountLookup(
            cache: server.server.cache, catalogue: BuiltInResources().catalogue, time: time)
        return (server, lookup, .init(name: "a", uid: try #require(account.metadata.uid)))
    }

    private func token(
        _ account: ServiceAccountToken.Reference, pod: ServiceAccountToken.Reference? = nil,
        secret: ServiceAccountToken.Reference? = nil
    ) -> ServiceAccountToken {
        ServiceAccountToken(
            namespace: "default", serviceAccount: account, pod: pod, secret: secret, audiences: [], id: "",
            issuedAt: time.now(), notBefore: time.now(), expires: time.now() + .seconds(3600))
    }

    @Test("a Secret's token is valid as long as the Secret contains it")
    func secret() async throws {
        let (server, lookup, account) = try await server()
        let token = token(account, secret: .init(name: "s", uid: ""))
        #expect(lookup.rejection(of: token, encoded: "t") == "Token has been invalidated")
        var secret = try await server.client.create(
            Secret {
                $0.metadata.namespace = "default"
                $0.metadata.name = "s"
                $0.data = ["token": ByteData("t")]
            })
        #expect(lookup.rejection(of: token, encoded: "t") == nil)
        #expect(lookup.rejection(of: token, encoded: "other") == "Token does not match server's copy")
        secret.metadata.finalizers = ["example.com/f"]
        try await server.client.update(secret)
        try await server.client.delete(Secret.self, namespace: "default", name: "s")
        #expect(lookup.rejection(of: token, encoded: "t") == "Token has been invalidated")
    }

    @Test("a token becomes invalid a minute after its object's deletion timestamp")
    func deletion() async throws {
        let (server, lookup, account) = try await server()
        #expect(lookup.rejection(of: token(account), encoded: "") == nil)
        var kept = try await server.client.get(ServiceAccount.self, namespace: "default", name: "a")
        kept.metadata.finalizers = ["example.com/f"]
        try await server.client.update(kept)
        try await server.client.delete(ServiceAccount.self, namespace: "default", name: "a")
        time.advance(by: .seconds(60))
        #expect(lookup.rejection(of: token(account), encoded: "") == nil)
        time.advance(by: .seconds(1))
        #expect(lookup.rejection(of: token(account), encoded: "") == "service account default/a has been deleted")
        let other = ServiceAccountToken.Reference(name: "a", uid: "other")
        #expect(lookup.rejection(of: token(other), encoded: "")?.contains("does not match claim (other)") == true)
        let pod = ServiceAccountToken.Reference(name: "p", uid: "1")
        #expect(lookup.rejection(of: token(other, pod: pod), encoded: "") != nil)
    }
}
