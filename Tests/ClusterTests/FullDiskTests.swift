import Foundation
import KubeAPI
import KubeClient
import Synchronization
import TestSupport
import Testing

/// `martlet up` whose data directory is on a disk that becomes full.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "mounting a small disk needs root")) struct FullDiskTests {
    private static let value = String(repeating: "x", count: 200_000)

    @Test("reads, watches and deletions continue on a full disk, writes after it has space, and nothing is lost")
    func fullDisk() async throws {
        try await SmallDisk.with(bytes: 48 << 20) { disk in
            try await Cluster.withCluster(dataDirectory: disk.path) { cluster in
                let client = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                _ = try await create(client, 90_000, watched: true)
                let options = ListOptions(labelSelector: LabelRequirements(matching: ["watched": "yes"]))
                let list = try await client.list(ConfigMap.self, namespace: "default", options: options)
                let seen = Mutex<[String]>([])
                let watch = Task {
                    var options = options
                    options.resourceVersion = list.metadata.resourceVersion
                    for try await event in try await client.watch(
                        ConfigMap.self, namespace: "default", options: options)
                    {
                        seen.withLock { $0.append(Self.text(event)) }
                    }
                }
                defer { watch.cancel() }

                var stored = try await fill(client, from: 0)
                #expect(stored.count > 20)
                // The space of the log and the history can be freed once; then the disk is really full.
                for round in 1..<20 {
                    try await Task.sleep(for: .milliseconds(1_500))
                    if try await status(client, "/readyz") == 500 { break }
                    stored.formUnion(try await fill(client, from: round * 1_000))
                }
                let full = try await client.list(ConfigMap.self, namespace: "default")
                #expect(full.items.filter { $0.data["value"] == Self.value }.count == stored.count)
                #expect(try await status(client, "/readyz") == 500)
                #expect(try await status(client, "/readyz/etcd") == 500)
                #expect(try await status(client, "/livez") == 200)

                try await client.delete(ConfigMap.self, namespace: "default", name: "m90000")
                try await waitUntil { seen.withLock { $0 } == ["deleted m90000"] }

                // Deletions free space, which is detected without a restart.
                for name in stored.sorted().prefix(stored.count / 2) {
                    try await client.delete(ConfigMap.self, namespace: "default", name: name)
                    stored.remove(name)
                }
                try await waitUntil { try await self.status(client, "/readyz") == 200 }
                stored.formUnion(try await fill(client, from: 50_000))

                // A larger disk is detected, too.
                try disk.resize(bytes: 96 << 20)
                try await waitUntil { try await self.status(client, "/readyz") == 200 }
                _ = try await create(client, 90_001, watched: true)
                try await waitUntil { seen.withLock { $0 } == ["deleted m90000", "added m90001"] }

                await cluster.kill()
                try await cluster.start()
                let again = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                let found = try await again.list(ConfigMap.self, namespace: "default").items
                    .filter { $0.data["value"] == Self.value }.compactMap(\.metadata.name)
                #expect(Set(found) == stored)
            }
        }
    }

    private static func text(_ event: ClientWatchEvent<ConfigMap>) -> String {
        switch event {
        case .added(let object): "added \(object.metadata.name ?? "")"
        case .deleted(let object): "deleted \(object.metadata.name ?? "")"
        default: "something else"
        }
    }

    private func create(_ client: Client, _ number: Int, watched: Bool = false) async throws -> String {
        let name = "m\(number)"
        _ = try await client.create(
            ConfigMap {
                $0.metadata.name = name
                $0.metadata.namespace = "default"
                if watched { $0.metadata.labels = ["watched": "yes"] } else { $0.data = ["value": Self.value] }
            })
        return name
    }

    /// Creates objects until they are rejected with the error of a full etcd. Returns the created ones.
    private func fill(_ client: Client, from first: Int) async throws -> Set<String> {
        var names: Set<String> = []
        for number in first..<first + 1_000 {
            do {
                names.insert(try await create(client, number))
            } catch let error as StatusError {
                #expect(error.code == 500 && error.reason == .internalError, "\(error)")
                #expect("\(error)".contains("mvcc: database space exceeded"), "\(error)")
                return names
            }
        }
        Issue.record("the disk does not become full")
        return names
    }

    private func status(_ client: Client, _ path: String) async throws -> Int {
        try await client.transport.perform(APIRequest(path: path)).status
    }
}
