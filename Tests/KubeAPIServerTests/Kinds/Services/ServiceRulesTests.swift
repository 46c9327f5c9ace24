import KubeJSON
import Testing

@Suite struct ServiceRulesTests {
    private func create(_ server: KindServer, _ name: String, _ spec: String) async throws -> KindServer.Answer {
        try await server.create(KindServer.services, #"{"metadata":{"name":"\#(name)"},"spec":\#(spec)}"#)
    }

    @Test("a cluster IP, including `None`, is immutable")
    func addresses() async throws {
        let server = try await KindServer()
        let headless = try await create(server, "h", #"{"clusterIP":"None","ports":[{"port":80}]}"#)
        #expect(headless["spec.ipFamilyPolicy"] == "RequireDualStack")
        #expect(headless["spec.ipFamilies"] == ["IPv4", "IPv6"])
        #expect(try await create(server, "c", #"{"ports":[{"port":80}]}"#).status == 201)
        let selecting = try await create(
            server, "s", #"{"clusterIP":"None","selector":{"a":"b"},"ports":[{"port":80}]}"#)
        #expect(selecting["spec.ipFamilyPolicy"] == "SingleStack")
        for name in ["s", "c"] {
            let answer = try await server.patch(
                "\(KindServer.services)/\(name)", #"{"spec":{"clusterIP":"10.96.0.5"}}"#)
            #expect(
                answer.causes == [#"spec.clusterIPs[0]: Invalid value: ["10.96.0.5"]: may not change once set"#],
                "\(answer.causes)")
        }
        let outside = try await create(server, "x", #"{"clusterIP":"8.8.8.8","ports":[{"port":80}]}"#)
        #expect(outside.causes.first?.contains("the provided IP (8.8.8.8) is not in the valid range") == true)
    }

    @Test("a second IP family is refused")
    func families() async throws {
        let server = try await KindServer()
        let both = try await create(server, "d", #"{"ipFamilyPolicy":"RequireDualStack","ports":[{"port":80}]}"#)
        #expect(both.causes.first?.hasSuffix("this cluster is not configured for dual-stack services") == true)
        let other = try await create(server, "e", #"{"ipFamilies":["IPv6"],"ports":[{"port":80}]}"#)
        #expect(other.causes == [#"spec.ipFamilies[0]: Invalid value: "IPv6": not configured on this cluster"#])
        let either = try await create(server, "f", #"{"ipFamilyPolicy":"PreferDualStack","ports":[{"port":80}]}"#)
        #expect(either["spec.ipFamilies"] == ["IPv4"])
        #expect(either["spec.clusterIPs"]?.array?.count == 1)
    }

    @Test("a node port is allocated once, except for one port with several protocols")
    func nodePorts() async throws {
        let server = try await KindServer()
        func nodePort(_ name: String, _ port: String) async throws -> KindServer.Answer {
            try await create(server, name, #"{"type":"NodePort","ports":[\#(port)]}"#)
        }
        #expect(try await nodePort("a", #"{"port":80,"nodePort":31234}"#).status == 201)
        let taken = try await nodePort("b", #"{"port":80,"nodePort":31234}"#)
        #expect(taken.causes == ["spec.ports[0].nodePort: Invalid value: 31234: provided port is already allocated"])
        let outside = try await nodePort("c", #"{"port":80,"nodePort":80}"#)
        #expect(outside.causes.first?.contains("The range of valid ports is 30000-32767") == true)
        let shared = try await nodePort(
            "d", #"{"name":"t","port":53},{"name":"u","port":53,"protocol":"UDP"}"#)
        #expect(shared["spec.ports.0.nodePort"] != nil)
        #expect(shared["spec.ports.0.nodePort"] == shared["spec.ports.1.nodePort"])
    }

    @Test(
        "an invalid service is refused with the path of the field",
        arguments: [
            (#"{"ports":[{"port":80},{"port":81}]}"#, "spec.ports[0].name: Required value"),
            (#"{"ports":[{"port":70000}]}"#, "spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535"),
            (#"{}"#, "spec.ports: Required value"), (#"{"type":"ExternalName"}"#, "spec.externalName: Required value"),
            (#"{"ports":[{"port":80,"targetPort":"8080"}]}"#, "spec.ports[0].targetPort: Invalid value: \"8080\""),
            (
                #"{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}}}"#,
                "spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0"
            ),
            (
                #"{"ports":[{"port":80}],"externalTrafficPolicy":"Local"}"#,
                "spec.externalTrafficPolicy: Invalid value: \"Local\": may only be set for externally-accessible services"
            ),
            (
                #"{"ports":[{"port":80}],"externalIPs":["127.0.0.1"]}"#,
                "spec.externalIPs[0]: Invalid value: \"127.0.0.1\""
            ),
            (
                #"{"ports":[{"name":"a","port":80},{"name":"b","port":80}]}"#,
                #"spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80"#
            ),
        ])
    func refused(_ spec: String, _ cause: String) async throws {
        let answer = try await create(KindServer(), "s", spec)
        #expect(answer.status == 422)
        #expect(answer.causes.contains { $0.hasPrefix(cause) }, "\(answer.causes)")
    }

    @Test("fields that only the old type has are dropped when the type changes")
    func types() async throws {
        let server = try await KindServer()
        let path = "\(KindServer.services)/e"
        #expect(
            try await create(server, "e", #"{"type":"ExternalName","externalName":"db.example.com"}"#)["spec.clusterIP"]
                == nil)
        let plain = try await server.patch(
            path, #"{"spec":{"type":"ClusterIP","externalName":null,"ports":[{"port":80}]}}"#)
        #expect(plain["spec.clusterIP"]?.string?.hasPrefix("10.96.0.") == true)
        let nodePort = try await server.patch(path, #"{"spec":{"type":"NodePort"}}"#)
        #expect(nodePort["spec.ports.0.nodePort"] != nil)
        #expect(nodePort["spec.externalTrafficPolicy"] == "Cluster")
        let balanced = try await server.patch(
            path, #"{"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Local"}}"#)
        #expect(balanced["spec.healthCheckNodePort"] != nil)
        #expect(balanced["spec.ports.0.nodePort"] == nodePort["spec.ports.0.nodePort"])
        let again = try await server.patch(path, #"{"spec":{"type":"ClusterIP"}}"#)
        #expect(again.status == 200, "\(again.message)")
        for field in [
            "ports.0.nodePort", "healthCheckNodePort", "externalTrafficPolicy", "allocateLoadBalancerNodePorts",
        ] {
            #expect(again["spec.\(field)"] == nil, "\(field)")
        }
        #expect(again["spec.clusterIP"] == plain["spec.clusterIP"])
        let name = try await server.patch(path, #"{"spec":{"type":"ExternalName","externalName":"db2.example.com"}}"#)
        #expect(name.status == 200, "\(name.message)")
        for field in ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"] {
            #expect(name["spec.\(field)"] == nil, "\(field)")
        }
    }

    @Test("a load balancer with externalTrafficPolicy Local gets an immutable health check node port")
    func healthChecks() async throws {
        let server = try await KindServer()
        let created = try await create(
            server, "l", #"{"type":"LoadBalancer","externalTrafficPolicy":"Local","ports":[{"port":80}]}"#)
        let port = try #require(created["spec.healthCheckNodePort"])
        let labelled = try await server.patch("\(KindServer.services)/l", #"{"metadata":{"labels":{"a":"b"}}}"#)
        #expect(labelled["spec.healthCheckNodePort"] == port)
        let moved = try await server.patch("\(KindServer.services)/l", #"{"spec":{"healthCheckNodePort":32001}}"#)
        #expect(moved.causes == ["spec.healthCheckNodePort: Forbidden: field is immutable"])
    }

    @Test("merging ports with the same number keeps their names distinct")
    func mergedPorts() async throws {
        let server = try await KindServer()
        let ports = #"{"name":"tcp","port":53,"protocol":"TCP"P},{"name":"udp","port":53,"protocol":"UDP"P}"#
        #expect(try await create(server, "dns", #"{"ports":[\#(ports.replacing("P}", with: "}"))]}"#).status == 201)
        let merged = try await server.send(
            "PATCH", "\(KindServer.services)/dns",
            #"{"spec":{"ports":[\#(ports.replacing("P}", with: #","targetPort":5353}"#))]}}"#,
            type: "application/strategic-merge-patch+json")
        #expect(merged.status == 422)
        #expect(merged.causes.contains { $0.contains("Duplicate value") }, "\(merged.causes)")
    }
}
