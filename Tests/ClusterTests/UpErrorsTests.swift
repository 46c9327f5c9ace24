import Foundation
import TestSupport
import Testing

/// The errors of `martlet up` at its start: one line with the problem and the remedy, and exit code 1.
@Suite struct UpErrorsTests {
    private let directory = "/tmp/martlet-\(UInt32.random(in: 0 ... .max))"

    @Test("invalid flags are reported")
    func flags() async throws {
        try await expect(["--secure-port", "70000"], "martlet: invalid --secure-port 70000: must be 1–65535")
        try await expect(["--bind-address", "home"], "martlet: invalid --bind-address home: must be an IP address")
        try await expect(
            ["--datastore", "paper"],
            "martlet: invalid --datastore paper: must be sqlite, memory, or https://HOST:2379,...")
    }

    @Test("a port in use and an address of another machine are reported")
    func listening() async throws {
        let holder = try TakenPort()
        defer { holder.release() }
        try await expect(
            ["--secure-port", "\(holder.port)"],
            "martlet: cannot listen on 127.0.0.1:\(holder.port): Address already in use: "
                + "use another --secure-port or --bind-address")
        // TEST-NET-3 (RFC 5737) is not assigned to any machine.
        try await expect(
            ["--bind-address", "203.0.113.7"],
            "martlet: cannot listen on 203.0.113.7:6443: Cannot assign requested address: "
                + "use another --secure-port or --bind-address")
    }

    @Test("a data directory in use by another instance is reported")
    func locked() async throws {
        try await Cluster.withCluster { cluster in
            let used = cluster.directory.appending(path: "d").path()
            let result = try cluster.execute(
                Cluster.binaries.appending(path: "martlet").path(), ["up", "--no-node", "--data-dir", used])
            #expect(result.status == 1)
            #expect(
                result.output
                    == "martlet: \(used) is in use by another martlet: stop it, or use another --data-dir\n")
        }
    }

    @Test("a data directory that is a file, an invalid store and a CA without its key are reported")
    func files() async throws {
        let manager = FileManager.default
        try manager.createDirectory(atPath: "\(directory)/d/pki", withIntermediateDirectories: true)
        defer { try? manager.removeItem(atPath: directory) }
        _ = manager.createFile(atPath: "\(directory)/file", contents: nil)
        try await expect(
            ["--data-dir", "\(directory)/file"],
            "martlet: cannot use \(directory)/file: \(directory)/file is not a directory; use --data-dir or run as root"
        )
        _ = manager.createFile(atPath: "\(directory)/d/state.db", contents: Data("no database, but text\n".utf8))
        try await expect(
            ["--data-dir", "\(directory)/d"],
            "state.db: file is not a database (SQLite 26). Nothing was changed. To go back to a snapshot: "
                + "martlet snapshot restore FILE --data-dir NEWDIR")
        _ = manager.createFile(atPath: "\(directory)/d/pki/ca.crt", contents: Data("no certificate".utf8))
        try manager.removeItem(atPath: "\(directory)/d/pki/ca.key")
        try await expect(
            ["--data-dir", "\(directory)/d"],
            "martlet: \(directory)/d/pki/ca.key is missing; an existing CA is not replaced")
    }

    @Test("running pods without root is reported", .enabled(if: geteuid() == 0))
    func privileges() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let result = try await run(
            "/usr/bin/setpriv",
            ["--reuid", "65534", "--regid", "65534", "--clear-groups", martlet, "up", "--data-dir", directory])
        #expect(result.status == 1)
        #expect(
            result.output
                == "martlet: running pods needs root: use sudo, or --no-node for a control plane only\n")
    }

    @Test("an unsupported kubeconfig of a kubelet is reported")
    func kubeconfig() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let flags = try kubeletFlags(cluster: #"server: "https://127.0.0.1:1", proxy-url: "http://127.0.0.1:2""#)
        let result = try await run(martlet, flags)
        #expect(result.status == 1)
        #expect(
            result.output
                == "martlet: cannot use \(directory)/kubelet.conf: proxy-url is not supported\n")
    }

    @Test("a kubelet's port in use is reported", .enabled(if: Cluster.canRunPods))
    func kubeletPort() async throws {
        let holder = try TakenPort()
        defer { holder.release() }
        defer {
            try? FileManager.default.removeItem(atPath: directory)
            Cluster.forgetNode(of: directory)
        }
        let flags = try kubeletFlags(cluster: #"server: "https://127.0.0.1:1""#)
        let result = try await run(martlet, flags + ["--address", "127.0.0.1", "--port", "\(holder.port)"])
        #expect(result.status == 1)
        // A node may be running on a developer's machine.
        let port = "127.0.0.1:\(holder.port): Address already in use: does another kubelet run?"
        #expect(
            result.output == "martlet: the kubelet cannot listen on \(port)\n"
                || result.output.contains("this machine is a node already"))
        #expect(!FileManager.default.fileExists(atPath: "\(directory)/k"))
    }

    /// The flags of a kubelet that fails before it reads its certificates.
    private func kubeletFlags(cluster: String) throws -> [String] {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let path = "\(directory)/kubelet.conf"
        try """
        apiVersion: v1
        kind: Config
        clusters: [{name: c, cluster: {\(cluster)}}]
        users: [{name: u, user: {token: t}}]
        contexts: [{name: x, context: {cluster: c, user: u}}]
        current-context: x
        """.write(toFile: path, atomically: true, encoding: .utf8)
        let files = ["--tls-cert-file", "--tls-private-key-file", "--client-ca-file"].flatMap { [$0, path] }
        return ["kubelet", "--kubeconfig", path, "--root-dir", "\(directory)/k"] + files
    }

    @Test("the descriptors of closed standard streams are not reused")
    func closedStreams() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let command =
            "exec \(martlet) up --no-node --data-dir \(directory) --secure-port \(try LoopbackPort.free()) <&- >&- 2>&-"
        process.arguments = ["-c", command]
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        try await waitUntil("the store is open") {
            FileManager.default.fileExists(atPath: "\(directory)/admin.conf")
        }
        for stream in 0...2 {
            let file = "/proc/\(process.processIdentifier)/fd/\(stream)"
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == "/dev/null")
        }
    }

    private var martlet: String { Cluster.binaries.appending(path: "martlet").path() }

    /// Runs `up --no-node`, which must end with exit code 1 and `message` as its last line.
    private func expect(
        _ arguments: [String], _ message: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        var flags = ["up", "--no-node"] + arguments
        if !arguments.contains("--data-dir") { flags += ["--data-dir", directory] }
        let result = try await run(martlet, flags)
        if !arguments.contains("--data-dir") { try? FileManager.default.removeItem(atPath: directory) }
        #expect(result.status == 1, sourceLocation: sourceLocation)
        let last = result.output.split(separator: "\n").last ?? ""
        #expect(
            last.hasPrefix("martlet: ") && last.hasSuffix(message), "\(result.output)", sourceLocation: sourceLocation)
    }

    /// Runs a program that must end by itself within ten seconds.
    private func run(_ program: String, _ arguments: [String]) async throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = ["10", program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

/// A port of the loopback address that has a listener.
private struct TakenPort {
    let port: Int
    private let descriptor: Int32

    init() throws {
        port = try LoopbackPort.free()
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard bound == 0, listen(descriptor, 1) == 0 else { throw Cluster.Failure("cannot take port \(port)") }
    }

    func release() {
        close(descriptor)
    }
}
