import ArgumentParser

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure a Kubernetes API server, or parts of Martlet.",
        usage: "martlet bench [<scenario> ...] [--kubeconfig <file>] [<options>]",
        discussion: """
            Without a subcommand's name, the arguments are those of `load`, whose help `martlet bench load --help` shows: \
            `martlet bench create get --kubeconfig admin.conf`.
            """,
        subcommands: [LoadBenchmark.self, CodecBenchmark.self, PublishBenchmark.self],
        defaultSubcommand: LoadBenchmark.self)
}
