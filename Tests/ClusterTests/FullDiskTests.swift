import Foundation
import KubeAPI
import KubeClient
import Synchronization
import TestSupport
import Testing

/// `martlet up` whose data directory is on a disk that becomes full.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "mounting a small disk needs root")) struct FullDiskTests {
    private static let value = String(repeating: "x", count: 200_000)

    @Test("reads, watches and deletions go on when the disk is full, writes do when it is not, and nothing is lost")
    func fullDisk() async throws {
        try await SmallDisk.with(bytes: 48 << 20) { disk in
            try await Cluster.withCluster(dataDirectory: disk.path) { cluster in
                let client = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                let seen = Mutex<Set<String>>([])
                let revision = try await client.list(ConfigMap.self, namespace: "default").metadata.resourceVersion
                let watch = Task {
                    let path = "/api/v1/namespaces/default/configmaps"
                    let stream = try await client.stream(
                        APIRequest(path: path, query: [("watch", "1"), ("resourceVersion", revision ?? "0")]))
                    var text = ""
                    for try await chunk in stream.body {
                        text += String(decoding: chunk, as: UTF8.self)
                        while let end = text.firstIndex(of: "\n") {
                            let line = text[..<end]
                            text = String(text[text.index(after: end)...])
                            let name = line.components(separatedBy: #""name":""#).dropFirst().first?.prefix {
                                $0 != "\""
                            }
                            seen.withLock { _ = $0.insert("\(line.prefix(15)) \(name ?? "")") }
                        }
                    }
                }
                defer { watch.cancel() }

                var stored = try await fill(client, from: 0)
                #expect(stored.count > 20)
                let list = try await client.list(ConfigMap.self, namespace: "default")
                #expect(list.items.filter { $0.data["value"] == Self.value }.count == stored.count)
                #expect(try await status(client, "/readyz") == 500)
                #expect(try await status(client, "/readyz/etcd") == 500)
                #expect(try await status(client, "/livez") == 200)

                // Deletions make room, which is noticed without a restart.
                for name in stored.sorted().prefix(stored.count / 2) {
                    try await client.delete(ConfigMap.self, namespace: "default", name: name)
                    stored.remove(name)
                }
                let client2 = client
                try await waitUntil { try await self.status(client2, "/readyz") == 200 }
                stored.formUnion(try await fill(client, from: 1_000))

                // So is a larger disk.
                try disk.resize(bytes: 96 << 20)
                try await waitUntil { try await self.status(client2, "/readyz") == 200 }
                stored.insert(try await create(client, 5_000))
                try await waitUntil { seen.withLock { $0.contains(#"{"type":"ADDED" m5000"#) } }
                #expect(seen.withLock { $0.contains(#"{"type":"DELETE m0"#) })

                await cluster.kill()
                try await cluster.start()
                let again = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                let found = try await again.list(ConfigMap.self, namespace: "default").items
                    .filter { $0.data["value"] == Self.value }.compactMap(\.metadata.name)
                #expect(Set(found) == stored)
            }
        }
    }

    private func create(_ client: Client, _ number: Int) async throws -> String {
        let name = "m\(number)"
        _ = try await client.create(
            ConfigMap {
                $0.metadata.name = name
                $0.metadata.namespace = "default"
                $0.data = ["value": Self.value]
            })
        return name
    }

    /// Creates objects until they are refused, in the words of a full etcd. Returns those that were not.
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

    private func waitUntil(_ condition: () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while try await !condition() {
            guard ContinuousClock.now < deadline else { throw Cluster.Failure("not within 30 s") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
