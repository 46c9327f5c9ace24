import KubeAPI
import Testing

@testable import KubeScheduler

@Suite struct PodRequestsTests {
    private func cpu(_ change: (inout Pod) -> Void) -> Int64 {
        PodInfo(makePod(cpu: "1", change)).requests["cpu"]
    }

    @Test("the requests of containers are added")
    func containers() {
        #expect(cpu { $0.spec.containers.append(makeContainer("d", cpu: "500m")) } == 1500)
    }

    @Test("the largest init container counts if it requests more than all containers together")
    func initContainers() {
        #expect(
            cpu { $0.spec.initContainers = [makeContainer("i", cpu: "800m"), makeContainer("j", cpu: "700m")] } == 1000)
        #expect(cpu { $0.spec.initContainers = [makeContainer("i", cpu: "2"), makeContainer("j", cpu: "1")] } == 2000)
    }

    @Test("sidecars are added to the containers and the init containers after them")
    func sidecars() {
        let sidecar = makeContainer("s", cpu: "300m", restartPolicy: "Always")
        #expect(cpu { $0.spec.initContainers = [sidecar] } == 1300)
        #expect(cpu { $0.spec.initContainers = [sidecar, makeContainer("i", cpu: "2")] } == 2300)
        #expect(cpu { $0.spec.initContainers = [makeContainer("i", cpu: "2"), sidecar] } == 2000)
    }

    @Test("the overhead is added")
    func overhead() {
        #expect(
            cpu {
                $0.spec.overhead = ["cpu": "250m"]
                $0.spec.initContainers = [makeContainer("i", cpu: "2")]
            } == 2250)
    }

    @Test("a container without requests has default requests for scoring only")
    func nonZero() {
        let info = PodInfo(makePod(memory: "1Gi"))
        #expect(info.requests["cpu"] == 0 && info.nonZeroRequests["cpu"] == 100)
        #expect(info.nonZeroRequests["memory"] == 1 << 30)
    }
}

@Suite struct NodeResourcesFitPluginTests {
    private let plugin = NodeResourcesFitPlugin()

    @Test("a pod that fits exactly passes")
    func pass() {
        let node = makeInfo(makeNode(cpu: "2"), [makePod("a", cpu: "1500m")])
        #expect(plugin.filter(PodInfo(makePod(cpu: "500m")), node) == .pass)
        #expect(plugin.filter(PodInfo(makePod()), node) == .pass)
    }

    @Test("a full node is unschedulable, a node that is too small is unresolvable")
    func reject() {
        let node = makeInfo(makeNode(cpu: "2"), [makePod("a", cpu: "1500m")])
        #expect(
            plugin.filter(PodInfo(makePod(cpu: "501m")), node) == .unschedulable(reason: "Insufficient cpu"))
        #expect(
            plugin.filter(PodInfo(makePod(cpu: "2001m")), node) == .unresolvable(reason: "Insufficient cpu"))
        #expect(
            plugin.filter(PodInfo(makePod(cpu: "1", memory: "9Gi")), node)
                == .unresolvable(reason: "Insufficient cpu\nInsufficient memory"))
    }

    @Test("a resource that the node does not have is insufficient")
    func extended() {
        let pod = makePod { $0.spec.containers[0].resources.requests["example.com/gpu"] = "1" }
        #expect(plugin.filter(PodInfo(pod), makeInfo()) == .unresolvable(reason: "Insufficient example.com/gpu"))
        let node = makeInfo(makeNode { $0.status.allocatable["example.com/gpu"] = "1" })
        #expect(plugin.filter(PodInfo(pod), node) == .pass)
    }

    @Test("a node accepts no more pods than its limit")
    func podCount() {
        let node = makeInfo(makeNode(pods: "1"), [makePod("a")])
        #expect(plugin.filter(PodInfo(makePod()), node) == .unschedulable(reason: "Too many pods"))
        #expect(
            plugin.filter(PodInfo(makePod(cpu: "4001m")), node)
                == .unresolvable(reason: "Too many pods\nInsufficient cpu"))
    }

    @Test("the score grows with the free resources")
    func score() {
        let pod = PodInfo(makePod(cpu: "1", memory: "2Gi"))
        #expect(plugin.score(pod, makeInfo()) == 75)
        #expect(plugin.score(pod, makeInfo(makeNode(), [makePod("a", cpu: "2", memory: "4Gi")])) == 25)
        #expect(plugin.score(pod, makeInfo(makeNode(cpu: "500m", memory: "1Gi"))) == 0)
    }
}

@Suite struct NodePortsPluginTests {
    private func port(_ number: Int32?, _ transport: String? = nil, _ address: String? = nil) -> ContainerPort {
        ContainerPort {
            $0.containerPort = 80
            $0.hostPort = number
            $0.protocol = transport
            $0.hostIP = address
        }
    }

    private func filter(_ wanted: ContainerPort, taken: ContainerPort) -> FilterResult {
        NodePortsPlugin().filter(
            PodInfo(makePod { $0.spec.containers = [makeContainer(ports: [wanted])] }),
            makeInfo(makeNode(), [makePod("a") { $0.spec.containers = [makeContainer(ports: [taken])] }]))
    }

    private let rejection = FilterResult.unschedulable(
        reason: "node(s) didn't have free ports for the requested pod ports")

    @Test("the same port, address and protocol conflict")
    func reject() {
        #expect(filter(port(80), taken: port(80)) == rejection)
        #expect(filter(port(80, "TCP"), taken: port(80, "")) == rejection)
        #expect(filter(port(80, nil, "10.0.0.1"), taken: port(80, nil, "10.0.0.1")) == rejection)
    }

    @Test("0.0.0.0 and an empty address conflict with every address")
    func wildcard() {
        #expect(filter(port(80, nil, "10.0.0.1"), taken: port(80)) == rejection)
        #expect(filter(port(80, nil, "0.0.0.0"), taken: port(80, nil, "10.0.0.1")) == rejection)
        #expect(filter(port(80, nil, ""), taken: port(80, nil, "10.0.0.1")) == rejection)
    }

    @Test("another port, protocol or address does not conflict")
    func pass() {
        #expect(filter(port(81), taken: port(80)) == .pass)
        #expect(filter(port(80, "UDP"), taken: port(80, "TCP")) == .pass)
        #expect(filter(port(80, nil, "10.0.0.2"), taken: port(80, nil, "10.0.0.1")) == .pass)
        #expect(filter(port(nil), taken: port(nil)) == .pass)
        #expect(filter(port(0), taken: port(0)) == .pass)
    }

    @Test("ports of sidecars are used, those of other init containers are not")
    func sidecars() {
        func taken(_ policy: String?) -> FilterResult {
            let holder = makePod("a") {
                $0.spec.initContainers = [makeContainer("i", restartPolicy: policy, ports: [port(80)])]
            }
            return NodePortsPlugin().filter(
                PodInfo(makePod { $0.spec.containers = [makeContainer(ports: [port(80)])] }),
                makeInfo(makeNode(), [holder]))
        }
        #expect(taken("Always") == rejection)
        #expect(taken(nil) == .pass)
    }
}
