import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import Synchronization
import Testing

@testable import KubeAPIServer

@Suite("Field management") struct FieldManagementTests {
    /// Records the writes, and adds an entry with the manager's name to the object.
    private final class Recorder: FieldManagement {
        let writes = Mutex<[String]>([])

        func update<Object: KubeObject>(_ new: inout Object, live: Object?, _ write: FieldWrite) throws(StatusError) {
            let what = [new.groupVersionKind.kind, write.subresource, live == nil ? "new" : nil, write.manager]
            writes.withLock { $0.append(what.compactMap { $0 }.joined(separator: " ")) }
            new.metadata.managedFields = [
                ManagedFieldsEntry {
                    $0.manager = write.manager
                    $0.apiVersion = write.apiVersion
                    $0.fieldsV1 = FieldsV1(["f:metadata": [:]])
                }
            ]
        }
    }

    private let recorder = Recorder()

    @Test("every write has a field manager, including those of subresources and of the server")
    func writes() async throws {
        let server = try await TestServer(fields: recorder)
        let path = "/api/v1/namespaces/default/pods"
        let pod = #"{"metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x"}]}}"#
        #expect(try await server.send("POST", path, query: [("fieldManager", "me")], body: pod).status == 201)
        for (subresource, body) in [("", #"{"metadata":{"labels":{"a":"b"}}}"#), ("/status", #"{"status":{}}"#)] {
            let answer = try await server.send(
                "PATCH", "\(path)/p\(subresource)", query: [("fieldManager", "you")], body: body,
                contentType: "application/merge-patch+json")
            #expect(answer.status == 200)
        }
        let registry = try #require(server.server.registry(of: Pod.self))
        _ = try await registry.modify(
            WriteRequest(user: BootstrapObjects.user, namespace: "default", name: "p"), byServer: true
        ) { (old) throws(StatusError) in old }
        #expect(
            recorder.writes.withLock { $0 } == [
                "Pod new me", "Pod you", "Pod status you", "Pod kube-apiserver",
            ])
        let stored = try await server.client.get(Pod.self, namespace: "default", name: "p")
        #expect(stored.metadata.managedFields.map(\.manager) == ["kube-apiserver"])
        #expect(stored.metadata.managedFields.first?.fieldsV1?.json == Array(#"{"f:metadata":{}}"#.utf8))
    }

    @Test(
        "the default field manager is the product in the user agent",
        arguments: [
            (nil, "kubectl/v1.36.2 (linux/amd64) kubernetes/abc", "kubectl"), ("me", "kubectl/v1", "me"),
            (nil, "Go-http-client\u{7}/1.1", "Go-http-client"), (nil, nil, ""),
            (nil, String(repeating: "é", count: 100), String(repeating: "é", count: 64)),
        ] as [(String?, String?, String)])
    func names(requested: String?, userAgent: String?, expected: String) {
        #expect(FieldManagerName.resolve(requested, userAgent: userAgent) == expected)
    }

    @Test("a patch that may create creates the object if the user may create it")
    func creation() async throws {
        let server = try await TestServer()
        let registry = try #require(server.server.registry(of: ConfigMap.self))
        var patch = try PatchRequest(
            Array(#"{"data":{"a":"b"}}"#.utf8), contentType: "application/merge-patch+json", type: ConfigMap.self)
        var request = WriteRequest(user: User(name: "u"), namespace: "default", name: "c")
        await #expect { try await registry.patch(request, patch) } throws: { ($0 as? StatusError)?.isNotFound == true }
        patch.createsMissing = true
        request.creationRefusal = { StatusError(.forbidden, "no") }
        await #expect { try await registry.patch(request, patch) } throws: { ($0 as? StatusError)?.code == 403 }
        request.creationRefusal = { nil }
        #expect(try await registry.patch(request, patch).isCreated)
        #expect(try await registry.patch(request, patch).isCreated == false)
        let object = try await server.client.get(ConfigMap.self, namespace: "default", name: "c")
        #expect(object.data == ["a": "b"])
    }

    @Test("field sets are held as compact bytes, and equal ones share memory")
    func sharing() throws {
        let text = #"{"metadata":{"name":"c","managedFields":[{"manager":"m","fieldsV1":{ "f:data": {"f:a" :{}} }}]}}"#
        let first = try ConfigMap(json: Array(text.utf8))
        let second = try ConfigMap(json: first.json())
        let sets = try [first, second].map { try #require($0.metadata.managedFields.first?.fieldsV1) }
        #expect(sets[0].json == Array(#"{"f:data":{"f:a":{}}}"#.utf8))
        #expect(sets[0] == sets[1])
        let places = sets.map { $0.json.withUnsafeBufferPointer { $0.baseAddress } }
        #expect(places[0] == places[1])
        #expect(throws: JSONError.self) {
            try ConfigMap(json: Array(#"{"metadata":{"managedFields":[{"fieldsV1":[]}]}}"#.utf8))
        }
    }
}
