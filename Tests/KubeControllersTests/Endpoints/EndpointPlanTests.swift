import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeControllers

@Suite struct EndpointPlanTests {
    private let service = makeService()

    private func pod(_ name: String, ip: String, port: Int32 = 8080, ready: Bool = true) -> Pod {
        var pod = makePod(name, ready: ready)
        pod.status.podIPs = [PodIP { $0.ip = ip }]
        pod.spec.containers = [
            Container {
                $0.name = "web"
                $0.ports = [
                    ContainerPort {
                        $0.name = "web"; $0.containerPort = port
                    }
                ]
            }
        ]
        return pod
    }

    private func terminating(_ pod: Pod) -> Pod {
        var pod = pod
        pod.metadata.deletionTimestamp = Time(epoch)
        return pod
    }

    private func plan(_ service: Service, _ pods: [Pod], _ slices: [EndpointSlice] = []) -> EndpointSlicePlan {
        EndpointSlicePlan(service, pods: pods, zones: ["n1": "east"], slices: slices)
    }

    /// Returns the slices as they are stored after their creation.
    private func stored(_ slices: [EndpointSlice]) -> [EndpointSlice] {
        slices.enumerated().map { index, slice in
            var slice = slice
            slice.metadata.name = "web-\(index)"
            slice.metadata.uid = "slice-\(index)"
            return slice
        }
    }

    @Test("a slice names the Service, its controller, and each pod's address, node, zone and conditions")
    func slice() throws {
        let slice = try #require(plan(service, [pod("a", ip: "10.0.0.1")]).create.first)
        #expect(slice.metadata.generateName == "web-")
        #expect(slice.metadata.labels["kubernetes.io/service-name"] == "web")
        #expect(slice.metadata.labels["endpointslice.kubernetes.io/managed-by"] == "endpointslice-controller.k8s.io")
        #expect(slice.metadata.labels["service.kubernetes.io/headless"] == "")
        #expect(slice.metadata.controller?.uid == "uid-service")
        #expect(slice.addressType == "IPv4")
        #expect(slice.ports.map(\.port) == [8080] && slice.ports.map(\.name) == ["http"])
        let endpoint = try #require(slice.endpoints.first)
        #expect(endpoint.addresses == ["10.0.0.1"])
        #expect(endpoint.nodeName == "n1" && endpoint.zone == "east")
        #expect(endpoint.targetRef?.name == "a" && endpoint.targetRef?.kind == "Pod")
        #expect(
            endpoint.conditions
                == EndpointConditions {
                    $0.ready = true; $0.serving = true; $0.terminating = false
                })
    }

    @Test("unready and terminating pods have different conditions")
    func conditions() {
        let pods = [
            pod("a", ip: "10.0.0.1", ready: false), terminating(pod("b", ip: "10.0.0.2")),
            terminating(pod("c", ip: "10.0.0.3", ready: false)),
        ]
        func list(_ service: Service) -> [[Bool?]] {
            plan(service, pods).create.flatMap(\.endpoints).compactMap(\.conditions).map {
                [$0.ready, $0.serving, $0.terminating]
            }
        }
        #expect(list(service) == [[false, false, false], [false, true, true], [false, false, true]])
        var publishing = service
        publishing.spec.publishNotReadyAddresses = true
        #expect(list(publishing).map(\.first) == [true, true, true])
    }

    @Test("finished pods, pods without an address and unselected pods are not endpoints")
    func excluded() {
        var finished = pod("f", ip: "10.0.0.1")
        finished.status.phase = "Succeeded"
        var other = pod("o", ip: "10.0.0.2")
        other.metadata.labels = ["app": "db"]
        let slices = plan(service, [finished, other, makePod("n")]).create
        #expect(slices.count == 1 && slices.first?.endpoints.isEmpty == true && slices.first?.ports.isEmpty == true)
    }

    @Test("named ports are resolved in each pod, and pods with different ports are in different slices")
    func namedPorts() {
        var without = pod("c", ip: "10.0.0.3")
        without.spec.containers = []
        let plan = plan(service, [pod("a", ip: "10.0.0.1"), pod("b", ip: "10.0.0.2", port: 9090), without])
        #expect(Set(plan.create.map { $0.ports.first?.port }) == [8080, 9090, nil])
    }

    @Test("a slice has at most 100 endpoints, and endpoints stay in their slice")
    func packing() {
        let pods = (1...250).map { pod("p\($0)", ip: "10.0.\($0 / 200).\($0 % 200)") }
        let first = plan(service, pods)
        #expect(first.create.map(\.endpoints.count) == [100, 100, 50])
        let slices = stored(first.create)
        let steady = plan(service, pods, slices)
        #expect(steady.create.isEmpty && steady.update.isEmpty && steady.delete.isEmpty)
        let more = plan(service, pods + [pod("q", ip: "10.0.9.9")], slices)
        #expect(more.create.isEmpty && more.delete.isEmpty)
        #expect(more.update.map(\.endpoints.count) == [51])
        let fewer = plan(service, Array(pods.prefix(249)), slices)
        #expect(fewer.create.isEmpty && fewer.update.count == 1)
    }

    @Test("the last slice is emptied, not deleted")
    func last() {
        let slices = stored(plan(service, [pod("a", ip: "10.0.0.1")]).create)
        let empty = plan(service, [], slices)
        #expect(empty.create.isEmpty && empty.delete.isEmpty)
        #expect(empty.update.map(\.endpoints.count) == [0])
        #expect(empty.update.first?.metadata.uid == "slice-0")
        let again = plan(service, [], empty.update)
        #expect(again.create.isEmpty && again.update.isEmpty && again.delete.isEmpty)
        let back = plan(service, [pod("a", ip: "10.0.0.1")], empty.update)
        #expect(back.create.map(\.endpoints.count) == [1] && back.delete.count == 1)
    }

    @Test("a dual-stack Service has slices of both address families")
    func families() {
        var service = service
        service.spec.ipFamilies = ["IPv4", "IPv6"]
        var dual = pod("a", ip: "10.0.0.1")
        dual.status.podIPs.append(PodIP { $0.ip = "fd00::1" })
        let slices = plan(service, [dual]).create
        #expect(slices.map(\.addressType).sorted() == ["IPv4", "IPv6"])
        #expect(slices.flatMap(\.endpoints).flatMap(\.addresses).sorted() == ["10.0.0.1", "fd00::1"])
    }

    @Test("a pod of the Service's subdomain has its hostname")
    func hostname() {
        var named = pod("a", ip: "10.0.0.1")
        named.spec.hostname = "db-0"
        named.spec.subdomain = "web"
        #expect(plan(service, [named]).create.first?.endpoints.first?.hostname == "db-0")
        named.spec.subdomain = "elsewhere"
        #expect(plan(service, [named]).create.first?.endpoints.first?.hostname == nil)
    }

    @Test("Endpoints separate ready from unready addresses and omit terminating pods")
    func endpoints() throws {
        let pods = [
            pod("b", ip: "10.0.0.2"), pod("a", ip: "10.0.0.1"), pod("c", ip: "10.0.0.3", ready: false),
            terminating(pod("d", ip: "10.0.0.4")),
        ]
        let endpoints = EndpointsPlan.endpoints(service, pods: pods, existing: nil)
        let subset = try #require(endpoints.subsets.first)
        #expect(endpoints.subsets.count == 1)
        #expect(subset.addresses.map(\.ip) == ["10.0.0.1", "10.0.0.2"])
        #expect(subset.notReadyAddresses.map(\.ip) == ["10.0.0.3"])
        #expect(subset.ports.map(\.port) == [8080])
        #expect(EndpointsPlan.endpoints(service, pods: pods.reversed(), existing: endpoints) == endpoints)
        var publishing = service
        publishing.spec.publishNotReadyAddresses = true
        let all = EndpointsPlan.endpoints(publishing, pods: pods, existing: nil)
        #expect(all.subsets.first?.addresses.count == 4)
    }

    @Test("Endpoints of more than 1,000 pods are truncated and annotated")
    func truncation() {
        let pods = (0..<1_200).map { pod("p\($0)", ip: "10.\($0 / 250).0.\($0 % 250)") }
        let endpoints = EndpointsPlan.endpoints(service, pods: pods, existing: nil)
        #expect(endpoints.subsets.first?.addresses.count == 1_000)
        #expect(endpoints.metadata.annotations["endpoints.kubernetes.io/over-capacity"] == "truncated")
    }

    @Test("Services without a selector and ExternalName Services are ignored")
    func unmanaged() {
        var service = service
        service.spec.selector = [:]
        #expect(!ServiceEndpoint.isManaged(service))
        service.spec.selector = ["app": "web"]
        #expect(ServiceEndpoint.isManaged(service))
        service.spec.type = "ExternalName"
        #expect(!ServiceEndpoint.isManaged(service))
    }
}

@Suite(.timeLimit(.minutes(3))) struct EndpointControllersTests {
    @Test("the endpoints of a Service are updated with its pods")
    func follow() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.run([EndpointController.controller, EndpointSliceController.controller]) {
            try await cluster.client.create(makeService(namespace: "team"))
            await cluster.wait(for: EndpointSlice.self) { $0.contains { $0.endpoints.isEmpty } }
            await cluster.wait(for: Endpoints.self) { $0.contains { $0.metadata.name == "web" } }
            var pod = Pod {
                $0.metadata.name = "a"
                $0.metadata.namespace = "team"
                $0.metadata.labels = ["app": "web"]
                $0.spec.containers = [
                    Container {
                        $0.name = "c"
                        $0.image = "web"
                        $0.ports = [
                            ContainerPort {
                                $0.name = "web"; $0.containerPort = 8080
                            }
                        ]
                    }
                ]
            }
            pod = try await cluster.client.create(pod)
            pod.status.phase = "Running"
            pod.status.podIP = "10.0.0.1"
            pod.status.podIPs = [PodIP { $0.ip = "10.0.0.1" }]
            pod.status.conditions = [
                PodCondition {
                    $0.type = "Ready"; $0.status = "True"
                }
            ]
            try await cluster.client.updateStatus(pod)
            await cluster.wait(for: EndpointSlice.self) {
                $0.contains { $0.endpoints.first?.conditions?.ready == true && $0.ports.first?.port == 8080 }
            }
            await cluster.wait(for: Endpoints.self) { $0.contains { $0.subsets.first?.addresses.count == 1 } }
            try await cluster.client.delete(
                Pod.self, namespace: "team", name: "a", options: DeleteOptions { $0.gracePeriodSeconds = 0 })
            await cluster.wait(for: EndpointSlice.self) {
                $0.allSatisfy { $0.metadata.namespace != "team" || $0.endpoints.isEmpty }
            }
            try await cluster.client.delete(Service.self, namespace: "team", name: "web")
            await cluster.wait(for: Endpoints.self) { !$0.contains { $0.metadata.name == "web" } }
        }
    }
}
