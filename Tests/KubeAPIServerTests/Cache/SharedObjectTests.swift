import KubeAPI
import KubeClient
import KubeStore
import KubeSupport
import Testing

@testable import KubeAPIServer

/// Objects shared between writers and components in the same process.
@Suite struct SharedObjectTests {
    private func configMap(_ name: String = "c", _ data: [String: String] = ["a": "b"]) -> ConfigMap {
        ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.data = data
        }
    }

    private func record(_ server: TestServer, _ name: String = "c") throws -> ObjectRecord {
        let definition = try #require(
            BuiltInResources().catalogue[GroupVersionResource(group: "", version: "v1", resource: "configmaps")])
        return try #require(server.server.cache.get(definition, namespace: "default", name: name))
    }

    @Test("an informer in the process holds the written instance with its resource version")
    func same() async throws {
        let server = try await TestServer()
        var events = try await server.client.watch(ConfigMap.self).makeAsyncIterator()
        let created = try await server.client.create(configMap())
        guard case .added(let first) = try await events.nextShared() else { throw CancellationError() }
        #expect(first.object == created)
        #expect(try record(server).shared(ConfigMap.self) === first)
        let updated = try await server.client.update(configMap("c", ["a": "c"]))
        guard case .modified(let second) = try await events.nextShared() else { throw CancellationError() }
        #expect(second.object == updated && second !== first)
        #expect(try record(server).shared(ConfigMap.self) === second)
    }

    @Test("an object that is no longer held is decoded again with equal content")
    func released() async throws {
        let server = try await TestServer()
        var events = try await server.client.watch(ConfigMap.self).makeAsyncIterator()
        let created = try await server.client.create(configMap())
        var event = try await events.nextShared()
        event = nil
        #expect(event == nil)
        let first = try record(server).shared(ConfigMap.self)
        #expect(first.object == created)
        #expect(try record(server).shared(ConfigMap.self) !== first)
    }

    @Test("a deletion event has the object with the version of the deletion")
    func deletion() async throws {
        let server = try await TestServer()
        var events = try await server.client.watch(ConfigMap.self).makeAsyncIterator()
        let created = try await server.client.create(configMap())
        guard case .added(let added) = try await events.nextShared() else { throw CancellationError() }
        try await server.client.delete(ConfigMap.self, namespace: "default", name: "c")
        guard case .deleted(let deleted) = try await events.nextShared() else { throw CancellationError() }
        var expected = created
        expected.metadata.resourceVersion = deleted.object.metadata.resourceVersion
        #expect(deleted.object == expected)
        #expect(deleted.object.metadata.resourceVersion != added.object.metadata.resourceVersion)
    }

    @Test("writes of other processes are decoded from the store")
    func others() async throws {
        let store = MemoryStore()
        let server = try await TestServer(store: store)
        var events = try await server.client.watch(ConfigMap.self).makeAsyncIterator()
        let key = "/registry/configmaps/default/c"
        // Somebody here was about to write something else in its place.
        server.server.cache.pending.offer(configMap(), as: configMap().json(), key: key)
        let foreign = configMap("c", ["from": "elsewhere"])
        _ = try await store.commit(
            Transaction(preconditions: [], mutations: [.put(key: key, value: foreign.json(), lease: nil)]))
        guard case .added(let added) = try await events.nextShared() else { throw CancellationError() }
        #expect(added.object.data == foreign.data)
    }

    @Test("a pending object is found only by its own encoding and until its write has ended")
    func pending() throws {
        let pending = PendingObjects()
        let object = configMap()
        pending.offer(object, as: object.json(), key: "k")
        #expect(pending.object(key: "other", body: object.json()) == nil)
        #expect(pending.object(key: "k", body: configMap("c", [:]).json()) == nil)
        let share = try #require(pending.object(key: "k", body: object.json()))
        #expect(share(7).metadata.resourceVersion == "7")
        pending.withdraw(key: "k")
        #expect(pending.object(key: "k", body: object.json()) == nil)
    }

    @Test("binding does not change the generation, also for informers in the process")
    func binding() async throws {
        let server = try await TestServer()
        var events = try await server.client.watch(Pod.self).makeAsyncIterator()
        let pod = Pod {
            $0.metadata.namespace = "default"
            $0.metadata.name = "p"
            $0.spec.containers = [
                Container {
                    $0.name = "c"; $0.image = "web"
                }
            ]
        }
        try await server.client.create(pod)
        let binding = Binding {
            $0.metadata.name = "p"
            $0.target.name = "n1"
        }
        _ = try await server.client.createSubresource(
            Pod.self, namespace: "default", name: "p", "binding", binding, as: Status.self)
        _ = try await events.nextShared()
        guard case .modified(let bound) = try await events.nextShared() else { throw CancellationError() }
        #expect(bound.object.spec.nodeName == "n1" && bound.object.metadata.generation == 1)
        #expect(try await server.client.get(Pod.self, namespace: "default", name: "p") == bound.object)
    }

    @Test("a binding with invalid annotations, of a gated pod or of another version is refused")
    func refusedBindings() async throws {
        let server = try await TestServer()
        func create(_ name: String, gates: [String] = []) async throws {
            try await server.client.create(
                Pod {
                    $0.metadata.namespace = "default"
                    $0.metadata.name = name
                    $0.spec.schedulingGates = gates.map { gate in PodSchedulingGate { $0.name = gate } }
                    $0.spec.containers = [
                        Container {
                            $0.name = "c"; $0.image = "web"
                        }
                    ]
                })
        }
        try await create("p")
        try await create("gated", gates: ["example.com/wait"])
        func refusal(_ pod: String, _ change: (inout Binding) -> Void) async throws -> StatusError? {
            let binding = Binding {
                $0.metadata.name = pod
                $0.target.name = "n1"
                change(&$0)
            }
            do {
                _ = try await server.client.createSubresource(
                    Pod.self, namespace: "default", name: pod, "binding", binding, as: Status.self)
                return nil
            } catch let error as StatusError {
                return error
            }
        }
        #expect(try await refusal("p") { $0.target.kind = "Pod" }?.code == 422)
        #expect(try await refusal("p") { $0.target.name = "BAD/../name" }?.code == 422)
        #expect(try await refusal("p") { $0.metadata.annotations = ["bad key!": ""] }?.code == 422)
        #expect(try await refusal("p") { $0.metadata.resourceVersion = "999" }?.code == 409)
        let gated = try #require(try await refusal("gated") { _ in })
        #expect(gated.code == 409 && "\(gated)".contains("pod gated has non-empty .spec.schedulingGates"))
        #expect(try await server.client.get(Pod.self, namespace: "default", name: "p").spec.nodeName == nil)
        #expect(try await refusal("p") { $0.target.kind = "Node" } == nil)
    }
}
