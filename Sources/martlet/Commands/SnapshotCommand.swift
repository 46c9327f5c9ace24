import ArgumentParser
import KubeStore

/// Backups of a cluster's state, without keys and certificates (`DIR/pki`).
struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Save a cluster's state to a file, check a file, or restore one.",
        subcommands: [Save.self, Status.self, Restore.self])

    struct Save: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "save", abstract: "Save the state of a running cluster at one revision.")

        @Argument(help: "The file to write; it must not exist.")
        var file: String

        @Option(help: ArgumentHelp("An administrator's kubeconfig.", valueName: "file"))
        var kubeconfig: String = "/var/lib/martlet/admin.conf"

        func run() async throws {
            try await Console.reporting {
                try await ServerSnapshot(kubeconfig: kubeconfig).save(to: file)
                let snapshot = try StoreSnapshot.read(file)
                print("Snapshot of revision \(snapshot.revision.rawValue) saved at \(file)")
            }
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "Check a snapshot and print its hash, revision and size.")

        @Argument(help: "The snapshot.")
        var file: String

        @Option(name: [.customShort("w"), .long], help: ArgumentHelp("simple, table or json.", valueName: "format"))
        var writeOut = SnapshotReport.Format.simple

        func run() async throws {
            try await Console.reporting {
                print(SnapshotReport(try StoreSnapshot.read(file)).text(writeOut))
            }
        }
    }

    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore", abstract: "Restore a snapshot to a new data directory.")

        @Argument(help: "The snapshot.")
        var file: String

        @Option(help: ArgumentHelp("The directory, which must not contain a store.", valueName: "dir"))
        var dataDir: String

        func run() async throws {
            try await Console.reporting {
                let lock = try DirectoryLock(dataDir)
                defer { lock.release() }
                try StoreSnapshot.restore(file, to: "\(dataDir)/state.db")
                let snapshot = try StoreSnapshot.read(file)
                print("Snapshot of revision \(snapshot.revision.rawValue) restored to \(dataDir)")
            }
        }
    }
}

/// The content of a snapshot in the formats of `etcdctl snapshot status`.
struct SnapshotReport {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case simple, table, json
    }

    private let snapshot: StoreSnapshot

    init(_ snapshot: StoreSnapshot) {
        self.snapshot = snapshot
    }

    func text(_ format: Format) -> String {
        let values = [
            String(snapshot.hash, radix: 16), String(snapshot.revision.rawValue), String(snapshot.keys), size,
        ]
        switch format {
        case .simple: return values.joined(separator: ", ")
        case .json:
            return #"{"hash":\#(snapshot.hash),"revision":\#(snapshot.revision.rawValue),"totalKey":\#(snapshot.keys),"#
                + #""totalSize":\#(snapshot.size)}"#
        case .table: return TextTable.text(["HASH", "REVISION", "TOTAL KEYS", "TOTAL SIZE"], [values])
        }
    }

    private var size: String {
        let units = ["B", "kB", "MB", "GB", "TB"]
        var value = Double(snapshot.size)
        var unit = 0
        while value >= 1_000, unit + 1 < units.count {
            value /= 1_000
            unit += 1
        }
        let tenths = Int((value * 10).rounded())
        return unit == 0 || tenths >= 100
            ? "\(Int(value.rounded())) \(units[unit])"
            : "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }
}
