import ArgumentParser
import Glibc
import KubeBench
import KubeClient
import KubeJSON

/// The load generator for any Kubernetes.
struct LoadBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Measure any Kubernetes API server under load.",
        discussion: """
            Works in namespaces of its own, bench-…, and on nodes that are nowhere, and removes them at the end. Pods that \
            are only to be stored are given to no scheduler; pods that are scheduled go to those nodes only.

            Scenarios: \(Scenario.names.joined(separator: ", ")).
            """)

    enum Output: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("What to measure.", valueName: "scenario"))
    var scenarios: [String] = ["all"]

    @Option(
        help: ArgumentHelp(
            "An administrator's kubeconfig; otherwise $KUBECONFIG, or ~/.kube/config.", valueName: "file"))
    var kubeconfig: String?

    @Option(help: ArgumentHelp("The kubeconfig's context; its current one by default.", valueName: "name"))
    var context: String?

    @Option(help: ArgumentHelp("Number of connections, each with one request at a time.", valueName: "n"))
    var connections = 32

    @Option(help: ArgumentHelp("Number of event loops of the generator.", valueName: "n"))
    var threads = 1

    @Option(help: ArgumentHelp("Duration of each scenario.", valueName: "duration"))
    var duration = GoDuration(.seconds(5))

    @Option(help: ArgumentHelp("Requests of each scenario, instead of a duration.", valueName: "n"))
    var requests: Int?

    @Option(help: ArgumentHelp("Duration of the warm-up, which is not counted.", valueName: "duration"))
    var warmUp = GoDuration(.seconds(1))

    @Option(help: ArgumentHelp("Total requests per second; unlimited by default.", valueName: "n"))
    var rate: Double?

    @Option(help: ArgumentHelp("Number of ConfigMaps that are read and patched.", valueName: "n"))
    var objects = 1_000

    @Option(help: ArgumentHelp("Number of pods that are listed, and of pods that are scheduled.", valueName: "n"))
    var pods = 1_000

    @Option(help: ArgumentHelp("Number of nodes that pods are scheduled to.", valueName: "n"))
    var nodes = 100

    @Option(help: ArgumentHelp("Size of the data in each ConfigMap in bytes.", valueName: "n"))
    var size = 75

    @Option(
        help: ArgumentHelp(
            "Bytes of annotation that pods have beside their manifest of 1 KB, as managed fields would.", valueName: "n"
        ))
    var podPadding = 0

    @Option(help: ArgumentHelp("Page size of list-pages.", valueName: "n"))
    var pageSize = 500

    @Option(help: ArgumentHelp("Number of watches, each on its own connection.", valueName: "n"))
    var watchers = 100

    @Option(help: ArgumentHelp("Number of connections that write while watches are open.", valueName: "n"))
    var writers = 16

    @Option(help: ArgumentHelp("json or protobuf, for requests and answers.", valueName: "encoding"))
    var encoding = BenchOptions.Encoding.json

    @Option(
        help: ArgumentHelp(
            "A namespace that exists, to work in instead of own ones; only the bench's objects are deleted.",
            valueName: "name"))
    var namespace: String?

    @Option(
        help: ArgumentHelp(
            "A process of the server on this machine, whose memory and CPU time are told; may be repeated.",
            valueName: "pid"))
    var serverPid: [Int32] = []

    @Flag(help: "Also measure the limits of this machine, and print each result as a share of its limit.")
    var ceiling = false

    @Option(
        help: ArgumentHelp(
            "Where --ceiling writes a file to measure the disk; should be the server's.", valueName: "dir"))
    var ceilingDirectory = "."

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var output = Output.text

    func run() async throws {
        var hasFailures = false
        try await Console.reporting {
            let options = try benchOptions()
            let transport = try KubeconfigFile(path: kubeconfigPath).transport(context: context)
            let run = BenchRun(options, transport) { Console.note($0) }
            let report = try await run.run()
            print(output == .json ? String(decoding: report.json.json(), as: UTF8.self) : report.text)
            hasFailures = report.hasFailures
        }
        if hasFailures { throw ExitCode(1) }
    }

    private var kubeconfigPath: String {
        if let kubeconfig { return kubeconfig }
        if let path = getenv("KUBECONFIG").map({ String(cString: $0) }), !path.isEmpty { return path }
        return (getenv("HOME").map { String(cString: $0) } ?? "/root") + "/.kube/config"
    }

    private func benchOptions() throws -> BenchOptions {
        var options = BenchOptions()
        options.scenarios = []
        for name in scenarios {
            guard let named = Scenario.named(name) else {
                throw UpError("there is no scenario \(name): use \(Scenario.names.joined(separator: ", "))")
            }
            for scenario in named where !options.scenarios.contains(scenario) { options.scenarios.append(scenario) }
        }
        options.connections = connections
        options.threads = threads
        options.length = requests.map { .requests($0) } ?? .duration(duration.duration)
        options.warmUp = warmUp.duration
        options.rate = rate
        options.objects = objects
        options.pods = pods
        options.nodes = nodes
        options.size = size
        options.podPadding = podPadding
        options.pageSize = pageSize
        options.watchers = watchers
        options.writers = writers
        options.encoding = encoding
        options.namespace = namespace
        options.serverPIDs = serverPid
        options.measuresCeiling = ceiling
        options.syncDirectory = ceilingDirectory
        try options.validate()
        return options
    }
}

extension BenchOptions.Encoding: ExpressibleByArgument {}
