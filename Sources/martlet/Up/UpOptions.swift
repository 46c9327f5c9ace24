import Glibc
import KubeAPIServer
import KubeStore
import KubeSupport

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
        server.hostName = LocalMachine.hostName
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
        guard (1...65_535).contains(port) else { throw UpError("invalid --secure-port \(port): must be 1–65535") }
        encryptionConfig = command.encryptionProviderConfig
        reloadsEncryptionConfig = command.encryptionProviderConfigAutomaticReload
        nodeName = (command.nodeName ?? LocalMachine.hostName).lowercased()
        runtimeEndpoint = command.containerRuntimeEndpoint
        nodeMonitorGracePeriod = command.nodeMonitorGracePeriod.duration
        guard nodeMonitorGracePeriod > .zero else {
            throw UpError("invalid --node-monitor-grace-period: must be positive, such as 50s")
        }
        shutdownDelay = command.shutdownDelayDuration.duration
        watchTermination = command.shutdownWatchTerminationGracePeriod.duration
        guard shutdownDelay >= .zero, watchTermination >= .zero else {
            throw UpError(
                "--shutdown-delay-duration and --shutdown-watch-termination-grace-period must not be negative")
        }
        let host = LocalMachine.address ?? "127.0.0.1"
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
                "invalid --datastore \(command.datastore): must be sqlite, memory, or https://HOST:2379,...")
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
            guard let home = getenv("HOME") else { throw UpError("HOME is not set: use --data-dir") }
            return "\(String(cString: home))/.local/share/martlet"
        }
    }

    private static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "" }
        defer { free(path) }
        return String(cString: path)
    }
}
