import Foundation
import Testing

extension Cluster {
    /// The release that is generated from the API version of this server.
    private static let pythonClientRelease = "36.0.3"

    /// The interpreter of a virtual environment with the client, which is created once in the user's cache.
    private func pythonInterpreter() throws -> String {
        let environment = FileManager.default.homeDirectoryForCurrentUser
            .appending(path: ".cache/martlet/python-client-\(Self.pythonClientRelease)").path()
        let interpreter = environment + "/bin/python3"
        if FileManager.default.fileExists(atPath: environment + "/complete") { return interpreter }
        // A folder without the marker file belongs to an interrupted installation.
        let made = try execute(try #require(Self.python), ["-m", "venv", "--clear", environment])
        guard made.status == 0 else { throw Failure("python3 -m venv: \(made.output)") }
        let installed = try execute(
            interpreter, ["-m", "pip", "install", "--quiet", "kubernetes==\(Self.pythonClientRelease)"])
        guard installed.status == 0 else { throw Failure("pip install: \(installed.output)") }
        _ = FileManager.default.createFile(atPath: environment + "/complete", contents: nil)
        return interpreter
    }

    /// Runs one of the scripts in this file's directory.
    func runPython(_ name: String) throws -> (status: Int32, output: String) {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "python/\(name)")
        return try execute(try pythonInterpreter(), [script.path(), kubeconfig])
    }
}

/// PyPI's `kubernetes` client against `martlet up --no-node`.
@Suite(.serialized, .enabled(if: Cluster.python != nil, "python3 is not installed"))
struct PythonClientTests {
    @Test("the Python client discovers, creates, lists in pages, watches, patches, replaces and deletes")
    func client() async throws {
        try await Cluster.withCluster { cluster in
            let (status, output) = try cluster.runPython("client.py")
            #expect(status == 0, "\(output)")
            #expect(output.components(separatedBy: ": ok\n").count == 9, "\(output)")
        }
    }
}
