import ArgumentParser
import Glibc
import KubeSupport
import Logging

/// Undoes the changes of `up` and `kubelet` to the machine.
struct ResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Stop the pods of a data directory, and remove everything that it and its node left on this machine.")

    @Option(
        help: ArgumentHelp("The directory of `up`, or of `kubelet --root-dir`.", valueName: "dir"))
    var dataDir: String?

    @Flag(name: [.customLong("yes"), .customLong("force"), .customShort("y")], help: "Do not ask for confirmation.")
    var yes = false

    @Option(
        help: ArgumentHelp(
            "The container runtime endpoint that the node was started with, if any.", valueName: "endpoint"))
    var containerRuntimeEndpoint: String = "unix:///run/containerd/containerd.sock"

    func run() async throws {
        try await Console.reporting {
            let directory = try UpOptions.directory(dataDir)
            var logger = Logger(label: "martlet", factory: StreamLogHandler.standardError(label:))
            logger.logLevel = .error
            let reset = Reset(
                directory: directory, runtimeEndpoint: containerRuntimeEndpoint, console: Console(), logger: logger)
            guard reset.isNeeded else { return print("nothing of Martlet's is in \(directory)") }
            guard !DirectoryLock.isHeld(directory) else {
                throw UpError("\(directory) is in use by a martlet: stop it first")
            }
            guard try yes || isConfirmed(directory) else { return print("nothing was changed") }
            try await reset.run()
        }
    }

    private func isConfirmed(_ directory: String) throws -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            throw UpError("a reset must be confirmed, but standard input is not a terminal: use --yes")
        }
        Console.ask(
            "This stops all pods of \(directory) and removes the cluster's state, certificates, volumes and logs.\n"
                + "This can't be undone. Continue? [y/N]")
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }
}
