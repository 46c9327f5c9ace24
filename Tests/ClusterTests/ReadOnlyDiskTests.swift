import Foundation
import KubeAPI
import KubeClient
import Synchronization
import TestSupport
import Testing

/// `martlet up` with its data directory on a file system that the kernel makes read-only during writes.
@Suite(.serialized, .enabled(if: FailingDisk.isPossible, "a file system in a file needs root")) struct ReadOnlyDiskTests
{
    @Test("reads and watches continue on a read-only disk, writes fail with the reason, and nothing is lost")
    func readOnlyDisk() async throws {
        try await FailingDisk.with(bytes: 128 << 20) { disk in
            try await Cluster.withCluster(dataDirectory: disk.path) { cluster in
                let client = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                let seen = Names()
                let watch = Task {
                    for try await event in try await client.watch(ConfigMap.self, namespace: "default") {
                        guard case .added(let object) = event, let name = object.metadata.name else { continue }
                        seen.insert(name)
                    }
                }
                defer { watch.cancel() }

                // Several clients write at that moment, until each one gets an error.
                let stored = Names()
                let errors = await withTaskGroup(of: StatusError?.self) { group in
                    for writer in 0..<4 { group.addTask { await Self.write(client, "w\(writer)", stored) } }
                    group.addTask {
                        do {
                            try await waitUntil { stored.all.count > 200 }
                            try disk.fail()
                        } catch {
                            Issue.record(error)
                        }
                        return nil
                    }
                    return await group.reduce(into: []) { $0.append($1) }.compactMap { $0 }
                }
                #expect(errors.count == 4)
                for error in errors {
                    #expect(error.code == 503, "\(error)")
                    // The first client may get another error than the later ones.
                    let words = ["Read-only file system", "Input/output error", "became read-only"]
                    #expect(words.contains { "\(error)".contains($0) }, "\(error)")
                }
                let acknowledged = stored.all

                // Reads continue; writes fail with the reason.
                let list = try await client.list(ConfigMap.self, namespace: "default")
                #expect(acknowledged.isSubset(of: list.items.compactMap(\.metadata.name)))
                try await waitUntil { acknowledged.isSubset(of: seen.all) }
                #expect(try await status(client, "/readyz") == 500)
                #expect(try await status(client, "/readyz/etcd") == 500)
                #expect(try await status(client, "/livez") == 200)
                await #expect(throws: StatusError.self) {
                    try await client.delete(ConfigMap.self, namespace: "default", name: acknowledged.min() ?? "")
                }

                // An administrator stops it, mounts the disk again, and starts it.
                await cluster.kill()
                try disk.repair()
                try await cluster.start()
                let again = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                let found = try await again.list(ConfigMap.self, namespace: "default").items
                    .compactMap(\.metadata.name)
                #expect(acknowledged.subtracting(found).sorted() == [])
                #expect(try await status(again, "/readyz") == 200)
                _ = try await Self.create(again, "afterwards")
            }
        }
    }

    /// Creates objects in sequence until one is rejected.
    private static func write(_ client: Client, _ prefix: String, _ stored: Names) async -> StatusError? {
        for number in 0..<100_000 {
            do {
                stored.insert(try await create(client, "\(prefix)-\(number)"))
            } catch let error as StatusError {
                return error
            } catch {
                Issue.record(error)
                return nil
            }
        }
        Issue.record("the disk does not become read-only")
        return nil
    }

    private static func create(_ client: Client, _ name: String) async throws -> String {
        _ = try await client.create(
            ConfigMap {
                $0.metadata.name = name
                $0.metadata.namespace = "default"
                $0.data = ["value": String(repeating: "x", count: 1_000)]
            })
        return name
    }

    private func status(_ client: Client, _ path: String) async throws -> Int {
        try await client.transport.perform(APIRequest(path: path)).status
    }
}

/// Names that several tasks add.
private final class Names: Sendable {
    private let names = Mutex<Set<String>>([])

    var all: Set<String> { names.withLock { $0 } }

    func insert(_ name: String) {
        names.withLock { _ = $0.insert(name) }
    }
}
