import ArgumentParser
import KubeAPIServer
import KubeStore

/// Commands for the datastore of a cluster.
struct DatastoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "datastore", abstract: "Migrate a cluster's state between SQLite and etcd.",
        subcommands: [Migrate.self])

    struct Migrate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy a cluster's state from one datastore to another.",
            discussion: """
                A datastore is the data directory of `martlet up` (whose store is sqlite), or the client URLs of an etcd \
                cluster, separated by commas. The source may be in use: it is read and written on meanwhile. What is \
                written to it after the end of the migration is not in the target. So migrate, stop the source's API \
                servers, migrate once more, which copies just what is new, and start with the target.
                """)

        @Option(help: ArgumentHelp("The source: a data directory, or URLs of etcd.", valueName: "store"))
        var from: String

        @Option(
            help: ArgumentHelp("The target: a data directory, or URLs of etcd.", valueName: "store"))
        var to: String

        @OptionGroup(title: "etcd")
        var etcd: EtcdOptions

        @Flag(help: "Delete the target's current content.")
        var overwrite = false

        @Option(
            help: ArgumentHelp(
                "How many revisions an etcd may be raised by to the source's, one write each.", valueName: "n"))
        var maxRevisionGap: Int64 = StoreMigration.Options().maximumRaise

        func run() async throws {
            try await Console.reporting {
                let source = try Datastore(from, etcd)
                let target = try Datastore(to, etcd)
                var options = StoreMigration.Options()
                options.overwrites = overwrite
                options.maximumRaise = maxRevisionGap
                let report = try await DatastoreMigration(
                    from: source, to: target, options: options, console: Console()
                ).run()
                print(Self.table(report))
            }
        }

        /// Both sides as read at the end.
        private static func table(_ report: StoreMigration.Report) -> String {
            let rows = [("source", report.source), ("target", report.target)].map { name, side in
                [name, String(side.revision.rawValue), String(side.summary.keys), String(side.summary.hash, radix: 16)]
            }
            return TextTable.text(["STORE", "REVISION", "TOTAL KEYS", "HASH"], rows)
        }
    }
}

/// A datastore given on the command line.
enum Datastore {
    /// The data directory of `martlet up`.
    case sqlite(directory: String)
    case etcd(EtcdConfiguration)

    init(_ text: String, _ options: EtcdOptions) throws {
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            var configuration = try options.configuration(endpoints: text)
            // The migration compacts the history itself.
            configuration.compactionInterval = .zero
            // A user waits and sees the progress.
            configuration.startTimeout = .seconds(10)
            self = .etcd(configuration)
        } else {
            let path = text.hasPrefix("sqlite://") ? String(text.dropFirst("sqlite://".count)) : text
            guard !path.isEmpty, !path.contains("://") else {
                throw UpError("\"\(text)\" is no datastore: name a data directory, or https://HOST:2379,...")
            }
            self = .sqlite(directory: path)
        }
    }

    /// A description for messages.
    var name: String {
        switch self {
        case .sqlite(let directory): directory
        case .etcd(let configuration): configuration.endpoints.map(\.description).joined(separator: ",")
        }
    }
}
