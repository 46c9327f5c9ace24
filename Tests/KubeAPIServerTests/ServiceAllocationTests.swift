import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeAPIServer

@Suite struct ServiceAllocationTests {
    private func service(_ name: String) -> Service {
        Service {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.spec.type = "NodePort"
            $0.spec.ports = [ServicePort { $0.port = 80 }]
        }
    }

    private func server() async throws -> TestServer {
        let range = try #require(IPv4Range("10.96.0.0/24"))
        return try await TestServer { [ServiceAllocation(cache: $0, catalogue: $1, range: range)] }
    }

    @Test("a service changed right after it was created keeps its address and its node port")
    func earlyUpdate() async throws {
        let server = try await server()
        var created = try await server.client.create(service("a"))
        #expect(created.spec.clusterIP != nil)
        #expect(created.spec.ports.first?.nodePort != nil)
        created.metadata.labels = ["tier": "web"]
        let updated = try await server.client.update(created)
        #expect(updated.metadata.labels == ["tier": "web"])
        #expect(updated.spec.clusterIP == created.spec.clusterIP)
        #expect(updated.spec.ports == created.spec.ports)
    }

    @Test("an address and a node port that another service has are refused")
    func taken() async throws {
        let server = try await server()
        let first = try await server.client.create(service("a"))
        var second = service("b")
        second.spec.clusterIP = first.spec.clusterIP
        #expect(await refusal(second, server).contains("provided IP is already allocated"))
        second.spec.clusterIP = nil
        second.spec.ports = first.spec.ports
        #expect(await refusal(second, server).contains("provided port is already allocated"))
    }

    /// What the server says when it refuses to create `service`; empty when it does not.
    private func refusal(_ service: Service, _ server: TestServer) async -> String {
        do {
            _ = try await server.client.create(service)
            return ""
        } catch { return "\(error)" }
    }
}
