import KubeAPI
import KubeClient
import Testing

@testable import KubeControllers

@Suite(.timeLimit(.minutes(3))) struct StorageProtectionTests {
    @Test("a deleted claim stays while a pod uses it, and is removed after the pod")
    func claim() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.client.create(
            PersistentVolumeClaim {
                $0.metadata.namespace = "team"
                $0.metadata.name = "data"
                $0.metadata.finalizers = ["kubernetes.io/pvc-protection"]
                $0.spec.accessModes = ["ReadWriteOnce"]
                $0.spec.resources.requests = ["storage": Quantity(milli: 1_000)]
            })
        for name in ["idle", "user"] {
            try await cluster.client.create(
                Pod {
                    $0.metadata.namespace = "team"
                    $0.metadata.name = name
                    $0.spec.nodeName = "n"
                    $0.spec.containers = [
                        Container {
                            $0.name = "c"; $0.image = "x"
                        }
                    ]
                    guard name == "user" else { return }
                    $0.spec.volumes = [
                        Volume {
                            $0.name = "v"
                            $0.persistentVolumeClaim = PersistentVolumeClaimVolumeSource { $0.claimName = "data" }
                        }
                    ]
                })
        }
        try await cluster.run([ClaimProtection.controller]) {
            try await cluster.client.delete(PersistentVolumeClaim.self, namespace: "team", name: "data")
            try await cluster.client.delete(
                Pod.self, namespace: "team", name: "idle", options: DeleteOptions { $0.gracePeriodSeconds = 0 })
            let claim = try await cluster.client.get(PersistentVolumeClaim.self, namespace: "team", name: "data")
            #expect(claim.metadata.finalizers == ["kubernetes.io/pvc-protection"])
            try await cluster.client.delete(
                Pod.self, namespace: "team", name: "user", options: DeleteOptions { $0.gracePeriodSeconds = 0 })
            await cluster.wait(for: PersistentVolumeClaim.self) { $0.isEmpty }
        }
    }

    @Test("a deleted volume stays while it is bound")
    func volume() async throws {
        let cluster = try await TestCluster()
        for name in ["bound", "free"] {
            var volume = try await cluster.client.create(
                PersistentVolume {
                    $0.metadata.name = name
                    $0.metadata.finalizers = ["kubernetes.io/pv-protection"]
                    $0.spec.accessModes = ["ReadWriteOnce"]
                    $0.spec.capacity = ["storage": Quantity(milli: 1_000)]
                    $0.spec.hostPath = HostPathVolumeSource { $0.path = "/x" }
                })
            volume.status.phase = name == "bound" ? "Bound" : "Available"
            try await cluster.client.updateStatus(volume)
            try await cluster.client.delete(PersistentVolume.self, namespace: nil, name: name)
        }
        try await cluster.run([VolumeProtection.controller, AttributesClassProtection.controller]) {
            await cluster.wait(for: PersistentVolume.self) { $0.map(\.metadata.name) == ["bound"] }
            var bound = try await cluster.client.get(PersistentVolume.self, namespace: nil, name: "bound")
            bound.status.phase = "Released"
            try await cluster.client.updateStatus(bound)
            await cluster.wait(for: PersistentVolume.self) { $0.isEmpty }
        }
    }
}
