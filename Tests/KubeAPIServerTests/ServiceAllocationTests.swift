import KubeAPI
import KubeClient
import KubeStore
import KubeSupport
import Synchronization
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
        let range = try #require(CIDR("10.96.0.0/24"))
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

    @Test("the lower ports are for services that ask for them, until the others are taken")
    func staticBand() async throws {
        let range = try #require(CIDR("10.96.0.0/24"))
        let server = try await TestServer {
            [ServiceAllocation(cache: $0, catalogue: $1, range: range, ports: 30_000...30_031)]
        }
        var ports: [Int32] = []
        for index in 0..<32 {
            ports.append(try await server.client.create(service("s\(index)")).spec.ports.first?.nodePort ?? 0)
        }
        #expect(Set(ports.prefix(16)) == Set(30_016...30_031))
        #expect(Set(ports.suffix(16)) == Set(30_000...30_015))
        #expect(await refusal(service("full"), server).contains("failed to allocate a nodePort: range is full"))
    }

    @Test("of many services that ask for the same address or node port at once, exactly one gets it")
    func concurrent() async throws {
        let range = try #require(CIDR("10.96.0.0/24"))
        let plugin = Mutex<ServiceAllocation?>(nil)
        let server = try await TestServer(store: SlowStore()) { cache, catalogue in
            let allocation = ServiceAllocation(cache: cache, catalogue: catalogue, range: range)
            plugin.withLock { $0 = allocation }
            return [allocation]
        }
        for round in 0..<5 {
            let results = await withTaskGroup(of: String.self) { group in
                for index in 0..<20 {
                    var service = service("s\(round)-\(index)")
                    if index % 2 == 0 {
                        service.spec.clusterIP = "10.96.0.\(10 + round)"
                    } else {
                        // Where none is chosen for a service that asks for none.
                        service.spec.ports[0].nodePort = Int32(30_010 + round)
                    }
                    let asked = service
                    group.addTask { "\(index % 2) \(await refusal(asked, server))" }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == "0 " }.count == 1)
            #expect(results.filter { $0 == "1 " }.count == 1)
            #expect(results.filter { $0.contains("already allocated") }.count == 18)
        }
        #expect(plugin.withLock { $0?.isIdle } == true)
        let services = try await server.client.list(Service.self).items
        #expect(Set(services.compactMap(\.spec.clusterIP)).count == services.count)
        #expect(Set(services.compactMap { $0.spec.ports.first?.nodePort }).count == services.count)
    }

    @Test("what a write asked for that failed, or was a dry run, is free again")
    func released() async throws {
        let server = try await server()
        var invalid = service("a")
        invalid.spec.clusterIP = "10.96.0.77"
        invalid.spec.ports.append(invalid.spec.ports[0])
        invalid.spec.ports[0].nodePort = 30_077
        invalid.spec.ports[1].nodePort = 30_077
        #expect(await refusal(invalid, server).contains("spec.ports[1].nodePort"))
        let dry = try await server.send(
            "POST", "/api/v1/namespaces/default/services", query: [("dryRun", "All")],
            body: #"{"metadata":{"name":"d"},"spec":{"clusterIP":"10.96.0.77","ports":[{"port":1}]}}"#)
        #expect(dry.status == 201)
        var valid = service("b")
        valid.spec.clusterIP = "10.96.0.77"
        valid.spec.ports[0].nodePort = 30_077
        #expect(await refusal(valid, server) == "")
        try await server.client.delete(Service.self, namespace: "default", name: "b")
        valid.metadata.name = "c"
        #expect(await refusal(valid, server) == "")
    }

    /// What the server says when it refuses to create `service`; empty when it does not.
    private func refusal(_ service: Service, _ server: TestServer) async -> String {
        do {
            _ = try await server.client.create(service)
            return ""
        } catch { return "\(error)" }
    }
}
