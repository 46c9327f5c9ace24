import Foundation
import Testing

/// `martlet bench` against a cluster.
@Suite(.enabled(if: Cluster.kubectl != nil)) struct BenchTests {
    private static let martlet = Cluster.binaries.appending(path: "martlet").path()

    @Test("every scenario completes without an error, the JSON has its result, and all objects are removed")
    func allScenarios() async throws {
        try await Cluster.withCluster { cluster in
            let log = cluster.directory.appending(path: "bench-log")
            let arguments = [
                "bench", "all", "--kubeconfig", cluster.kubeconfig, "--requests", "40", "--connections", "4",
                "--objects",
                "20", "--pods", "30", "--nodes", "3", "--watchers", "5", "--writers", "2", "--page-size", "10",
                "--ceiling", "--ceiling-directory", cluster.directory.path(), "--output", "json",
            ]
            let bench = try cluster.background(Self.martlet, arguments, errors: log)
            try await cluster.wait("the bench ends", seconds: 180) { !bench.isRunning }
            let complaints = try String(contentsOf: log, encoding: .utf8)
            #expect(bench.status == 0, "\(bench.output)\(complaints)")
            let report = try #require(
                try JSONSerialization.jsonObject(with: Data(bench.output.utf8)) as? [String: Any])
            let results = try #require(report["results"] as? [[String: Any]])
            #expect(results.count == 12)
            for result in results {
                let name = try #require(result["scenario"] as? String)
                // A server without server-side apply is reported, which is not an error.
                if name == "apply", result["outcome"] as? String == "notSupported" { continue }
                #expect(result["outcome"] as? String == "measured", "\(name): \(result)")
                #expect(result["errors"] as? Int == 0, "\(name): \(result)")
                #expect((result["rate"] as? Double ?? 0) > 0, "\(name): \(result)")
            }
            let schedule = try #require(results.first { $0["scenario"] as? String == "schedule" })
            #expect(schedule["count"] as? Int == 30)
            #expect((report["ceilings"] as? [Any])?.count == 3)
            try expectNothingLeft(cluster)
        }
    }

    @Test("an interrupted bench removes its objects too")
    func interrupted() async throws {
        try await Cluster.withCluster { cluster in
            let bench = try cluster.background(
                Self.martlet, ["bench", "create", "--kubeconfig", cluster.kubeconfig, "--duration", "10m"])
            try await cluster.wait("objects are created") {
                guard bench.isRunning else { throw Cluster.Failure("the bench ended early: \(bench.output)") }
                // One object is enough, since their number grows.
                return try cluster.run("get", "--raw", "/api/v1/configmaps?labelSelector=martlet-bench&limit=1")
                    .contains("bench-")
            }
            bench.stop(within: 100)
            #expect(bench.status == 1 && bench.output.contains("martlet: interrupted"), "\(bench.output)")
            try expectNothingLeft(cluster)
        }
    }

    private func expectNothingLeft(_ cluster: Cluster) throws {
        for kind in ["namespaces", "nodes", "pods", "configmaps", "leases.coordination.k8s.io"] {
            let objects = try cluster.run("get", kind, "-A", "-o", "name")
            #expect(!objects.contains("bench-"), "\(objects)")
        }
    }

    @Test(
        "each invalid argument is reported in one line that names it",
        arguments: [
            (["dance"], "there is no scenario dance: use all, create"),
            (["get", "--connections", "0"], "--connections must be from 1 to 10000"),
            (["get", "--duration", "5"], "'5' is invalid for '--duration"),
            (["get", "--encoding", "xml"], "'xml' is invalid for '--encoding"),
            (["get", "--kubeconfig", "/nonexistent/conf"], "/nonexistent/conf"),
        ])
    func mistakes(_ arguments: [String], _ complaint: String) throws {
        let result = try Cluster.execute(Self.martlet, ["bench"] + arguments)
        #expect(result.status != 0)
        #expect(result.output.contains(complaint), "\(result.output)")
    }
}
