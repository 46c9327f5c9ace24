import ArgumentParser
import KubeSupport
import Logging

/// The kubelet alone, for a control plane that runs elsewhere. Its flags are upstream's.
struct KubeletCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kubelet", abstract: "Run this machine as a node of a cluster whose control plane runs elsewhere.")

    @Option(help: ArgumentHelp("Where the API server is, and who the kubelet is for it.", valueName: "file"))
    var kubeconfig: String

    @Option(help: ArgumentHelp("The node's name; the host name by default.", valueName: "name"))
    var hostnameOverride: String?

    @Option(help: ArgumentHelp("The node's address; the one of the default route by default.", valueName: "ip"))
    var nodeIP: String?

    @Option(help: ArgumentHelp("Where the kubelet keeps its files.", valueName: "dir"))
    var rootDir: String = "/var/lib/kubelet"

    @Option(
        help: ArgumentHelp("A container runtime that runs already; otherwise one is started.", valueName: "endpoint"))
    var containerRuntimeEndpoint: String = "unix:///run/containerd/containerd.sock"

    @Option(help: ArgumentHelp("The addresses of the node's pods.", valueName: "cidr"))
    var podCIDR: String = "10.244.0.0/24"

    @Option(help: ArgumentHelp("The DNS server of the pods; none by default.", valueName: "ip"))
    var clusterDNS: [String] = []

    @Option(help: ArgumentHelp("The domain of the cluster's services.", valueName: "domain"))
    var clusterDomain: String = "cluster.local"

    @Option(help: ArgumentHelp("Where the kubelet's own API listens.", valueName: "ip"))
    var address: String = "0.0.0.0"

    @Option(help: ArgumentHelp("The port of the kubelet's own API.", valueName: "n"))
    var port: Int = 10_250

    @Option(help: ArgumentHelp("The certificate that the kubelet's own API shows.", valueName: "file"))
    var tlsCertFile: String

    @Option(help: ArgumentHelp("The key of that certificate.", valueName: "file"))
    var tlsPrivateKeyFile: String

    @Option(help: ArgumentHelp("The authority of those who may call the kubelet's own API.", valueName: "file"))
    var clientCAFile: String

    @Option(help: ArgumentHelp("trace, debug, info, notice, warning or error.", valueName: "level"))
    var logLevel: String = "warning"

    func run() async throws {
        let console = Console()
        LoggingSystem.bootstrap(StreamLogHandler.standardError(label:))
        var logger = Logger(label: "kubelet")
        logger.logLevel = Logger.Level(rawValue: logLevel) ?? .warning
        do {
            try await StandaloneKubelet(self, console: console, logger: logger).run()
        } catch {
            console.fail((error as? UpError)?.message ?? "\(error)")
            throw ExitCode(1)
        }
    }
}
