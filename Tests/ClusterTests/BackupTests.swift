import Foundation
import Testing

/// Snapshots and encryption at rest from an administrator's view.
@Suite(.serialized, .enabled(if: Cluster.kubectl != nil)) struct BackupTests {
    @Test(
        "a snapshot of a running cluster is restored to another directory, without later changes")
    func snapshot() async throws {
        try await Cluster.withCluster { cluster in
            let directory = cluster.directory.path()
            let admin = "\(directory)/d/admin.conf"
            func martlet(_ arguments: String...) throws -> (status: Int32, output: String) {
                try cluster.execute(Cluster.binaries.appending(path: "martlet").path(), arguments)
            }
            try cluster.run("create", "configmap", "before", "--from-literal=k=v")
            let saved = try martlet("snapshot", "save", "\(directory)/s.db", "--kubeconfig", admin)
            #expect(saved.output.hasPrefix("Snapshot of revision "), "\(saved.output)")
            let version = try cluster.run("create", "configmap", "after", "-o", "jsonpath={.metadata.resourceVersion}")
            let again = try martlet("snapshot", "save", "\(directory)/s.db", "--kubeconfig", admin)
            #expect(again.status == 1 && again.output == "martlet: \(directory)/s.db exists already\n")

            let status = try martlet("snapshot", "status", "\(directory)/s.db", "--write-out", "table")
            let lines = status.output.split(separator: "\n")
            // The widths of the columns depend on their values, and a hash may have fewer than eight digits.
            #expect(lines.count == 5, "\(status.output)")
            let heading = lines[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(heading == ["HASH", "REVISION", "TOTAL KEYS", "TOTAL SIZE"], "\(status.output)")

            // The cluster's keys and certificates are not in the snapshot.
            try FileManager.default.createDirectory(atPath: "\(directory)/r", withIntermediateDirectories: false)
            try FileManager.default.copyItem(atPath: "\(directory)/d/pki", toPath: "\(directory)/r/pki")
            let restored = try martlet("snapshot", "restore", "\(directory)/s.db", "--data-dir", "\(directory)/r")
            #expect(restored.status == 0, "\(restored.output)")
            let refused = try martlet("snapshot", "restore", "\(directory)/s.db", "--data-dir", "\(directory)/d")
            #expect(refused.status == 1 && refused.output.contains("in use by another martlet"))

            await cluster.kill()
            try FileManager.default.moveItem(atPath: "\(directory)/d", toPath: "\(directory)/old")
            try FileManager.default.moveItem(atPath: "\(directory)/r", toPath: "\(directory)/d")
            try await cluster.start()
            #expect(try cluster.run("get", "cm", "before", "-o", "jsonpath={.data.k}") == "v")
            #expect(try cluster.attempt(["get", "cm", "after"]).status != 0)
            // The restored cluster is at the snapshot's revision, before the object that was created later.
            let present = try cluster.run("get", "cm", "before", "-o", "jsonpath={.metadata.resourceVersion}")
            #expect(try #require(Int(present)) < (try #require(Int(version))))
        }
    }

    @Test("only administrators can take a snapshot")
    func snapshotAccess() async throws {
        try await Cluster.withCluster { cluster in
            try cluster.run("create", "serviceaccount", "viewer")
            try cluster.run(
                "create", "clusterrolebinding", "viewer", "--clusterrole=view", "--serviceaccount=default:viewer")
            let result = try cluster.attempt([
                "get", "--raw", "/martlet/v1/snapshot", "--as", "system:serviceaccount:default:viewer",
            ])
            #expect(
                result.status != 0 && result.output.contains(#"cannot get path "/martlet/v1/snapshot""#),
                "\(result.output)")
            let asAdministrator = try cluster.attempt(["get", "--raw", "/martlet/v1/snapshot"])
            #expect(asAdministrator.output.hasPrefix("SQLite format 3"))
        }
    }

    @Test("Secrets are encrypted on the disk, and with the new key when they are replaced after a key rotation")
    func encryption() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "encryption-\(UUID().uuidString).yaml").path()
        defer { try? FileManager.default.removeItem(atPath: file) }
        func configure(_ keys: String...) throws {
            let list = keys.map { name in
                let secret = Data(name.padding(toLength: 32, withPad: "x", startingAt: 0).utf8).base64EncodedString()
                return "{name: \(name), secret: \(secret)}"
            }
            let text = """
                apiVersion: apiserver.config.k8s.io/v1
                kind: EncryptionConfiguration
                resources:
                - resources: [secrets]
                  providers:
                  - secretbox: {keys: [\(list.joined(separator: ", "))]}
                  - identity: {}
                """
            try Data(text.utf8).write(to: URL(filePath: file))
        }
        try configure("first")
        try await Cluster.withCluster(options: ["--encryption-provider-config", file]) { cluster in
            func onDisk(_ text: String) throws -> Bool {
                try ["state.db", "state.db-wal"].contains { name in
                    let path = cluster.directory.appending(path: "d/\(name)")
                    return try Data(contentsOf: path).range(of: Data(text.utf8)) != nil
                }
            }
            try cluster.run("create", "secret", "generic", "s", "--from-literal=password=kept-to-ourselves")
            try cluster.run("create", "configmap", "c", "--from-literal=open=for-all-to-see")
            let encoded = Data("kept-to-ourselves".utf8).base64EncodedString()
            #expect(try onDisk("for-all-to-see"))
            let isHidden = try !onDisk(encoded)
            #expect(isHidden)
            #expect(try onDisk("k8s:enc:secretbox:v1:first:"))

            try configure("second", "first")
            await cluster.kill()
            try await cluster.start()
            #expect(try cluster.run("get", "secret", "s", "-o", "jsonpath={.data.password}") == encoded)
            let all = try cluster.run("get", "secrets", "-A", "-o", "json")
            try cluster.run("replace", "-f", "-", input: all)
            #expect(try onDisk("k8s:enc:secretbox:v1:second:"))

            try configure("second")
            await cluster.kill()
            try await cluster.start()
            #expect(try cluster.run("get", "secret", "s", "-o", "jsonpath={.data.password}") == encoded)
        }
    }
}
