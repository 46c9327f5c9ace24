import ArgumentParser
import KubeControllers
import KubeSupport
import Logging

struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract:
            "Run a whole cluster in the foreground: control plane and, unless --no-node, this machine as its node.")

    @Option(help: ArgumentHelp("The directory of all state, certificates and logs.", valueName: "dir"))
    var dataDir: String?

    @Option(help: ArgumentHelp("The address of the API server for clients.", valueName: "ip"))
    var bindAddress: String?

    @Option(help: ArgumentHelp("The port of the API server.", valueName: "n"))
    var securePort: Int = 6443

    @Option(help: ArgumentHelp("The name of this machine's node; the host name by default.", valueName: "name"))
    var nodeName: String?

    @Flag(help: "Run the control plane only. Needs neither root nor containerd.")
    var noNode = false

    @Option(
        help: ArgumentHelp(
            "sqlite, memory, or the client URLs of an etcd cluster, separated by commas.", valueName: "store"))
    var datastore: String = "sqlite"

    @OptionGroup(title: "etcd")
    var etcd: EtcdOptions

    @Option(help: ArgumentHelp("The EncryptionConfiguration file.", valueName: "file"))
    var encryptionProviderConfig: String?

    @Flag(help: "Read --encryption-provider-config again when it changes.")
    var encryptionProviderConfigAutomaticReload = false

    @Option(
        help: ArgumentHelp(
            "The socket of a running container runtime; if none is running, one is started.", valueName: "endpoint"))
    var containerRuntimeEndpoint: String = "unix:///run/containerd/containerd.sock"

    @Option(help: ArgumentHelp("The time without a heartbeat after which a node is unhealthy.", valueName: "duration"))
    var nodeMonitorGracePeriod = GoDuration(
        ControllerManagerConfiguration.defaultNodeMonitorGracePeriod)

    @Option(
        help: ArgumentHelp(
            "How long to serve on when told to end, with /readyz failing, so that load balancers notice.",
            valueName: "duration"))
    var shutdownDelayDuration = GoDuration(.zero)

    @Option(
        help: ArgumentHelp(
            "Over how long to end watches on shutdown; by default they are ended at once.", valueName: "duration"))
    var shutdownWatchTerminationGracePeriod = GoDuration(.zero)

    @Option(help: ArgumentHelp("trace, debug, info, notice, warning or error.", valueName: "level"))
    var logLevel: String = "warning"

    func run() async throws {
        let console = Console()
        LoggingSystem.bootstrap(StreamLogHandler.standardError(label:))
        var logger = Logger(label: "martlet")
        logger.logLevel = Logger.Level(rawValue: logLevel) ?? .warning
        do {
            let options = try UpOptions(self)
            try await AllInOne(options: options, console: console, logger: logger).run()
        } catch {
            console.fail((error as? UpError)?.message ?? "\(error)")
            throw ExitCode(1)
        }
    }
}
