import KubeAPI
import KubeClient
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite("Kinds by which a cluster is reached, guarded and extended")
struct ExtensionKindTests {
    private func spec(_ response: [UInt8]) throws -> JSONValue? { try JSONValue(json: response)["spec"] }

    @Test(
        "what makes no sense is refused at its field",
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

    @Test("a network policy is about ingress, and about egress where it has rules for that")
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

    @Test("a lease is only replaced by who names its version")
    func unconditionalLease() async throws {
        let server = try await TestServer()
        let path = "/apis/coordination.k8s.io/v1/namespaces/default/leases"
        let body = #"{"metadata":{"name":"l"},"spec":{"holderIdentity":"a"}}"#
        #expect(try await server.send("POST", path, body: body).status == 201)
        let response = try await server.send("PUT", "\(path)/l", body: body)
        #expect(response.status == 422)
        #expect(String(decoding: response.body, as: UTF8.self).contains("must be specified for an update"))
    }

    @Test("the class of an ingress class' controller stays what it is")
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
        "addresses that programs read differently are refused",
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

@Suite("Certificate requests and system priorities")
struct GuardedKindTests {
    private static let path = "/apis/certificates.k8s.io/v1/certificatesigningrequests"

    private struct DenySigners: Authorizer {
        func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
            request.resource == "signers" ? .noOpinion(reason: "") : .allow
        }
    }

    /// A request of PKCS#10 for `O=system:masters, CN=x`, as OpenSSL makes it.
    private static let mastersRequest = """
        -----BEGIN CERTIFICATE REQUEST-----
        MIHgMIGHAgEAMCUxFzAVBgNVBAoMDnN5c3RlbTptYXN0ZXJzMQowCAYDVQQDDAF4
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3hZ6VU2fZc4dnZv9ycoaa/OgO3Nl
        H5zR7T9QSmuQWR4t8NSbyNl3arerj8WBwHbcHxZ9tE5GRHRDhVogSp9ZBqAAMAoG
        CCqGSM49BAMCA0gAMEUCIFNxv6H2quiBkZc/xRzXpJEM9HCGW6XJA3O2CC/aAfKI
        AiEAokFoi7qGdXXvnyrjL6l9D7sVi8hz6rzUPDA+6XG2E4E=
        -----END CERTIFICATE REQUEST-----

        """

    /// Requests of PKCS#10 for `O=system:nodes, CN=system:node:<name>`, by the node's name.
    private static let nodeRequests = [
        "a": """
        -----BEGIN CERTIFICATE REQUEST-----
        MIHrMIGRAgEAMC8xFTATBgNVBAoMDHN5c3RlbTpub2RlczEWMBQGA1UEAwwNc3lz
        dGVtOm5vZGU6YTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPSg0ULcYAOLMitf
        k2Au1rv70PqZu5Q54F3XXpStkLKR/AWF7oDQG2cnc+GrNvEEhte8vQ/VsM73ZNbF
        GJM9sbegADAKBggqhkjOPQQDAgNJADBGAiEAyDi0ToUXkbKZEgZwG4zZxekFz23Y
        RZRriIsdOEz3zbUCIQDUYXbZhptufXzSvsl2ci5QtPv5w+y8heXyiiOTC+rnog==
        -----END CERTIFICATE REQUEST-----

        """,
        "b": """
        -----BEGIN CERTIFICATE REQUEST-----
        MIHpMIGRAgEAMC8xFTATBgNVBAoMDHN5c3RlbTpub2RlczEWMBQGA1UEAwwNc3lz
        dGVtOm5vZGU6YjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHhQLYCHLSQnbLOE
        2CMrPMvnbrh9s6HTQzUgjGf88A9cSvKktbjgHxpAMbj/48mGuyjZAe0bHGaa+N9C
        2c4Dnn+gADAKBggqhkjOPQQDAgNHADBEAiAHbu6ezSRlp9Nq/zusFkekS08KNkr7
        HLAwaJJExEWF6AIgRGmOtNTIKkbKb2dbhWlGu/A9L7Jc+Jd5uObRXVa4Vf0=
        -----END CERTIFICATE REQUEST-----

        """,
    ]

    private func body(signer: String, pem: String = Self.mastersRequest) -> String {
        let request = String(decoding: ByteData(pem).json(), as: UTF8.self)
        return #"{"metadata":{"name":"r"},"spec":{"request":\#(request),"signerName":"\#(signer)","#
            + #""usages":["client auth"],"username":"spoof","uid":"1","groups":["system:masters"]}}"#
    }

    private func server(_ authorizer: any Authorizer = AllowAll()) async throws -> TestServer {
        try await TestServer(plugins: { _, _ in
            [CertificateRequestAdmission(authorizer: authorizer), SystemPriorityProtection()]
        })
    }

    @Test("a request is its requester's, whatever its body says, and is decided through approval")
    func identity() async throws {
        let server = try await server()
        #expect(try await server.send("POST", Self.path, body: body(signer: "example.com/s")).status == 201)
        let decision = #"{"status":{"conditions":[{"type":"Approved","status":"True"}],"certificate":"eA=="}}"#
        let approved = try await server.send(
            "PATCH", "\(Self.path)/r/approval", body: decision, contentType: "application/merge-patch+json")
        #expect(approved.status == 200)
        let request = try await server.client.get(CertificateSigningRequest.self, namespace: "", name: "r")
        #expect(request.spec.username == "admin")
        #expect(request.spec.uid == nil)
        #expect(request.spec.groups == ["system:authenticated"])
        #expect(request.status.conditions.map(\.type) == ["Approved"])
        #expect(request.status.conditions.first?.lastUpdateTime != nil)
        #expect(request.status.certificate == nil)
    }

    @Test("who may not approve for a signer is refused")
    func unauthorizedApproval() async throws {
        let server = try await server(DenySigners())
        #expect(try await server.send("POST", Self.path, body: body(signer: "example.com/s")).status == 201)
        let approved = try await server.send(
            "PATCH", "\(Self.path)/r/approval",
            body: #"{"status":{"conditions":[{"type":"Approved","status":"True"}]}}"#,
            contentType: "application/merge-patch+json")
        #expect(approved.status == 403)
    }

    @Test("nobody gets a client certificate of system:masters")
    func masters() async throws {
        let server = try await server()
        let response = try await server.send(
            "POST", Self.path, body: body(signer: "kubernetes.io/kube-apiserver-client"))
        #expect(response.status == 403)
    }

    @Test(
        "a node requests certificates for its own name only",
        arguments: ["kubernetes.io/kubelet-serving", "kubernetes.io/kube-apiserver-client-kubelet"])
    func otherNode(signer: String) async throws {
        let server = try await server()
        func request(_ node: String) async throws -> (status: Int, message: String) {
            let response = try await server.kubelet("a").transport.perform(
                APIRequest(
                    method: "POST", path: Self.path,
                    body: Array(body(signer: signer, pem: try #require(Self.nodeRequests[node])).utf8),
                    contentType: "application/json", accept: "application/json"))
            return (response.status, String(decoding: response.body, as: UTF8.self))
        }
        let refused = try await request("b")
        #expect(refused.status == 403)
        #expect(refused.message.contains("can only create a node CSR with CN=system:node:a"))
        let own = try await request("a")
        #expect(own.status == 201, "\(own.message)")
    }

    @Test("a system priority class can't be deleted")
    func systemPriority() async throws {
        let server = try await server()
        let path = "/apis/scheduling.k8s.io/v1/priorityclasses"
        for (name, value, status) in [("system-node-critical", 2_000_001_000, 403), ("own", 1, 200)] {
            _ = try await server.send("POST", path, body: #"{"metadata":{"name":"\#(name)"},"value":\#(value)}"#)
            #expect(try await server.send("DELETE", "\(path)/\(name)", contentType: nil).status == status)
        }
    }
}
