import Foundation
import TestSupport
import Testing

/// A cluster as a user runs it: the `martlet` executable in a directory of its own, and kubectl.
///
/// `stop()` ends everything that belongs to it: the process, the containers, the mounts. Tests call it whether they pass
/// or fail, through `withCluster`.
final class Cluster: @unchecked Sendable {
    // Unchecked: a test uses its cluster from one task.
    let directory: URL
    let port: Int
    private let node: NodeKind
    /// Passed to `martlet up` beside what every cluster is started with.
    private let options: [String]
    private var process: Process?
    private var kubelet: BackgroundCommand?
    private var commands: [BackgroundCommand] = []
    /// The network namespaces of pods that others had before this cluster.
    let earlierNetworkNamespaces = Cluster.networkNamespaces()

    /// Where the executables of this build are.
    static let binaries = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    /// A kubectl that runs commands in containers through WebSockets: 1.30 or newer.
    static let kubectl = ["/usr/local/bin/kubectl", "/usr/bin/kubectl"].first { path in
        FileManager.default.fileExists(atPath: path) && minorVersion(ofKubectl: path) >= 30
    }
    static let python = ["/usr/local/bin/python3", "/usr/bin/python3"].first {
        FileManager.default.fileExists(atPath: $0)
    }
    /// Whether this machine can run pods: root, and what dev/setup installs.
    static let canRunPods =
        geteuid() == 0
        && ["/usr/bin/containerd", "/usr/sbin/runc", "/usr/lib/cni/bridge", "/usr/sbin/nft"]
            .allSatisfy { FileManager.default.fileExists(atPath: $0) }

    /// What runs the pods of a cluster.
    enum NodeKind {
        case none
        /// The kubelet in the same process.
        case inside
        /// A kubelet in a process of its own, which `startKubelet` starts.
        case apart
    }

    /// Where the node keeps its files.
    var nodeDirectory: URL { directory.appending(path: node == .apart ? "node" : "d") }

    private init(node: NodeKind, options: [String], dataDirectory: String?) throws {
        self.node = node
        self.options = options
        // Short, since sockets below it may have no long path.
        directory = URL(filePath: "/tmp/martlet-\(UInt32.random(in: 0 ... .max))")
        port = try LoopbackPort.free()
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        if let dataDirectory {
            try FileManager.default.createSymbolicLink(
                atPath: directory.appending(path: "d").path(), withDestinationPath: dataDirectory)
        }
    }

    /// Runs `body` with a cluster that is ready.
    ///
    /// - Parameter dataDirectory: where it keeps its state, if not in its own directory.
    static func withCluster(
        node: NodeKind = .none, options: [String] = [], dataDirectory: String? = nil,
        _ body: (Cluster) async throws -> Void
    ) async throws {
        let cluster = try Cluster(node: node, options: options, dataDirectory: dataDirectory)
        do {
            if node != .none { try cluster.settleNetworkNamespaces() }
            try await cluster.start()
            try await body(cluster)
        } catch {
            Issue.record("\(error)\n\(cluster.log)")
            await cluster.stop()
            return
        }
        await cluster.stop()
    }

    // MARK: The process

    var log: String { (try? String(contentsOf: directory.appending(path: "log"), encoding: .utf8)) ?? "" }

    /// Starts the process and waits until it says that it is ready.
    func start() async throws {
        let node = node == .inside ? ["--container-runtime-endpoint", noRuntime] : ["--no-node"]
        let process = Process(
            Self.binaries.appending(path: "martlet").path(),
            ["up", "--data-dir", directory.appending(path: "d").path(), "--secure-port", String(port)] + node + options)
        _ = FileManager.default.createFile(atPath: directory.appending(path: "log").path(), contents: nil)
        let log = try FileHandle(forWritingTo: directory.appending(path: "log"))
        process.standardOutput = log
        process.standardError = log
        try process.run()
        self.process = process
        try await wait("the cluster is ready") {
            guard process.isRunning else { throw Failure("martlet ended early") }
            return self.log.contains("\nready in ")
        }
    }

    /// Where no container runtime listens, so that one is started.
    private var noRuntime: String { "unix://\(directory.path())/none.sock" }

    func startKubelet() async throws {
        let arguments = try kubeletArguments() + ["--container-runtime-endpoint", noRuntime]
        let kubelet = try BackgroundCommand(
            Self.binaries.appending(path: "martlet").path(), ["kubelet"] + arguments,
            output: directory.appending(path: "kubelet-log"))
        self.kubelet = kubelet
        try await wait("the kubelet is ready") {
            guard kubelet.isRunning else { throw Failure("the kubelet ended early: \(kubelet.output)") }
            return kubelet.output.contains("\nready in ")
        }
    }

    /// Ends the kubelet as a crash of the machine's would: without a word to anybody. Containers run on.
    func killKubelet() {
        kubelet?.kill()
        kubelet = nil
    }

    /// Starts a program beside the test; it ends with the cluster at the latest.
    func background(_ program: String, _ arguments: [String], errors: URL? = nil) throws -> BackgroundCommand {
        let command = try BackgroundCommand(
            program, arguments, output: directory.appending(path: "output-\(commands.count)"), errors: errors)
        commands.append(command)
        return command
    }

    /// The process of `martlet up`. Nil while it does not run.
    var processIdentifier: Int32? { process?.processIdentifier }

    func kill() async {
        guard let process else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        self.process = nil
    }

    private func stop() async {
        for command in commands { command.stop() }
        let canRemovePods = process != nil && (node == .inside || node == .apart && kubelet != nil)
        if canRemovePods { try? await removePods() }
        kubelet?.stop(within: 20)
        if let process {
            process.terminate()
            let deadline = Date.now + 20
            while process.isRunning, Date.now < deadline { usleep(20_000) }
            if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
        }
        if node != .none { cleanUpNode() }
        try? FileManager.default.removeItem(at: directory)
    }

    // MARK: Waiting

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    /// Asks every tenth of a second until `condition` holds; throws when it does not in a time that is long also for a
    /// machine with much else to do.
    func wait(_ what: String, seconds: Int = 120, _ condition: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while try !condition() {
            guard ContinuousClock.now < deadline else { throw Failure("not in \(seconds) s: \(what)") }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private static func minorVersion(ofKubectl path: String) -> Int {
        let process = Process(path, ["version", "--client"])
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return 0 }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // "Client Version: v1.32.2", or with 1.20 a struct that has GitVersion:"v1.20.5".
        guard let start = text.range(of: "v1.")?.upperBound else { return 0 }
        return Int(text[start...].prefix { $0.isNumber }) ?? 0
    }
}
