import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct ServiceClaimIndexTests {
    private func record(_ name: String, _ address: String, _ port: Int32, revision: Int64) throws -> ObjectRecord {
        let service = Service {
            $0.metadata.name = name
            $0.metadata.namespace = "default"
            $0.metadata.uid = name
            $0.spec.clusterIPs = [address]
            $0.spec.ports = [
                ServicePort {
                    $0.port = 80
                    $0.nodePort = port
                    $0.protocol = "TCP"
                }
            ]
        }
        let body = service.json()
        return ObjectRecord(body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
    }

    @Test("an address and a port have the owner of the last observed services")
    func owners() throws {
        var index = ServiceClaimIndex()
        var services = ObjectMap()
        services["default/a"] = try record("a", "10.0.0.1", 30_001, revision: 1)
        services["default/b"] = try record("b", "10.0.0.2", 30_002, revision: 2)
        index.observe(services)
        #expect(!index.isFree("10.0.0.1", for: "b") && index.isFree("10.0.0.1", for: "a"))
        #expect(!index.isFree(ServiceClaims.Port(number: 30_002, transport: "TCP"), for: "a"))
        #expect(index.isFree(ServiceClaims.Port(number: 30_002, transport: "UDP"), for: "a"))

        // The address moves from `a` to `b`, and `a` gets the former address of `b`.
        services["default/a"] = try record("a", "10.0.0.2", 30_001, revision: 3)
        services["default/b"] = try record("b", "10.0.0.1", 30_002, revision: 4)
        index.observe(services)
        #expect(!index.isFree("10.0.0.1", for: "a") && !index.isFree("10.0.0.2", for: "b"))

        services["default/a"] = nil
        index.observe(services)
        #expect(index.isFree("10.0.0.2", for: "b") && !index.isFree("10.0.0.1", for: "c"))
        #expect(index.isFree(ServiceClaims.Port(number: 30_001, transport: "TCP"), for: "c"))
        #expect(index.all.count == 1)
    }

    @Test("the claims of a service are its cluster IPs, node ports and health check node port")
    func claims() {
        let claims = ServiceClaims(
            Service {
                $0.spec.type = "LoadBalancer"
                $0.spec.externalTrafficPolicy = "Local"
                $0.spec.healthCheckNodePort = 30_009
                $0.spec.clusterIPs = ["10.0.0.1", "None"]
                $0.spec.ports = [
                    ServicePort { $0.port = 80 },
                    ServicePort {
                        $0.port = 53
                        $0.nodePort = 30_053
                        $0.protocol = "UDP"
                    },
                ]
            })
        #expect(claims.addresses == ["10.0.0.1"])
        #expect(
            claims.ports.sorted() == [
                ServiceClaims.Port(number: 30_009, transport: "TCP"),
                ServiceClaims.Port(number: 30_053, transport: "UDP"),
            ])
    }
}
