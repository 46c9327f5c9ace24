import KubeAPI
import KubeJSON
import KubeSupport
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite("Tables")
struct TableTests {
    private let accept = "application/json;as=Table;v=v1;g=meta.k8s.io"

    private func table(_ response: some Sequence<UInt8>) throws -> JSONValue { try JSONValue(json: Array(response)) }

    @Test("a long table has the same rows when it is sent in chunks")
    func streamed() async throws {
        let server = try await TestServer()
        let count = 700
        for index in 0..<count {
            let body = #"{"metadata":{"name":"map-\#(1_000 + index)"},"data":{"a":"b"}}"#
            #expect(try await server.send("POST", "/api/v1/namespaces/default/configmaps", body: body).status == 201)
        }
        let response = try await server.send("GET", "/api/v1/configmaps", accept: accept)
        #expect(response.status == 200)
        let whole = try table(response.body)
        let rows = try #require(whole["rows"]?.array)
        #expect(rows.count == count)
        #expect(rows.map { $0["cells"]?.array?.first } == (0..<count).map { .string("map-\(1_000 + $0)") })
        #expect(rows.allSatisfy { $0["object"]?["kind"] == "PartialObjectMetadata" })
        let first = try table(
            try await server.send("GET", "/api/v1/configmaps", query: [("limit", "1")], accept: accept).body)
        #expect(first["columnDefinitions"] == whole["columnDefinitions"])
        #expect(first["rows"]?.array?.first?["object"] == rows.first?["object"])
    }

    @Test("a pod's row is the same from the full pod and from the fields that it needs")
    func podRow() throws {
        let pod = Pod {
            $0.metadata.name = "web"
            $0.metadata.labels = ["app": "web"]
            $0.spec.nodeName = "n"
            $0.spec.containers = ["a", "b"].map { name in
                Container {
                    $0.name = name; $0.image = "i"
                }
            }
            $0.spec.initContainers = [
                Container {
                    $0.name = "side"; $0.restartPolicy = "Always"
                }
            ]
            $0.spec.readinessGates = [PodReadinessGate { $0.conditionType = "example.com/g" }]
            $0.status.phase = "Running"
            $0.status.podIP = "10.0.0.1"
            $0.status.containerStatuses = [
                ContainerStatus {
                    $0.name = "a"; $0.ready = true; $0.restartCount = 2; $0.state.running = ContainerStateRunning()
                }
            ]
        }
        let json = pod.json()
        let now = SystemTime().now()
        let row = try Table<Pod>.pods.cells(json: json, now: now)
        #expect(row == Table<Pod>.pods.cells(of: try Pod(json: json), now: now))
        #expect(row.prefix(4) == ["web", "1/3", "Running", "2"])
        #expect(row.suffix(4) == ["10.0.0.1", "n", "<none>", "0/1"].suffix(4))
    }

    @Test(
        "a row contains the requested part of its object",
        arguments: [("None", JSONValue.null), ("Metadata", "PartialObjectMetadata"), ("Object", "ConfigMap")])
    func includedObject(included: String, kind: JSONValue) async throws {
        let server = try await TestServer()
        _ = try await server.send(
            "POST", "/api/v1/namespaces/default/configmaps", body: #"{"metadata":{"name":"a"}}"#)
        let response = try await server.send(
            "GET", "/api/v1/namespaces/default/configmaps", query: [("includeObject", included)], accept: accept)
        let row = try #require(try table(response.body)["rows"]?.array?.first)
        let object = try #require(row["object"])
        #expect(included == "None" ? object == .null : object["kind"] == kind)
    }

    @Test("an unknown includeObject is refused")
    func unknownIncludedObject() async throws {
        let server = try await TestServer()
        let response = try await server.send(
            "GET", "/api/v1/configmaps", query: [("includeObject", "all")], accept: accept)
        #expect(response.status == 400)
    }
}
