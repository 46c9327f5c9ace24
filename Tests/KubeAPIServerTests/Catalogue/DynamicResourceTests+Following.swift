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

/// Informers of kinds without a Swift type.
extension DynamicResourceTests {
    @Test("an informer follows a dynamic kind before and after other kinds are added")
    func informers() async throws {
        try await serve()
        try await crontabs.create(crontab("a"))
        let informers = InformerSet(server.client, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let namespaces = informers.informer(Namespace.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await informers.run() }
            await namespaces.waitUntilSynced()
            let informer = informers.informer(kind)
            #expect(informer === informers.informer(kind))
            await informer.waitUntilSynced()
            #expect(informer.get(namespace: "default", name: "a")?.groupVersionKind == kind.groupVersionKind)
            var changed = try await crontabs.get(namespace: "default", name: "a")
            changed["spec"] = ["replicas": 9]
            let version = try await crontabs.update(changed).metadata.resourceVersion
            try await waitUntil {
                informer.get(namespace: "default", name: "a")?.metadata.resourceVersion == version
            }
            #expect(informer.get(namespace: "default", name: "a")?["spec"] == ["replicas": 9])
            #expect(server.server.cache.watcherCount == 2)
            informers.remove(kind)
            try await waitUntil { server.server.cache.watcherCount == 1 }
            #expect(informer !== informers.informer(kind))
            group.cancelAll()
        }
    }

    @Test("built-in kinds can be followed without their Swift types")
    func builtInByName() async throws {
        let discovery = try await server.client.discover()
        let description = try #require(discovery[GroupVersionKind(group: "", version: "v1", kind: "ConfigMap")])
        let configMaps = server.client.resource(DynamicKind(description))
        try await server.client.create(
            ConfigMap { ($0.metadata.namespace, $0.metadata.name, $0.data) = ("default", "m", ["k": "v"]) })
        let list = try await configMaps.list(namespace: "default")
        #expect(list.items.first?.groupVersionKind == ConfigMap.groupVersionKind)
        var object = try await configMaps.get(namespace: "default", name: "m")
        object["data"] = ["k": "w"]
        try await configMaps.update(object)
        #expect(try await server.client.get(ConfigMap.self, namespace: "default", name: "m").data == ["k": "w"])
        let watch = try await configMaps.watch(options: ListOptions(resourceVersion: "0"))
        for try await case .added(let found) in watch {
            #expect(found["data"] == ["k": "w"] && found.groupVersionKind == ConfigMap.groupVersionKind)
            break
        }
    }

    // MARK: Load

    @Test("kinds are added, written, watched and removed while another kind is under load")
    func load() async throws {
        let load = LoadControl()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    while !load.isStopped {
                        let name = "l\(writer)-\(load.next())"
                        try await server.client.create(
                            ConfigMap { ($0.metadata.namespace, $0.metadata.name) = ("default", name) })
                        _ = try await server.client.list(
                            ConfigMap.self, namespace: "default", options: ListOptions(limit: 5))
                        try await server.client.delete(ConfigMap.self, namespace: "default", name: name)
                    }
                }
            }
            for round in 0..<10 {
                try await serve()
                let start = try await crontabs.list()
                #expect(start.items.count == 0)
                let watch = try await crontabs.watch(
                    options: ListOptions(resourceVersion: start.metadata.resourceVersion))
                for index in 0..<10 { try await crontabs.create(crontab("r\(round)-\(index)")) }
                for index in 0..<10 { try await crontabs.delete(namespace: "default", name: "r\(round)-\(index)") }
                stop()
                var events = 0
                for try await _ in watch { events += 1 }
                #expect(events == 20)
            }
            load.stop()
            try await group.waitForAll()
        }
        #expect(load.count > 0)
        #expect(try await server.client.list(ConfigMap.self, namespace: "default").items.isEmpty)
    }
}
