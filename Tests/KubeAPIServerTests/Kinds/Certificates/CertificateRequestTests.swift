import KubeAPI
import KubeClient
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite("Certificate signing requests")
struct CertificateRequestTests {
    private static let path = "/apis/certificates.k8s.io/v1/certificatesigningrequests"

    private struct DenySigners: Authorizer {
        func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
            request.resource == "signers" ? .noOpinion(reason: "") : .allow
        }
    }

    /// A PKCS#10 request for `O=system:masters, CN=x`, as OpenSSL makes it.
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

    @Test("the requester is the user of the request, and conditions are set through approval")
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

    @Test("approval without permission for the signer is refused")
    func unauthorizedApproval() async throws {
        let server = try await server(DenySigners())
        #expect(try await server.send("POST", Self.path, body: body(signer: "example.com/s")).status == 201)
        let approved = try await server.send(
            "PATCH", "\(Self.path)/r/approval",
            body: #"{"status":{"conditions":[{"type":"Approved","status":"True"}]}}"#,
            contentType: "application/merge-patch+json")
        #expect(approved.status == 403)
    }

    @Test("a client certificate for system:masters is refused")
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
