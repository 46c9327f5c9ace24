import KubeAPI
import KubeClient
import TestSupport
import Testing

@testable import KubeControllers

@Suite(.timeLimit(.minutes(3))) struct GarbageCollectorTests {
    private func makeMap(_ name: String, owner: ConfigMap? = nil, blocks: Bool = true, _ cluster: TestCluster)
        async throws -> ConfigMap
    {
        try await cluster.client.create(
            ConfigMap {
                $0.metadata.name = name
                $0.metadata.namespace = "team"
                guard let owner else { return }
                var reference = OwnerReference(controller: owner)
                reference.blockOwnerDeletion = blocks
                $0.metadata.ownerReferences = [reference]
            })
    }

    private func run(_ body: @escaping @Sendable (TestCluster) async throws -> Void) async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.run([GarbageCollector.controller()]) {
            try await body(cluster)
        }
    }

    /// Creates a ConfigMap and a Secret whose owner never existed.
    private func makeOrphans(_ name: String, _ cluster: TestCluster) async throws {
        let owner = OwnerReference {
            $0.apiVersion = "v1"
            $0.kind = "Pod"
            $0.name = "none"
            $0.uid = "00000000-0000-0000-0000-000000000000"
        }
        try await cluster.client.create(
            ConfigMap {
                $0.metadata.name = name
                $0.metadata.namespace = "team"
                $0.metadata.ownerReferences = [owner]
            })
        try await cluster.client.create(
            Secret {
                $0.metadata.name = name
                $0.metadata.namespace = "team"
                $0.metadata.ownerReferences = [owner]
            })
    }

    @Test("a resource is collected after discovery has it, and no longer after it disappears")
    func discovery() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        @Sendable func hasMap(_ name: String) async throws -> Bool {
            try await cluster.client.list(ConfigMap.self, namespace: "team").items.contains { $0.metadata.name == name }
        }
        cluster.hidden.set(["configmaps"])
        try await cluster.run([GarbageCollector.controller(discoveryInterval: .milliseconds(20))]) {
            try await makeOrphans("early", cluster)
            await cluster.wait(for: Secret.self) { $0.isEmpty }
            #expect(try await hasMap("early"))

            cluster.hidden.set([])
            await cluster.wait(for: ConfigMap.self) { !$0.contains { $0.metadata.name == "early" } }

            cluster.hidden.set(["configmaps"])
            // Changes are no longer seen after a discovery round ended the watch; until then an orphan is deleted.
            try await waitUntil {
                try await makeOrphans("late", cluster)
                await cluster.wait(for: Secret.self) { $0.isEmpty }
                let isKept = try await hasMap("late")
                if isKept { try await cluster.client.delete(ConfigMap.self, namespace: "team", name: "late") }
                return isKept
            }
        }
    }

    private func delete(_ name: String, _ policy: String, _ cluster: TestCluster) async throws {
        try await cluster.client.delete(
            ConfigMap.self, namespace: "team", name: name, options: DeleteOptions { $0.propagationPolicy = policy })
    }

    @Test("dependents are removed after their owner, recursively; others stay")
    func background() async throws {
        try await run { cluster in
            let owner = try await makeMap("owner", cluster)
            let child = try await makeMap("child", owner: owner, cluster)
            _ = try await makeMap("grandchild", owner: child, cluster)
            _ = try await makeMap("other", cluster)
            try await delete("owner", "Background", cluster)
            await cluster.wait(for: ConfigMap.self) { maps in
                maps.filter { $0.metadata.namespace == "team" }.map(\.metadata.name) == ["other"]
            }
        }
    }

    @Test("an object whose owner never existed or has another UID is removed; one with an owner stays")
    func absent() async throws {
        try await run { cluster in
            let owner = try await makeMap("owner", cluster)
            var impostor = owner
            impostor.metadata.uid = "00000000-0000-0000-0000-000000000000"
            _ = try await makeMap("kept", owner: owner, cluster)
            _ = try await makeMap("orphan", owner: impostor, cluster)
            await cluster.wait(for: ConfigMap.self) { !$0.contains { $0.metadata.name == "orphan" } }
            let names = try await cluster.client.list(ConfigMap.self, namespace: "team").items.map(\.metadata.name)
            #expect(names == ["kept", "owner"])
        }
    }

    @Test("in foreground deletion an owner is removed after its dependents")
    func foreground() async throws {
        try await run { cluster in
            let owner = try await makeMap("owner", cluster)
            let child = try await makeMap("child", owner: owner, cluster)
            var held = try await makeMap("grandchild", owner: child, cluster)
            held.metadata.finalizers = ["example.com/hold"]
            try await cluster.client.update(held)
            try await delete("owner", "Foreground", cluster)
            await cluster.wait(for: ConfigMap.self) {
                $0.contains { $0.metadata.name == "grandchild" && $0.metadata.deletionTimestamp != nil }
            }
            let owners = try await cluster.client.list(ConfigMap.self, namespace: "team").items
            #expect(owners.map(\.metadata.name) == ["child", "grandchild", "owner"])
            try await cluster.client.patch(
                ConfigMap.self, namespace: "team", name: "grandchild", .merge(["metadata": ["finalizers": nil]]))
            await cluster.wait(for: ConfigMap.self) { !$0.contains { $0.metadata.namespace == "team" } }
        }
    }

    @Test("orphaned dependents stay after the owner is removed")
    func orphan() async throws {
        try await run { cluster in
            let owner = try await makeMap("owner", cluster)
            _ = try await makeMap("child", owner: owner, cluster)
            try await delete("owner", "Orphan", cluster)
            await cluster.wait(for: ConfigMap.self) { maps in
                let team = maps.filter { $0.metadata.namespace == "team" }
                return team.map(\.metadata.name) == ["child"]
                    && team.allSatisfy { $0.metadata.ownerReferences.isEmpty }
            }
        }
    }

    @Test("a cycle of owners is removed when one of them, or all, are deleted in the foreground", arguments: [1, 3])
    func circle(count: Int) async throws {
        try await run { cluster in
            let names = ["a", "b", "c"]
            var maps: [ConfigMap] = []
            for name in names { maps.append(try await makeMap(name, cluster)) }
            for (index, var map) in maps.enumerated() {
                map.metadata.ownerReferences = [OwnerReference(controller: maps[(index + 2) % 3])]
                // So that all are deleted before the first one can be removed.
                map.metadata.finalizers = ["example.com/hold"]
                try await cluster.client.update(map)
            }
            for name in names.prefix(count) { try await delete(name, "Foreground", cluster) }
            await cluster.wait(for: ConfigMap.self) { maps in
                names.allSatisfy { name in
                    maps.contains { $0.metadata.name == name && $0.metadata.deletionTimestamp != nil }
                }
            }
            for name in names {
                try await cluster.client.patch(
                    ConfigMap.self, namespace: "team", name: name,
                    .json([["op": "remove", "path": "/metadata/finalizers/0"]]))
            }
            await cluster.wait(for: ConfigMap.self) { !$0.contains { $0.metadata.namespace == "team" } }
        }
    }
}
