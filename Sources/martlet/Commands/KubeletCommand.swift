import ArgumentParser
import KubeSupport
import Logging

/// A kubelet for a control plane on another machine or in another process. Its flags are upstream's.
struct KubeletCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kubelet", abstract: "Run this machine as a node of a cluster whose control plane runs elsewhere.")

    @Option(help: ArgumentHelp("The kubeconfig with the API server and the kubelet's credentials.", valueName: "file"))
    var kubeconfig: String

    @Option(help: ArgumentHelp("The node's name; the host name by default.", valueName: "name"))
    var hostnameOverride: String?

    @Option(help: ArgumentHelp("The node's address; by default that of the default route.", valueName: "ip"))
    var nodeIP: String?

    @Option(help: ArgumentHelp("The directory of the kubelet's files.", valueName: "dir"))
    var rootDir: String = "/var/lib/kubelet"

    @Option(
        help: ArgumentHelp(
            "The socket of a running container runtime; if none is running, one is started.", valueName: "endpoint"))
    var containerRuntimeEndpoint: String = "unix:///run/containerd/containerd.sock"

    @Option(help: ArgumentHelp("The addresses of the node's pods.", valueName: "cidr"))
    var podCIDR: String = "10.244.0.0/24"

    @Option(help: ArgumentHelp("The DNS server of the pods; none by default.", valueName: "ip"))
    var clusterDNS: [String] = []

    @Option(help: ArgumentHelp("The domain of the cluster's services.", valueName: "domain"))
    var clusterDomain: String = "cluster.local"

    @Option(help: ArgumentHelp("The address of the kubelet's API.", valueName: "ip"))
    var address: String = "0.0.0.0"

    @Option(help: ArgumentHelp("The port of the kubelet's API.", valueName: "n"))
    var port: Int = 10_250

    @Option(help: ArgumentHelp("The serving certificate of the kubelet's API.", valueName: "file"))
    var tlsCertFile: String

    @Option(help: ArgumentHelp("The key of that certificate.", valueName: "file"))
    var tlsPrivateKeyFile: String

    @Option(help: ArgumentHelp("The certificate authority of clients of the kubelet's API.", valueName: "file"))
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
