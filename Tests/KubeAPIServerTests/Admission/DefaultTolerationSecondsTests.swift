import KubeAPI
import KubeClient
import Testing

@testable import KubeAPIServer

@Suite struct DefaultTolerationSecondsTests {
    private func tolerations(_ tolerations: [Toleration]) async throws -> [Toleration] {
        let server = try await TestServer { _, _ in [DefaultTolerationSeconds()] }
        let pod = try await server.client.create(
            Pod {
                ($0.metadata.name, $0.metadata.namespace) = ("a", "default")
                $0.spec.containers = [
                    Container {
                        $0.name = "c"
                        $0.image = "i"
                    }
                ]
                $0.spec.tolerations = tolerations
            })
        return pod.spec.tolerations
    }

    private func toleration(_ key: String?, _ effect: String? = "NoExecute", seconds: Int64? = 300) -> Toleration {
        Toleration {
            $0.key = key
            $0.operator = "Exists"
            $0.effect = effect
            $0.tolerationSeconds = seconds
        }
    }

    @Test("a pod tolerates nodes that are not ready or unreachable for five minutes")
    func defaults() async throws {
        #expect(
            try await tolerations([]) == [
                toleration("node.kubernetes.io/not-ready"), toleration("node.kubernetes.io/unreachable"),
            ])
    }

    @Test("a toleration that the pod has is kept, and one of all taints is enough")
    func present() async throws {
        let own = toleration("node.kubernetes.io/not-ready", seconds: 5)
        #expect(try await tolerations([own]) == [own, toleration("node.kubernetes.io/unreachable")])
        let all = toleration(nil, nil, seconds: nil)
        #expect(try await tolerations([all]) == [all])
    }
}
