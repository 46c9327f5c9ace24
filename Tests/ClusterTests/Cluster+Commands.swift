import Foundation
import Testing

/// Programs that a test runs against its cluster.
extension Cluster {
    var kubeconfig: String { directory.appending(path: "d/admin.conf").path() }

    /// Runs kubectl and returns its output. Throws its error output if it fails.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil) throws -> String {
        let (status, output) = try attempt(arguments, input: input)
        guard status == 0 else { throw Failure("kubectl \(arguments.joined(separator: " ")): \(output)") }
        return output
    }

    /// Runs kubectl and returns its output and exit code, for commands that are expected to fail.
    func attempt(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String) {
        try execute(try #require(Self.kubectl), ["--kubeconfig", kubeconfig] + arguments, input: input)
    }

    /// Runs a program and returns its output and error output. The program is killed after two minutes.
    func execute(_ program: String, _ arguments: [String], input: String? = nil) throws -> (
        status: Int32, output: String
    ) {
        try Self.execute(program, arguments, input: input)
    }

    static func execute(_ program: String, _ arguments: [String], input: String? = nil) throws -> (
        status: Int32, output: String
    ) {
        let process = Process(program, arguments)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        let inputPipe = Pipe()
        process.standardInput = input == nil ? FileHandle.nullDevice : inputPipe
        try process.run()
        let limit = DispatchWorkItem { Foundation.kill(process.processIdentifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: limit)
        defer { limit.cancel() }
        if let input {
            inputPipe.fileHandleForWriting.write(Data(input.utf8))
            try inputPipe.fileHandleForWriting.close()
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Creates a namespace with everything that pods in it need, and returns a kubectl for it.
    func namespace(_ name: String) async throws -> Kubectl {
        try run("create", "namespace", name)
        try await wait("the service account of namespace \(name)") {
            try self.attempt(["get", "serviceaccount", "default", "-n", name]).status == 0
        }
        return Kubectl(cluster: self, command: [try #require(Self.kubectl)], namespace: name)
    }
}

/// kubectl for one namespace.
struct Kubectl {
    let cluster: Cluster
    /// The program, and the arguments before all others.
    var command: [String]
    /// Nil for the manifests' namespace, or the default namespace.
    var namespace: String?
    /// The editor of `kubectl edit`.
    var editor = ""

    /// Its own home directory, so that the cache of another version is not used.
    private var environment: [String] {
        let home = cluster.directory.appending(path: "home").path()
        return [
            "HOME=\(home)", "TMPDIR=\(cluster.directory.path())", "KUBECONFIG=\(cluster.kubeconfig)",
            "KUBE_EDITOR=\(editor)",
        ]
    }

    /// The environment, the program and the arguments.
    private func line(_ arguments: [String]) -> [String] {
        environment + command + (namespace.map { ["--namespace", $0] } ?? []) + arguments
    }

    func attempt(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String) {
        try cluster.execute("/usr/bin/env", line(arguments), input: input)
    }

    /// Returns the output. Throws the error output if it fails.
    @discardableResult
    func callAsFunction(_ arguments: String..., input: String? = nil) throws -> String {
        let (status, output) = try attempt(arguments, input: input)
        guard status == 0 else {
            throw Cluster.Failure("kubectl \(arguments.joined(separator: " ")): \(output)")
        }
        return output
    }

    /// Starts kubectl in the background. It ends at the latest with the cluster.
    func start(_ arguments: String...) throws -> BackgroundCommand {
        try cluster.background("/usr/bin/env", line(arguments))
    }

    /// Starts kubectl in a terminal of 33 rows and 99 columns, which changes to 44 and 111 when the file `resize`
    /// exists.
    func startInTerminal(_ arguments: String..., resize: URL) throws -> BackgroundCommand {
        let quoted = line(arguments).map { "'\($0)'" }.joined(separator: " ")
        let script = """
            stty rows 33 cols 99
            (for i in $(seq 600); do
                if [ -e '\(resize.path())' ]; then stty -F /dev/tty rows 44 cols 111; exit; fi
                sleep 0.1
            done) &
            resizer=$!
            env \(quoted)
            status=$?
            kill $resizer
            exit $status
            """
        return try cluster.background("/usr/bin/script", ["--quiet", "--return", "--flush", "-c", script, "/dev/null"])
    }

    func apply(_ manifest: String) throws {
        try self("apply", "-f", "-", input: manifest)
    }

    /// Returns the pods that the selector matches, oldest first.
    func pods(_ selector: String) throws -> [String] {
        try self("get", "pods", "-l", selector, "-o", "name", "--sort-by=.metadata.creationTimestamp")
            .split(separator: "\n").map { String($0.dropFirst("pod/".count)) }
    }

    func wait(_ condition: String, for object: String, seconds: Int = 60) throws {
        try self("wait", "--for=\(condition)", object, "--timeout=\(seconds)s")
    }
}
