import Foundation
import Testing

/// `martlet reset` on a machine without a node.
@Suite struct ResetTests {
    @Test("files of others stay, and a directory that Martlet never used is not changed")
    func foreignFiles() async throws {
        let files = FileManager.default
        let foreign = "/tmp/martlet-\(UInt32.random(in: 0 ... .max))"
        defer { try? files.removeItem(atPath: foreign) }
        for name in ["log", "tmp", "pods"] {
            try files.createDirectory(atPath: "\(foreign)/\(name)", withIntermediateDirectories: true)
        }
        _ = files.createFile(atPath: "\(foreign)/lock", contents: nil)
        let martlet = Cluster.binaries.appending(path: "martlet").path()
        let result = try Cluster.execute(martlet, ["reset", "--yes", "--data-dir", foreign])
        #expect(result.status == 0 && result.output == "nothing of Martlet's is in \(foreign)\n")
        #expect(try files.contentsOfDirectory(atPath: foreign).count == 4)

        try await Cluster.withCluster { cluster in
            let directory = cluster.directory.appending(path: "d").path()
            let running = try cluster.execute(martlet, ["reset", "--yes", "--data-dir", directory])
            #expect(running.status == 1 && running.output.hasSuffix("is in use by a martlet: stop it first\n"))
            await cluster.kill()
            _ = files.createFile(atPath: "\(directory)/notes", contents: nil)
            let unasked = try cluster.execute(martlet, ["reset", "--data-dir", directory])
            #expect(unasked.status == 1 && unasked.output.contains("use --yes"), "\(unasked.output)")
            #expect(files.fileExists(atPath: "\(directory)/state.db"))
            let done = try cluster.execute(martlet, ["reset", "--yes", "--data-dir", directory])
            #expect(done.status == 0 && done.output.contains("emptied \(directory)"), "\(done.output)")
            #expect(try files.contentsOfDirectory(atPath: directory) == ["notes"])
        }
    }
}

extension WholeNodeTests {
    @Test("a reset removes everything of a killed node, and a second one finds nothing")
    func reset() async throws {
        try await Cluster.withCluster(node: .inside) { cluster in
            try cluster.importBusybox()
            let kubectl = try await cluster.namespace("reset")
            let port =
                "ports: [{containerPort: 80, hostPort: 18080}]\nvolumeMounts: [{name: e, mountPath: /e, subPath: s}]"
            try kubectl.apply(
                Manifest.pod(
                    "left", "sleep 1000", container: port, spec: "volumes: [{name: e, emptyDir: {medium: Memory}}]"))
            try kubectl.wait("condition=Ready", for: "pod/left")
            await cluster.kill()
            #expect(try Self.traces(of: cluster).contains { $0.contains("containerd-shim") })

            let martlet = Cluster.binaries.appending(path: "martlet").path()
            let directory = cluster.nodeDirectory.path()
            let result = try cluster.execute(martlet, ["reset", "--yes", "--data-dir", directory])
            #expect(result.status == 0 && result.output.contains("  ended 1 pod\n"), "\(result.output)")
            #expect(try Self.traces(of: cluster) == [], "\(result.output)")
            let again = try cluster.execute(martlet, ["reset", "--yes", "--data-dir", directory])
            #expect(again.status == 0 && again.output == "nothing of Martlet's is in \(directory)\n")
        }
    }

    /// The resources of a node that exist on the machine.
    private static func traces(of cluster: Cluster) throws -> [String] {
        let files = FileManager.default
        let directory = cluster.directory.path()
        var traces: [String] = []
        for entry in try files.contentsOfDirectory(atPath: "/proc") where Int32(entry) != nil {
            // A zombie process has no command line.
            let words = (try? String(contentsOfFile: "/proc/\(entry)/cmdline", encoding: .utf8)) ?? ""
            if words.contains(directory) { traces.append(words.replacing("\0", with: " ")) }
        }
        traces += try String(contentsOfFile: "/proc/self/mounts", encoding: .utf8).split(separator: "\n").map(
            String.init
        )
        .filter { $0.contains(directory) }
        let paths = [
            cluster.nodeDirectory.path(), "/sys/class/net/cni0", "/sys/fs/cgroup/kubepods",
            "/sys/fs/cgroup/memory/kubepods",
            "/run/martlet-node.lock",
        ]
        traces += paths.filter { files.fileExists(atPath: $0) }
        traces += Cluster.networkNamespaces().subtracting(cluster.earlierNetworkNamespaces)
        let rules = try cluster.execute("/usr/sbin/nft", ["list", "ruleset"]).output
        traces += rules.split(separator: "\n").map(String.init).filter {
            $0.contains("martlet") || $0.contains("10.244.0.") || $0.contains("CNI-HOSTPORT")
        }
        return traces
    }
}
