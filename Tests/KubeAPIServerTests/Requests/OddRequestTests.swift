import KubeAPI
import KubeJSON
import KubeStore
import TestSupport
import Testing

@testable import KubeAPIServer

/// Unusual requests that must be accepted or refused as by upstream.
@Suite struct OddRequestTests {
    private static let maps = "/api/v1/namespaces/default/configmaps"

    @Test("concurrent patches without a resourceVersion never conflict")
    func contention() async throws {
        let server = try await TestServer()
        _ = try await server.send("POST", Self.maps, body: #"{"metadata":{"name":"a"}}"#)
        let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
            for client in 0..<16 {
                group.addTask {
                    var statuses: [Int] = []
                    for round in 0..<25 {
                        let answer = try await server.send(
                            "PATCH", "\(Self.maps)/a", body: #"{"data":{"client-\#(client)":"\#(round)"}}"#,
                            contentType: "application/merge-patch+json")
                        statuses.append(answer.status)
                    }
                    return statuses
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(statuses.count == 400 && statuses.allSatisfy { $0 == 200 })
        let map = try await server.client.get(ConfigMap.self, namespace: "default", name: "a")
        #expect(map.data == Dictionary(uniqueKeysWithValues: (0..<16).map { ("client-\($0)", "24") }))
    }

    @Test("paths with an empty element are not found", arguments: ["//api/v1/pods", "/api//v1/pods", "/apis//v1/pods"])
    func emptyElements(path: String) async throws {
        #expect(try await TestServer().send("GET", path).status == 404)
    }

    @Test("cluster-scoped resources are 404 under the path of a namespace")
    func clusterScopedInNamespace() async throws {
        let server = try await TestServer()
        let kinds = BuiltInResources().catalogue.descriptions.filter { !$0.isNamespaced }
        #expect(kinds.count > 20)
        for kind in kinds {
            let root = kind.group.isEmpty ? "/api/v1" : "/apis/\(kind.group)/\(kind.version)"
            let path = "\(root)/namespaces/default/\(kind.resource)"
            for (method, end) in [("GET", ""), ("GET", "/x"), ("DELETE", "/x"), ("POST", ""), ("PUT", "/x/status")] {
                #expect(try await server.send(method, path + end, body: "{}").status == 404, "\(method) \(path)\(end)")
            }
        }
        _ = try await server.send("POST", "/api/v1/namespaces", body: #"{"metadata":{"name":"n"}}"#)
        #expect(try await server.send("GET", "/api/v1/namespaces/n").status == 200)
        #expect(try await server.send("GET", "/api/v1/watch/namespaces/default/nodes").status == 404)
    }

    private func refusal(
        _ method: String, _ path: String, query: [(String, String)] = [], body: String = "",
        contentType: String = "application/json"
    ) async throws -> (code: Int, message: String) {
        let server = try await TestServer()
        _ = try await server.send("POST", Self.maps, body: #"{"metadata":{"name":"a"}}"#)
        let answer = try await server.send(method, path, query: query, body: body, contentType: contentType)
        return (answer.status, try Status(json: answer.body).message ?? "")
    }

    @Test("a patch of a field that only the server sets is refused")
    func deletionTimestamp() async throws {
        let (code, message) = try await refusal(
            "PATCH", "\(Self.maps)/a", body: #"{"metadata":{"deletionTimestamp":"2026-01-01T00:00:00Z"}}"#,
            contentType: "application/merge-patch+json")
        #expect(code == 422)
        #expect(
            message.contains(#"metadata.deletionTimestamp: Invalid value: "2026-01-01T00:00:00Z": field is immutable"#))
    }

    @Test("an update creates a missing object only with permission to create, under the name in the path")
    func creationByUpdate() async throws {
        struct MayUpdate: Authorizer {
            func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
                request.verb == "create" && request.resource == "leases" ? .noOpinion(reason: "") : .allow
            }
        }
        let leases = "/apis/coordination.k8s.io/v1/namespaces/default/leases"
        let body = #"{"metadata":{"name":"a"},"spec":{}}"#
        let limited = try await TestServer(authorizer: MayUpdate())
        let refused = try await limited.send("PUT", "\(leases)/a", body: body)
        #expect(refused.status == 403)
        #expect(
            try Status(json: refused.body).message
                == #"leases.coordination.k8s.io "a" is forbidden: User "admin" cannot create resource "leases" in API group "#
                + #""coordination.k8s.io" in the namespace "default""#)
        let server = try await TestServer()
        let unnamed = try await server.send(
            "PUT", "\(leases)/a", body: #"{"metadata":{"generateName":"b-"},"spec":{}}"#)
        #expect(unnamed.status == 400)
        #expect(try await server.send("PUT", "\(leases)/a", body: body).status == 201)
        let names = try await server.client.list(Lease.self, namespace: "default").items.map(\.metadata.name)
        #expect(names == ["a"])
    }

    @Test("an object above the size limit can be reduced and deleted")
    func oversized() async throws {
        let store = MemoryStore()
        let server = try await TestServer(store: store)
        let key = "/registry/controllerrevisions/default/big"
        let revisions = "/apis/apps/v1/namespaces/default/controllerrevisions"
        let text = String(repeating: "x", count: 1_600_000)
        let object =
            #"{"kind":"ControllerRevision","apiVersion":"apps/v1","metadata":{"name":"big","namespace":"default","uid":"1","#
            + #""finalizers":["example.com/f"]},"data":{"a":"\#(text)"}}"#
        _ = try await store.commit(
            Transaction(preconditions: [], mutations: [.put(key: key, value: Array(object.utf8))]))
        try await waitUntil("the object is there") { try await server.send("GET", "\(revisions)/big").status == 200 }
        func patch(_ text: String) async throws -> Int {
            try await server.send("PATCH", "\(revisions)/big", body: text, contentType: "application/merge-patch+json")
                .status
        }
        #expect(try await patch(#"{"metadata":{"annotations":{"a":"\#(String(repeating: "y", count: 100))"}}}"#) == 500)
        #expect(try await server.send("DELETE", "\(revisions)/big").status == 200)
        #expect(try await patch(#"{"metadata":{"finalizers":null}}"#) == 200)
        #expect(try await server.send("GET", "\(revisions)/big").status == 404)
    }

    @Test("an invalid timeout, a too long name prefix and an unprintable field manager are refused")
    func parameters() async throws {
        let timeout = try await refusal("GET", Self.maps, query: [("timeoutSeconds", "abc")])
        #expect(timeout.code == 400)
        #expect(timeout.message == #"strconv.ParseInt: parsing "abc": invalid syntax"#)
        let prefix = String(repeating: "a", count: 300)
        let name = try await refusal("POST", Self.maps, body: #"{"metadata":{"generateName":"\#(prefix)"}}"#)
        #expect(name.code == 422)
        #expect(name.message.contains("metadata.generateName: Invalid value: \"\(prefix)\": must be no more than 253"))
        let manager = try await refusal(
            "POST", Self.maps, query: [("fieldManager", "\0")], body: #"{"metadata":{"name":"b"}}"#)
        #expect(manager.code == 422)
        #expect(manager.message.contains("should only contain printable characters"))
    }

    @Test("a local review must be about its own namespace", arguments: [("b", 1), ("", 1), ("a", 0)])
    func localReview(namespace: String, errors: Int) throws {
        let review = try LocalSubjectAccessReview(
            json:
                #"{"metadata":{"namespace":"a"},"spec":{"user":"u","resourceAttributes":{"namespace":"\#(namespace)"}}}"#
        )
        let found = ReviewValidation.validate(review)
        #expect(found.count == errors)
        #expect(found.allSatisfy { $0.description.hasSuffix("must match metadata.namespace") })
    }

    @Test("a certificate signing request without PKCS#10 is refused")
    func certificateRequest() async throws {
        let (code, message) = try await refusal(
            "POST", "/apis/certificates.k8s.io/v1/certificatesigningrequests",
            body: #"{"metadata":{"name":"x"},"spec":{"request":"LS0t","signerName":"a.b/c","usages":["client auth"]}}"#)
        #expect(code == 422)
        #expect(message.contains("spec.request: Invalid value: "))
    }
}
