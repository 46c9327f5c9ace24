import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import KubeSupport
import Logging
import Synchronization
import TestSupport
import Testing

@testable import KubeAPIServer

/// A kind that is defined while the server runs.
@Suite struct DynamicResourceTests {
    let server: TestServer
    private let metrics = MetricsRegistry()
    let kind = CatalogueTests.kind()
    let collection = "/apis/stable.example.com/v1/namespaces/default/crontabs"

    var resource: DynamicResource {
        DynamicResource(
            kind, selectableFields: ["spec.color"],
            columns: [
                DynamicColumn(TableColumn("Replicas", type: "integer"), at: ".spec.replicas"),
                DynamicColumn(TableColumn("Age", type: "date"), at: ".metadata.creationTimestamp"),
            ])
    }

    init() async throws {
        server = try await TestServer(
            metrics: metrics, servesDocuments: true,
            plugins: { [NamespaceLifecycle(cache: $0, catalogue: $1)] })
        try await server.client.create(Namespace { $0.metadata.name = "default" })
    }

    func serve() async throws { try await server.server.serve(resource) }

    func stop() { server.server.stopServing([kind.description.groupVersionResource]) }

    func crontab(_ name: String, color: String = "red", replicas: Int64 = 1) -> DynamicObject {
        var object = DynamicObject(in: kind)
        object.metadata.name = name
        object.metadata.namespace = "default"
        object["spec"] = ["color": .string(color), "replicas": .integer(replicas)]
        return object
    }

    var crontabs: ResourceClient<DynamicObject> { server.client.resource(kind) }

    func json(
        _ method: String, _ path: String, query: [(String, String)] = [], _ body: String = "",
        contentType: String = "application/json", accept: String = "application/json"
    ) async throws -> (status: Int, JSONValue) {
        let response = try await server.send(
            method, path, query: query, body: body, contentType: contentType, accept: accept)
        return (response.status, try JSONValue(json: response.body))
    }

    /// The refusal of a request; nil if it succeeds.
    func refusal<Answer>(_ request: () async throws -> Answer) async -> StatusError? {
        do {
            _ = try await request()
            return nil
        } catch {
            return error as? StatusError
        }
    }

    // MARK: Adding and removing

    @Test("an undefined kind is not found")
    func absence() async throws {
        #expect(try await server.send("GET", collection).status == 404)
        #expect(try await server.client.discover()[kind.groupVersionKind] == nil)
    }

    @Test("discovery, OpenAPI and metrics contain a kind while it is served")
    func documents() async throws {
        #expect(try await server.send("GET", "/apis/stable.example.com").status == 404)
        try await serve()
        try await crontabs.create(crontab("a"))
        let discovery = try await server.client.discover()
        let found = try #require(discovery[kind.groupVersionKind])
        #expect(found.resource == "crontabs" && found.isNamespaced && found.shortNames == ["ct"])
        #expect(found.subresources.map(\.name) == ["status"] && found.type == nil)
        #expect(discovery[found.groupVersionResource]?.kind == "CronTab")
        let pods = GroupVersionKind(group: "", version: "v1", kind: "Pod")
        #expect(discovery[pods]?.type == Pod.self)
        #expect(discovery.preferred.filter { $0.kind == "HorizontalPodAutoscaler" }.map(\.version) == ["v2"])
        let (_, list) = try await json("GET", "/apis/stable.example.com/v1")
        #expect(list["resources"]?.array?.map { $0["name"]?.string } == ["crontabs", "crontabs/status"])
        let (_, groups) = try await json("GET", "/apis")
        #expect(groups["groups"]?.array?.last?["name"] == "stable.example.com")
        let url = try await openAPIURL()
        #expect(url?.hasPrefix("/openapi/v3/apis/stable.example.com/v1?hash=") == true)
        let (_, openAPI) = try await json("GET", "/openapi/v3/apis/stable.example.com/v1")
        let schemas = openAPI["components"]?["schemas"]
        #expect(schemas?["com.example.stable.v1.CronTab"]?["x-kubernetes-preserve-unknown-fields"] == true)
        #expect(schemas?["com.example.stable.v1.CronTabList"] != nil)
        #expect(schemas?["io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"] != nil)
        let text = metrics.render()
        #expect(text.contains(#"apiserver_storage_objects{resource="crontabs.stable.example.com"} 1"#))
        #expect(text.contains(#"group="stable.example.com",resource="crontabs""#))

        stop()
        #expect(try await server.client.discover()[kind.groupVersionKind] == nil)
        #expect(try await server.send("GET", "/apis/stable.example.com").status == 404)
        #expect(try await server.send("GET", "/openapi/v3/apis/stable.example.com/v1").status == 404)
        #expect(!metrics.render().contains(#"apiserver_storage_objects{resource="crontabs"#))
        #expect(try await openAPIURL() == nil)
        try await serve()
        #expect(try await openAPIURL() == url)
        stop()
        let schema = try JSONSchemaProps(json: #"{"type":"object","properties":{"spec":{"type":"string"}}}"#)
        try await server.server.serve(
            DynamicResource(
                DynamicKind(kind.description, fieldTable: FieldTable(kind.groupVersionKind, schema: schema))))
        let changed = try await openAPIURL()
        #expect(changed != nil && changed != url)
    }

    /// The URL of the OpenAPI document of the kind's group.
    private func openAPIURL() async throws -> String? {
        let (_, index) = try await json("GET", "/openapi/v3")
        return index["paths"]?["apis/stable.example.com/v1"]?["serverRelativeURL"]?.string
    }

    @Test("the ETag of aggregated discovery changes with the served resources")
    func tags() async throws {
        func request(tag: String? = nil) -> ServerResponse? {
            var request = ServerRequest(
                method: "GET", path: "/apis", query: QueryItems(),
                accept: "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList", contentType: nil,
                body: [], user: User(name: "u"))
            request.ifNoneMatch = tag
            return server.server.paths.respond(request)
        }
        let first = try #require(request())
        let tag = try #require(first.headers.first { $0.0 == "ETag" }?.1)
        #expect(tag.count == 130 && request(tag: tag)?.status == 304 && request(tag: "\"x\"")?.status == 200)
        #expect(request(tag: tag)?.body.readableBytes == 0)
        try await serve()
        #expect(request(tag: tag)?.status == 200)
        stop()
        #expect(request(tag: tag)?.status == 304)
    }

    @Test(
        "a resource can be served only once at a time; its objects survive its removal"
    )
    func repetition() async throws {
        try await serve()
        #expect(await refusal { try await serve() }?.isAlreadyExists == true)
        try await crontabs.create(crontab("a"))
        stop()
        stop()
        #expect(await refusal { try await crontabs.get(namespace: "default", name: "a") }?.code == 404)
        #expect(await refusal { try await crontabs.create(crontab("b")) }?.code == 404)
        try await serve()
        #expect(try await crontabs.list(namespace: "default").items.map(\.metadata.name) == ["a"])
    }

    @Test("removing a kind ends its watches, and continued lists are not found")
    func ending() async throws {
        try await serve()
        for index in 0..<3 { try await crontabs.create(crontab("c\(index)")) }
        let page = try await crontabs.list(options: ListOptions(limit: 1))
        let watch = try await crontabs.watch(options: ListOptions(resourceVersion: page.metadata.resourceVersion))
        let deleted = crontab("c0")
        try await crontabs.delete(namespace: "default", name: deleted.metadata.name ?? "")
        stop()
        var types: [String] = []
        for try await event in watch {
            if case .deleted(let object) = event { types.append(object.metadata.name ?? "") } else { types.append("?") }
        }
        #expect(types == ["c0"])
        let rest = ListOptions(limit: 1, continueToken: page.metadata.continue)
        #expect(await refusal { try await crontabs.list(options: rest) }?.code == 404)
        #expect(await refusal { try await crontabs.watch() }?.code == 404)
    }

    @Test("a server that is stopped and released frees its cache, with kinds that it has served")
    func release() async throws {
        final class Reference: Sendable {
            private let value: Mutex<WeakCache>
            init(_ cache: WatchCache) { value = Mutex(WeakCache(cache: cache)) }
            var isFreed: Bool { value.withLock { $0.cache == nil } }
        }
        struct WeakCache { weak var cache: WatchCache? }
        func run() async throws -> Reference {
            let other = try await TestServer { [NodeRestriction(cache: $0, catalogue: $1)] }
            try await other.server.serve(resource)
            other.server.cache.stop()
            return Reference(other.server.cache)
        }
        let reference = try await run()
        try await waitUntil { reference.isFreed }
    }

    // MARK: Objects

    @Test("an object is created, read, listed by pages, selected by fields and labels, replaced and deleted")
    func lifecycle() async throws {
        try await serve()
        for index in 0..<5 {
            var object = crontab("c\(index)", color: index % 2 == 0 ? "red" : "blue")
            object.metadata.labels = ["odd": "\(index % 2)"]
            object["status"] = ["phase": "Lost"]
            let created = try await crontabs.create(object)
            #expect(created.metadata.generation == 1 && created.metadata.uid != nil && created["status"] == nil)
            #expect(created.groupVersionKind == kind.groupVersionKind)
        }
        var names: [String] = []
        var token: String?
        repeat {
            let page = try await crontabs.list(
                namespace: "default", options: ListOptions(limit: 2, continueToken: token))
            names += page.items.compactMap(\.metadata.name)
            token = page.metadata.continue
        } while token != nil
        #expect(names == (0..<5).map { "c\($0)" })
        func select(_ name: String, _ selector: String) async throws -> (Int, [String?]) {
            let (status, list) = try await json("GET", collection, query: [(name, selector)])
            return (status, list["items"]?.array?.map { $0["metadata"]?["name"]?.string } ?? [])
        }
        #expect(try await select("fieldSelector", "spec.color=blue") == (200, ["c1", "c3"]))
        #expect(try await select("fieldSelector", "spec.color!=blue,metadata.name=c4") == (200, ["c4"]))
        #expect(try await select("labelSelector", "odd=0") == (200, ["c0", "c2", "c4"]))
        let (status, refused) = try await json("GET", collection, query: [("fieldSelector", "spec.size=1")])
        #expect(status == 400 && refused["message"]?.string?.contains("field label not supported: spec.size") == true)

        var object = try await crontabs.get(namespace: "default", name: "c0")
        let version = object.metadata.resourceVersion
        #expect(try await crontabs.update(object).metadata.resourceVersion == version)
        object["spec"] = ["color": "green"]
        object["status"] = ["phase": "Ignored"]
        object = try await crontabs.update(object)
        #expect(object.metadata.generation == 2 && object["spec"] == ["color": "green"] && object["status"] == nil)
        object["status"] = ["phase": "Ready"]
        object["spec"] = ["color": "black"]
        object.metadata.labels = ["kept": "no"]
        object = try await crontabs.updateStatus(object)
        #expect(object["status"] == ["phase": "Ready"] && object["spec"] == ["color": "green"])
        #expect(object.metadata.generation == 2 && object.metadata.labels == ["odd": "0"])
        var old = object
        old.metadata.resourceVersion = version
        #expect(await refusal { try await crontabs.update(old) }?.isConflict == true)
        object.metadata.resourceVersion = nil
        #expect(await refusal { try await crontabs.update(object) }?.code == 422)

        try await crontabs.delete(namespace: "default", name: "c0")
        let (_, rest) = try await json("DELETE", collection, query: [("labelSelector", "odd=1")])
        #expect(rest["kind"] == "CronTabList" && rest["items"]?.array?.count == 2)
        #expect(try await crontabs.list(namespace: "default").items.map(\.metadata.name) == ["c2", "c4"])
    }

    @Test("an object accepts JSON and merge patches and refuses strategic merge patches")
    func patches() async throws {
        try await serve()
        try await crontabs.create(crontab("a"))
        var object = try await crontabs.patch(
            namespace: "default", name: "a",
            .json([["op": "replace", "path": "/spec/replicas", "value": 3], ["op": "remove", "path": "/spec/color"]]))
        #expect(object["spec"] == ["replicas": 3] && object.metadata.generation == 2)
        object = try await crontabs.patch(
            namespace: "default", name: "a",
            .merge(["spec": ["replicas": nil, "x": [1]], "metadata": ["labels": ["a": "b"]]]))
        #expect(object["spec"] == ["x": [1]] && object.metadata.labels == ["a": "b"])
        object = try await crontabs.patch(
            namespace: "default", name: "a", subresource: "status", .merge(["status": ["n": 1], "spec": ["x": 2]]))
        #expect(object["status"] == ["n": 1] && object["spec"] == ["x": [1]] && object.metadata.generation == 3)
        let strategic = await refusal {
            try await crontabs.patch(namespace: "default", name: "a", .strategicMerge(["spec": [:]]))
        }
        #expect(strategic?.code == 415)
        #expect(
            strategic?.description.hasSuffix(
                "accepted media types include: application/json-patch+json, application/merge-patch+json") == true)
    }

    @Test("objects are read and written as YAML, and items of a list contain their kind")
    func yaml() async throws {
        try await serve()
        let yaml = """
            apiVersion: stable.example.com/v1
            kind: CronTab
            metadata:
              name: cron
            spec:
              replicas: 2
              color: red
            """
        let created = try await server.send(
            "POST", collection, body: yaml, contentType: "application/yaml", accept: "application/yaml")
        let text = String(decoding: created.body, as: UTF8.self)
        #expect(created.status == 201 && created.contentType == "application/yaml", "\(text)")
        #expect(text.contains("kind: CronTab\n") && text.contains("  replicas: 2\n"))
        let list = try await server.send("GET", collection, accept: "application/yaml")
        let parsed = try YAML.parse(String(decoding: list.body, as: UTF8.self))
        #expect(parsed["kind"] == "CronTabList" && parsed["items"]?.array?.first?["kind"] == "CronTab")
    }

    @Test("clients that prefer protobuf get JSON where they accept it, and metadata as protobuf")
    func protobuf() async throws {
        try await serve()
        try await crontabs.create(crontab("a"))
        let protobuf = "application/vnd.kubernetes.protobuf"
        for path in [collection, "\(collection)/a"] {
            let response = try await server.send("GET", path, accept: "\(protobuf),application/json")
            #expect(response.status == 200 && response.contentType == "application/json")
            #expect(try await server.send("GET", path, accept: protobuf).status == 406)
        }
        let metadata = try await server.send(
            "GET", "\(collection)/a", accept: "\(protobuf);as=PartialObjectMetadata;g=meta.k8s.io;v=v1")
        #expect(metadata.status == 200 && metadata.contentType == protobuf)
        let body = try await server.send("POST", collection, body: "k8s", contentType: protobuf)
        #expect(body.status == 415)
    }

    @Test("objects are printed as a Table and as partial metadata")
    func transforms() async throws {
        try await serve()
        try await crontabs.create(crontab("a", replicas: 4))
        var bare = DynamicObject(in: kind)
        (bare.metadata.name, bare.metadata.namespace) = ("b", "default")
        try await crontabs.create(bare)
        func form(_ kind: String) -> String { "application/json;as=\(kind);g=meta.k8s.io;v=v1" }
        let (_, table) = try await json("GET", collection, accept: form("Table"))
        #expect(table["columnDefinitions"]?.array?.map { $0["name"]?.string } == ["Name", "Replicas", "Age"])
        let cells = table["rows"]?.array?.map { $0["cells"]?.array ?? [] } ?? []
        #expect(cells.map { $0.first } == ["a", "b"] && cells.map { $0[1] } == [4, .null])
        #expect(cells.first?.last?.string?.hasSuffix("s") == true)
        let (_, one) = try await json("GET", "\(collection)/a", accept: form("PartialObjectMetadata"))
        #expect(one["kind"] == "PartialObjectMetadata" && one["metadata"]?["name"] == "a" && one["spec"] == nil)
        let (_, list) = try await json("GET", collection, accept: form("PartialObjectMetadataList"))
        #expect(list["kind"] == "PartialObjectMetadataList" && list["items"]?.array?.count == 2)
    }

    @Test("a body of another kind or version and a missing namespace are refused")
    func refusals() async throws {
        try await serve()
        let group = "stable.example.com"
        for (body, code) in [
            (#"{"apiVersion":"\#(group)/v1","kind":"Other","metadata":{"name":"a"}}"#, 422),
            (#"{"apiVersion":"\#(group)/v2","kind":"CronTab","metadata":{"name":"a"}}"#, 400),
            (#"{"apiVersion":"\#(group)/v1","kind":"CronTab","metadata":{"name":"A"}}"#, 422),
            (#"{"apiVersion":"\#(group)/v1","kind":"CronTab","metadata":[]}"#, 400), ("[]", 400), ("{", 400),
            (#"{"metadata":{"name":"a","namespace":"other"}}"#, 400),
        ] {
            let (status, answer) = try await json("POST", collection, body)
            #expect(status == code, "\(body): \(answer)")
        }
        var object = crontab("a")
        object.metadata.namespace = "missing"
        #expect(await refusal { try await crontabs.create(object) }?.isNotFound == true)
        // What the body leaves out is what the path says.
        let (status, created) = try await json("POST", collection, #"{"metadata":{"name":"a"}}"#)
        #expect(status == 201 && created["kind"] == "CronTab")
    }

    @Test("unknown fields are pruned, with a warning or an error")
    func pruning() async throws {
        let schema = try JSONSchemaProps(
            json: #"{"type":"object","properties":{"spec":{"type":"object","properties":{"a":{"type":"integer"}}}}}"#)
        let strict = DynamicKind(kind.description, fieldTable: FieldTable(kind.groupVersionKind, schema: schema))
        try await server.server.serve(DynamicResource(strict))
        let body = #"{"metadata":{"name":"p","color":"red"},"spec":{"a":1,"b":2}}"#
        let (status, created) = try await json("POST", collection, body)
        #expect(status == 201 && created["spec"] == ["a": 1])
        let (refused, answer) = try await json("POST", collection, query: [("fieldValidation", "Strict")], body)
        #expect(refused == 400)
        #expect(
            answer["message"]?.string?.hasSuffix(
                #"strict decoding error: unknown field "metadata.color", unknown field "spec.b""#) == true)
        let patched = try await crontabs.patch(namespace: "default", name: "p", .merge(["spec": ["c": 1]]))
        #expect(patched["spec"] == ["a": 1] && patched.metadata.generation == 1)
    }

    @Test("the versions of a resource are added and removed independently")
    func versions() async throws {
        let old = CatalogueTests.kind(version: "v1beta1")
        let stored = resource.entry
        try await server.server.serve([stored, resource.entry(in: old, of: stored)])
        let discovery = try await server.client.discover()
        #expect(
            discovery.resources.filter { $0.resource == "crontabs" }.map(\.version) == ["v1", "v1beta1"])
        let oldCrontabs = server.client.resource(old)
        var object = DynamicObject(in: old)
        (object.metadata.name, object.metadata.namespace) = ("a", "default")
        object["spec"] = ["replicas": 1]
        let created = try await oldCrontabs.create(object)
        #expect(created.groupVersionKind.version == "v1beta1")
        #expect(try await crontabs.get(namespace: "default", name: "a").groupVersionKind.version == "v1")
        let patched = try await oldCrontabs.patch(namespace: "default", name: "a", .merge(["spec": ["replicas": 2]]))
        #expect(patched.groupVersionKind.version == "v1beta1" && patched["spec"] == ["replicas": 2])
        let version = patched.metadata.resourceVersion
        let oldWatch = try await oldCrontabs.watch(options: ListOptions(resourceVersion: version))
        let watch = try await crontabs.watch(options: ListOptions(resourceVersion: version))
        try await crontabs.create(crontab("b"))
        server.server.stopServing([old.description.groupVersionResource])
        var seen: [String] = []
        for try await case .added(let object) in oldWatch { seen.append(object.apiVersion) }
        #expect(seen == ["stable.example.com/v1beta1"])
        #expect(await refusal { try await oldCrontabs.list() }?.code == 404)
        try await crontabs.create(crontab("c"))
        try await server.server.serve([resource.entry(in: old, of: stored)])
        #expect(try await oldCrontabs.list().items.count == 3)
        // The stored version goes with all others.
        stop()
        #expect(await refusal { try await oldCrontabs.list() }?.code == 404)
        seen = []
        for try await case .added(let object) in watch { seen.append(object.apiVersion) }
        #expect(seen == ["stable.example.com/v1", "stable.example.com/v1"])
    }

    @Test(
        "objects of a kind that the encryption configuration names are encrypted, and readable when the kind comes back"
    )
    func encryption() async throws {
        let configuration = try EncryptionConfiguration(
            """
            kind: EncryptionConfiguration
            apiVersion: apiserver.config.k8s.io/v1
            resources:
            - resources: [crontabs.stable.example.com]
              providers:
              - aesgcm: {keys: [{name: k, secret: \(Base64.encode(Array(repeating: 7, count: 32)))}]}
            """)
        let resources = BuiltInResources()
        let base = MemoryStore()
        let encrypted = try await TestServer(
            resources: resources, store: EncryptedStore(base, rules: configuration.rules(resources.catalogue)))
        try await encrypted.server.serve(resource)
        let client = encrypted.client.resource(kind)
        try await client.create(crontab("a"))
        let stored = try #require(try await base.get("/registry/stable.example.com/crontabs/default/a", at: nil))
        #expect(stored.value.starts(with: Array("k8s:enc:aesgcm:v1:k:".utf8)))
        encrypted.server.stopServing([kind.description.groupVersionResource])
        try await encrypted.server.serve(resource)
        #expect(try await client.get(namespace: "default", name: "a")["spec"]?["color"] == "red")
    }

    // MARK: Clients
}
