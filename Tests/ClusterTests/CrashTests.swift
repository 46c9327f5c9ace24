import Foundation
import KubeAPI
import KubeClient
import KubePKI
import Synchronization
import Testing

/// `kill -9` of the process while many clients write.
@Suite(.serialized) struct CrashTests {
    /// The number of rounds of one run; a nightly run has more.
    private static let rounds = ProcessInfo.processInfo.environment["MARTLET_CRASH_ROUNDS"].flatMap(Int.init) ?? 20
    private static let connections = 16

    @Test("no acknowledged write is lost when the process is killed while 16 connections write")
    func kills() async throws {
        try await Cluster.withCluster { cluster in
            let configuration = try cluster.clientConfiguration()
            var writers = (0..<Self.connections).map { ConfigMapWriter(id: $0) }
            var acknowledged = 0
            for round in 0..<Self.rounds {
                let answers = AnswerCount()
                let load = Task { [writers] in
                    await withTaskGroup(of: ConfigMapWriter.self) { group in
                        for writer in writers {
                            group.addTask { await writer.writingUntilFailure(configuration, answers) }
                        }
                        return await group.reduce(into: []) { $0.append($1) }
                    }
                }
                // All connections must be writing; the moment is random.
                try await cluster.wait("writes are acknowledged") { answers.value > 2 * Self.connections }
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...300)))
                await cluster.kill()
                writers = await load.value
                try await cluster.start()

                let client = Client(transport: try HTTPSTransport(configuration))
                let list = try await client.list(ConfigMap.self, namespace: "default")
                let stored = Dictionary(
                    uniqueKeysWithValues: list.items.map { ($0.metadata.name ?? "", $0.data["value"] ?? "") })
                for index in writers.indices {
                    let problems = writers[index].settle(with: stored)
                    #expect(problems.isEmpty, "round \(round): \(problems)")
                    acknowledged += writers[index].takeCount()
                }
                let newest = writers.map(\.newestRevision).max() ?? 0
                let revision = Int(list.metadata.resourceVersion ?? "") ?? 0
                #expect(revision >= newest, "the store went back from revision \(newest) to \(revision)")
            }
            #expect(acknowledged > Self.rounds * Self.connections, "too few writes for a result")
        }
    }
}

/// The number of acknowledged writes.
private final class AnswerCount: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .relaxed) }

    func increment() { count.add(1, ordering: .relaxed) }
}

/// One connection's writes to its own objects, and the values that may be found afterwards.
private struct ConfigMapWriter: Sendable {
    let id: Int
    private(set) var newestRevision = 0
    /// The values that the server acknowledged, by object.
    private var known: [String: String] = [:]
    /// The write without a response when the connection broke: the object, and its value if the write was executed; nil
    /// for a deletion.
    private var pending: (name: String, value: String?)?
    private var nextValue = 0
    private var acknowledged = 0

    init(id: Int) {
        self.id = id
    }

    /// Creates, updates and deletes without a pause until the server no longer responds.
    func writingUntilFailure(_ configuration: HTTPSTransportConfiguration, _ answers: AnswerCount) async -> Self {
        var copy = self
        guard let transport = try? HTTPSTransport(configuration) else { return copy }
        let client = Client(transport: transport)
        while true {
            do {
                try await copy.writeOnce(client)
                answers.increment()
            } catch {
                if error is StatusError { Issue.record("refused: \(error)") }
                break
            }
        }
        await transport.close()
        return copy
    }

    private mutating func writeOnce(_ client: Client) async throws {
        nextValue += 1
        let name = "w\(id)-\(nextValue % 7)"
        let value = "\(nextValue)-" + String(repeating: "x", count: nextValue % 3_000)
        let object = ConfigMap {
            $0.metadata.name = name
            $0.metadata.namespace = "default"
            $0.data = ["value": value]
        }
        let isDeletion = known[name] != nil && nextValue % 5 == 0
        pending = (name, isDeletion ? nil : value)
        var revision: String?
        if isDeletion {
            try await client.delete(ConfigMap.self, namespace: "default", name: name)
        } else if known[name] == nil {
            revision = try await client.create(object).metadata.resourceVersion
        } else {
            revision = try await client.update(object).metadata.resourceVersion
        }
        known[name] = isDeletion ? nil : value
        pending = nil
        acknowledged += 1
        newestRevision = max(newestRevision, revision.flatMap(Int.init) ?? 0)
    }

    /// Compares the server's objects with the acknowledged ones, which become the new state. Returns the differences.
    mutating func settle(with stored: [String: String]) -> [String] {
        var problems: [String] = []
        for index in 0..<7 {
            let name = "w\(id)-\(index)"
            let found = stored[name]
            if found != known[name], pending?.name != name || found != pending?.value {
                problems.append("\(name): \(found?.prefix(8) ?? "gone") instead of \(known[name]?.prefix(8) ?? "gone")")
            }
            known[name] = found
        }
        pending = nil
        return problems
    }

    /// Returns the number of writes that were acknowledged since the last call.
    mutating func takeCount() -> Int {
        defer { acknowledged = 0 }
        return acknowledged
    }
}
