import KubeAPI
import KubeJSON
import Testing

@testable import KubeAPIServer

/// Bodies that nest as deep as upstream allows, and one level deeper.
@Suite struct DeepBodyTests {
    private static let maps = "/api/v1/namespaces/default/configmaps"
    private static let revisions = "/apis/apps/v1/namespaces/default/controllerrevisions"

    /// The body itself is a level, too.
    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
    }

    @Test("an unknown field of 10,000 levels is ignored in JSON, YAML and patches")
    func unknownField() async throws {
        let server = try await TestServer()
        let odd = #""odd":\#(Self.nested(10_000))"#
        let created = try await server.send("POST", Self.maps, body: #"{"metadata":{"name":"a"},\#(odd)}"#)
        #expect(created.status == 201)
        let yaml = try await server.send(
            "POST", Self.maps, body: "metadata: {name: b}\nodd: \(Self.nested(10_000))\n",
            contentType: "application/yaml")
        #expect(yaml.status == 201)
        for type in ["merge-patch", "strategic-merge-patch"] {
            let patched = try await server.send(
                "PATCH", "\(Self.maps)/a", body: #"{"data":{"k":"\#(type)"},\#(odd)}"#,
                contentType: "application/\(type)+json")
            #expect(patched.status == 200)
            #expect(try ConfigMap(json: patched.body).data == ["k": type])
        }
        let operation = #"{"op":"add","path":"/odd","value":\#(Self.nested(9_998))}"#
        let patched = try await server.send(
            "PATCH", "\(Self.maps)/a", body: "[\(operation)]", contentType: "application/json-patch+json")
        #expect(patched.status == 200)
    }

    @Test("an untyped value is stored and returned at any allowed depth")
    func openValue() async throws {
        let server = try await TestServer()
        let data = #"{"a":\#(Self.nested(9_999))}"#
        let created = try await server.send(
            "POST", Self.revisions, body: #"{"metadata":{"name":"a"},"revision":1,"data":\#(data)}"#)
        #expect(created.status == 201)
        let json = try await server.send("GET", "\(Self.revisions)/a")
        #expect(try ControllerRevision(json: json.body).data?.jsonString() == data)
        let yaml = try await server.send("GET", "\(Self.revisions)/a", accept: "application/yaml")
        #expect(try YAML.parse(String(decoding: yaml.body, as: UTF8.self))["data"]?.jsonString() == data)
    }

    @Test("one level more is refused with upstream's message")
    func tooDeep() async throws {
        let server = try await TestServer()
        let body = #"{"metadata":{"name":"a"},"odd":\#(Self.nested(10_001))}"#
        for (method, path, type) in [
            ("POST", Self.maps, "application/json"), ("PATCH", "\(Self.maps)/a", "application/merge-patch+json"),
            ("PATCH", "\(Self.maps)/a", "application/strategic-merge-patch+json"),
            ("POST", Self.maps, "application/yaml"),
        ] {
            if method == "PATCH" { _ = try await server.send("POST", Self.maps, body: #"{"metadata":{"name":"a"}}"#) }
            let response = try await server.send(method, path, body: body, contentType: type)
            #expect(response.status == 400, "\(type)")
            #expect(try Status(json: response.body).message?.contains("exceeded max depth") == true, "\(type)")
        }
    }
}
