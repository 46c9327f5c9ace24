import KubeAPI
import KubeClient
import KubeControllers
import KubeSupport
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ComponentTests {
    @Test("a controller manager is ready after its informers synced, and can be run again")
    func restart() async throws {
        let cluster = try await TestCluster()
        let context = ControllerContext(
            informers: cluster.informers, metrics: MetricsRegistry(), logger: cluster.logger
        ) { cluster.client(account: $0) }
        let manager = ControllerManager(
            ControllerManagerConfiguration(rootCertificateAuthority: "PEM"), context: context)
        @Sendable func isReady() -> Bool { manager.health.readyz.allSatisfy { $0.failure() == nil } }
        #expect(!isReady() && manager.health.livez.allSatisfy { $0.failure() == nil })
        for name in ["first", "second"] {
            try await cluster.informers.run {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { await manager.run() }
                    try await waitUntil { isReady() }
                    try await cluster.createNamespace(name)
                    await cluster.wait(for: ServiceAccount.self) { $0.contains { $0.metadata.namespace == name } }
                    group.cancelAll()
                }
            }
            #expect(!isReady())
        }
        let text = manager.metrics.render()
        #expect(text.contains(#"root_ca_cert_publisher_sync_total{code="200"}"#))
        #expect(text.contains(#"workqueue_adds_total{name="serviceaccount"}"#))
        #expect(
            text.contains(
                #"controller_runtime_reconcile_total{controller="service-account-controller",result="success"}"#))
    }
}
