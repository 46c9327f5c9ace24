import KubeAPI
import KubeJSON
import Testing

@testable import KubeAPIServer

@Suite struct DiscoveryTests {
    private let handler = DiscoveryHandler(BuiltInResources().catalogue, serverAddress: "127.0.0.1:6443")

    private func answer(_ method: String = "GET", _ path: String, accept: String? = nil) -> ServerResponse? {
        handler.respond(
            ServerRequest(
                method: method, path: path, query: QueryItems(), accept: accept, contentType: nil, body: [],
                user: User(name: "u")))
    }

    @Test("verbs are a separate protobuf message, as typed clients expect")
    func protobufVerbs() throws {
        let list = try APIResourceList(json: Array(try #require(answer("GET", "/api/v1")).body.readableBytesView))
        let kind = GroupVersionKind(group: "", version: "v1", kind: "APIResourceList")
        let bytes = try ProtobufEnvelope.encode(json: list.json(), as: APIResourceList.self, kind: kind)
        // Verbs of `bindings`, which come first: field 4 of 8 bytes, in it field 1 of 6 bytes.
        let verbs: [UInt8] = [0x22, 8, 0x0a, 6] + Array("create".utf8)
        #expect(bytes.indices.contains { bytes[$0...].starts(with: verbs) })
        let decoded = try APIResourceList(json: ProtobufEnvelope(bytes).json(as: APIResourceList.self))
        #expect(decoded == list && decoded.resources.allSatisfy { !$0.verbs.isEmpty })
    }

    @Test("stored resources have the hash of their storage version")
    func storageVersionHashes() throws {
        let list = try APIResourceList(json: Array(try #require(answer("GET", "/api/v1")).body.readableBytesView))
        func hash(_ name: String) -> String? { list.resources.first { $0.name == name }?.storageVersionHash }
        #expect(hash("pods") == "xPOwRZ+Yhw8=" && hash("namespaces") == "Q3oi5N2YM8M=")
        #expect(hash("pods/status") == nil && hash("bindings") == nil)
        let old = try APIResourceList(
            json: Array(try #require(answer("GET", "/apis/autoscaling/v1")).body.readableBytesView))
        let new = try APIResourceList(
            json: Array(try #require(answer("GET", "/apis/autoscaling/v2")).body.readableBytesView))
        #expect(old.resources.first?.storageVersionHash == new.resources.first?.storageVersionHash)
    }

    @Test("the aggregated form needs its version in the Accept header; others get the list or 406")
    func aggregatedForm() throws {
        let form = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
        let old = "application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList"
        #expect(answer("GET", "/apis", accept: form)?.contentType == form)
        #expect(answer("GET", "/apis", accept: "\(old),\(form),application/json")?.contentType == form)
        #expect(answer("GET", "/apis", accept: "\(old),application/json")?.contentType == "application/json")
        #expect(answer("GET", "/apis", accept: old)?.status == 406)
    }

    @Test("groups are listed for any method, versions and resources for GET only")
    func methods() {
        #expect(answer("POST", "/apis")?.status == 200 && answer("DELETE", "/apis/apps")?.status == 200)
        #expect(answer("POST", "/api")?.status == 405 && answer("PUT", "/apis/apps/v1")?.status == 405)
        #expect(answer("GET", "//api") == nil && answer("GET", "/api//v1") == nil && answer("GET", "/api/v1/") != nil)
    }
}
