import KubeAPI
import KubeClient
import Testing

@testable import KubeControllers

@Suite(.timeLimit(.minutes(3))) struct EndpointSliceMirroringTests {
    private static func endpoints(_ addresses: [String], notReady: [String] = [], port: Int32 = 80) -> Endpoints {
        Endpoints {
            $0.metadata.name = "ext"
            $0.metadata.namespace = "team"
            $0.metadata.labels = ["own": "label"]
            $0.metadata.annotations = ["kubectl.kubernetes.io/last-applied-configuration": "{}", "own": "annotation"]
            $0.subsets = [
                EndpointSubset {
                    $0.addresses = addresses.map { ip in EndpointAddress { $0.ip = ip } }
                    $0.notReadyAddresses = notReady.map { ip in EndpointAddress { $0.ip = ip } }
                    $0.ports = [EndpointPort { $0.port = port }]
                }
            ]
        }
    }

    private static func service(_ selector: [String: String] = [:]) -> Service {
        Service {
            $0.metadata.name = "ext"
            $0.metadata.namespace = "team"
            $0.spec.selector = selector
            $0.spec.ports = [ServicePort { $0.port = 80 }]
        }
    }

    @Test("a slice mirrors the Endpoints of each address family")
    func plan() {
        let plan = EndpointSlicePlan(
            mirroring: Self.endpoints(["192.0.2.1", "2001:db8::1"], notReady: ["192.0.2.2"]), slices: [])
        #expect(plan.create.map(\.addressType) == ["IPv4", "IPv6"] && plan.update.isEmpty && plan.delete.isEmpty)
        let slice = plan.create[0]
        #expect(slice.metadata.generateName == "ext-")
        #expect(
            slice.metadata.labels == [
                "own": "label", "kubernetes.io/service-name": "ext",
                "endpointslice.kubernetes.io/managed-by": "endpointslicemirroring-controller.k8s.io",
            ])
        #expect(slice.metadata.annotations == ["own": "annotation"])
        #expect(slice.metadata.controller?.kind == "Endpoints")
        #expect(slice.endpoints.map(\.addresses) == [["192.0.2.1"], ["192.0.2.2"]])
        #expect(slice.endpoints.map(\.conditions?.ready) == [true, false])
        #expect(slice.ports.map(\.name) == [""] && slice.ports.map(\.port) == [80] && slice.ports[0].protocol == "TCP")
        #expect(EndpointSlicePlan(mirroring: Self.endpoints([]), slices: []).create.isEmpty)
    }

    @Test("Endpoints of Services with a selector, of leader elections, and excluded ones are not mirrored")
    func notMirrored() {
        let plain = Self.endpoints(["192.0.2.1"])
        func isMirrored(_ endpoints: Endpoints, _ service: Service? = Self.service()) -> Bool {
            EndpointSliceMirroringController.isMirrored(endpoints, service)
        }
        #expect(isMirrored(plain) && !isMirrored(plain, nil) && !isMirrored(plain, Self.service(["app": "web"])))
        var marked = plain
        marked.metadata.labels["endpointslice.kubernetes.io/skip-mirror"] = "true"
        #expect(!isMirrored(marked))
        var election = plain
        election.metadata.annotations["control-plane.alpha.kubernetes.io/leader"] = "{}"
        #expect(!isMirrored(election))
    }

    @Test("the slice of a Service without selector is created, updated and deleted with the Endpoints")
    func follows() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.run([EndpointSliceMirroringController.controller]) {
            try await cluster.client.create(Self.endpoints(["192.0.2.1"]))
            try await cluster.client.create(Self.service())
            @Sendable func addresses(_ slices: [EndpointSlice]) -> [[String]] {
                slices.filter { $0.metadata.namespace == "team" }.flatMap(\.endpoints).map(\.addresses)
            }
            await cluster.wait(for: EndpointSlice.self) { addresses($0) == [["192.0.2.1"]] }
            var changed = try await cluster.client.get(Endpoints.self, namespace: "team", name: "ext")
            changed.subsets = Self.endpoints(["192.0.2.2"]).subsets
            try await cluster.client.update(changed)
            await cluster.wait(for: EndpointSlice.self) { addresses($0) == [["192.0.2.2"]] }
            try await cluster.client.delete(Endpoints.self, namespace: "team", name: "ext")
            await cluster.wait(for: EndpointSlice.self) { addresses($0).isEmpty }
        }
    }
}
