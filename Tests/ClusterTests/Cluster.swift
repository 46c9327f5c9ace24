import Foundation
import KubeClient
import KubePKI
import Testing

/// A cluster as a user runs it: the `martlet` executable in a directory of its own, and kubectl.
///
/// `stop()` ends everything that belongs to it: the process, the containers, the mounts. Tests call it whether they pass
/// or fail, through `withCluster`.
final class Cluster: @unchecked Sendable {
    // Unchecked: a test uses its cluster from one task.
    let directory: URL
    let port: Int
    private let hasNode: Bool
    private var process: Process?

    /// Where the executables of this build are.
    static let binaries = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    static let kubectl = ["/usr/local/bin/kubectl", "/usr/bin/kubectl"].first {
        FileManager.default.fileExists(atPath: $0)
    }
    static let python = ["/usr/local/bin/python3", "/usr/bin/python3"].first {
        FileManager.default.fileExists(atPath: $0)
    }
    /// Whether this machine can run pods: root, and what dev/setup installs.
    static let canRunPods =
        geteuid() == 0
        && ["/usr/bin/containerd", "/usr/sbin/runc", "/usr/lib/cni/bridge", "/usr/sbin/nft"]
            .allSatisfy { FileManager.default.fileExists(atPath: $0) }

    private init(hasNode: Bool) throws {
        self.hasNode = hasNode
        // Short, since sockets below it may have no long path.
        directory = URL(filePath: "/tmp/martlet-\(UInt32.random(in: 0 ... .max))")
        port = try Self.freePort()
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    /// Runs `body` with a cluster that is ready.
    static func withCluster(hasNode: Bool = false, _ body: (Cluster) async throws -> Void) async throws {
        let cluster = try Cluster(hasNode: hasNode)
        do {
            if hasNode { try cluster.settleNetworkNamespaces() }
            try await cluster.start()
            try await body(cluster)
        } catch {
            Issue.record("\(error)\n\(cluster.log)")
            await cluster.stop()
            return
        }
        await cluster.stop()
    }

    /// The first `ip netns add` on a machine mounts the directory of network namespaces over itself, and with it a second
    /// time what pods have mounted there, which then can't be removed. It must not come while pods run, from a test of
    /// another suite.
    private func settleNetworkNamespaces() throws {
        let name = directory.lastPathComponent
        for verb in ["add", "delete"] {
            let result = try execute("/sbin/ip", ["netns", verb, name])
            guard result.status == 0 else { throw Failure(result.output) }
        }
        removeBridge()
    }

    /// Cuts off the pods of an earlier cluster that ended without removing them: this one gives out the same addresses.
    private func removeBridge() {
        _ = try? execute("/sbin/ip", ["link", "delete", "cni0"])
    }

    // MARK: The process

    var log: String { (try? String(contentsOf: directory.appending(path: "log"), encoding: .utf8)) ?? "" }

    /// Starts the process and waits until it says that it is ready.
    func start() async throws {
        let process = Process()
        process.executableURL = Self.binaries.appending(path: "martlet")
        process.arguments =
            ["up", "--data-dir", directory.appending(path: "d").path(), "--secure-port", String(port)]
            + (hasNode ? ["--container-runtime-endpoint", "unix://\(directory.path())/none.sock"] : ["--no-node"])
        _ = FileManager.default.createFile(atPath: directory.appending(path: "log").path(), contents: nil)
        let log = try FileHandle(forWritingTo: directory.appending(path: "log"))
        process.standardOutput = log
        process.standardError = log
        try process.run()
        self.process = process
        try await wait("the cluster is ready", seconds: 60) {
            guard process.isRunning else { throw Failure("martlet ended early") }
            return self.log.contains("\nready in ")
        }
    }

    func kill() async {
        guard let process else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        self.process = nil
    }

    private func stop() async {
        if hasNode, process != nil {
            _ = try? run(
                "delete", "pods,deployments,daemonsets,jobs", "--all", "-A", "--grace-period=0", "--force",
                "--wait=false")
        }
        if hasNode, process != nil {
            try? await wait("containers are gone", seconds: 15) { try self.runningContainers().isEmpty }
        }
        if let process {
            process.terminate()
            let deadline = Date.now + 20
            while process.isRunning, Date.now < deadline { usleep(20_000) }
            if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
        }
        if hasNode { cleanUpNode() }
        try? FileManager.default.removeItem(at: directory)
    }

    /// Ends what belongs to this cluster and outlived it: its containers' shims, its containerd, its mounts.
    private func cleanUpNode() {
        let path = directory.path()
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
            guard let id = Int32(entry),
                let words = try? String(contentsOfFile: "/proc/\(entry)/cmdline", encoding: .utf8),
                words.contains(path), words.contains("containerd")
            else { continue }
            Foundation.kill(id, SIGKILL)
        }
        let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
        for line in mounts.split(separator: "\n").reversed() {
            let fields = line.split(separator: " ")
            if fields.count > 1, fields[1].hasPrefix(path) { umount2(String(fields[1]), Int32(MNT_DETACH)) }
        }
        removeBridge()
    }

    /// How the tests' own clients reach the cluster, as its administrator.
    func clientConfiguration() throws -> HTTPSTransportConfiguration {
        let kubeconfig = try Kubeconfig.read(directory.appending(path: "d/admin.conf").path())
        return try HTTPSTransportConfiguration(try kubeconfig.resolve(directory: directory.path()))
    }

    // MARK: kubectl

    /// Runs kubectl and returns what it prints; throws what it complains when it fails.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil) throws -> String {
        let (status, output) = try attempt(arguments, input: input)
        guard status == 0 else { throw Failure("kubectl \(arguments.joined(separator: " ")): \(output)") }
        return output
    }

    /// The same, with the exit code, for commands that are to fail.
    func attempt(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String) {
        try execute(
            try #require(Self.kubectl), ["--kubeconfig", directory.appending(path: "d/admin.conf").path()] + arguments,
            input: input)
    }

    /// Runs a program and returns what it prints on both its outputs.
    func execute(_ program: String, _ arguments: [String], input: String? = nil) throws -> (
        status: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        if let input {
            let pipe = Pipe()
            process.standardInput = pipe
            try process.run()
            pipe.fileHandleForWriting.write(Data(input.utf8))
            try pipe.fileHandleForWriting.close()
        } else {
            process.standardInput = FileHandle.nullDevice
            try process.run()
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Imports an image into the cluster's own containerd.
    func importBusybox() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let archive = directory.appending(path: "busybox.tar").path()
        let made = try execute("/bin/sh", [root.appending(path: "dev/busybox-image").path(), archive])
        guard made.status == 0 else { throw Failure(made.output) }
        let socket = directory.appending(path: "d/containerd/containerd.sock").path()
        let imported = try execute("/usr/bin/ctr", ["-a", socket, "-n", "k8s.io", "images", "import", archive])
        guard imported.status == 0 else { throw Failure(imported.output) }
    }

    /// The containers that run in the cluster's own containerd, pod sandboxes included.
    func runningContainers() throws -> [String] {
        let socket = directory.appending(path: "d/containerd/containerd.sock").path()
        let (_, output) = try execute("/usr/bin/ctr", ["-a", socket, "-n", "k8s.io", "tasks", "list", "-q"])
        return output.split(separator: "\n").map(String.init)
    }

    // MARK: Waiting

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    /// Asks every tenth of a second until `condition` holds; throws when it does not in time.
    func wait(_ what: String, seconds: Int, _ condition: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while try !condition() {
            guard ContinuousClock.now < deadline else { throw Failure("not in \(seconds) s: \(what)") }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> UInt16 in
                guard bind(descriptor, address, size) == 0, getsockname(descriptor, address, &size) == 0 else {
                    return 0
                }
                return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    UInt16(bigEndian: $0.pointee.sin_port)
                }
            }
        }
        guard port != 0 else { throw Failure("no free port") }
        return Int(port)
    }
}
