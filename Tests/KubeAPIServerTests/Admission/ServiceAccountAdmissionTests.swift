import KubeAPI
import KubeClient
import Testing

@testable import KubeAPIServer

@Suite struct ServiceAccountAdmissionTests {
    private let server: TestServer

    init() async throws {
        server = try await TestServer { [ServiceAccountAdmission(cache: $0, catalogue: $1)] }
    }

    private func account(_ build: (inout ServiceAccount) -> Void = { _ in }) async throws {
        try await server.client.create(
            ServiceAccount {
                ($0.metadata.name, $0.metadata.namespace) = ("default", "default")
                build(&$0)
            })
    }

    private func create(_ build: (inout Pod) -> Void = { _ in }) async throws -> Pod {
        try await server.client.create(
            Pod {
                ($0.metadata.name, $0.metadata.namespace) = ("a", "default")
                $0.spec.containers = [
                    Container {
                        $0.name = "c"
                        $0.image = "i"
                    }
                ]
                build(&$0)
            })
    }

    @Test("a pod gets the default service account and its token")
    func token() async throws {
        try await account { $0.imagePullSecrets = [LocalObjectReference { $0.name = "registry" }] }
        let pod = try await create()
        #expect(pod.spec.serviceAccountName == "default" && pod.spec.serviceAccount == "default")
        let volume = try #require(pod.spec.volumes.first)
        #expect(volume.name.hasPrefix("kube-api-access-") && volume.projected?.sources.count == 3)
        let mount = try #require(pod.spec.containers.first?.volumeMounts.first)
        #expect(mount.name == volume.name && mount.readOnly == true)
        #expect(mount.mountPath == "/var/run/secrets/kubernetes.io/serviceaccount")
        #expect(pod.spec.imagePullSecrets.map(\.name) == ["registry"])
    }

    @Test("a pod gets no token if it or its service account does not want one", arguments: [true, false])
    func withoutToken(podDecides: Bool) async throws {
        try await account { if !podDecides { $0.automountServiceAccountToken = false } }
        let pod = try await create { if podDecides { $0.spec.automountServiceAccountToken = false } }
        #expect(pod.spec.volumes.isEmpty && pod.spec.containers.first?.volumeMounts.isEmpty == true)
    }

    @Test("the volume's name depends only on the pod's controller, so that it is the same in every process")
    func volumeName() async throws {
        try await account()
        let pod = try await create { pod in
            pod.metadata.ownerReferences = [
                OwnerReference {
                    ($0.apiVersion, $0.kind, $0.name) = ("apps/v1", "ReplicaSet", "r")
                    $0.uid = "11111111-2222-3333-4444-555555555555"
                    $0.controller = true
                }
            ]
        }
        #expect(pod.spec.volumes.map(\.name) == ["kube-api-access-wppgq"])
    }

    @Test("a pod is rejected if its service account does not exist")
    func missing() async throws {
        await #expect {
            try await create { $0.spec.serviceAccountName = "missing" }
        } throws: { error in
            let expected =
                #"pods "a" is forbidden: error looking up service account default/missing: serviceaccount "missing" not found"#
            return (error as? StatusError)?.description == expected
        }
    }
}
