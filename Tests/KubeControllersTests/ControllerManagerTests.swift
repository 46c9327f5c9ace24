import KubeAPI
import KubeClient
import KubeControllers
import Testing

@Suite(.timeLimit(.minutes(3))) struct ControllerManagerTests {
    private func run(_ body: @escaping @Sendable (TestCluster) async throws -> Void) async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.run(ControllerManagerConfiguration(rootCertificateAuthority: "PEM").controllers) {
            try await body(cluster)
        }
    }

    private static func template() -> PodTemplateSpec {
        PodTemplateSpec {
            $0.metadata.labels = ["app": "web"]
            $0.spec.containers = [
                Container {
                    $0.name = "web"; $0.image = "web:1"
                }
            ]
        }
    }

    /// Sets the phase of every pod in the namespace, as a kubelet does.
    private static func report(_ phase: String, _ cluster: TestCluster) async throws {
        for var pod in try await cluster.client.list(Pod.self, namespace: "team").items where pod.status.phase != phase
        {
            pod.status.phase = phase
            pod.status.conditions = [
                PodCondition {
                    $0.type = "Ready"; $0.status = phase == "Running" ? "True" : "False"
                }
            ]
            pod.metadata.resourceVersion = nil
            try await cluster.client.updateStatus(pod)
        }
    }

    @Test("a Deployment gets its pods, becomes available, and is deleted with its dependents")
    func deployment() async throws {
        try await run { cluster in
            try await cluster.client.create(
                Deployment {
                    $0.metadata.name = "web"
                    $0.metadata.namespace = "team"
                    $0.spec.replicas = 3
                    $0.spec.selector = LabelSelector { $0.matchLabels = ["app": "web"] }
                    $0.spec.template = Self.template()
                })
            await cluster.wait(for: Pod.self) { $0.count == 3 }
            try await Self.report("Running", cluster)
            await cluster.wait(for: Deployment.self) {
                $0.first?.status.conditions.contains {
                    $0.type == "Progressing" && $0.reason == "NewReplicaSetAvailable"
                } ?? false
            }
            try await cluster.client.delete(
                Deployment.self, namespace: "team", name: "web",
                options: DeleteOptions { $0.propagationPolicy = "Background" })
            await cluster.wait(for: ReplicaSet.self) { $0.isEmpty }
            await cluster.wait(for: Pod.self) { $0.allSatisfy { $0.metadata.deletionTimestamp != nil } }
        }
    }

    @Test("a Deployment without replicas records no scaling event")
    func silentDeployment() async throws {
        try await run { cluster in
            for (name, replicas) in [("none", 0), ("one", 1)] as [(String, Int32)] {
                try await cluster.client.create(
                    Deployment {
                        $0.metadata.name = name
                        $0.metadata.namespace = "team"
                        $0.spec.replicas = replicas
                        $0.spec.selector = LabelSelector { $0.matchLabels = ["app": "web"] }
                        $0.spec.template = Self.template()
                    })
                await cluster.wait(for: ReplicaSet.self) { $0.contains { $0.metadata.controller?.name == name } }
            }
            // One recorder sends both events in order.
            await cluster.wait(for: Event.self) { $0.contains { $0.involvedObject.name == "one" } }
            let events = try await cluster.client.list(Event.self, namespace: "team").items
            #expect(!events.contains { $0.involvedObject.name == "none" })
            let scaled = events.first { $0.involvedObject.name == "one" }
            #expect(scaled?.message?.hasPrefix("Scaled up replica set one-") == true)
            #expect(scaled?.message?.hasSuffix(" from 0 to 1") == true)
        }
    }

    @Test("a ReplicaSet adopts matching pods without a controller, and creates the missing ones")
    func adoption() async throws {
        try await run { cluster in
            func pod(_ name: String, _ labels: [String: String]) -> Pod {
                Pod {
                    $0.metadata.name = name
                    $0.metadata.namespace = "team"
                    $0.metadata.labels = labels
                    $0.spec = Self.template().spec
                }
            }
            try await cluster.client.create(pod("mine", ["app": "web", "tier": "front"]))
            try await cluster.client.create(pod("other", ["app": "db"]))
            try await cluster.client.create(
                ReplicaSet {
                    $0.metadata.name = "web"
                    $0.metadata.namespace = "team"
                    $0.spec.replicas = 3
                    $0.spec.selector = LabelSelector { $0.matchLabels = ["app": "web"] }
                    $0.spec.template = Self.template()
                })
            await cluster.wait(for: ReplicaSet.self) { $0.first?.status.replicas == 3 }
            let mine = try await cluster.client.get(Pod.self, namespace: "team", name: "mine")
            #expect(mine.metadata.controller?.name == "web")
            // A later matching pod is adopted, and then there is one too many.
            try await cluster.client.create(pod("late", ["app": "web"]))
            await cluster.wait(for: Pod.self) { pods in
                let web = pods.filter { $0.metadata.labels["app"] == "web" && $0.metadata.deletionTimestamp == nil }
                return web.count == 3 && web.allSatisfy { $0.metadata.controller?.name == "web" }
            }
            let other = try await cluster.client.get(Pod.self, namespace: "team", name: "other")
            #expect(other.metadata.ownerReferences.isEmpty)
        }
    }

    @Test("a ReplicationController creates its pods, adopts matching ones, and reports their number")
    func replicationController() async throws {
        try await run { cluster in
            try await cluster.client.create(
                Pod {
                    $0.metadata.name = "mine"
                    $0.metadata.namespace = "team"
                    $0.metadata.labels = ["app": "web"]
                    $0.spec = Self.template().spec
                })
            try await cluster.client.create(
                ReplicationController {
                    $0.metadata.name = "rc"
                    $0.metadata.namespace = "team"
                    $0.spec.replicas = 2
                    $0.spec.selector = ["app": "web"]
                    $0.spec.template = Self.template()
                })
            await cluster.wait(for: ReplicationController.self) { $0.first?.status.replicas == 2 }
            let pods = try await cluster.client.list(Pod.self, namespace: "team").items
            #expect(pods.count == 2 && pods.contains { $0.metadata.name == "mine" })
            #expect(pods.allSatisfy { $0.metadata.controller?.kind == "ReplicationController" })
            try await Self.report("Running", cluster)
            await cluster.wait(for: ReplicationController.self) { $0.first?.status.readyReplicas == 2 }
            try await cluster.client.patch(
                ReplicationController.self, namespace: "team", name: "rc", .merge(["spec": ["replicas": 0]]))
            await cluster.wait(for: ReplicationController.self) {
                $0.first?.status.replicas == 0 && $0.first?.status.observedGeneration == $0.first?.metadata.generation
            }
        }
    }

    @Test("an indexed Job completes each index, and its pods have no finalizers then")
    func job() async throws {
        try await run { cluster in
            try await cluster.client.create(
                Job {
                    $0.metadata.name = "work"
                    $0.metadata.namespace = "team"
                    $0.spec.completions = 3
                    $0.spec.parallelism = 2
                    $0.spec.completionMode = "Indexed"
                    $0.spec.template = Self.template()
                    $0.spec.template.spec.restartPolicy = "Never"
                })
            await cluster.wait(for: Pod.self) { $0.count == 2 }
            try await Self.report("Succeeded", cluster)
            await cluster.wait(for: Pod.self) { $0.count == 3 }
            try await Self.report("Succeeded", cluster)
            await cluster.wait(for: Job.self) {
                $0.first?.status.conditions.contains { $0.type == "Complete" && $0.status == "True" } ?? false
            }
            let job = try await cluster.client.get(Job.self, namespace: "team", name: "work")
            #expect(job.status.succeeded == 3 && job.status.completedIndexes == "0-2")
            let pods = try await cluster.client.list(Pod.self, namespace: "team").items
            #expect(pods.flatMap { $0.metadata.finalizers }.isEmpty)
            #expect(Set(pods.compactMap { $0.spec.hostname }) == ["work-0", "work-1", "work-2"])
        }
    }

    @Test("a namespace with a running Deployment and Job is removed when it is deleted")
    func namespace() async throws {
        try await run { cluster in
            try await cluster.client.create(
                Job {
                    $0.metadata.name = "work"
                    $0.metadata.namespace = "team"
                    $0.spec.template = Self.template()
                    $0.spec.template.spec.restartPolicy = "Never"
                })
            await cluster.wait(for: Pod.self) { $0.count == 1 }
            try await cluster.client.delete(Namespace.self, name: "team")
            await cluster.wait(for: Namespace.self) { !$0.contains { $0.metadata.name == "team" } }
        }
    }
}
