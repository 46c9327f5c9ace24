import KubeAPI
import KubeClient
import KubeStore
import KubeSupport
import Logging
import TestSupport
import Testing

@testable import KubeAPIServer

/// Pods of one template share memory without visible effect.
@Suite struct PodSharingTests {
    private func pod(_ name: String, memory: String = "1Gi", image: String = "app:1") throws -> Pod {
        try Pod(
            json: Array(
                """
                {"apiVersion":"v1","kind":"Pod","metadata":{"name":"\(name)","namespace":"default",\
                "labels":{"app":"web","pod-template-hash":"5d4f8c7b9"}},\
                "spec":{"nodeName":"node-of-\(name)","containers":[{"name":"app","image":"\(image)",\
                "env":[{"name":"MODE","value":"production"}],"resources":{"limits":{"memory":"\(memory)"}},\
                "volumeMounts":[{"name":"token-of-\(name)","mountPath":"/token"}]}],\
                "tolerations":[{"operator":"Exists"}],"securityContext":{"runAsUser":1},\
                "volumes":[{"name":"token-of-\(name)","configMap":{"name":"a","items":[{"key":"k","path":"p"}]}}]},\
                "status":{"phase":"Pending","conditions":[{"type":"Ready","status":"False"}]}}
                """.utf8))
    }

    /// Returns the address of a list's storage.
    private func place<Element>(_ list: [Element]) -> UnsafeRawPointer? {
        list.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
    }

    @Test("everything but a pod's own fields is shared, and the pod is unchanged")
    func parts() throws {
        let first = try pod("a")
        let second = try pod("b")
        #expect(place(first.spec.tolerations) != place(second.spec.tolerations))
        let shared = second.sharing(first)
        #expect(shared == second && shared.json() == second.json())
        #expect(place(shared.spec.tolerations) == place(first.spec.tolerations))
        #expect(place(shared.spec.containers[0].env) == place(first.spec.containers[0].env))
        #expect(
            place(shared.spec.volumes[0].configMap?.items ?? []) == place(first.spec.volumes[0].configMap?.items ?? []))
        #expect(place(shared.status.conditions) == place(first.status.conditions))
    }

    @Test(
        "a pod that differs keeps its own values",
        arguments: [
            { $0.spec.tolerations = [] },
            { $0.spec.containers[0].env = [] },
            { $0.spec.containers.append($0.spec.containers[0]) },
            { $0.spec.initContainers = $0.spec.containers },
            { $0.spec.containers = [] },
            { $0.spec.volumes.append($0.spec.volumes[0]) },
            { $0.spec.volumes[0].configMap = nil },
            { $0.spec.securityContext = nil },
            { $0.spec.priority = 5 },
            { $0.status.conditions[0].status = "True" },
            { $0.status.phase = nil },
            { $0.metadata.labels["app"] = "db" },
            { $0.metadata.annotations["a"] = "b" },
            { $0.metadata.ownerReferences = [OwnerReference { $0.name = "o" }] },
        ] as [@Sendable (inout Pod) -> Void])
    func unlike(_ change: @Sendable (inout Pod) -> Void) throws {
        var other = try pod("b")
        change(&other)
        for (one, two) in [(other, try pod("a")), (try pod("a"), other)] {
            let shared = one.sharing(two)
            #expect(shared == one && shared.json() == one.json())
        }
    }

    @Test("the text of amounts is kept")
    func amounts() async throws {
        let server = try await TestServer()
        try await server.client.create(try pod("a", memory: "1Gi"))
        try await server.client.create(try pod("b", memory: "1073741824"))
        for (name, memory) in [("a", "1Gi"), ("b", "1073741824")] {
            let kept = try await server.client.get(Pod.self, namespace: "default", name: name)
            #expect(kept.spec.containers[0].resources.limits["memory"]?.description == memory)
        }
    }

    @Test("pods of one controller share memory despite different labels, as those of an indexed Job")
    func controller() async throws {
        let server = try await TestServer()
        var events = try await server.client.watch(Pod.self).makeAsyncIterator()
        var pods: [SharedObject<Pod>] = []
        for index in 0..<8 {
            var pod = try pod("p\(index)")
            pod.metadata.labels["index"] = "\(index)"
            pod.metadata.finalizers = ["example.com/tracking"]
            pod.metadata.ownerReferences = [
                OwnerReference {
                    $0.apiVersion = "batch/v1"; $0.kind = "Job"; $0.name = "j"; $0.uid = "1-2"; $0.controller = true
                }
            ]
            // A daemon set's pods have an affinity of their own.
            pod.spec.affinity = Affinity {
                $0.nodeAffinity = NodeAffinity {
                    $0.requiredDuringSchedulingIgnoredDuringExecution = NodeSelector {
                        $0.nodeSelectorTerms = [
                            NodeSelectorTerm {
                                $0.matchFields = [
                                    NodeSelectorRequirement {
                                        $0.key = "metadata.name"; $0.operator = "In"; $0.values = ["n\(index)"]
                                    }
                                ]
                            }
                        ]
                    }
                }
            }
            try await server.client.create(pod)
            guard case .added(let created) = try await events.nextShared() else { throw CancellationError() }
            pods.append(created)
        }
        #expect(Set(pods.map { place($0.object.spec.tolerations) }).count == 1)
        #expect(Set(pods.map { place($0.object.spec.containers[0].env) }).count == 1)
        #expect(Set(pods.map { place($0.object.metadata.finalizers) }).count == 1)
        for (index, pod) in pods.enumerated() {
            let terms =
                pod.object.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?
                .nodeSelectorTerms
            #expect(terms?.first?.matchFields.first?.values == ["n\(index)"])
        }
    }

    @Test("pods of one controller bound within a second share everything except their nodes")
    func bound() async throws {
        let time = ManualTime()
        let server = try await TestServer(time: time)
        var events = try await server.client.watch(Pod.self).makeAsyncIterator()
        var pods: [Pod] = []
        var created: [SharedObject<Pod>] = []
        for index in 0..<4 {
            var pod = try pod("p\(index)")
            pod.spec.nodeName = nil
            pod.spec.volumes = []
            pod.spec.containers[0].volumeMounts = []
            pod.metadata.ownerReferences = [
                OwnerReference {
                    $0.apiVersion = "apps/v1"; $0.kind = "ReplicaSet"; $0.name = "r"; $0.uid = "1-2";
                    $0.controller = true
                }
            ]
            try await server.client.create(pod)
            guard case .added(let shared) = try await events.nextShared() else { throw CancellationError() }
            created.append(shared)
            let binding = Binding {
                $0.metadata.name = "p\(index)"
                $0.target = ObjectReference {
                    $0.kind = "Node"; $0.name = "node-\(index)"
                }
            }
            _ = try await server.client.createSubresource(
                Pod.self, namespace: "default", name: "p\(index)", "binding", binding, as: Status.self)
            guard case .modified(let bound) = try await events.nextShared() else { throw CancellationError() }
            pods.append(bound.object)
        }
        #expect(created.count == 4)
        #expect(pods.map(\.spec.nodeName) == ["node-0", "node-1", "node-2", "node-3"])
        #expect(pods.map(\.metadata.name) == ["p0", "p1", "p2", "p3"])
        #expect(pods.allSatisfy { $0.status.conditions.map(\.type) == ["PodScheduled"] })
        #expect(Set(pods.map { place($0.status.conditions) }).count == 1)
        #expect(Set(pods.map { place($0.spec.containers) }).count == 1)
    }

    @Test("listed and changed pods share memory after a restart")
    func restarted() async throws {
        let store = MemoryStore()
        let before = try await TestServer(store: store)
        for name in ["a", "b", "c"] { try await before.client.create(try pod(name)) }
        let server = try await TestServer(store: store)
        let informer = Informer<Pod>(server.client, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let run = Task { await informer.run() }
        await informer.waitUntilSynced()
        // Only objects that are written while a component watches them are kept decoded.
        try await waitUntil { server.server.cache.watcherCount == 1 }
        #expect(Set(informer.objects.map { place($0.spec.tolerations) }).count == 1)
        for name in ["a", "b"] {
            try await server.client.patch(
                Pod.self, namespace: "default", name: name, subresource: "status",
                .merge(["status": ["phase": "Running"]]))
        }
        try await waitUntil { informer.objects.filter { $0.status.phase == "Running" }.count == 2 }
        let running = informer.objects.filter { $0.status.phase == "Running" }
        #expect(Set(running.map { place($0.spec.tolerations) }).count == 1)
        run.cancel()
        await run.value
    }

    @Test("consecutively created pods share memory, also after their status changes")
    func created() async throws {
        let server = try await TestServer()
        var events = try await server.client.watch(Pod.self).makeAsyncIterator()
        var pods: [SharedObject<Pod>] = []
        for name in ["a", "b", "c"] {
            try await server.client.create(try pod(name))
            guard case .added(let pod) = try await events.nextShared() else { throw CancellationError() }
            pods.append(pod)
        }
        let places = pods.map { place($0.object.spec.tolerations) }
        #expect(Set(places).count == 1)
        try await server.client.patch(
            Pod.self, namespace: "default", name: "b", subresource: "status",
            .merge(["status": ["phase": "Running"]]))
        guard case .modified(let running) = try await events.nextShared() else { throw CancellationError() }
        #expect(running.object.status.phase == "Running")
        #expect(place(running.object.spec.tolerations) == places[0])
    }
}
