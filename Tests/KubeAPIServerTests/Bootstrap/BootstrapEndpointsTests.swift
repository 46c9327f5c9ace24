import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct BootstrapEndpointsTests {
    private func slices(at address: String) async throws -> [[String]] {
        let server = try await TestServer()
        let bootstrap = BootstrapObjects(
            server: server.server, serviceRange: "10.96.0.0/24", serviceAddress: "10.96.0.1", endpoint: (address, 6443))
        try await bootstrap.ensure()
        try await bootstrap.ensureDNS(serviceAddress: "10.96.0.10", endpoint: (address, 10053))
        for (namespace, name) in [("default", "kubernetes"), ("kube-system", "kube-dns")] {
            _ = try await server.client.get(Service.self, namespace: namespace, name: name)
        }
        return try await server.client.list(EndpointSlice.self).items.map { $0.endpoints.flatMap(\.addresses) }
    }

    @Test("the services of the API server and of DNS have the server's address as endpoint")
    func endpoints() async throws {
        #expect(try await slices(at: "192.0.2.1") == [["192.0.2.1"], ["192.0.2.1"]])
    }

    @Test(
        "a server with a loopback address starts, and its services have no endpoints", arguments: ["127.0.0.1", "::1"])
    func loopback(address: String) async throws {
        #expect(try await slices(at: address).isEmpty)
    }
}
