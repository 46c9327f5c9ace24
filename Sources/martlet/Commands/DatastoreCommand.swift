import ArgumentParser
import KubeAPIServer
import KubeStore

/// Where a cluster's state is kept.
struct DatastoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "datastore", abstract: "Move a cluster's state between sqlite and etcd.",
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

        @Option(help: ArgumentHelp("Where the state is.", valueName: "store"))
        var from: String

        @Option(
            help: ArgumentHelp("Where it is to be; the sqlite store of a data directory, or etcd.", valueName: "store"))
        var to: String

        @OptionGroup(title: "etcd")
        var etcd: EtcdOptions

        @Flag(help: "Delete what the target holds already.")
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

        /// Both sides as they were read at the end.
        private static func table(_ report: StoreMigration.Report) -> String {
            let rows = [("source", report.source), ("target", report.target)].map { name, side in
                [name, String(side.revision.rawValue), String(side.summary.keys), String(side.summary.hash, radix: 16)]
            }
            return TextTable.text(["STORE", "REVISION", "TOTAL KEYS", "HASH"], rows)
        }
    }
}

/// A datastore as it is named on the command line.
enum Datastore {
    /// The data directory of `martlet up`.
    case sqlite(directory: String)
    case etcd(EtcdConfiguration)

    init(_ text: String, _ options: EtcdOptions) throws {
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            var configuration = try options.configuration(endpoints: text)
            // The migration itself decides what is forgotten.
            configuration.compactionInterval = .zero
            // Somebody waits and sees.
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

    /// For whoever reads of it.
    var name: String {
        switch self {
        case .sqlite(let directory): directory
        case .etcd(let configuration): configuration.endpoints.map(\.description).joined(separator: ",")
        }
    }
}
