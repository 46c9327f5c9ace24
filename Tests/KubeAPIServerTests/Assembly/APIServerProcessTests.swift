import Foundation
import KubeAPI
import KubeAPIServer
import KubePKI
import KubeStore
import KubeSupport
import Logging
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct APIServerProcessTests {
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    @Test("API servers can be started and stopped one after another in one process over the same store")
    func startAndStop() async throws {
        var template = Array("/tmp/apiserver-process-XXXXXX".utf8CString)
        let directory = String(cString: try #require(mkdtemp(&template)))
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let pki = try PKIDirectory(directory, time: SystemTime()).ensure(
            ClusterCertificates(nodeName: "n1", addresses: ["127.0.0.1"], domain: "cluster.local"))
        let services = try #require(CIDR("10.96.0.0/16"))
        let options = APIServerOptions(
            advertiseAddress: "127.0.0.1", port: 0, serviceRange: services, gitVersion: "v1.36.2", platform: "linux")
        let store = try await StoreLocation.memory.open(logger: logger)
        var ports: Set<Int> = []
        for name in ["first", "second"] {
            let apiServer = try await APIServerProcess(
                options, resources: BuiltInResources(), store: store, pki: pki, metrics: MetricsRegistry(),
                logger: logger)
            let address = try await apiServer.bind()
            try await apiServer.bootstrap.ensure()
            #expect(apiServer.health.readyz.allSatisfy { $0.failure() == nil })
            let run = Task { try await apiServer.run() }
            let client = apiServer.client(User(name: "admin", groups: ["system:masters"]), component: "test")
            try await client.create(Namespace { $0.metadata.name = name })
            // What the first one stored is there in the second.
            #expect(try await client.list(Namespace.self).items.contains { $0.metadata.name == "first" })
            try await waitUntil {
                try await client.list(Lease.self, namespace: "kube-system").items.contains {
                    $0.metadata.name?.hasPrefix("apiserver-") ?? false
                }
            }
            ports.insert(try #require(address.port))
            run.cancel()
            try await run.value
        }
        #expect(!ports.contains(0))
    }
}
