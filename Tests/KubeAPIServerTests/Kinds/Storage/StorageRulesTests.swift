import KubeAPI
import KubeJSON
import Testing

@Suite struct StorageRulesTests {
    private static let classes = "/apis/storage.k8s.io/v1/storageclasses"

    private static func claim(_ name: String, _ more: String = "") -> String {
        #"""
        {"metadata":{"name":"\#(name)"},"spec":{\#(more)"accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"1Gi"}}}}
        """#
    }

    private static func volume(_ name: String) -> String {
        #"""
        {"metadata":{"name":"\#(name)"},"spec":{"capacity":{"storage":"1Gi"},"accessModes":["ReadWriteOnce"],"hostPath":{"path":"/x"}}}
        """#
    }

    @Test("storage kinds have defaults")
    func defaults() async throws {
        let server = try await KindServer()
        let volume = try await server.create(KindServer.volumes, Self.volume("v"))
        #expect(volume["spec.persistentVolumeReclaimPolicy"] == "Retain")
        #expect(volume["spec.volumeMode"] == "Filesystem")
        #expect(volume["status.phase"] == "Pending")
        #expect(volume["metadata.finalizers"] == ["kubernetes.io/pv-protection"])
        let storageClass = try await server.create(
            Self.classes, #"{"metadata":{"name":"s"},"provisioner":"example.com/p"}"#)
        #expect(storageClass["reclaimPolicy"] == "Delete")
        #expect(storageClass["volumeBindingMode"] == "Immediate")
        let driver = try await server.create(
            "/apis/storage.k8s.io/v1/csidrivers", #"{"metadata":{"name":"csi.example"},"spec":{}}"#)
        #expect(driver["spec.attachRequired"] == true)
        #expect(driver["spec.fsGroupPolicy"] == "ReadWriteOnceWithFSType")
        #expect(driver["spec.volumeLifecycleModes"] == ["Persistent"])
    }

    @Test("a claim without a class gets the newest default class")
    func defaultClass() async throws {
        let server = try await KindServer()
        let first = try await server.create(KindServer.claims, Self.claim("a"))
        #expect(first["spec.storageClassName"] == nil)
        #expect(first["spec.volumeMode"] == "Filesystem")
        #expect(first["status"] == ["phase": "Pending"])
        #expect(first["metadata.finalizers"] == ["kubernetes.io/pvc-protection"])
        for (name, isDefault) in [("no", "false"), ("yes", "true")] {
            let answer = try await server.create(
                Self.classes,
                #"{"metadata":{"name":"\#(name)","annotations":{"storageclass.kubernetes.io/is-default-class":"\#(isDefault)"}},"provisioner":"example.com/p"}"#
            )
            #expect(answer.status == 201)
        }
        #expect(try await server.create(KindServer.claims, Self.claim("b"))["spec.storageClassName"] == "yes")
        let none = try await server.create(KindServer.claims, Self.claim("c", #""storageClassName":"","#))
        #expect(none["spec.storageClassName"] == "")
    }

    @Test("immutable fields of claims, volumes and classes are checked")
    func immutable() async throws {
        let server = try await KindServer()
        #expect(try await server.create(KindServer.claims, Self.claim("c")).status == 201)
        #expect(try await server.create(KindServer.volumes, Self.volume("v")).status == 201)
        #expect(
            try await server.create(Self.classes, #"{"metadata":{"name":"s"},"provisioner":"example.com/p"}"#).status
                == 201)
        let claim = try await server.patch("\(KindServer.claims)/c", #"{"spec":{"accessModes":["ReadWriteMany"]}}"#)
        #expect(claim.status == 422)
        #expect(claim.message.contains("spec is immutable after creation except resources.requests"))
        let shrunk = try await server.patch(
            "\(KindServer.claims)/c", #"{"spec":{"resources":{"requests":{"storage":"1Mi"}}}}"#)
        #expect(shrunk.status == 422)
        let volume = try await server.patch("\(KindServer.volumes)/v", #"{"spec":{"hostPath":{"path":"/other"}}}"#)
        #expect(volume.status == 422)
        #expect(volume.message.contains("spec.persistentvolumesource is immutable after creation"))
        let storageClass = try await server.patch("\(Self.classes)/s", #"{"provisioner":"other"}"#)
        #expect(storageClass.causes.contains { $0.hasPrefix("provisioner: ") }, "\(storageClass.causes)")
    }

    @Test("a claim can be expanded only if it is bound and its class allows expansion")
    func resize() async throws {
        let server = try await KindServer()
        let larger = #"{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}"#
        for (name, isAllowed) in [("fixed", false), ("growing", true)] {
            let storageClass = try await server.create(
                Self.classes,
                #"{"metadata":{"name":"\#(name)"},"provisioner":"example.com/p","allowVolumeExpansion":\#(isAllowed)}"#)
            #expect(storageClass.status == 201)
            let claim = Self.claim(name, #""volumeName":"v","storageClassName":"\#(name)","#)
            #expect(try await server.create(KindServer.claims, claim).status == 201)
            let path = "\(KindServer.claims)/\(name)"
            #expect(try await server.patch("\(path)/status", #"{"status":{"phase":"Bound"}}"#).status == 200)
            let answer = try await server.patch(path, larger)
            #expect(answer.status == (isAllowed ? 200 : 403), "\(answer.message)")
            if !isAllowed { #expect(answer.message.contains("only dynamically provisioned pvc can be resized")) }
        }
    }
}
