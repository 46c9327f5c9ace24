import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeDNS

/// A cluster with one service of each kind.
func zone() -> ServiceZone {
    var zone = ServiceZone(domain: "cluster.local", serverAddress: IPAddress("10.96.0.10"))
    zone.setNamespace("default")
    zone.setService(service("web", clusterIP: "10.96.0.20", ports: [("http", 80), ("metrics", 9090)]))
    zone.setService(service("db", clusterIP: "None", ports: [("sql", 5432)]))
    zone.setService(service("idle", clusterIP: "None", ports: [("sql", 5432)]))
    zone.setService(
        Service {
            $0.metadata.namespace = "default"
            $0.metadata.name = "outside"
            $0.spec.type = "ExternalName"
            $0.spec.externalName = "example.com"
        })
    zone.setService(
        Service {
            $0.metadata.namespace = "default"
            $0.metadata.name = "inside"
            $0.spec.type = "ExternalName"
            $0.spec.externalName = "web.default.svc.cluster.local"
        })
    zone.setSlice(
        slice(
            "db-1", of: "db", port: ("sql", 5433),
            [("10.244.0.5", "db-0", true), ("10.244.0.6", nil, true), ("10.244.0.7", "db-2", false)]))
    zone.setSlice(slice("idle-1", of: "idle", port: ("sql", 5432), [("10.244.0.9", "idle-0", false)]))
    return zone
}

func service(_ name: String, clusterIP: String, ports: [(String, Int32)]) -> Service {
    Service {
        $0.metadata.namespace = "default"
        $0.metadata.name = name
        $0.spec.clusterIP = clusterIP
        $0.spec.clusterIPs = [clusterIP]
        $0.spec.ports = ports.map { port in
            ServicePort {
                $0.name = port.0
                $0.protocol = "TCP"
                $0.port = port.1
            }
        }
    }
}

func slice(
    _ name: String, of service: String, port: (String, Int32), _ endpoints: [(String, String?, Bool)]
) -> EndpointSlice {
    EndpointSlice {
        $0.metadata.namespace = "default"
        $0.metadata.name = name
        $0.metadata.labels["kubernetes.io/service-name"] = service
        $0.addressType = "IPv4"
        $0.ports = [
            DiscoveryV1EndpointPort {
                $0.name = port.0
                $0.protocol = "TCP"
                $0.port = port.1
            }
        ]
        $0.endpoints = endpoints.map { endpoint in
            Endpoint {
                $0.addresses = [endpoint.0]
                $0.hostname = endpoint.1
                $0.conditions = EndpointConditions { $0.ready = endpoint.2 }
            }
        }
    }
}

@Suite struct ServiceZoneTests {
    private let zone = KubeDNSTests.zone()

    private func answer(_ name: String, _ type: DNSType = .a) -> ZoneAnswer {
        zone.answer(DNSMessage.Question(name: DNSName(name)!, type: type))
    }

    /// The values of the answer, nil when there are no records.
    private func values(_ name: String, _ type: DNSType = .a, in other: ServiceZone? = nil) -> [DNSRecord.Value]? {
        let question = DNSMessage.Question(name: DNSName(name)!, type: type)
        guard case .records(let records, _) = (other ?? zone).answer(question) else { return nil }
        #expect(records.allSatisfy { $0.name == DNSName(name) && $0.ttl == 30 })
        return records.map(\.value)
    }

    private func addresses(_ name: String) -> [String]? {
        values(name)?.map { if case .address(let address) = $0 { address.description } else { "\($0)" } }
    }

    @Test("a service's name leads to its cluster IP, whatever the case")
    func clusterIP() {
        #expect(addresses("web.default.svc.cluster.local") == ["10.96.0.20"])
        #expect(addresses("WEB.Default.SVC.cluster.LOCAL") == ["10.96.0.20"])
        #expect(answer("web.default.svc.cluster.local", .aaaa) == .noData)
        #expect(answer("web.default.svc.cluster.local", .txt) == .noData)
    }

    @Test("a headless service's name leads to its ready endpoints")
    func headless() {
        #expect(addresses("db.default.svc.cluster.local") == ["10.244.0.5", "10.244.0.6"])
    }

    @Test("a headless service without ready endpoints has no name")
    func headlessWithoutEndpoints() {
        #expect(answer("idle.default.svc.cluster.local") == .nameError)
    }

    @Test("endpoints that are not ready count when the service publishes them")
    func notReady() {
        var zone = zone
        var idle = service("idle", clusterIP: "None", ports: [])
        idle.spec.publishNotReadyAddresses = true
        zone.setService(idle)
        let name = DNSName("idle-0.idle.default.svc.cluster.local")!
        #expect(
            zone.answer(.init(name: name, type: .a))
                == .records([DNSRecord(name: name, ttl: 30, value: .address(IPAddress("10.244.0.9")!))]))
    }

    @Test("an endpoint has its hostname, or its address with dashes")
    func endpointNames() {
        #expect(addresses("db-0.db.default.svc.cluster.local") == ["10.244.0.5"])
        #expect(addresses("10-244-0-6.db.default.svc.cluster.local") == ["10.244.0.6"])
        #expect(answer("10-244-0-5.db.default.svc.cluster.local") == .nameError)
        #expect(answer("db-2.db.default.svc.cluster.local") == .nameError)
        #expect(answer("x.web.default.svc.cluster.local") == .nameError)
    }

    @Test("a named port has an SRV record, with the target's address beside it")
    func ports() {
        let name = DNSName("_http._tcp.web.default.svc.cluster.local")!
        let target = DNSName("web.default.svc.cluster.local")!
        #expect(
            answer(name.description, .srv)
                == .records(
                    [
                        DNSRecord(
                            name: name, ttl: 30, value: .srv(priority: 0, weight: 100, port: 80, target: target))
                    ], additional: [DNSRecord(name: target, ttl: 30, value: .address(IPAddress("10.96.0.20")!))]))
        #expect(answer(name.description, .a) == .noData)
        #expect(answer("_tcp.web.default.svc.cluster.local", .srv) == .noData)
        #expect(answer("_http._udp.web.default.svc.cluster.local", .srv) == .nameError)
        #expect(answer("_smtp._tcp.web.default.svc.cluster.local", .srv) == .nameError)
    }

    @Test("a headless service's SRV records name its endpoints and their ports")
    func headlessPorts() {
        #expect(
            values("_sql._tcp.db.default.svc.cluster.local", .srv) == [
                .srv(
                    priority: 0, weight: 50, port: 5433, target: DNSName("10-244-0-5.x")!.replacingFirst("db-0")),
                .srv(
                    priority: 0, weight: 50, port: 5433, target: DNSName("10-244-0-5.x")!.replacingFirst("10-244-0-6")),
            ])
    }

    @Test("addresses lead back to services and to endpoints of headless ones")
    func reverse() {
        #expect(
            values("20.0.96.10.in-addr.arpa", .ptr) == [.ptr(DNSName("web.default.svc.cluster.local")!)])
        #expect(
            values("5.0.244.10.in-addr.arpa", .ptr) == [.ptr(DNSName("db-0.db.default.svc.cluster.local")!)])
        #expect(answer("7.0.244.10.in-addr.arpa", .ptr) == .notInZone)
        #expect(answer("1.1.1.1.in-addr.arpa", .ptr) == .notInZone)
    }

    @Test("IPv6 addresses have reverse names and pod names")
    func ipv6() {
        var zone = zone
        zone.setService(
            Service {
                $0.metadata.namespace = "default"
                $0.metadata.name = "six"
                $0.spec.clusterIPs = ["10.96.0.66", "fd00:96::42"]
            })
        let reversed = "2.4.0.0" + String(repeating: ".0", count: 20) + ".6.9.0.0.0.0.d.f.ip6.arpa"
        #expect(values(reversed, .ptr, in: zone) == [.ptr(DNSName("six.default.svc.cluster.local")!)])
        #expect(
            zone.answer(DNSMessage.Question(name: DNSName(String(reversed.dropFirst(2)))!, type: .ptr)) == .notInZone)
        #expect(values("six.default.svc.cluster.local", .aaaa, in: zone) == [.address(IPAddress("fd00:96::42")!)])
        #expect(values("fd00-10--7.default.pod.cluster.local", .aaaa, in: zone) == [.address(IPAddress("fd00:10::7")!)])
    }

    @Test("a pod's address with dashes is its name in a namespace that exists")
    func pods() {
        #expect(addresses("10-244-0-77.default.pod.cluster.local") == ["10.244.0.77"])
        #expect(answer("10-244-0.default.pod.cluster.local") == .nameError)
        #expect(answer("10-244-0-256.default.pod.cluster.local") == .nameError)
        #expect(answer("10-244-0-77.other.pod.cluster.local") == .nameError)
    }

    @Test("the zone itself has an authority, a name server and a version")
    func apex() {
        #expect(values("dns-version.cluster.local", .txt) == [.txt("1.1.0")])
        #expect(values("cluster.local", .ns) == [.ns(DNSName("ns.dns.cluster.local")!)])
        #expect(addresses("ns.dns.cluster.local") == ["10.96.0.10"])
        #expect(answer("cluster.local", .soa) == .records([zone.authority]))
        #expect(answer("cluster.local") == .noData)
    }

    @Test(
        "names between others exist without records",
        arguments: [
            "svc.cluster.local", "default.svc.cluster.local", "pod.cluster.local", "default.pod.cluster.local",
            "dns.cluster.local",
        ])
    func emptyNames(name: String) {
        #expect(answer(name) == .noData)
    }

    @Test(
        "names that nothing has do not exist",
        arguments: [
            "nothing.cluster.local", "other.svc.cluster.local", "nothing.default.svc.cluster.local",
            "web.other.svc.cluster.local", "a.b._http._tcp.web.default.svc.cluster.local",
        ])
    func unknownNames(name: String) {
        #expect(answer(name) == .nameError)
    }

    @Test(
        "names outside of the domain are not the zone's",
        arguments: [
            "example.com", "local", "xcluster.local", "web.default.svc.cluster.local.example.com",
        ])
    func otherNames(name: String) {
        #expect(answer(name) == .notInZone)
    }

    @Test("what is removed has no name any more")
    func removal() {
        var zone = zone
        zone.removeService(NamespacedName(namespace: "default", name: "web"))
        zone.removeSlice(NamespacedName(namespace: "default", name: "db-1"))
        for name in ["web.default.svc.cluster.local", "db.default.svc.cluster.local"] {
            #expect(zone.answer(.init(name: DNSName(name)!, type: .a)) == .nameError)
        }
        for name in ["20.0.96.10.in-addr.arpa", "5.0.244.10.in-addr.arpa"] {
            #expect(zone.answer(.init(name: DNSName(name)!, type: .ptr)) == .notInZone)
        }
    }
}

extension DNSName {
    /// A name of an endpoint of the service `db`.
    fileprivate func replacingFirst(_ label: String) -> DNSName {
        DNSName("\(label).db.default.svc.cluster.local")!
    }
}

@Suite struct ZoneResolverTests {
    private let zone = KubeDNSTests.zone()

    private func response(_ message: DNSMessage) -> DNSMessage? {
        guard case .answer(let response) = ZoneResolver.react(to: message.encoded(), zone) else { return nil }
        return response
    }

    @Test("a name that does not exist comes with the zone's authority, and so does a type that has no records")
    func negative() throws {
        let missing = try #require(response(query("x.cluster.local")))
        #expect(missing.code == .nameError)
        #expect(missing.isAuthoritative && missing.authorities == [zone.authority] && missing.answers.isEmpty)
        let empty = try #require(response(query("web.default.svc.cluster.local", .aaaa)))
        #expect(empty.code == .noError && empty.authorities == [zone.authority] && empty.answers.isEmpty)
        #expect(zone.authority.ttl == 5)
    }

    @Test("an alias of a name in the cluster comes with that name's address")
    func innerAlias() throws {
        let found = try #require(response(query("inside.default.svc.cluster.local")))
        #expect(
            found.answers.map(\.value) == [
                .cname(DNSName("web.default.svc.cluster.local")!), .address(IPAddress("10.96.0.20")!),
            ])
    }

    @Test("an alias of another name is completed upstream; asked for itself it is the answer")
    func outerAlias() throws {
        guard
            case .complete(let found, let target) = ZoneResolver.react(
                to: query("outside.default.svc.cluster.local").encoded(), zone)
        else {
            Issue.record("not completed")
            return
        }
        #expect(target == DNSName("example.com"))
        #expect(found.answers.map(\.value) == [.cname(DNSName("example.com")!)])
        let itself = try #require(response(query("outside.default.svc.cluster.local", .cname)))
        #expect(itself.answers.count == 1)
    }

    @Test("aliases in a circle end as a failure")
    func circle() {
        var zone = zone
        zone.setService(
            Service {
                $0.metadata.namespace = "default"
                $0.metadata.name = "loop"
                $0.spec.type = "ExternalName"
                $0.spec.externalName = "loop.default.svc.cluster.local"
            })
        let message = query("loop.default.svc.cluster.local")
        #expect(ZoneResolver.react(to: message.encoded(), zone) == .answer(message.response(.serverFailure)))
    }

    @Test("other names are forwarded")
    func forwarding() {
        #expect(ZoneResolver.react(to: query("example.com").encoded(), zone) == .forward(query("example.com")))
    }

    @Test("what is no plain query is refused with the code that says why")
    func refusals() {
        var notify = query("a.cluster.local")
        notify.opcode = 4
        #expect(response(notify)?.code == .notImplemented)
        var chaos = query("version.bind", .txt)
        chaos.question?.recordClass = 3
        #expect(response(chaos)?.code == .refused)
        var later = query("a.cluster.local", payloadSize: 512)
        later.extensions?.version = 1
        #expect(response(later)?.code == .badVersion)
        #expect(response(DNSMessage(id: 1))?.code == .formatError)
        #expect(ZoneResolver.react(to: Array(query("a").encoded().dropLast()), zone) != .drop)
    }

    @Test("answers and scraps get no answer")
    func drops() {
        #expect(ZoneResolver.react(to: query("a").response().encoded(), zone) == .drop)
        #expect(ZoneResolver.react(to: [], zone) == .drop)
        #expect(ZoneResolver.react(to: [1, 2, 3], zone) == .drop)
    }
}
