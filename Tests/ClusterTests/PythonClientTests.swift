import Foundation
import Testing

/// PyPI's `kubernetes` client against `martlet up --no-node`.
@Suite(.serialized, .enabled(if: Cluster.python != nil, "python3 is not installed"))
struct PythonClientTests {
    /// The release that is generated from the API this server serves.
    private static let release = "36.0.3"

    /// The interpreter of a virtual environment that has the client: made once, kept in the user's cache.
    private func interpreter(_ cluster: Cluster) throws -> String {
        let environment = FileManager.default.homeDirectoryForCurrentUser
            .appending(path: ".cache/martlet/python-client-\(Self.release)").path()
        let interpreter = environment + "/bin/python3"
        if FileManager.default.fileExists(atPath: environment + "/complete") { return interpreter }
        // A folder without the mark is one whose installation was cut short.
        let made = try cluster.execute(try #require(Cluster.python), ["-m", "venv", "--clear", environment])
        guard made.status == 0 else { throw Cluster.Failure("python3 -m venv: \(made.output)") }
        let installed = try cluster.execute(
            interpreter, ["-m", "pip", "install", "--quiet", "kubernetes==\(Self.release)"])
        guard installed.status == 0 else { throw Cluster.Failure("pip install: \(installed.output)") }
        _ = FileManager.default.createFile(atPath: environment + "/complete", contents: nil)
        return interpreter
    }

    @Test("the Python client discovers, creates, lists in pages, watches, patches, replaces and deletes")
    func client() async throws {
        try await Cluster.withCluster { cluster in
            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "python/client.py")
            let (status, output) = try cluster.execute(
                try interpreter(cluster), [script.path(), cluster.directory.appending(path: "d/admin.conf").path()])
            #expect(status == 0, "\(output)")
            #expect(output.components(separatedBy: ": ok\n").count == 9, "\(output)")
        }
    }
}
