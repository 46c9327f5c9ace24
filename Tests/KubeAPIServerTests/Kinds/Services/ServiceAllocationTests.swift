import KubeAPI
import KubeClient
import KubeStore
import KubeSupport
import Synchronization
import TestSupport
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

    private func server(
        _ store: any Store = MemoryStore(), ports: ClosedRange<Int32> = 30_000...32_767
    ) async throws -> TestServer {
        let range = try #require(CIDR("10.96.0.0/24"))
        return try await TestServer(
            store: store,
            allocators: { [ServiceAllocator(cache: $0, catalogue: $1, store: store, range: range, ports: ports)] })
    }

    @Test("a service updated right after its creation keeps its address and node port")
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

    @Test("an address or node port of another service is refused")
    func taken() async throws {
        let server = try await server()
        let first = try await server.client.create(service("a"))
        var second = service("b")
        second.spec.clusterIP = first.spec.clusterIP
        #expect(await refusal(second, server).contains("provided IP is already allocated"))
        second.spec.clusterIP = nil
        second.spec.ports = first.spec.ports
        #expect(await refusal(second, server).contains("provided port is already allocated"))
        // For another transport the number is another port.
        second.spec.ports[0].protocol = "UDP"
        #expect(await refusal(second, server) == "")
    }

    @Test("the lower node ports are reserved for explicit requests until all others are taken")
    func staticBand() async throws {
        let server = try await server(ports: 30_000...30_031)
        var ports: [Int32] = []
        for index in 0..<32 {
            ports.append(try await server.client.create(service("s\(index)")).spec.ports.first?.nodePort ?? 0)
        }
        #expect(Set(ports.prefix(16)) == Set(30_016...30_031))
        #expect(Set(ports.suffix(16)) == Set(30_000...30_015))
        #expect(await refusal(service("full"), server).contains("failed to allocate a nodePort: range is full"))
    }

    @Test("of concurrent requests for the same address or node port exactly one succeeds")
    func concurrent() async throws {
        let server = try await server(SlowStore())
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
        let services = try await server.client.list(Service.self).items
        #expect(Set(services.compactMap(\.spec.clusterIP)).count == services.count)
        #expect(Set(services.compactMap { $0.spec.ports.first?.nodePort }).count == services.count)
    }

    @Test("values requested by a failed write or a dry run are free again")
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

    @Test(
        "two API servers on one etcd never allocate the same address or node port",
        .enabled(if: EtcdServers.isInstalled))
    func twoServers() async throws {
        try await EtcdServers.with { servers in
            let stores = [try await EtcdStore.open(servers.storage), try await EtcdStore.open(servers.storage)]
            // So few that both are bound to want the same.
            let range = try #require(CIDR("10.96.0.0/27"))
            var both: [TestServer] = []
            for store in stores {
                both.append(
                    try await TestServer(
                        store: store,
                        allocators: {
                            [
                                ServiceAllocator(
                                    cache: $0, catalogue: $1, store: store, range: range, ports: 30_000...30_029)
                            ]
                        }))
            }
            let failures: [String] = await withTaskGroup(of: String.self) { group in
                for index in 0..<30 {
                    let server = both[index % 2]
                    group.addTask { await refusal(service("s\(index)"), server) }
                }
                return await group.reduce(into: []) { if !$1.isEmpty { $0.append($1) } }
            }
            #expect(failures == [])
            let services = try await both[0].client.list(Service.self).items
            #expect(services.count == 30)
            #expect(Set(services.compactMap(\.spec.clusterIP)).count == 30)
            #expect(Set(services.compactMap { $0.spec.ports.first?.nodePort }).count == 30)
            #expect(await refusal(service("more"), both[1]).contains("range is full"))
            // What one gives up, the other can give.
            try await both[0].client.delete(Service.self, namespace: "default", name: "s0")
            #expect(await refusal(service("more"), both[1]) == "")
            for store in stores { await store.close() }
        }
    }

    @Test("the claims of a service are written and removed with it, and name their owner")
    func claims() async throws {
        let store = MemoryStore()
        let server = try await server(store)
        var created = try await server.client.create(service("a"))
        let address = try #require(created.spec.clusterIP)
        let claim = try await server.client.get(KubeAPI.IPAddress.self, namespace: "", name: address)
        #expect(claim.spec.parentRef.name == "a" && claim.spec.parentRef.namespace == "default")
        #expect(claim.metadata.labels["ipaddress.kubernetes.io/managed-by"] == "ipallocator.k8s.io")
        func ports() async throws -> [String] {
            try await store.list(KeyRange(prefix: ServiceClaimKeys.portPrefix), limit: nil, at: nil).entries.map(\.key)
        }
        #expect(try await ports().count == 1)
        created.spec.type = "ClusterIP"
        created.spec.ports[0].nodePort = nil
        created = try await server.client.update(created)
        #expect(try await ports().isEmpty)
        #expect(created.spec.clusterIP == address)
        try await server.client.delete(Service.self, namespace: "default", name: "a")
        #expect(try await server.client.list(KubeAPI.IPAddress.self).items.isEmpty)
    }

    @Test("repair writes missing claims and removes those without an owner")
    func repair() async throws {
        let store = MemoryStore()
        // As a server without claims has left it.
        let bare = try await TestServer(store: store)
        var old = service("old")
        old.spec.clusterIP = "10.96.0.9"
        old.spec.clusterIPs = ["10.96.0.9"]
        old.spec.ports[0].nodePort = 30_009
        try await bare.client.create(old)
        let allocators = Mutex<ServiceAllocator?>(nil)
        let range = try #require(CIDR("10.96.0.0/24"))
        let server = try await TestServer(
            store: store,
            allocators: { cache, catalogue in
                let allocator = ServiceAllocator(cache: cache, catalogue: catalogue, store: store, range: range)
                allocators.withLock { $0 = allocator }
                return [allocator]
            })
        let keys = try #require(allocators.withLock { $0 }).keys
        let gone = service("gone")
        _ = try await store.commit(
            Transaction(
                preconditions: [],
                mutations: [
                    .put(key: keys.key(address: "10.96.0.8"), value: keys.value(address: "10.96.0.8", gone)),
                    .put(key: keys.key(port: .init(number: 30_008, transport: "TCP")), value: keys.value(gone)),
                ]))
        await server.server.maintain()
        let addresses = try await server.client.list(KubeAPI.IPAddress.self).items
        #expect(addresses.map(\.metadata.name) == ["10.96.0.9"])
        #expect(addresses.first?.spec.parentRef.name == "old")
        let ports = try await store.list(KeyRange(prefix: ServiceClaimKeys.portPrefix), limit: nil, at: nil)
        #expect(ports.entries.map(\.key) == [keys.key(port: .init(number: 30_009, transport: "TCP"))])
        // A second time nothing is left to do.
        let revision = try await store.currentRevision()
        await server.server.maintain()
        #expect(try await store.currentRevision() == revision)
    }

    /// Returns the message of a refusal to create `service`; "" if it is created.
    private func refusal(_ service: Service, _ server: TestServer) async -> String {
        do {
            _ = try await server.client.create(service)
            return ""
        } catch { return "\(error)" }
    }
}
