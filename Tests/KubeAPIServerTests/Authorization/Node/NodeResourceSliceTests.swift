import KubeAPI
import KubeClient
import KubeJSON
import Testing

@testable import KubeAPIServer

/// Access of a node's device driver, which uses the kubelet's user, to ResourceSlices.
@Suite struct NodeResourceSliceTests {
    private static let path = "/apis/resource.k8s.io/v1/resourceslices"

    private func server() async throws -> TestServer {
        let nodes = NodeAuthorizer()
        let server = try await TestServer(authorizer: NodesAndOthers(nodes: nodes), observers: [nodes]) {
            [NodeRestriction(cache: $0, catalogue: $1)]
        }
        for node in ["a", "b"] {
            #expect(try await server.send("POST", Self.path, body: Self.slice("of-\(node)", node)).status == 201)
        }
        return server
    }

    private static func slice(_ name: String, _ node: String) -> String {
        """
        {"metadata":{"name":"\(name)"},"spec":{"driver":"d.example","nodeName":"\(node)",
        "pool":{"name":"\(node)","generation":1,"resourceSliceCount":1},"devices":[]}}
        """
    }

    /// Returns the status and the message of a refusal.
    private func ask(
        _ server: TestServer, _ method: String, _ name: String = "", query: [(String, String)] = [], body: String = "",
        contentType: String? = "application/json"
    ) async throws -> String {
        let response = try await server.kubelet("a").transport.perform(
            APIRequest(
                method: method, path: name.isEmpty ? Self.path : "\(Self.path)/\(name)", query: query,
                body: Array(body.utf8), contentType: contentType, accept: "application/json"))
        guard response.status == 403 else { return "\(response.status)" }
        return try Status(json: response.body).message ?? ""
    }

    @Test("a kubelet reads, changes and removes the slices of its own node")
    func ownSlices() async throws {
        let server = try await server()
        let patch = #"{"metadata":{"labels":{"a":"b"}}}"#
        let other = "no relationship found between node 'a' and this object"
        #expect(try await ask(server, "GET", "of-a") == "200")
        #expect(try await ask(server, "GET", "of-b").hasSuffix(other))
        for (name, expected) in [("of-a", "200"), ("of-b", other)] {
            let answer = try await ask(
                server, "PATCH", name, body: patch, contentType: "application/merge-patch+json")
            #expect(answer.hasSuffix(expected))
        }
        #expect(try await ask(server, "DELETE", "of-b").hasSuffix(other))
        #expect(try await ask(server, "DELETE", "of-a") == "200")
        #expect(try await ask(server, "GET", "of-a").hasSuffix(other))
    }

    @Test("a kubelet creates slices of its own node only")
    func creation() async throws {
        let server = try await server()
        #expect(try await ask(server, "POST", body: Self.slice("new", "a")) == "201")
        #expect(
            try await ask(server, "POST", body: Self.slice("newer", "b")).hasSuffix(
                "can only create ResourceSlice with the same NodeName as the requesting node"))
    }

    @Test(
        "a kubelet lists, watches and deletes collections of slices of its own node only", arguments: ["GET", "DELETE"])
    func collections(method: String) async throws {
        let server = try await server()
        #expect(try await ask(server, method, query: [("fieldSelector", "spec.nodeName=a")]) == "200")
        for query in [[], [("fieldSelector", "spec.nodeName=b")], [("fieldSelector", "spec.driver=d.example")]] {
            #expect(
                try await ask(server, method, query: query).hasSuffix(
                    "can only list/watch/deletecollection resourceslices with nodeName field selector"))
        }
    }
}
