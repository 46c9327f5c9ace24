import KubeAPI
import Synchronization
import Testing

@testable import KubeAPIServer

/// Writes down what a plugin is asked.
private final class Journal: Sendable {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func note(_ line: String) { state.withLock { $0.append(line) } }
}

/// Does something about ConfigMaps only, and refuses those called `bad`.
private struct JournalPlugin: AdmissionPlugin {
    let name: String
    let forConfigMaps: AdmissionSteps
    let journal: Journal

    func steps(for kind: any KubeObject.Type) -> AdmissionSteps { kind == ConfigMap.self ? forConfigMaps : [] }

    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        journal.note("\(name) admits \(object.metadata.name ?? "")")
        if name == "last", object.metadata.name == "bad" { throw .badRequest("bad") }
    }

    func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        journal.note("\(name) validates \(object.metadata.name ?? "")")
    }

    func finish(_ object: any KubeObject, _ attributes: AdmissionAttributes) {
        journal.note("\(name) finishes \(object.metadata.name ?? "")")
    }
}

@Suite struct AdmissionStepsTests {
    private let journal = Journal()

    private func server() async throws -> TestServer {
        try await TestServer { [journal] _, _ in
            [
                JournalPlugin(name: "first", forConfigMaps: [.admit, .finish], journal: journal),
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

    @Test("a plugin is asked for its steps of its kinds, and for nothing else")
    func steps() async throws {
        let server = try await server()
        #expect(try await create(server, "secrets", "s") == 201)
        #expect(journal.lines == [])
        #expect(try await create(server, "configmaps", "c") == 201)
        #expect(
            journal.lines == [
                "first admits c", "second admits c", "last admits c", "second validates c", "last validates c",
                "first finishes c", "last finishes c",
            ])
    }

    @Test("when a plugin refuses, those before it that have something to end do so")
    func refusal() async throws {
        let server = try await server()
        #expect(try await create(server, "configmaps", "bad") == 400)
        #expect(journal.lines == ["first admits bad", "second admits bad", "last admits bad", "first finishes bad"])
    }
}
