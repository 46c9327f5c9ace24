import Glibc
import KubeAPIServer
import KubeStore
import KubeSupport

/// An error that keeps the cluster from starting. The message says, in one line, what is wrong and what to do.
struct UpError: Error {
    var message: String

    init(_ message: String) {
        self.message = message
    }
}

/// The validated options of `martlet up`, with defaults.
struct UpOptions: Sendable {
    var directory: String
    /// The address on which the API server listens.
    var listenAddress: String
    /// The address at which this machine and its pods reach the API server.
    var advertiseAddress: String
    var port: Int
    var nodeName: String
    var hasNode: Bool
    var datastore: StoreLocation
    var encryptionConfig: String?
    var reloadsEncryptionConfig: Bool
    var runtimeEndpoint: String
    var serviceRange: CIDR
    var podRange: CIDR
    /// The time without a heartbeat after which a node is NotReady.
    var nodeMonitorGracePeriod: Duration
    /// The time for which the API server continues to serve after SIGTERM while `/readyz` fails.
    var shutdownDelay: Duration
    /// The time over which watches are then ended; zero ends all of them at once.
    var watchTermination: Duration

    /// The API server's options.
    var apiServer: APIServerOptions {
        var server = APIServerOptions(
            advertiseAddress: advertiseAddress, port: port, serviceRange: serviceRange,
            gitVersion: MartletVersion.git, platform: MartletVersion.platform)
        server.domain = Self.domain
        server.listenAddress = listenAddress
        server.hostName = HostNames.hostName
        server.shutdownDelay = shutdownDelay
        server.watchTermination = watchTermination
        return server
    }

    static let domain = "cluster.local"

    /// The DNS server's port on the node: port 53 may be in use by another server.
    static let dnsPort = 10_053

    static let kubeletPort = 10_250

    /// The tenth address of the service range, as with kubeadm.
    var dnsAddress: String { serviceRange.address(at: 10).description }

    init(_ command: UpCommand) throws(UpError) {
        guard let services = CIDR("10.96.0.0/16"), let pods = CIDR("10.244.0.0/24") else {
            throw UpError("the built-in address ranges are malformed")
        }
        serviceRange = services
        podRange = pods
        hasNode = !command.noNode
        directory = try Self.directory(command.dataDir)
        port = command.securePort
        guard (1...65_535).contains(port) else { throw UpError("--secure-port \(port) is no port: use 1 to 65535") }
        encryptionConfig = command.encryptionProviderConfig
        reloadsEncryptionConfig = command.encryptionProviderConfigAutomaticReload
        nodeName = (command.nodeName ?? HostNames.hostName).lowercased()
        runtimeEndpoint = command.containerRuntimeEndpoint
        nodeMonitorGracePeriod = command.nodeMonitorGracePeriod.duration
        guard nodeMonitorGracePeriod > .zero else {
            throw UpError("--node-monitor-grace-period must be longer than nothing, such as 50s")
        }
        shutdownDelay = command.shutdownDelayDuration.duration
        watchTermination = command.shutdownWatchTerminationGracePeriod.duration
        guard shutdownDelay >= .zero, watchTermination >= .zero else {
            throw UpError("--shutdown-delay-duration and --shutdown-watch-termination-grace-period can not be negative")
        }
        let host = HostNames.address ?? "127.0.0.1"
        if let address = command.bindAddress {
            guard let parsed = IPAddress(address) else {
                throw UpError("invalid --bind-address \(address): must be an IP address")
            }
            listenAddress = address
            advertiseAddress = parsed.isUnspecified ? host : address
        } else if hasNode {
            listenAddress = "0.0.0.0"
            advertiseAddress = host
        } else {
            listenAddress = "127.0.0.1"
            advertiseAddress = "127.0.0.1"
        }
        switch command.datastore {
        case "sqlite": datastore = .sqlite(path: "\(directory)/state.db")
        case "memory": datastore = .memory
        case let urls where urls.contains("://"):
            do throws(StoreError) {
                datastore = .etcd(try command.etcd.configuration(endpoints: urls))
            } catch {
                throw UpError(error.description)
            }
        default:
            throw UpError(
                "--datastore \(command.datastore) is not known: use sqlite, memory, or https://HOST:2379,...")
        }
    }

    /// Returns the absolute path of the data directory.
    static func directory(_ named: String?) throws(UpError) -> String {
        let directory = if let named { named } else { try defaultDirectory }
        return directory.hasPrefix("/") ? directory : "\(workingDirectory)/\(directory)"
    }

    private static var defaultDirectory: String {
        get throws(UpError) {
            if geteuid() == 0 { return "/var/lib/martlet" }
            // Not in a directory that other users can write to, since it contains the cluster's keys.
            guard let home = getenv("HOME") else { throw UpError("there is no home directory: use --data-dir") }
            return "\(String(cString: home))/.local/share/martlet"
        }
    }

    private static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "" }
        defer { free(path) }
        return String(cString: path)
    }
}

/// The name and address of this machine.
enum HostNames {
    static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Returns the machine's IPv4 address on its default route, or else its first address that is not loopback.
    static var address: String? {
        routedAddress ?? firstAddress
    }

    /// Returns the source address that the kernel chooses for an external destination. No packet is sent.
    private static var routedAddress: String? {
        let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var target = sockaddr_in()
        target.sin_family = sa_family_t(AF_INET)
        target.sin_port = in_port_t(9).bigEndian
        // TEST-NET-1 (RFC 5737): uses the default route, and is assigned to no host.
        target.sin_addr.s_addr = UInt32(0xc000_0201).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &target) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard connected == 0 else { return nil }
        var own = sockaddr_in()
        var length = size
        let found = withUnsafeMutablePointer(to: &own) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard found == 0, own.sin_addr.s_addr != 0 else { return nil }
        return IPAddress(ipv4: UInt32(bigEndian: own.sin_addr.s_addr)).description
    }

    private static var firstAddress: String? {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return nil }
        defer { freeifaddrs(list) }
        var entry = list
        while let interface = entry?.pointee {
            entry = interface.ifa_next
            guard interface.ifa_flags & UInt32(IFF_LOOPBACK) == 0, let address = interface.ifa_addr,
                address.pointee.sa_family == sa_family_t(AF_INET)
            else { continue }
            let value = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_addr.s_addr }
            return IPAddress(ipv4: UInt32(bigEndian: value)).description
        }
        return nil
    }
}
