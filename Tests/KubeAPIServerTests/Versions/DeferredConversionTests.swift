import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import KubeSupport
import Synchronization
import TestSupport
import Testing

@testable import KubeAPIServer

/// A resource whose versions are converted outside the API server: `v1`, which is stored, has `spec.color`, and
/// `v1beta1` has `spec.paint` in its place.
@Suite struct DeferredConversionTests {
    private let store = MemoryStore()
    private let metrics = MetricsRegistry()
    private let converter = PaintConverter()
    private let server: TestServer
    private let kind = CatalogueTests.kind()
    private let old = CatalogueTests.kind(version: "v1beta1")
    private static let path = "/apis/stable.example.com/v1/namespaces/default/crontabs"
    private static let oldPath = "/apis/stable.example.com/v1beta1/namespaces/default/crontabs"

    init() async throws {
        server = try await TestServer(store: store, metrics: metrics)
        let resource = DynamicResource(kind, selectableFields: ["spec.color"], converter: converter)
        let stored = resource.entry
        try await server.server.serve([stored, resource.entry(in: old, of: stored)])
    }

    private func object(_ name: String, _ spec: JSONValue, in kind: DynamicKind) -> DynamicObject {
        var object = DynamicObject(in: kind)
        (object.metadata.name, object.metadata.namespace) = (name, "default")
        object["spec"] = spec
        return object
    }

    private var crontabs: ResourceClient<DynamicObject> { server.client.resource(kind) }
    private var oldCrontabs: ResourceClient<DynamicObject> { server.client.resource(old) }

    private func key(_ name: String) -> String { "/registry/stable.example.com/crontabs/default/\(name)" }

    private func storedVersion(_ name: String) async throws -> String? {
        let entry = try #require(try await store.get(key(name), at: nil))
        return try JSONValue(json: entry.value)["apiVersion"]?.string
    }

    /// Stores an object in the version that is not the stored one, as it was before the storage version changed.
    private func storeOld(_ name: String, _ spec: JSONValue) async throws {
        let body = object(name, spec, in: old).json()
        _ = try await store.commit(
            Transaction(preconditions: [], mutations: [.put(key: key(name), value: body)]))
    }

    private func get(_ path: String, accept: String = "application/json") async throws -> (Int, JSONValue) {
        let answer = try await server.send("GET", path, accept: accept)
        return (answer.status, try JSONValue(json: answer.body))
    }

    @Test("an object is stored in the stored version, whichever it is written in, and read in both")
    func writes() async throws {
        let created = try await oldCrontabs.create(object("a", ["paint": "red"], in: old))
        #expect(created.groupVersionKind == old.groupVersionKind && created["spec"] == ["paint": "red"])
        #expect(try await storedVersion("a") == "stable.example.com/v1")
        var read = try await crontabs.get(namespace: "default", name: "a")
        #expect(read["spec"] == ["color": "red"] && read.metadata.uid == created.metadata.uid)
        read["spec"] = ["color": "blue"]
        #expect(try await crontabs.update(read).metadata.generation == 2)
        let patched = try await oldCrontabs.patch(
            namespace: "default", name: "a", .merge(["spec": ["paint": "green"]]))
        #expect(patched["spec"] == ["paint": "green"] && patched.metadata.generation == 3)
        #expect(try await crontabs.get(namespace: "default", name: "a")["spec"] == ["color": "green"])
        let version = try await crontabs.get(namespace: "default", name: "a").metadata.resourceVersion
        #expect(version == patched.metadata.resourceVersion)
        try await oldCrontabs.delete(namespace: "default", name: "a")
        #expect(try await get("\(Self.path)/a").0 == 404)
    }

    @Test("a list converts its objects in one call, as JSON, as a Table and as partial metadata")
    func lists() async throws {
        for name in ["a", "b", "c"] { try await crontabs.create(object(name, ["color": .string(name)], in: kind)) }
        try await storeOld("d", ["paint": "d"])
        converter.reset()
        let list = try await oldCrontabs.list(namespace: "default")
        #expect(list.items.map { $0["spec"] } == ["a", "b", "c", "d"].map { ["paint": .string($0)] })
        // What is stored in the version needs no conversion.
        #expect(converter.calls == [3])
        let items = try await crontabs.list(namespace: "default").items
        #expect(items.map { $0["spec"]?["color"]?.string } == ["a", "b", "c", "d"])
        #expect(converter.calls == [3, 1])
        for form in ["Table", "PartialObjectMetadataList"] {
            let (status, answer) = try await get(
                Self.oldPath, accept: "application/json;as=\(form);v=v1;g=meta.k8s.io")
            #expect(status == 200 && answer["kind"]?.string == form)
            #expect((answer["rows"] ?? answer["items"])?.array?.count == 4)
        }
    }

    @Test("an object that is stored in another version is stored in the present one by its next write")
    func migration() async throws {
        try await storeOld("a", ["paint": "red"])
        var read = try await crontabs.get(namespace: "default", name: "a")
        #expect(read["spec"] == ["color": "red"])
        // Even if nothing else changes.
        read = try await crontabs.update(read)
        #expect(try await storedVersion("a") == "stable.example.com/v1")
        #expect(read["spec"] == ["color": "red"])
    }

    @Test("a watch gets converted events in their order, and bookmarks after the events before them")
    func watches() async throws {
        try await storeOld("a", ["paint": "red"])
        converter.hold()
        let watch = try await crontabs.watch(
            namespace: "default",
            options: ListOptions(allowWatchBookmarks: true))
        try await crontabs.create(object("b", ["color": "blue"], in: kind))
        try await storeOld("c", ["paint": "green"])
        try await storeOld("a", ["paint": "black"])
        converter.release()
        var seen: [String] = []
        loop: for try await event in watch {
            switch event {
            case .added(let object):
                seen.append("+\(object.metadata.name ?? "") \(object["spec"]?["color"]?.string ?? "")")
            case .modified(let object):
                seen.append("~\(object.metadata.name ?? "") \(object["spec"]?["color"]?.string ?? "")")
                break loop
            default: seen.append("bookmark")
            }
        }
        #expect(seen == ["+a red", "bookmark", "+b blue", "+c green", "~a black"])
    }

    @Test("a watch gets converted objects in every form", arguments: ["", "Table", "PartialObjectMetadata"])
    func forms(_ form: String) async throws {
        try await crontabs.create(object("a", ["color": "red"], in: kind))
        let stream = try await server.client.transport.stream(
            APIRequest(
                path: Self.oldPath, query: [("watch", "1"), ("allowWatchBookmarks", "true")],
                accept: form.isEmpty ? "application/json" : "application/json;as=\(form);v=v1;g=meta.k8s.io"))
        var text = ""
        for try await chunk in stream.body {
            text += String(decoding: chunk, as: UTF8.self)
            if text.split(separator: "\n").count == 2 { break }
        }
        let events = try text.split(separator: "\n").map { try JSONValue(json: Array($0.utf8)) }
        #expect(events.map { $0["type"]?.string } == ["ADDED", "BOOKMARK"])
        let object = try #require(events.first?["object"])
        #expect(object["kind"]?.string == (form.isEmpty ? "CronTab" : form))
        #expect(
            form != "" || object["spec"] == ["paint": "red"] && object["apiVersion"] == "stable.example.com/v1beta1")
        #expect(events.last?["object"]?["kind"]?.string == object["kind"]?.string)
    }

    @Test("a slow conversion does not delay other requests")
    func slowness() async throws {
        try await storeOld("a", ["paint": "red"])
        converter.hold()
        async let slow = crontabs.get(namespace: "default", name: "a")
        try await waitUntil { converter.waiting == 1 }
        try await server.client.create(Namespace { $0.metadata.name = "other" })
        try await crontabs.create(object("b", ["color": "blue"], in: kind))
        #expect(try await crontabs.get(namespace: "default", name: "b")["spec"] == ["color": "blue"])
        converter.release()
        #expect(try await slow["spec"] == ["color": "red"])
    }

    @Test("an object that can't be converted is an error of what would return it, and is counted")
    func failures() async throws {
        try await crontabs.create(object("a", ["color": "red"], in: kind))
        let watch = try await oldCrontabs.watch(namespace: "default", options: ListOptions(resourceVersion: "1"))
        converter.fail("no such host")
        for (path, subject) in [(Self.oldPath, #""a""#), ("\(Self.oldPath)/a", #""a""#)] {
            let (status, answer) = try await get(path)
            #expect(status == 500)
            let expected =
                "crontabs.stable.example.com \(subject) can't be converted to stable.example.com/v1beta1: no such host"
            #expect(answer["message"]?.string?.contains(expected) == true, "\(answer)")
        }
        let refused = try await server.send(
            "POST", Self.oldPath, body: String(decoding: object("b", ["paint": "x"], in: old).json(), as: UTF8.self))
        #expect(refused.status == 500)
        #expect(try await store.get(key("b"), at: nil) == nil)
        // The stored version needs no conversion.
        #expect(try await crontabs.list(namespace: "default").items.count == 1)
        try await crontabs.create(object("c", ["color": "red"], in: kind))
        var errors = 0
        for try await event in watch {
            if case .added(let object) = event { #expect(object["spec"] == ["paint": "red"]) }
            if case .error = event { errors += 1 }
        }
        #expect(errors == 1)
        #expect(
            metrics.render().contains(
                #"apiserver_storage_decode_errors_total{group="stable.example.com",resource="crontabs"} 3"#))
    }

    @Test(
        "what a converter may not do is an error",
        arguments: PaintConverter.Fault.allCases)
    func faults(_ fault: PaintConverter.Fault) async throws {
        try await crontabs.create(object("a", ["color": "red"], in: kind))
        converter.fault(fault)
        let (status, answer) = try await get("\(Self.oldPath)/a")
        #expect(status == 500)
        #expect(answer["message"]?.string?.contains(fault.message) == true, "\(answer)")
    }
}
