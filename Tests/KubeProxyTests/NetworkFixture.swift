import KubeSupport
import Subprocess
import Testing

@testable import KubeProxy

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// `setns(2)`, which the C library shows to programs with GNU extensions only.
@_silgen_name("setns")
private func setns(_ file: Int32, _ kind: Int32) -> Int32

/// `connect(2)`, under a name that the method below does not hide.
private let start = connect as @Sendable (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32

/// A node between a client and two pods, each in a network namespace.
///
/// Sockets belong to the namespace in which they were made, so that one process can be all of them.
final class NetworkFixture: Sendable {
    enum Outcome: Equatable {
        /// Which backend took the connection, and whom it saw.
        case connected(backend: Int, from: String)
        case refused
        case failed
    }

    static var isPossible: Bool { getuid() == 0 && has("nft") && has("ip") }

    private static func has(_ program: String) -> Bool {
        ["/usr/sbin", "/sbin", "/usr/bin", "/bin"].contains { directory in
            access("\(directory)/\(program)", X_OK) == 0
        }
    }

    let prefix: String
    let nft: NftCommand
    private let listeners: [Int32]

    /// Runs `body` with the namespaces, and removes them in any case.
    static func with(_ body: (NetworkFixture) async throws -> Void) async throws {
        let prefix = "mp\(getpid())-\(UInt16.random(in: 0...9999))"
        func cleanUp() async {
            for name in ["node", "client", "pod1", "pod2"] { _ = try? await ip("netns", "del", "\(prefix)-\(name)") }
        }
        do {
            let fixture = try await NetworkFixture(prefix)
            defer { for listener in fixture.listeners { close(listener) } }
            try await body(fixture)
        } catch {
            await cleanUp()
            throw error
        }
        await cleanUp()
    }

    private init(_ prefix: String) async throws {
        self.prefix = prefix
        nft = NftCommand(command: ["ip", "netns", "exec", "\(prefix)-node", "nft"])
        let node = "\(prefix)-node"
        for name in ["node", "client", "pod1", "pod2"] {
            let namespace = "\(prefix)-\(name)"
            try await Self.ip("netns", "add", namespace)
            try await Self.ip("-n", namespace, "link", "set", "lo", "up")
        }
        for (name, network) in [("client", "10.99.1"), ("pod1", "10.244.1"), ("pod2", "10.244.2")] {
            let namespace = "\(prefix)-\(name)"
            try await Self.ip(
                "-n", node, "link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", namespace)
            try await Self.ip("-n", node, "address", "add", "\(network).1/24", "dev", name)
            try await Self.ip("-n", namespace, "address", "add", "\(network).2/24", "dev", "eth0")
            try await Self.ip("-n", node, "link", "set", name, "up")
            try await Self.ip("-n", namespace, "link", "set", "eth0", "up")
            try await Self.ip("-n", namespace, "route", "add", "default", "via", "\(network).1")
        }
        // The node itself needs a way before the rules change it.
        try await Self.ip("-n", node, "route", "add", "10.96.0.0/16", "dev", "client")
        try Self.inside(node) { try KernelSettings.enable() }
        listeners = try ["pod1", "pod2"].map { pod in
            try Self.inside("\(prefix)-\(pod)") {
                let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
                var address = Self.address("0.0.0.0", 8080)
                let bound = withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                    }
                }
                try #require(bound == 0 && listen(listener, 128) == 0)
                return listener
            }
        }
    }

    @discardableResult
    private static func ip(_ arguments: String...) async throws -> String {
        let result = try await Subprocess.run(
            .name("ip"), arguments: .init(arguments), output: .string(limit: 65536), error: .combinedWithOutput)
        try #require(result.terminationStatus.isSuccess, "ip \(arguments): \(result.standardOutput)")
        return result.standardOutput
    }

    /// Runs `body` in a namespace. The thread is back in its own afterwards: nothing in between can suspend.
    static func inside<Result>(_ namespace: String, _ body: () throws -> Result) throws -> Result {
        let own = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC)
        let other = open("/run/netns/\(namespace)", O_RDONLY | O_CLOEXEC)
        defer {
            close(own)
            close(other)
        }
        let newNetwork: Int32 = 0x4000_0000
        try #require(own >= 0 && other >= 0 && setns(other, newNetwork) == 0)
        defer { precondition(setns(own, newNetwork) == 0, "the thread is stuck in \(namespace)") }
        return try body()
    }

    private static func address(_ text: String, _ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(IPAddress(text)!.value).bigEndian
        return address
    }

    /// Connects from one of the namespaces.
    func connect(from name: String, to text: String, _ port: UInt16, wait milliseconds: Int32 = 5000) throws -> Outcome
    {
        let client = try Self.inside("\(prefix)-\(name)") {
            socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
        }
        defer { close(client) }
        var address = Self.address(text, port)
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                start(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        var polled = pollfd(fd: client, events: Int16(POLLOUT), revents: 0)
        guard poll(&polled, 1, milliseconds) == 1 else { return .failed }
        var error: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &length)
        if error == ECONNREFUSED { return .refused }
        guard error == 0 else { return .failed }
        var waiting = listeners.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        _ = poll(&waiting, UInt(waiting.count), milliseconds)
        for (index, listener) in listeners.enumerated() {
            var peer = sockaddr_in()
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let accepted = withUnsafeMutablePointer(to: &peer) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { accept(listener, $0, &size) }
            }
            guard accepted >= 0 else { continue }
            close(accepted)
            return .connected(
                backend: index + 1, from: IPAddress(ipv4: UInt32(bigEndian: peer.sin_addr.s_addr)).description)
        }
        return .failed
    }
}
