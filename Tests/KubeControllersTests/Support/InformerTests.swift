import KubeAPI
import KubeClient
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct InformerTests {
    /// The events that a handler received, by object.
    private final class Record: Sendable {
        let changes = Mutex<[String: [String]]>([:])

        func note(_ change: Change<ConfigMap>) {
            let kind =
                switch change {
                case .added: "added"
                case .updated: "updated"
                case .deleted: "deleted"
                }
            changes.withLock { $0[change.object.metadata.name ?? "", default: []].append(kind) }
        }
    }

    @Test("a handler that is added during deletions gets all events in order, and none after its end")
    func replay() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        for number in 0..<300 {
            try await cluster.client.create(
                ConfigMap {
                    $0.metadata.name = "m\(number)"; $0.metadata.namespace = "team"
                })
        }
        let informer = cluster.informers.informer(ConfigMap.self)
        let records = await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await cluster.informers.run() }
            await informer.waitUntilSynced()
            group.addTask {
                for number in 0..<300 {
                    try await cluster.client.delete(ConfigMap.self, namespace: "team", name: "m\(number)")
                }
            }
            var records: [Record] = []
            while informer.count > 0 {
                let record = Record()
                records.append(record)
                informer.addHandler { record.note($0) }
                await Task.yield()
            }
            group.cancelAll()
            return records
        }
        for record in records {
            for changes in record.changes.withLock({ $0.values }) { #expect(changes == ["added", "deleted"]) }
        }
    }
}
