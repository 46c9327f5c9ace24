import KubeAPI
import KubeClient
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite("Networking, access control and extension kinds")
struct ExtensionKindTests {
    private func spec(_ response: [UInt8]) throws -> JSONValue? { try JSONValue(json: response)["spec"] }

    @Test(
        "an invalid field is refused with its path",
        arguments: [
            ("networking.k8s.io/v1/namespaces/default/ingresses", #""spec":{}"#, "spec"),
            (
                "networking.k8s.io/v1/namespaces/default/ingresses",
                #""spec":{"defaultBackend":{"service":{"name":"s"}}}"#, "spec.defaultBackend"
            ),
            ("networking.k8s.io/v1/ingressclasses", #""spec":{"controller":"x"}"#, "spec.controller"),
            (
                "networking.k8s.io/v1/namespaces/default/networkpolicies",
                #""spec":{"podSelector":{},"ingress":[{"from":[{"ipBlock":{"cidr":"10.0.0.0/8","except":["11.0.0.0/9"]}}]}]}"#,
                "spec.ingress[0].from[0].ipBlock.except[0]"
            ),
            ("networking.k8s.io/v1/servicecidrs", #""spec":{"cidrs":["10.0.0.0"]}"#, "spec.cidrs[0]"),
            (
                "discovery.k8s.io/v1/namespaces/default/endpointslices",
                #""addressType":"IPv4","endpoints":[{"addresses":["fd00::1"]}]"#, "endpoints[0].addresses[0]"
            ),
            (
                "coordination.k8s.io/v1/namespaces/default/leases", #""spec":{"leaseDurationSeconds":0}"#,
                "spec.leaseDurationSeconds"
            ),
            (
                "admissionregistration.k8s.io/v1/validatingwebhookconfigurations",
                #""webhooks":[{"name":"a.example.com","sideEffects":"None","admissionReviewVersions":["v1"],"clientConfig":{"url":"http://h"}}]"#,
                "webhooks[0].clientConfig.url"
            ),
            (
                "flowcontrol.apiserver.k8s.io/v1/flowschemas",
                #""spec":{"priorityLevelConfiguration":{"name":"p"},"matchingPrecedence":10001}"#,
                "spec.matchingPrecedence"
            ),
            (
                "flowcontrol.apiserver.k8s.io/v1/prioritylevelconfigurations",
                #""spec":{"type":"Limited","limited":{"limitResponse":{"type":"Queue","queuing":{"queues":1,"handSize":2}}}}"#,
                "spec.limited.limitResponse.queuing.handSize"
            ),
            (
                "certificates.k8s.io/v1/certificatesigningrequests",
                #""spec":{"request":"YQ==","signerName":"example.com/s","usages":["client auth"]}"#, "spec.request"
            ),
        ])
    func refused(path: String, fields: String, field: String) async throws {
        let server = try await TestServer()
        let response = try await server.send("POST", "/apis/\(path)", body: #"{"metadata":{"name":"a"},\#(fields)}"#)
        #expect(response.status == 422)
        let causes = try JSONValue(json: response.body)["details"]?["causes"]?.array ?? []
        #expect(causes.contains { $0["field"] == .string(field) })
    }

    @Test("the policy types of a network policy default to Ingress, and Egress if it has egress rules")
    func policyTypes() async throws {
        let server = try await TestServer()
        for (rules, types) in [("", ["Ingress"]), (#","egress":[{"ports":[{"port":53}]}]"#, ["Ingress", "Egress"])] {
            let response = try await server.send(
                "POST", "/apis/networking.k8s.io/v1/namespaces/default/networkpolicies",
                body: #"{"metadata":{"generateName":"a"},"spec":{"podSelector":{}\#(rules)}}"#)
            let spec = try #require(try spec(response.body))
            #expect(spec["policyTypes"]?.array == types.map { .string($0) })
            if let port = spec["egress"]?.array?.first?["ports"]?.array?.first { #expect(port["protocol"] == "TCP") }
        }
    }

    @Test("an update of a lease must name its resource version")
    func unconditionalLease() async throws {
        let server = try await TestServer()
        let path = "/apis/coordination.k8s.io/v1/namespaces/default/leases"
        let body = #"{"metadata":{"name":"l"},"spec":{"holderIdentity":"a"}}"#
        #expect(try await server.send("POST", path, body: body).status == 201)
        let response = try await server.send("PUT", "\(path)/l", body: body)
        #expect(response.status == 422)
        #expect(String(decoding: response.body, as: UTF8.self).contains("must be specified for an update"))
    }

    @Test("the controller of an ingress class is immutable")
    func immutableController() async throws {
        let server = try await TestServer()
        let path = "/apis/networking.k8s.io/v1/ingressclasses"
        func body(_ controller: String) -> String {
            #"{"metadata":{"name":"c"},"spec":{"controller":"\#(controller)"}}"#
        }
        #expect(try await server.send("POST", path, body: body("example.com/a")).status == 201)
        #expect(try await server.send("PUT", "\(path)/c", body: body("example.com/b")).status == 422)
        #expect(try await server.send("PUT", "\(path)/c", body: body("example.com/a")).status == 200)
    }

    @Test(
        "ambiguous addresses are refused",
        arguments: [
            (
                "networking.k8s.io/v1/networkpolicies", block("010.0.0.0/8"),
                "must not have leading 0s in IP or prefix length"
            ),
            (
                "networking.k8s.io/v1/networkpolicies", block("10.0.0.0/08"),
                "must not have leading 0s in IP or prefix length"
            ),
            (
                "networking.k8s.io/v1/networkpolicies", block("10.1.0.0/8"),
                "must not have bits set beyond the prefix length"
            ),
            (
                "networking.k8s.io/v1/networkpolicies", block("::ffff:10.0.0.0/104"),
                "must not have an IPv4-mapped IPv6 address"
            ),
            (
                "networking.k8s.io/v1/servicecidrs", #""spec":{"cidrs":["fd00:0::/64"]}"#,
                #"must be in canonical form ("fd00::/64")"#
            ),
            (
                "discovery.k8s.io/v1/endpointslices",
                #""addressType":"IPv4","endpoints":[{"addresses":["10.0.0.010"]}]"#,
                "must not have leading 0s"
            ),
            (
                "discovery.k8s.io/v1/endpointslices",
                #""addressType":"IPv6","endpoints":[{"addresses":["::ffff:10.0.0.1"]}]"#,
                "must not be an IPv4-mapped IPv6 address"
            ),
        ])
    func ambiguousAddresses(_ resource: String, _ content: String, _ detail: String) async throws {
        let server = try await TestServer()
        let parts = resource.split(separator: "/")
        let isNamespaced = parts[2] != "servicecidrs"
        let path = "/apis/\(parts[0])/v1/\(isNamespaced ? "namespaces/default/" : "")\(parts[2])"
        let answer = try await server.send("POST", path, body: #"{"metadata":{"name":"a"},\#(content)}"#)
        #expect(answer.status == 422)
        let causes = try JSONValue(json: answer.body)["details"]?["causes"]?.array ?? []
        #expect(causes.contains { $0["message"]?.string?.hasSuffix(detail) == true }, "\(causes)")
    }

    private static func block(_ range: String) -> String {
        #""spec":{"podSelector":{},"ingress":[{"from":[{"ipBlock":{"cidr":"\#(range)"}}]}]}"#
    }
}
