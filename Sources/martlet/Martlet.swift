import ArgumentParser
import KubeSupport

/// The executable: commands for the components of Kubernetes, and `up`, which runs all of them.
@main
struct Martlet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "martlet",
        abstract: "Kubernetes in one executable.",
        subcommands: [
            UpCommand.self, KubeletCommand.self, ResetCommand.self, SnapshotCommand.self, DatastoreCommand.self,
            VersionCommand.self, BenchCommand.self,
        ])

    static func main() async {
        StandardStreams.openClosed()
        await main(nil)
    }
}

/// The version of Kubernetes.
enum MartletVersion {
    static let git = "v1.36.2+martlet.0"

    static var platform: String {
        #if arch(arm64)
            "linux/arm64"
        #else
            "linux/amd64"
        #endif
    }
}
