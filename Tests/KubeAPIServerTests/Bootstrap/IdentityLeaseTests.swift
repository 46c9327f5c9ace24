import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Testing

@testable import KubeAPIServer

@Suite struct IdentityLeaseTests {
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    @Test("the name is derived from the host name as upstream's")
    func name() {
        // The name that clusters of kind have.
        #expect(
            IdentityLease.name(hostName: "kind-control-plane") == "apiserver-c4vwjftbvpc5os2vvzle4qg27a")
    }

    @Test("a server renews its lease, and takes it over after a restart")
    func renewal() async throws {
        let time = ManualTime()
        let server = try await TestServer()
        let name = IdentityLease.name(hostName: "host")
        func lease() async throws -> Lease {
            try await server.client.get(Lease.self, namespace: "kube-system", name: name)
        }
        let identity = IdentityLease(server: server.server, hostName: "host", time: time, logger: logger)
        try await identity.renew()
        let first = try await lease()
        #expect(first.metadata.labels["apiserver.kubernetes.io/identity"] == "kube-apiserver")
        #expect(first.metadata.labels["kubernetes.io/hostname"] == "host")
        #expect(first.spec.leaseDurationSeconds == 3_600)
        #expect(first.spec.holderIdentity?.hasPrefix("\(name)_") == true)
        time.advance(by: .seconds(10))
        try await identity.renew()
        let second = try await lease()
        #expect(second.metadata.uid == first.metadata.uid)
        #expect(second.spec.holderIdentity == first.spec.holderIdentity)
        #expect(second.spec.renewTime != first.spec.renewTime)
        try await IdentityLease(server: server.server, hostName: "host", time: time, logger: logger).renew()
        #expect(try await lease().spec.holderIdentity != first.spec.holderIdentity)
    }
}
