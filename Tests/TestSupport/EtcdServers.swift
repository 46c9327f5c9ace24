import Foundation
import KubePKI
import KubeSupport

/// Real etcd servers for a test: one, or a cluster of several, with mutual TLS.
///
/// The members of a cluster whose network can be cut run in network namespaces on a separate bridge. Everything is
/// removed when the test ends.
package final class EtcdServers: @unchecked Sendable {
    // Unchecked: a test uses its servers from one task.
    private struct Member {
        let name: String
        let address: String
        let clientPort: Int
        let peerPort: Int
        let namespace: String?
        let isTLS: Bool
        var process: Process?

        var clientURL: String { "\(isTLS ? "https" : "http")://\(address):\(clientPort)" }
        var peerURL: String { "http://\(address):\(peerPort)" }
    }

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    private let program = "/usr/bin/etcd"
    private let directory: String
    private let bridge: String?
    private var members: [Member] = []

    package static let isInstalled = access("/usr/bin/etcd", X_OK) == 0
    package static let canCutNetwork = isInstalled && getuid() == 0 && SystemPrograms.find("ip") != nil

    package var endpoints: [String] { members.map(\.clientURL) }
    package var certificateAuthorities: String { "\(directory)/ca.crt" }
    package var clientCertificate: String { "\(directory)/client.crt" }
    package var clientKey: String { "\(directory)/client.key" }

    /// Runs `body` with running servers.
    package static func with(
        members count: Int = 1, separated: Bool = false, isTLS: Bool = true, _ body: (EtcdServers) async throws -> Void
    ) async throws {
        let servers = try EtcdServers(count: count, separated: separated, isTLS: isTLS)
        do {
            for index in 0..<count { try servers.start(index) }
            for index in 0..<count { try await servers.waitUntilHealthy(index) }
            try await body(servers)
        } catch {
            servers.remove()
            throw error
        }
        servers.remove()
    }

    private init(count: Int, separated: Bool, isTLS: Bool) throws {
        let number = UInt16.random(in: 0 ... .max)
        directory = "/tmp/etcd-\(getpid())-\(number)"
        bridge = separated ? "etcd\(number)" : nil
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        do {
            var addresses = ["127.0.0.1"]
            if let bridge {
                // RFC 2544's range for benchmarks, which is not routed.
                let network = "198.18.\(number & 0xff)"
                try Self.run("ip", "link", "add", bridge, "type", "bridge")
                try Self.run("ip", "address", "add", "\(network).1/24", "dev", bridge)
                try Self.run("ip", "link", "set", bridge, "up")
                addresses = try (0..<count).map { index in
                    try Self.connect("\(bridge)-\(index)", to: bridge, "\(network).\(index + 10)")
                }
            }
            try writeCertificates(addresses)
            for index in 0..<count {
                members.append(
                    Member(
                        name: "m\(index)", address: addresses[index % addresses.count],
                        clientPort: separated ? 2379 : try LoopbackPort.free(),
                        peerPort: separated ? 2380 : try LoopbackPort.free(),
                        namespace: bridge.map { "\($0)-\(index)" }, isTLS: isTLS))
            }
        } catch {
            remove()
            throw error
        }
    }

    private static func connect(_ namespace: String, to bridge: String, _ address: String) throws -> String {
        try run("ip", "netns", "add", namespace)
        try run("ip", "link", "add", namespace, "type", "veth", "peer", "name", "eth0", "netns", namespace)
        try run("ip", "link", "set", namespace, "master", bridge, "up")
        try run("ip", "-n", namespace, "address", "add", "\(address)/24", "dev", "eth0")
        try run("ip", "-n", namespace, "link", "set", "lo", "up")
        try run("ip", "-n", namespace, "link", "set", "eth0", "up")
        return address
    }

    private func writeCertificates(_ addresses: [String]) throws {
        let now = SystemTime().now()
        let authority = try CertificateAuthority(commonName: "etcd-ca", now: now)
        let server = try authority.issue(
            CertificateProfile(
                commonName: "etcd", subjectAlternativeNames: addresses + ["localhost"],
                usages: [.serverAuth, .clientAuth]),
            now: now)
        let client = try authority.issue(
            CertificateProfile(commonName: "kube-apiserver-etcd-client", usages: [.clientAuth]), now: now)
        let files = [
            "ca.crt": authority.certificatePEM, "server.crt": server.certificatePEM, "server.key": server.keyPEM,
            "client.crt": client.certificatePEM, "client.key": client.keyPEM,
        ]
        for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(directory)/\(name)")) }
    }

    // MARK: Members

    package func start(_ index: Int) throws {
        let member = members[index]
        let process = Process()
        let cluster = members.map { "\($0.name)=\($0.peerURL)" }.joined(separator: ",")
        var arguments = [
            program, "--name", member.name, "--data-dir", "\(directory)/\(member.name)",
            "--listen-client-urls", member.clientURL, "--advertise-client-urls", member.clientURL,
            "--listen-peer-urls", member.peerURL, "--initial-advertise-peer-urls", member.peerURL,
            "--initial-cluster", cluster, "--max-request-bytes", "10485760",
            "--heartbeat-interval", "20", "--election-timeout", "200", "--logger", "zap",
        ]
        let security = [
            "--cert-file", "\(directory)/server.crt", "--key-file", "\(directory)/server.key", "--client-cert-auth",
            "--trusted-ca-file", "\(directory)/ca.crt",
        ]
        if member.isTLS { arguments += security }
        let command = member.namespace.map { ["ip", "netns", "exec", $0] + arguments } ?? arguments
        process.executableURL = URL(filePath: SystemPrograms.find(command[0]) ?? command[0])
        process.arguments = Array(command.dropFirst())
        let log = "\(directory)/\(member.name).log"
        if !FileManager.default.fileExists(atPath: log) {
            _ = FileManager.default.createFile(atPath: log, contents: nil)
        }
        let output = try FileHandle(forWritingTo: URL(filePath: log))
        try output.seekToEnd()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        members[index].process = process
    }

    /// Kills a member with SIGKILL.
    package func kill(_ index: Int) {
        guard let process = members[index].process else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        members[index].process = nil
    }

    /// Disconnects a member from the others and from the test: packets are dropped.
    package func cut(_ index: Int) throws {
        guard let interface = members[index].namespace else { throw Failure(description: "no network to cut") }
        try Self.run("ip", "link", "set", interface, "down")
    }

    package func mend(_ index: Int) throws {
        guard let interface = members[index].namespace else { throw Failure(description: "no network to mend") }
        try Self.run("ip", "link", "set", interface, "up")
    }

    /// Runs etcdctl against a member and returns its output.
    @discardableResult
    package func control(_ index: Int = 0, _ arguments: String...) throws -> String {
        try SystemPrograms.run(
            "etcdctl",
            [
                "--endpoints", members[index].clientURL, "--cacert", certificateAuthorities,
                "--cert", clientCertificate, "--key", clientKey,
            ] + arguments, environment: ["ETCDCTL_API": "3"])
    }

    /// Returns the current leader.
    package func leader() throws -> Int {
        for index in members.indices {
            guard let status = try? control(index, "endpoint", "status", "-w", "fields") else { continue }
            let fields = status.split(separator: "\n").reduce(into: [Substring: Substring]()) { fields, line in
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 { fields[parts[0]] = parts[1] }
            }
            if let id = fields["\"MemberID\" "], id == fields["\"Leader\" "] { return index }
        }
        throw Failure(description: "nobody leads")
    }

    package func waitUntilHealthy(_ index: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while (try? control(index, "--command-timeout", "1s", "get", "health")) == nil {
            guard ContinuousClock.now < deadline else {
                let log = (try? String(contentsOfFile: "\(directory)/m\(index).log", encoding: .utf8)) ?? ""
                throw Failure(description: "member \(index) does not respond: \(log.suffix(2_000))")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func remove() {
        for index in members.indices { kill(index) }
        for member in members {
            if let namespace = member.namespace { _ = try? Self.run("ip", "netns", "delete", namespace) }
        }
        if let bridge { _ = try? Self.run("ip", "link", "delete", bridge) }
        try? FileManager.default.removeItem(atPath: directory)
    }

    @discardableResult
    private static func run(_ program: String, _ arguments: String...) throws -> String {
        try SystemPrograms.run(program, arguments)
    }
}
