import KubeAPI
import KubeClient
import Testing

@Suite struct DiscoveryTests {
    /// Answers the two paths of aggregated discovery.
    private struct Documents: Transport {
        let core: String
        let groups: String

        func perform(_ request: APIRequest) async throws -> APIResponse {
            #expect(request.accept?.hasPrefix("application/json;g=apidiscovery.k8s.io;v=v2") == true)
            return APIResponse(status: 200, body: Array((request.path == "/api" ? core : groups).utf8))
        }

        func stream(_ request: APIRequest) async throws -> APIStream {
            throw TransportError(.connectionFailed, "no streams")
        }
    }

    private func discovery(core: String = #"{"items":[]}"#, groups: String) async throws -> Discovery {
        try await Client(transport: Documents(core: core, groups: groups)).discovery()
    }

    @Test("resources come in the server's order, with their subresources and, where there is one, their Swift type")
    func resources() async throws {
        let discovery = try await discovery(
            core: """
                {"kind":"APIGroupDiscoveryList","apiVersion":"apidiscovery.k8s.io/v2","metadata":{},"items":[
                 {"metadata":{},"versions":[{"version":"v1","resources":[
                  {"resource":"pods","responseKind":{"group":"","version":"","kind":"Pod"},"scope":"Namespaced",
                   "singularResource":"pod","verbs":["get","list","unheardof"],"shortNames":["po"],"categories":["all"],
                   "subresources":[
                    {"subresource":"eviction","responseKind":{"group":"policy","version":"v1","kind":"Eviction"},"verbs":["create"]},
                    {"subresource":"status","responseKind":{"group":"","version":"","kind":"Pod"},"verbs":["get"]}]}]}]}]}
                """,
            groups: """
                {"items":[{"metadata":{"name":"example.com"},"versions":[
                  {"version":"v2","resources":[{"resource":"things","responseKind":{"kind":"Thing"},"scope":"Cluster"}]},
                  {"version":"v1","resources":[
                   {"resource":"things","responseKind":{"kind":"Thing"},"scope":"Cluster"},
                   {"resource":"old","responseKind":{"kind":"Old"},"scope":"Namespaced"}, {"resource":"nothing"}]}]}]}
                """)
        #expect(
            discovery.resources.map { "\($0.group)/\($0.version)/\($0.resource)" } == [
                "/v1/pods", "example.com/v2/things", "example.com/v1/things", "example.com/v1/old",
            ])
        #expect(discovery.preferred.map(\.version) == ["v1", "v2", "v1"])
        let pods = try #require(discovery[GroupVersionKind(group: "", version: "v1", kind: "Pod")])
        #expect(pods.type == Pod.self && pods.isNamespaced && pods.verbs == [.get, .list])
        #expect(pods.shortNames == ["po"] && pods.categories == ["all"] && pods.singular == "pod")
        #expect(pods.subresources.map { "\($0.group)/\($0.version)/\($0.kind)" } == ["policy/v1/Eviction", "/v1/Pod"])
        let things = GroupVersionResource(group: "example.com", version: "v1", resource: "things")
        #expect(discovery[things]?.type == nil && discovery[things]?.isNamespaced == false)
        #expect(discovery[GroupVersionKind(group: "example.com", version: "v3", kind: "Thing")] == nil)
    }

    @Test("a kind that is known by name alone has the paths that discovery says")
    func paths() async throws {
        let discovery = try await discovery(
            groups: """
                {"items":[{"metadata":{"name":"example.com"},"versions":[{"version":"v1","resources":[
                  {"resource":"things","responseKind":{"kind":"Thing"},"scope":"Cluster"},
                  {"resource":"parts","responseKind":{"kind":"Part"},"scope":"Namespaced"}]}]}]}
                """)
        let paths = discovery.resources.map { ResourceMapping($0).collectionPath(namespace: "n") }
        #expect(paths == ["/apis/example.com/v1/things", "/apis/example.com/v1/namespaces/n/parts"])
    }
}
