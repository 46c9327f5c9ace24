import KubeAPI
import KubeSupport
import Testing

@testable import KubeProxy

@Suite struct RulePlannerTests {
    private func destinations(_ addresses: String...) -> [Ruleset.Destination] {
        addresses.map { Ruleset.Destination(address: IPAddress($0)!, port: 8080) }
    }

    private func only(_ service: Service, _ endpoints: [Endpoint]) throws -> Ruleset.ServicePort {
        let ruleset = plan([service], [slice("web", endpoints)])
        try #require(ruleset.ports.count == 1)
        return ruleset.ports[0]
    }

    @Test("a port has the service's ready endpoints in order, and those of this node")
    func endpoints() throws {
        let port = try only(
            service("web"),
            [
                endpoint("10.244.1.2", node: "there"), endpoint("10.244.0.3", node: "here"),
                endpoint("10.244.0.2", node: "here", ready: false), endpoint("10.244.0.4", ready: nil),
                endpoint("fd00::1"), endpoint("10.244.0.3", node: "here"),
            ])
        #expect(port.name == "default/web/tcp/http")
        #expect(port.endpoints == destinations("10.244.0.3", "10.244.0.4", "10.244.1.2"))
        #expect(port.localEndpoints == destinations("10.244.0.3"))
        #expect(port.affinitySeconds == nil)
    }

    @Test("endpoints that serve while they terminate take traffic only when none is ready")
    func terminating() throws {
        let leaving = endpoint("10.244.0.2", node: "here", ready: false, serving: true, terminating: true)
        let gone = endpoint("10.244.0.3", node: "here", ready: false, serving: false, terminating: true)
        let ready = endpoint("10.244.0.4", node: "there")
        #expect(try only(service("web"), [leaving, gone]).endpoints == destinations("10.244.0.2"))
        let both = try only(service("web"), [leaving, gone, ready])
        #expect(both.endpoints == destinations("10.244.0.4"))
        #expect(both.localEndpoints == destinations("10.244.0.2"))
    }

    @Test("ways in are the cluster IP, outer addresses once each, and the node port")
    func entries() throws {
        let web = service("web", nodePort: 30080) {
            $0.spec.externalIPs = ["192.0.2.1", "192.0.2.1", "x"]
            $0.spec.externalTrafficPolicy = "Local"
            $0.status.loadBalancer.ingress = [LoadBalancerIngress { $0.ip = "192.0.2.2" }]
        }
        #expect(
            try only(web, []).entries == [
                Ruleset.Entry(address: IPAddress("10.96.0.1"), port: 80),
                Ruleset.Entry(address: IPAddress("192.0.2.1"), port: 80, isLocal: true, isExternal: true),
                Ruleset.Entry(address: IPAddress("192.0.2.2"), port: 80, isLocal: true, isExternal: true),
                Ruleset.Entry(address: nil, port: 30080, isLocal: true, isExternal: true),
            ])
    }

    @Test("a balancer's address with source ranges is left out, as the ranges are not enforced")
    func sourceRanges() throws {
        let web = service("web", nodePort: 30080) {
            $0.status.loadBalancer.ingress = [LoadBalancerIngress { $0.ip = "192.0.2.2" }]
            $0.spec.loadBalancerSourceRanges = ["198.51.100.0/24"]
        }
        #expect(try only(web, []).entries.map(\.address) == [IPAddress("10.96.0.1"), nil])
    }

    @Test("headless, external and foreign services have no rules")
    func skipped() {
        let services = [
            service("a", clusterIP: "None"), service("b", clusterIP: ""), service("c") { $0.spec.clusterIP = nil },
            service("d") { $0.spec.type = "ExternalName" },
            service("e") { $0.metadata.labels["service.kubernetes.io/service-proxy-name"] = "other" },
            service("f") { $0.spec.ports[0].protocol = "x" }, service("g", port: 70000),
            service("h") { $0.metadata.name = "x\" ; flush ruleset" },
        ]
        #expect(plan(services, []).ports.isEmpty)
    }

    @Test("slices of other services, ports, families and namespaces do not count")
    func otherSlices() throws {
        var ipv6 = slice("web", [endpoint("10.244.0.2")])
        ipv6.addressType = "IPv6"
        var namespace = slice("web", [endpoint("10.244.0.2")])
        namespace.metadata.namespace = "other"
        var name = slice("web", [endpoint("10.244.0.2")])
        name.ports[0].name = "metrics"
        var transport = slice("web", [endpoint("10.244.0.2")])
        transport.ports[0].protocol = "UDP"
        let ruleset = plan(
            [service("web")], [ipv6, namespace, name, transport, slice("db", [endpoint("10.244.0.2")])])
        #expect(ruleset.ports.first?.endpoints == [])
        #expect(ruleset.ports.first?.hasAnyEndpoints == false)
    }

    @Test("session affinity lasts as long as the service says, three hours by default")
    func affinity() throws {
        var web = service("web") { $0.spec.sessionAffinity = "ClientIP" }
        #expect(try only(web, []).affinitySeconds == 10800)
        web.spec.sessionAffinityConfig = SessionAffinityConfig {
            $0.clientIP = ClientIPConfig { $0.timeoutSeconds = 9 }
        }
        #expect(try only(web, []).affinitySeconds == 9)
    }

    @Test("the order in which objects come makes no difference")
    func order() {
        let services = [service("a"), service("b", clusterIP: "10.96.0.2")]
        let slices = [
            slice("a", [endpoint("10.244.0.2"), endpoint("10.244.0.3")]), slice("b", [endpoint("10.244.0.4")]),
        ]
        let forwards = plan(services, slices)
        #expect(forwards == plan(services.reversed(), slices.reversed()))
        #expect(forwards.script() == plan(services.reversed(), slices.reversed()).script())
    }

    @Test("each family has rules of its own, from the slices and cluster IPs of that family")
    func families() throws {
        var web = service("web")
        web.spec.clusterIPs = ["10.96.0.1", "fd00:96::1"]
        web.spec.externalIPs = ["192.0.2.1", "2001:db8::1"]
        var six = slice("web", [endpoint("fd00:10::2")])
        six.addressType = "IPv6"
        six.metadata.name = "web-2"
        let slices = [slice("web", [endpoint("10.244.0.2")]), six]
        let four = RulePlanner.plan([web], slices, node: "here", podRange: CIDR("10.244.0.0/16"))
        #expect(four.ports.first?.entries.compactMap { $0.address?.description } == ["10.96.0.1", "192.0.2.1"])
        #expect(four.ports.first?.endpoints.map(\.address.description) == ["10.244.0.2"])
        let rules = RulePlanner.plan([web], slices, node: "here", podRange: CIDR("fd00:10::/64"), family: .ipv6)
        #expect(rules.ports.first?.entries.compactMap { $0.address?.description } == ["fd00:96::1", "2001:db8::1"])
        let script = rules.script()
        for line in [
            "table ip6 martlet-proxy {", "ip6 daddr fd00:96::1 tcp dport 80 ip6 saddr != fd00:10::/64 jump",
            "meta l4proto tcp dnat to [fd00:10::2]:8080", "type ipv6_addr . inet_proto . inet_service : verdict",
        ] {
            #expect(script.contains(line), "\(script)")
        }
        #expect(!script.contains("ip saddr") && !script.contains("ip daddr") && !script.contains("ipv4"))
    }
}
