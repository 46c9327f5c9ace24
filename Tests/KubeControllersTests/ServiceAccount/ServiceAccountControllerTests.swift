import KubeAPI
import KubeClient
import Testing

@testable import KubeControllers

@Suite(.timeLimit(.minutes(3))) struct ServiceAccountControllerTests {
    private let certificate = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"

    @Test("every namespace has the ServiceAccount default, which is created again after its deletion")
    func account() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("before")
        try await cluster.run([ServiceAccountController.controller]) {
            try await cluster.createNamespace("after")
            for namespace in ["before", "after", "kube-system"] {
                await cluster.wait(for: ServiceAccount.self) {
                    $0.contains { $0.metadata.namespace == namespace && $0.metadata.name == "default" }
                }
            }
            let first = try await cluster.client.get(ServiceAccount.self, namespace: "after", name: "default")
            try await cluster.client.delete(ServiceAccount.self, namespace: "after", name: "default")
            await cluster.wait(for: ServiceAccount.self) {
                $0.contains {
                    $0.metadata.namespace == "after" && $0.metadata.name == "default"
                        && $0.metadata.uid != first.metadata.uid
                }
            }
        }
    }

    @Test("every namespace has the root certificate, which is restored after a change or deletion")
    func certificateAuthority() async throws {
        let cluster = try await TestCluster()
        let certificate = certificate
        try await cluster.run([RootCAPublisher.controller(rootCertificateAuthority: certificate)]) {
            try await cluster.createNamespace("team")
            let isRight: @Sendable ([ConfigMap]) -> Bool = {
                $0.contains {
                    $0.metadata.namespace == "team" && $0.metadata.name == "kube-root-ca.crt"
                        && $0.data == ["ca.crt": certificate]
                }
            }
            await cluster.wait(for: ConfigMap.self, until: isRight)
            var changed = try await cluster.client.get(ConfigMap.self, namespace: "team", name: "kube-root-ca.crt")
            changed.data = ["ca.crt": "forged"]
            try await cluster.client.update(changed)
            await cluster.wait(for: ConfigMap.self, until: isRight)
            try await cluster.client.delete(ConfigMap.self, namespace: "team", name: "kube-root-ca.crt")
            await cluster.wait(for: ConfigMap.self, until: isRight)
        }
    }
}
