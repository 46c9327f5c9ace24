import KubeAPI
import KubeClient
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct PipelineTests {
    private func configMap(_ name: String, _ data: [String: String] = [:]) -> ConfigMap {
        ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.data = data
        }
    }

    @Test("a created object has a UID and a resource version, and is read as in the response")
    func create() async throws {
        let server = try await TestServer()
        let created = try await server.client.create(configMap("a", ["k": "v"]))
        #expect(created.metadata.uid?.count == 36)
        #expect(created.metadata.creationTimestamp != nil)
        #expect(created.metadata.resourceVersion != nil)
        let read = try await server.client.get(ConfigMap.self, namespace: "default", name: "a")
        #expect(read == created)
    }

    @Test("a new node keeps its status; the status of other new objects is dropped")
    func statusOnCreate() async throws {
        let server = try await TestServer()
        let node = try await server.client.create(
            Node {
                $0.metadata.name = "n"
                $0.status.capacity = ["cpu": "4"]
            })
        #expect(node.status.capacity["cpu"] == "4")
        let deployment = try await server.client.create(
            Deployment {
                $0.metadata.namespace = "default"
                $0.metadata.name = "d"
                $0.spec.selector.matchLabels = ["a": "b"]
                $0.spec.template.metadata.labels = ["a": "b"]
                $0.spec.template.spec.containers = [
                    Container {
                        $0.name = "c"; $0.image = "i"
                    }
                ]
                $0.status.replicas = 3
            })
        #expect((deployment.status.replicas ?? 0) == 0)
    }

    @Test("an existing name is refused with AlreadyExists")
    func alreadyExists() async throws {
        let server = try await TestServer()
        try await server.client.create(configMap("a"))
        await #expect { try await server.client.create(configMap("a")) } throws: {
            let error = $0 as? StatusError
            return error?.reason == .alreadyExists && error?.code == 409
                && error?.description == "configmaps \"a\" already exists"
        }
    }

    @Test("a generated name keeps its prefix")
    func generateName() async throws {
        let server = try await TestServer()
        var object = configMap("")
        object.metadata.name = nil
        object.metadata.generateName = "web-"
        let created = try await server.client.create(object)
        #expect(created.metadata.name?.hasPrefix("web-") == true)
        #expect(created.metadata.name?.count == 9)
    }

    @Test("an update of an old version is a conflict, one without a version succeeds")
    func conflicts() async throws {
        let server = try await TestServer()
        let created = try await server.client.create(configMap("a"))
        var newer = created
        newer.data = ["x": "1"]
        try await server.client.update(newer)
        await #expect { try await server.client.update(newer) } throws: { ($0 as? StatusError)?.isConflict ?? false }
        newer.metadata.resourceVersion = nil
        newer.data = ["x": "2"]
        #expect(try await server.client.update(newer).data == ["x": "2"])
    }

    @Test("an update without changes keeps the resource version")
    func noChange() async throws {
        let server = try await TestServer()
        let created = try await server.client.create(configMap("a", ["k": "v"]))
        #expect(try await server.client.update(created).metadata.resourceVersion == created.metadata.resourceVersion)
    }

    @Test("all three types of patch are applied")
    func patches() async throws {
        let server = try await TestServer()
        try await server.client.create(configMap("a", ["k": "v", "l": "w"]))
        let merged = try await server.client.patch(
            ConfigMap.self, namespace: "default", name: "a", .merge(["data": ["k": nil, "m": "x"]]))
        #expect(merged.data == ["l": "w", "m": "x"])
        let operated = try await server.client.patch(
            ConfigMap.self, namespace: "default", name: "a",
            .json([["op": "replace", "path": "/data/l", "value": "z"]]))
        #expect(operated.data == ["l": "z", "m": "x"])
        let strategic = try await server.client.patch(
            ConfigMap.self, namespace: "default", name: "a", .strategicMerge(["metadata": ["labels": ["a": "b"]]]))
        #expect(strategic.metadata.labels == ["a": "b"])
    }

    @Test("a list selects by labels and continues after its page at the version of the first page")
    func paging() async throws {
        let server = try await TestServer()
        for index in 0..<5 {
            var object = configMap("c\(index)")
            object.metadata.labels = ["parity": index % 2 == 0 ? "even" : "odd"]
            try await server.client.create(object)
        }
        let even = try await server.client.list(
            ConfigMap.self, namespace: "default", options: .init(labelSelector: .init(parsing: "parity=even")))
        #expect(even.items.map(\.metadata.name) == ["c0", "c2", "c4"])

        let first = try await server.client.list(ConfigMap.self, options: .init(limit: 2))
        try await server.client.create(configMap("c11"))
        let second = try await server.client.list(
            ConfigMap.self, options: .init(limit: 10, continueToken: first.metadata.continue))
        #expect((first.items + second.items).map(\.metadata.name) == ["c0", "c1", "c2", "c3", "c4"])
        #expect(second.metadata.resourceVersion == first.metadata.resourceVersion)
    }

    @Test("a watch sends the changes after its version according to its selector")
    func watch() async throws {
        let server = try await TestServer()
        let created = try await server.client.create(configMap("a"))
        var selected = created
        selected.metadata.labels = ["on": "yes"]
        selected = try await server.client.update(selected)
        var gone = selected
        gone.metadata.labels = [:]
        gone = try await server.client.update(gone)
        let options = ListOptions(
            labelSelector: try .init(parsing: "on=yes"), resourceVersion: created.metadata.resourceVersion)
        var events: [String] = []
        for try await event in try await server.client.watch(ConfigMap.self, namespace: "default", options: options) {
            switch event {
            case .added(let object): events.append("added \(object.metadata.resourceVersion ?? "")")
            case .deleted(let object): events.append("deleted \(object.metadata.resourceVersion ?? "")")
            default: Issue.record("unexpected event")
            }
            if events.count == 2 { break }
        }
        #expect(
            events == [
                "added \(selected.metadata.resourceVersion ?? "")", "deleted \(gone.metadata.resourceVersion ?? "")",
            ])
    }

    @Test("finalizers hold an object until the last is removed")
    func finalizers() async throws {
        let server = try await TestServer()
        var object = configMap("a")
        object.metadata.finalizers = ["example.com/hold"]
        try await server.client.create(object)
        try await server.client.delete(ConfigMap.self, namespace: "default", name: "a")
        var held = try await server.client.get(ConfigMap.self, namespace: "default", name: "a")
        #expect(held.metadata.deletionTimestamp != nil)
        held.metadata.finalizers = []
        try await server.client.update(held)
        await #expect { try await server.client.get(ConfigMap.self, namespace: "default", name: "a") } throws: {
            ($0 as? StatusError)?.isNotFound ?? false
        }
    }

    @Test(
        "invalid bodies are refused with upstream's messages",
        arguments: [
            (
                "{", 400,
                "the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: unexpected end of JSON input ({)"
            ),
            (
                #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a"},"data":{"k":1}}"#, 400,
                "ConfigMap in version \"v1\" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go "
                    + "struct field ConfigMap.data of type string"
            ),
            (
                #"{"kind":"Secret","apiVersion":"v1","metadata":{"name":"a"}}"#, 400,
                "Secret in version \"v1\" cannot be handled as a ConfigMap: converting (v1.Secret) to (core.ConfigMap): "
                    + "unknown conversion"
            ),
        ])
    func badBodies(body: String, code: Int, message: String) async throws {
        let server = try await TestServer()
        let response = try await server.send("POST", "/api/v1/namespaces/default/configmaps", body: body)
        let status = try Status(json: response.body)
        #expect(response.status == code)
        #expect(status.message == message)
    }

    @Test("unknown fields are refused with their paths under strict validation")
    func strict() async throws {
        let server = try await TestServer()
        let response = try await server.send(
            "POST", "/api/v1/namespaces/default/configmaps", query: [("fieldValidation", "Strict")],
            body: #"{"metadata":{"name":"a","nam":"b"},"data":{"k":"v","k":"w"}}"#)
        #expect(response.status == 400)
        #expect(
            try Status(json: response.body).message
                == "ConfigMap in version \"v1\" cannot be handled as a ConfigMap: strict decoding error: unknown field "
                + "\"metadata.nam\", duplicate field \"data.k\"")
    }

    @Test("of duplicate YAML keys the last wins; strict validation refuses them")
    func repeatedKeys() async throws {
        let server = try await TestServer()
        let body = "metadata: {name: a}\nodd: 1\ndata:\n  k: v\n  k: w\n  1.10: a\n  1.10: b\n"
        for (validation, status) in [("Strict", 400), ("Warn", 201), ("Ignore", 409)] {
            let response = try await server.send(
                "POST", "/api/v1/namespaces/default/configmaps", query: [("fieldValidation", validation)], body: body,
                contentType: "application/yaml")
            #expect(response.status == status)
            if validation == "Warn" { #expect(try ConfigMap(json: response.body).data == ["k": "w", "1.1": "b"]) }
            guard validation == "Strict" else { continue }
            #expect(
                try Status(json: response.body).message
                    == "ConfigMap in version \"v1\" cannot be handled as a ConfigMap: strict decoding error: "
                    + "yaml: unmarshal errors:\n  line 5: key \"k\" already set in map\n  line 7: key 1.1 already set in "
                    + "map, unknown field \"odd\"")
        }
    }

    @Test("a wrong content type is 415, an unknown resource 404, an unsupported method 405, an invalid name 422")
    func codes() async throws {
        let server = try await TestServer()
        let path = "/api/v1/namespaces/default/configmaps"
        #expect(try await server.send("POST", path, body: "x", contentType: "text/plain").status == 415)
        #expect(try await server.send("GET", "/api/v1/nothings").status == 404)
        #expect(try await server.send("DELETE", "/api/v1/namespaces").status == 405)
        #expect(try await server.send("POST", path, body: #"{"metadata":{"name":"A_b"}}"#).status == 422)
        #expect(try await server.send("GET", path, query: [("labelSelector", "a in (")]).status == 400)
        #expect(try await server.send("GET", path, query: [("fieldSelector", "data.k=v")]).status == 400)
        #expect(
            try await server.send("PATCH", "\(path)/none", body: "{}", contentType: "application/merge-patch+json")
                .status == 404)
    }
}
