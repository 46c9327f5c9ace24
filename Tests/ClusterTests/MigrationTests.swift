import Foundation
import KubeAPI
import KubeClient
import TestSupport
import Testing

/// `martlet datastore migrate` from an administrator's view.
@Suite(.serialized, .enabled(if: EtcdServers.isInstalled && Cluster.kubectl != nil)) struct MigrationTests {
    @Test(
        "a cluster migrates from sqlite to etcd and back with its objects, growing versions and relisting watches"
    )
    func migration() async throws {
        try await EtcdServers.with { servers in
            let etcd = [
                "--etcd-cafile", servers.certificateAuthorities, "--etcd-certfile", servers.clientCertificate,
                "--etcd-keyfile", servers.clientKey, "--etcd-prefix", "/prod",
            ]
            let endpoints = servers.endpoints.joined(separator: ",")
            let data = FileManager.default.temporaryDirectory.appending(path: "migration-\(UUID().uuidString)").path()
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(atPath: data) }
            // Files of a killed migration, and those in use by another one.
            let temporary = data + "/tmp"
            for name in ["left", "used"] {
                let directory = "\(temporary)/martlet-migration-\(name)"
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
                try Data("x".utf8).write(to: URL(filePath: "\(directory)/snapshot.db.part"))
            }
            let lock = open("\(temporary)/martlet-migration-used", O_RDONLY | O_CLOEXEC)
            defer { close(lock) }
            #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
            func migrate(_ cluster: Cluster, _ arguments: String...) throws -> (status: Int32, output: String) {
                let martlet = Cluster.binaries.appending(path: "martlet").path()
                return try cluster.execute(
                    "/usr/bin/env", ["TMPDIR=\(temporary)", martlet, "datastore", "migrate"] + arguments + etcd)
            }
            var version = 0
            try await Cluster.withCluster(dataDirectory: data) { cluster in
                for index in 0..<30 { try cluster.run("create", "configmap", "c\(index)", "--from-literal=k=\(index)") }
                try cluster.run("create", "secret", "generic", "s", "--from-literal=password=x")
                // Runs while the cluster is running, and once more after a write, with another spelling of the source.
                let first = try migrate(cluster, "--from", data + "//tmp/../", "--to", endpoints)
                #expect(first.status == 0 && first.output.contains("| source |"), "\(first.output)")
                #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == ["martlet-migration-used"])
                version = try Self.version(
                    try cluster.run("create", "configmap", "late", "--from-literal=k=v", "-o", "json"))
                try cluster.run("delete", "configmap", "c0")
                await cluster.kill()
                let second = try migrate(cluster, "--from", data, "--to", endpoints)
                #expect(second.status == 0, "\(second.output)")
            }
            var later = 0
            try await Cluster.withCluster(options: ["--datastore", endpoints] + etcd, dataDirectory: data) { cluster in
                #expect(try cluster.run("get", "cm", "late", "-o", "jsonpath={.data.k}") == "v")
                #expect(try cluster.run("get", "secret", "s", "-o", "jsonpath={.data.password}") == "eA==")
                #expect(try cluster.attempt(["get", "cm", "c0"]).status != 0)
                later = try Self.version(try cluster.run("get", "cm", "late", "-o", "json"))
                #expect(later >= version)
                // Watchers of the earlier store must list again.
                let client = Client(transport: try HTTPSTransport(try cluster.clientConfiguration()))
                await #expect(throws: (any Error).self) {
                    for try await event in try await client.watch(
                        ConfigMap.self, namespace: "default", options: ListOptions(resourceVersion: "\(version)"))
                    {
                        guard case .error(let error) = event else { continue }
                        #expect(error.code == 410)
                        throw error
                    }
                }
                let used = try migrate(cluster, "--from", data, "--to", endpoints)
                #expect(used.status == 1 && used.output.contains("--overwrite"), "\(used.output)")
                try cluster.run("create", "configmap", "in-etcd")
                // Back to its own directory, while the cluster runs.
                let back = try migrate(cluster, "--from", endpoints, "--to", data + "/back")
                #expect(back.status == 0, "\(back.output)")
            }
            try FileManager.default.removeItem(atPath: data + "/state.db")
            try FileManager.default.moveItem(atPath: data + "/back/state.db", toPath: data + "/state.db")
            try await Cluster.withCluster(dataDirectory: data) { cluster in
                #expect(try cluster.run("get", "cm", "in-etcd", "-o", "name").contains("in-etcd"))
                #expect(try Self.version(try cluster.run("get", "cm", "late", "-o", "json")) == later)
                let created = try cluster.run("create", "configmap", "again", "-o", "json")
                #expect(try Self.version(created) > later)
            }
        }
    }

    @Test("invalid flags and endpoints are reported")
    func misuse() throws {
        func migrate(_ arguments: String...) throws -> (status: Int32, output: String) {
            try Cluster.execute(
                Cluster.binaries.appending(path: "martlet").path(), ["datastore", "migrate"] + arguments)
        }
        let same = try migrate("--from", "/tmp/a", "--to", "sqlite:///tmp/b")
        #expect(same.status == 1 && same.output.contains("martlet snapshot"), "\(same.output)")
        let unreachable = try migrate("--from", "http://127.0.0.1:1,http://127.0.0.1:2", "--to", "/tmp/never")
        let endpoints = "etcd at http://127.0.0.1:1, http://127.0.0.1:2"
        #expect(unreachable.status == 1 && unreachable.output.contains(endpoints), "\(unreachable.output)")
        let absent = try migrate("--from", "/nowhere", "--to", "http://127.0.0.1:1")
        #expect(absent.status == 1 && absent.output.hasPrefix("martlet: "), "\(absent.output)")
        let unknown = try migrate("--from", "postgres://x", "--to", "/tmp/b")
        #expect(unknown.status == 1 && unknown.output.contains("postgres://x"), "\(unknown.output)")
    }

    private static func version(_ json: String) throws -> Int {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let metadata = object?["metadata"] as? [String: Any]
        let version = metadata?["resourceVersion"] as? String
        return try #require(Int(version ?? ""))
    }
}
