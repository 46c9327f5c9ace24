import Foundation
import TestSupport
import Testing

/// A cluster from a user's view: the `martlet` executable with its own directory, and kubectl.
///
/// `stop()` ends everything that belongs to it: the process, the containers, the mounts. Tests use `withCluster`, which
/// calls it whether they pass or fail.
final class Cluster: @unchecked Sendable {
    // Unchecked: a test uses its cluster from one task.
    let directory: URL
    let port: Int
    private let node: NodeKind
    /// Flags of `martlet up` in addition to those of every cluster.
    private let options: [String]
    private var process: Process?
    private var kubelet: BackgroundCommand?
    private var commands: [BackgroundCommand] = []
    /// The network namespaces of other pods that existed before this cluster.
    let earlierNetworkNamespaces = Cluster.networkNamespaces()

    /// The directory of this build's executables.
    static let binaries = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    /// A kubectl that runs commands in containers over WebSockets: 1.30 or newer.
    static let kubectl = ["/usr/local/bin/kubectl", "/usr/bin/kubectl"].first { path in
        FileManager.default.fileExists(atPath: path) && minorVersion(ofKubectl: path) >= 30
    }
    static let python = ["/usr/local/bin/python3", "/usr/bin/python3"].first {
        FileManager.default.fileExists(atPath: $0)
    }
    /// True if this machine can run pods: root, and the packages that dev/setup installs.
    static let canRunPods =
        geteuid() == 0
        && ["/usr/bin/containerd", "/usr/sbin/runc", "/usr/lib/cni/bridge", "/usr/sbin/nft"]
            .allSatisfy { FileManager.default.fileExists(atPath: $0) }

    /// The kind of node that a cluster has.
    enum NodeKind {
        case none
        /// A kubelet in the same process.
        case inside
        /// A kubelet in a separate process, which `startKubelet` starts.
        case apart
    }

    /// The directory of the node's files.
    var nodeDirectory: URL { directory.appending(path: node == .apart ? "node" : "d") }

    private init(node: NodeKind, options: [String], dataDirectory: String?) throws {
        self.node = node
        self.options = options
        // Short, since the path length of sockets is limited.
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
    /// - Parameter dataDirectory: The directory of its state, if it is not in its own directory.
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

    /// Starts the process and waits until it prints that it is ready.
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

    /// A path without a container runtime, so that a private one is started.
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

    /// Kills the kubelet, as a crash of the machine does. Containers continue to run.
    func killKubelet() {
        kubelet?.kill()
        kubelet = nil
    }

    /// Starts a program in the background. It ends at the latest with the cluster.
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

    /// Checks `condition` every tenth of a second. Throws if it does not hold within a time that is long enough for a
    /// busy machine.
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
        // "Client Version: v1.32.2", or in version 1.20 a struct that contains GitVersion:"v1.20.5".
        guard let start = text.range(of: "v1.")?.upperBound else { return 0 }
        return Int(text[start...].prefix { $0.isNumber }) ?? 0
    }
}
