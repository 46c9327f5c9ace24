import KubeAPI
import KubeClient
import KubeStore
import Logging
import TestSupport
import Testing

@testable import KubeAPIServer

/// The cache over stores with other writers or with an interrupted watch.
@Suite struct StoreFollowingTests {
    private func configMap(_ name: String, _ value: String) -> ConfigMap {
        ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
            $0.data = ["k": value]
        }
    }

    @Test("after its watch is interrupted, the cache finds the changes and sends them to watchers")
    func interruption() async throws {
        let store = InterruptedStore()
        let catalogue = BuiltInResources().catalogue
        let definition = try #require(
            catalogue[GroupVersionResource(group: "", version: "v1", resource: "configmaps")])
        let cache = WatchCache(
            catalogue: catalogue, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        func put(_ name: String, _ value: String) async throws {
            let key = "/registry/configmaps/default/\(name)"
            _ = try await store.commit(
                Transaction(preconditions: [], mutations: [.put(key: key, value: configMap(name, value).json())]))
        }
        for name in ["a", "b", "c"] { try await put(name, "1") }
        try await cache.start(store)
        let sink = RecordingSink()
        let watcher = Watcher(
            definition, selector: ObjectSelector(namespace: nil), format: .object, wantsBookmarks: false, sink: sink)
        cache.watch(watcher, from: .now)

        store.cut()
        #expect(cache.failure != nil)
        try await put("b", "2")
        try await put("d", "1")
        _ = try await store.commit(
            Transaction(preconditions: [], mutations: [.delete(key: "/registry/configmaps/default/c")]))
        try await put("e", "1")
        store.mend()
        #expect(await cache.waitUntilFresh(7, limit: .seconds(10)))
        // Watchers are told after the readers that wait.
        try await sink.wait(for: 4)
        #expect(sink.events == ["MODIFIED b 4", "ADDED d 5", "ADDED e 7", "DELETED c 7"])
        #expect(cache.snapshot(definition).objects.count == 4)
        #expect(cache.get(definition, namespace: "default", name: "c") == nil)

        // And it follows again.
        try await waitUntil { cache.failure == nil }
        try await put("a", "2")
        #expect(sink.events.last == "MODIFIED a 8")
    }

    @Test(
        "an API server sees the acknowledged writes of another one on the same etcd at once",
        .enabled(if: EtcdServers.isInstalled))
    func sharedStore() async throws {
        try await EtcdServers.with { servers in
            let stores = [try await EtcdStore.open(servers.storage), try await EtcdStore.open(servers.storage)]
            let first = try await TestServer(store: stores[0])
            let second = try await TestServer(store: stores[1])
            for value in 0..<20 {
                let name = "a\(value)"
                try await first.client.create(configMap(name, "1"))
                var object = try await second.client.get(ConfigMap.self, namespace: "default", name: name)
                object.data["k"] = "2"
                try await second.client.update(object)
                let list = try await first.client.list(ConfigMap.self, namespace: "default")
                #expect(list.items.first { $0.metadata.name == name }?.data["k"] == "2")
                #expect(list.items.count == value + 1)
            }
            // A write over a version that the other has replaced conflicts, wherever it is made.
            let old = try await first.client.get(ConfigMap.self, namespace: "default", name: "a0")
            try await second.client.update(configMap("a0", "3"))
            await #expect { try await first.client.update(old) } throws: { ($0 as? StatusError)?.isConflict ?? false }
            try await second.client.delete(ConfigMap.self, namespace: "default", name: "a1")
            await #expect(throws: StatusError.self) {
                try await first.client.get(ConfigMap.self, namespace: "default", name: "a1")
            }
            for store in stores { await store.close() }
        }
    }

    @Test(
        "objects have upstream's keys in etcd, and upstream's protobuf values are decoded",
        .enabled(if: EtcdServers.isInstalled))
    func layout() async throws {
        try await EtcdServers.with { servers in
            let store = try await EtcdStore.open(servers.storage)
            // A ConfigMap "old" in "default" with data k=v, in upstream's envelope.
            let message = field(2, field(1, Array("old".utf8)) + field(3, Array("default".utf8)))
            let data = field(2, field(1, Array("k".utf8)) + field(2, Array("v".utf8)))
            let metadata = Array(message.dropFirst(2))
            let kind = field(1, field(1, Array("v1".utf8)) + field(2, Array("ConfigMap".utf8)))
            let envelope = [0x6b, 0x38, 0x73, 0x00] + kind + field(2, field(1, metadata) + data)
            _ = try await store.commit(
                Transaction(
                    preconditions: [], mutations: [.put(key: "/registry/configmaps/default/old", value: envelope)]))
            let server = try await TestServer(store: store)
            var old = try await server.client.get(ConfigMap.self, namespace: "default", name: "old")
            #expect(old.data == ["k": "v"] && old.metadata.name == "old")
            old.data["k"] = "w"
            try await server.client.update(old)
            let written = try servers.control(0, "get", "/registry/configmaps/default/old")
            #expect(written.contains(#""data":{"k":"w"}"#))
            try await server.client.create(Node { $0.metadata.name = "n" })
            let node = try servers.control(0, "get", "/registry/minions/n", "--keys-only")
            #expect(node.contains("/registry/minions/n"))
            await store.close()
        }
    }

    @Test(
        "JSON values with fields in any order are decoded, and values of another kind are errors",
        arguments: [
            (
                #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"o","namespace":"default"},"data":{"k":"v"}}"#,
                true
            ),
            (
                """
                 {"data":{"k":"v"}, "kind":"ConfigMap", "metadata":{"namespace":"default","name":"o","resourceVersion":"9"},
                 "apiVersion":"v1"}

                """, true
            ),
            (#"{"kind":"Secret","apiVersion":"v1","metadata":{"name":"o","namespace":"default"}}"#, false),
            (#"{"metadata":{"name":"o","namespace":"default"},"data":{"k":"v"}}"#, false),
            (#"{"apiVersion":"v1","kind":"ConfigMap"}"#, false), ("{}", false), ("[]", false), ("null", false),
            ("", false),
            (#"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"o"},"data":[]}"#, false), ("k8s", false),
        ])
    func order(value: String, isRead: Bool) async throws {
        let store = MemoryStore()
        _ = try await store.commit(
            Transaction(
                preconditions: [], mutations: [.put(key: "/registry/configmaps/default/o", value: Array(value.utf8))]))
        let server = try await TestServer(store: store)
        guard isRead else {
            await #expect {
                try await server.client.list(ConfigMap.self, namespace: "default")
            } throws: { error in
                (error as? StatusError)?.code == 500 && "\(error)".contains("/registry/configmaps/default/o")
            }
            return
        }
        let list = try await server.client.list(ConfigMap.self, namespace: "default")
        #expect(list.items.map(\.data) == [["k": "v"]])
        let response = try await server.send("GET", "/api/v1/namespaces/default/configmaps/o")
        #expect(
            String(decoding: response.body, as: UTF8.self).hasPrefix(
                #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"resourceVersion":"1","name":"o""#))
    }

    /// A length-delimited protobuf field of up to 127 bytes.
    private func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        [number << 3 | 2, UInt8(bytes.count)] + bytes
    }
}

extension EtcdServers {
    var storage: EtcdConfiguration {
        get throws {
            try EtcdConfiguration(
                endpoints: endpoints,
                tls: .init(
                    certificateAuthorities: certificateAuthorities, clientCertificate: clientCertificate,
                    clientKey: clientKey))
        }
    }
}
