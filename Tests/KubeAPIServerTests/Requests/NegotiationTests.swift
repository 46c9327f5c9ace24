import KubeAPI
import KubeClient
import KubeJSON
import NIOCore
import TestSupport
import Testing

@testable import KubeAPIServer

private let protobuf = "application/vnd.kubernetes.protobuf"

@Suite struct NegotiationTests {
    private static let maps = "/api/v1/namespaces/default/configmaps"

    /// A server with the config maps `a`, `b`, ….
    private func server(maps count: Int = 2, size: Int = 10) async throws -> TestServer {
        let server = try await TestServer()
        for index in 0..<count {
            let name = "m-\(index)"
            let data = String(repeating: "x", count: size)
            let body = #"{"metadata":{"name":"\#(name)","labels":{"b":"2","a":"1"}},"data":{"k":"\#(data)"}}"#
            let answer = try await server.send("POST", Self.maps, body: body)
            #expect(answer.status == 201)
        }
        return server
    }

    private func json(_ answer: APIResponse) throws -> JSONValue {
        let envelope = try ProtobufEnvelope(answer.body)
        let kind = GroupVersionKind(apiVersion: envelope.apiVersion, kind: envelope.kind)
        return try JSONValue(json: envelope.json(as: try #require(KubeTypes.type(of: kind))))
    }

    // MARK: Accept header

    @Test(
        "orders media ranges by quality, then by specificity",
        arguments: [
            ("application/json", ["application/json"]),
            ("*/*, application/json", ["application/json", "*/*"]),
            (
                "application/*;q=0.5, text/plain;q=0.1, application/yaml; q=0.9",
                [
                    "application/yaml", "application/*", "text/plain",
                ]
            ),
            ("a/b,,;q=1,c/d", ["a/b", "c/d"]), ("a/b;q=x", ["a/b"]), ("", []), ("nonsense", []),
        ] as [(String, [String])])
    func order(header: String, expected: [String]) {
        #expect(AcceptHeader(header).ranges.map { "\($0.type)/\($0.subtype)" } == expected)
    }

    @Test(
        "chooses the encoding",
        arguments: [
            (nil, "application/json"), ("*/*", "application/json"),
            ("\(protobuf),application/json", protobuf), ("application/json;q=0.5,\(protobuf)", protobuf),
            ("text/html,application/yaml;q=0.9,*/*;q=0.8", "application/yaml"),
            ("text/plain, application/json", "application/json"),
            ("\(protobuf);as=Table;v=v1;g=meta.k8s.io,application/json", "application/json"),
            ("application/json;as=Other;v=v1;g=meta.k8s.io,\(protobuf)", protobuf),
        ] as [(String?, String)])
    func encoding(accept: String?, expected: String) async throws {
        let answer = try await server().send("GET", "\(Self.maps)/m-0", accept: accept)
        #expect(answer.status == 200)
        #expect(answer.contentType == expected)
    }

    @Test("refuses unsupported encodings with 406")
    func notAcceptable() async throws {
        let server = try await server()
        let read = try await server.send("GET", "\(Self.maps)/m-0", accept: "text/plain")
        #expect(read.status == 406)
        let message = try JSONValue(json: read.body)["message"]?.string
        #expect(
            message
                == "406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, \(protobuf)")
        let watch = try await server.send(
            "GET", Self.maps, query: [("watch", "1")], accept: "application/yaml")
        #expect(watch.status == 406)
        // The refusal itself can be YAML.
        let status = try YAML.parse(String(decoding: watch.body, as: UTF8.self))
        #expect(
            status["message"]?.string
                == "only the following media types are accepted: application/json;stream=watch, \(protobuf);stream=watch"
        )
    }

    // MARK: Protobuf

    @Test("responses to reads and writes in protobuf equal those in JSON")
    func objects() async throws {
        let server = try await server()
        let get = try await server.send("GET", "\(Self.maps)/m-0", accept: protobuf)
        let plain = try await server.send("GET", "\(Self.maps)/m-0")
        #expect(try ConfigMap(json: try json(get).json()) == ConfigMap(json: plain.body))

        let body = try ProtobufEnvelope.encode(
            json: Array(#"{"metadata":{"name":"new"},"data":{"k":"v"}}"#.utf8), as: ConfigMap.self,
            kind: ConfigMap.groupVersionKind)
        let created = try await server.client.transport.perform(
            APIRequest(method: "POST", path: Self.maps, body: body, contentType: protobuf, accept: protobuf))
        #expect(created.status == 201 && created.contentType == protobuf)
        #expect(try json(created)["data"] == ["k": "v"])

        let patched = try await server.send(
            "PATCH", "\(Self.maps)/new", body: #"{"data":{"k":"w"}}"#, contentType: "application/merge-patch+json",
            accept: protobuf)
        #expect(try json(patched)["data"] == ["k": "w"])
        let deleted = try await server.send("DELETE", "\(Self.maps)/new", accept: protobuf)
        #expect(try json(deleted)["status"] == "Success")
    }

    @Test("sends errors in protobuf")
    func errors() async throws {
        let server = try await server()
        let missing = try await server.send("GET", "\(Self.maps)/none", accept: "\(protobuf),application/json")
        #expect(missing.status == 404 && missing.contentType == protobuf)
        let status = try Status(json: try json(missing).json())
        #expect(status.reason == "NotFound" && status.code == 404)
        #expect(status.details?.name == "none")
        let path = try await server.send("GET", "/apis/none/v1/things", accept: protobuf)
        #expect(path.status == 404)
    }

    @Test("sends small and streamed lists in protobuf", arguments: [(3, 10), (30, 40_000)])
    func lists(count: Int, size: Int) async throws {
        let server = try await server(maps: count, size: size)
        let answer = try await server.send("GET", Self.maps, query: [("limit", "\(count - 1)")], accept: protobuf)
        #expect(answer.contentType == protobuf)
        let list = try ConfigMapList(json: try json(answer).json())
        let plain = try await server.send("GET", Self.maps, query: [("limit", "\(count - 1)")])
        #expect(try list == ConfigMapList(json: plain.body))
        #expect(list.items.count == count - 1 && list.metadata.continue != nil)
    }

    @Test("a protobuf list is the same byte for byte, whether the sizes of its objects are cached or not")
    func sameLists() async throws {
        let server = try await server(maps: 60, size: 20_000)
        let kind = GroupVersionKind(group: "", version: "v1", kind: "ConfigMapList")
        func expectList() async throws {
            let plain = try await server.send("GET", Self.maps)
            let expected = try ProtobufEnvelope.encode(json: plain.body, as: ConfigMapList.self, kind: kind)
            try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<4 {
                    group.addTask { try await server.send("GET", Self.maps, accept: protobuf).body }
                }
                for try await body in group { #expect(body == expected) }
            }
        }
        try await expectList()
        // All known by now, then all but one.
        try await expectList()
        _ = try await server.send(
            "PATCH", "\(Self.maps)/m-30", body: #"{"data":{"k":"v"}}"#, contentType: "application/merge-patch+json")
        try await expectList()
    }

    @Test("sends only the metadata in protobuf")
    func partialMetadata() async throws {
        let server = try await server()
        let accept = "\(protobuf);as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"
        let answer = try await server.send("GET", Self.maps, accept: accept)
        #expect(answer.contentType == protobuf)
        let list = try PartialObjectMetadataList(json: try json(answer).json())
        #expect(list.items.map(\.metadata.name) == ["m-0", "m-1"])
    }

    @Test("sends only the metadata in the requested version", arguments: ["v1", "v1beta1"])
    func partialMetadataVersion(_ version: String) async throws {
        let server = try await server()
        func ask(_ path: String, _ kind: String, query: [(String, String)] = []) async throws -> JSONValue {
            let accept = "application/json;as=\(kind);g=meta.k8s.io;v=\(version)"
            return try JSONValue(json: try await server.send("GET", path, query: query, accept: accept).body)
        }
        let object = try await ask(Self.maps + "/m-0", "PartialObjectMetadata")
        #expect(object["apiVersion"]?.string == "meta.k8s.io/\(version)")
        let list = try await ask(Self.maps, "PartialObjectMetadataList")
        #expect(list["apiVersion"]?.string == "meta.k8s.io/\(version)")
        #expect(list["items"]?.array?.first?["apiVersion"]?.string == "meta.k8s.io/\(version)")
        let table = try await ask(Self.maps, "Table")
        #expect(table["apiVersion"]?.string == "meta.k8s.io/\(version)")
        #expect(table["rows"]?.array?.first?["object"]?["apiVersion"]?.string == "meta.k8s.io/\(version)")
    }

    // MARK: YAML

    @Test("writes YAML with fields ordered by name")
    func yaml() async throws {
        let server = try await server()
        let answer = try await server.send("GET", "\(Self.maps)/m-0", accept: "application/yaml")
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(text.hasPrefix("apiVersion: v1\ndata:\n  k: xxxxxxxxxx\nkind: ConfigMap\nmetadata:\n"))
        let missing = try await server.send("GET", "\(Self.maps)/none", accept: "application/yaml")
        #expect(String(decoding: missing.body, as: UTF8.self).contains("reason: NotFound"))
    }

    // MARK: Watches

    private struct CutOff: Error {}

    /// The frames of a watch: their type, and the object as JSON.
    private func frames(_ bytes: [UInt8]) throws -> [(type: String, object: JSONValue)] {
        var buffer = ByteBuffer(bytes: bytes)
        var result: [(type: String, object: JSONValue)] = []
        while let length = buffer.readInteger(as: UInt32.self) {
            guard let message = buffer.readBytes(length: Int(length)) else { throw CutOff() }
            // type, then object, whose raw bytes are the envelope.
            var event = message[...]
            func delimited() throws -> ArraySlice<UInt8> {
                event.removeFirst()
                var length = 0
                var shift = 0
                while let byte = event.popFirst() {
                    length |= Int(byte & 0x7f) << shift
                    shift += 7
                    if byte < 0x80 { break }
                }
                guard length <= event.count else { throw CutOff() }
                defer { event = event.dropFirst(length) }
                return event.prefix(length)
            }
            let type = String(decoding: try delimited(), as: UTF8.self)
            event = try delimited()
            let envelope = try delimited()
            let answer = APIResponse(status: 200, body: Array(envelope))
            result.append((type, try json(answer)))
        }
        return result
    }

    @Test("sends watch events and bookmarks in protobuf frames")
    func watch() async throws {
        let server = try await server()
        let stream = try await server.client.transport.stream(
            APIRequest(
                path: Self.maps,
                query: [
                    ("watch", "1"), ("sendInitialEvents", "true"), ("resourceVersionMatch", "NotOlderThan"),
                    ("allowWatchBookmarks", "true"), ("timeoutSeconds", "1"),
                ],
                accept: "\(protobuf);stream=watch"))
        #expect(stream.contentType == "\(protobuf);stream=watch")
        var bytes: [UInt8] = []
        for try await chunk in stream.body { bytes += chunk }
        let events = try frames(bytes)
        #expect(events.map(\.type).prefix(3) == ["ADDED", "ADDED", "BOOKMARK"])
        #expect(events[0].object["metadata"]?["name"] == "m-0" && events[0].object["data"] != nil)
        #expect(events[2].object["kind"] == "ConfigMap")
        #expect(events[2].object["metadata"]?["annotations"] == ["k8s.io/initial-events-end": "true"])
    }

    @Test("sends the error that ends a watch in protobuf")
    func watchError() async throws {
        let server = try await TestServer(historyLimit: 1)
        for index in 0..<10 {
            _ = try await server.send("POST", Self.maps, body: #"{"metadata":{"name":"m-\#(index)"}}"#)
        }
        let answer = try await server.send(
            "GET", Self.maps, query: [("watch", "1"), ("resourceVersion", "1"), ("timeoutSeconds", "1")],
            accept: protobuf)
        let event = try #require(try frames(answer.body).first)
        #expect(event.type == "ERROR")
        #expect(event.object["kind"] == "Status" && event.object["code"] == 410)
    }
}
