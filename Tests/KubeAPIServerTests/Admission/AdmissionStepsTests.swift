import KubeAPI
import Synchronization
import Testing

@testable import KubeAPIServer

/// Records the calls of a plugin.
private final class Journal: Sendable {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func note(_ line: String) { state.withLock { $0.append(line) } }
}

/// Handles ConfigMaps only, and refuses those named `bad`.
private struct JournalPlugin: AdmissionPlugin {
    let name: String
    let forConfigMaps: AdmissionSteps
    let journal: Journal

    func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.resource == "configmaps" ? forConfigMaps : []
    }

    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        journal.note("\(name) admits \(object.metadata.name ?? "")")
        if name == "last", object.metadata.name == "bad" { throw .badRequest("bad") }
        return .none
    }

    func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        journal.note("\(name) validates \(object.metadata.name ?? "")")
    }
}

/// Changes ConfigMaps or pods with a closure of the test.
private struct ClosurePlugin: AdmissionPlugin {
    let name = "Closure"
    var requestsReinvocation = false
    let body: @Sendable (inout any KubeObject, AdmissionAttributes) throws(StatusError) -> AdmissionChange

    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        try body(&object, attributes)
    }
}

@Suite struct AdmissionStepsTests {
    private let journal = Journal()

    private func server() async throws -> TestServer {
        try await TestServer { [journal] _, _ in
            [
                JournalPlugin(name: "first", forConfigMaps: [.admit], journal: journal),
                JournalPlugin(name: "second", forConfigMaps: [.admit, .validate], journal: journal),
                JournalPlugin(name: "last", forConfigMaps: .all, journal: journal),
            ]
        }
    }

    private func create(_ server: TestServer, _ resource: String, _ name: String) async throws -> Int {
        try await server.send(
            "POST", "/api/v1/namespaces/default/\(resource)", body: #"{"metadata":{"name":"\#(name)"}}"#
        ).status
    }

    @Test("a plugin is called only for the steps and kinds that it handles")
    func steps() async throws {
        let server = try await server()
        #expect(try await create(server, "secrets", "s") == 201)
        #expect(journal.lines == [])
        #expect(try await create(server, "configmaps", "c") == 201)
        #expect(
            journal.lines == [
                "first admits c", "second admits c", "last admits c", "second validates c", "last validates c",
            ])
    }

    @Test("a refusal ends admission, and nothing is written")
    func refusal() async throws {
        let server = try await server()
        #expect(try await create(server, "configmaps", "bad") == 400)
        #expect(journal.lines == ["first admits bad", "second admits bad", "last admits bad"])
        #expect(try await server.client.list(ConfigMap.self).items.isEmpty)
    }

    private static let pod = #"{"metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x"}]}}"#
    private static let pods = "/api/v1/namespaces/default/pods"

    @Test("fields that a plugin adds get defaults, and derived fields are computed after all plugins")
    func defaultsAndPreparation() async throws {
        let server = try await TestServer { _, _ in
            [
                ClosurePlugin { (object, _) throws(StatusError) in
                    guard var pod = object as? Pod else { return .none }
                    // As for an object that a client has just sent.
                    if pod.metadata.uid != nil || pod.spec.containers[0].terminationMessagePath == nil {
                        throw .internalError("not as expected")
                    }
                    pod.spec.containers.append(
                        Container {
                            $0.name = "sidecar"; $0.image = "y"
                        })
                    for index in pod.spec.containers.indices {
                        pod.spec.containers[index].resources.limits = [
                            "cpu": Quantity("1"), "memory": Quantity("1Gi"),
                        ]
                    }
                    object = pod
                    return .incomplete
                }
            ]
        }
        let answer = try await server.send("POST", Self.pods, body: Self.pod)
        #expect(answer.status == 201, "\(String(decoding: answer.body, as: UTF8.self))")
        let pod = try Pod(json: answer.body)
        #expect(pod.spec.containers[1].terminationMessagePath == "/dev/termination-log")
        #expect(pod.spec.containers[1].resources.requests["cpu"] == Quantity("1"))
        #expect(pod.status.qosClass == "Guaranteed")
    }

    @Test("all plugins are called once more after one with reinvocation has changed the object")
    func reinvocation() async throws {
        let journal = journal
        let server = try await TestServer { _, _ in
            [
                ClosurePlugin { (object, attributes) throws(StatusError) in
                    journal.note("counts \(object.metadata.labels.count) \(attributes.isReinvocation)")
                    attributes.warn("seen")
                    return .none
                },
                ClosurePlugin(requestsReinvocation: true) { (object, attributes) throws(StatusError) in
                    object.metadata.labels["round"] = attributes.isReinvocation ? "2" : "1"
                    return .complete
                },
            ]
        }
        #expect(try await create(server, "configmaps", "c") == 201)
        #expect(journal.lines == ["counts 0 false", "counts 1 true"])
        #expect(
            try await server.client.get(ConfigMap.self, namespace: "default", name: "c").metadata.labels["round"] == "2"
        )
    }

    @Test("an object of another type is an error, and nothing is written")
    func wrongType() async throws {
        let server = try await TestServer { _, _ in
            [
                ClosurePlugin { (object, _) throws(StatusError) in
                    object = Secret()
                    return .complete
                }
            ]
        }
        #expect(try await create(server, "configmaps", "c") == 500)
        #expect(try await server.client.list(ConfigMap.self).items.isEmpty)
    }

    @Test("the error of a plugin names the object, or the prefix of its generated name", arguments: [true, false])
    func forbiddenName(isGenerated: Bool) async throws {
        let server = try await TestServer { _, _ in
            [ClosurePlugin { (_, attributes) throws(StatusError) in throw attributes.forbidden("no") }]
        }
        let error = await #expect(throws: StatusError.self) {
            try await server.client.create(
                ConfigMap {
                    $0.metadata.namespace = "default"
                    if isGenerated { $0.metadata.generateName = "a-" } else { $0.metadata.name = "a" }
                })
        }
        #expect(error?.description == #"configmaps "\#(isGenerated ? "a-" : "a")" is forbidden: no"#)
    }
}
