import Glibc
import KubeAPIServer
import KubeClient
import KubeStore

/// A migration between two datastores.
struct DatastoreMigration {
    private let source: Datastore
    private let target: Datastore
    private let options: StoreMigration.Options
    private let console: Console

    init(from source: Datastore, to target: Datastore, options: StoreMigration.Options, console: Console) {
        self.source = source
        self.target = target
        self.options = options
        self.console = console
    }

    func run() async throws -> StoreMigration.Report {
        switch (source, target) {
        case (.sqlite(let directory), .etcd(let configuration)):
            guard access("\(directory)/state.db", F_OK) == 0 else { throw UpError("\(directory) holds no store") }
            let target = try await open(configuration)
            do {
                let report = try await read(directory, for: configuration.keys) { migration in
                    try await migration.run(into: target)
                }
                await target.close()
                return report
            } catch {
                await target.close()
                throw error
            }
        case (.etcd(let configuration), .sqlite(let directory)):
            let source = try await open(configuration)
            do {
                let migration = self.migration(from: source.identity) { () async throws(StoreError) in
                    let contents = try await source.contents()
                    try Self.requireUnbound(contents, configuration.keys)
                    return contents
                }
                let report = try await write(migration, directory)
                await source.close()
                return report
            } catch {
                await source.close()
                throw error
            }
        case (.sqlite, .sqlite):
            throw UpError("both datastores are sqlite: use martlet snapshot save and restore")
        case (.etcd, .etcd):
            throw UpError("both datastores are etcd: use etcdctl snapshot save and restore")
        }
    }

    /// Prints a message before an operation that is retried for a while.
    private func open(_ configuration: EtcdConfiguration) async throws(StoreError) -> EtcdStore {
        console.step("connecting to etcd at \(Datastore.etcd(configuration).name)")
        return try await EtcdStore.open(configuration)
    }

    /// - Parameter identity: Identifies the source in the next migration.
    private func migration(from identity: String, _ read: @escaping StoreMigration.Read) -> StoreMigration {
        StoreMigration(
            from: identity, prefix: Catalogue.storagePrefix, options: options,
            progress: { [console] in console.step($0) }, read: read)
    }

    // MARK: sqlite

    /// Reads the store of a data directory: from the file if no process uses it, otherwise from the server.
    private func read(
        _ directory: String, for keys: EtcdKeyLayout, _ body: (StoreMigration) async throws -> StoreMigration.Report
    ) async throws -> StoreMigration.Report {
        let identity = "sqlite://\(Self.canonical(directory))"
        if DirectoryLock.isHeld(directory) {
            console.step("\(directory) is in use: reading from its server")
            let scratch = try ScratchDirectory(prefix: "martlet-migration-")
            defer { scratch.remove() }
            let file = "\(scratch.path)/snapshot.db"
            let migration = self.migration(from: identity) { () async throws(StoreError) in
                defer { unlink(file) }
                do {
                    try await ServerSnapshot(kubeconfig: "\(directory)/admin.conf").save(to: file)
                } catch {
                    throw StoreError(.unavailable, "cannot read from the server of \(directory)", cause: error)
                }
                let contents = try StoreSnapshot.contents(of: file)
                try Self.requireUnbound(contents, keys)
                return contents
            }
            return try await body(migration)
        }
        let lock = try DirectoryLock(directory)
        defer { lock.release() }
        let store = try await SQLiteStore(path: "\(directory)/state.db")
        do {
            let migration = self.migration(from: identity) { () async throws(StoreError) in
                let contents = try await store.contents()
                try Self.requireUnbound(contents, keys)
                return contents
            }
            let report = try await body(migration)
            await store.close()
            return report
        } catch {
            await store.close()
            throw error
        }
    }

    /// Returns the canonical path of a directory.
    private static func canonical(_ directory: String) -> String {
        guard let path = realpath(directory, nil) else { return directory }
        defer { free(path) }
        return String(cString: path)
    }

    private func write(_ migration: StoreMigration, _ directory: String) async throws -> StoreMigration.Report {
        let lock = try DirectoryLock(directory)
        defer { lock.release() }
        let path = "\(directory)/state.db"
        var existing: StoreContents?
        if access(path, F_OK) == 0, !options.overwrites {
            let store = try await SQLiteStore(path: path)
            existing = try await store.contents()
            await store.close()
        }
        return try await migration.run(intoFile: path, replacing: existing)
    }

    /// Throws if values are encrypted with their keys in etcd as additional data, since these change with the prefix.
    private static func requireUnbound(_ contents: StoreContents, _ keys: EtcdKeyLayout) throws(StoreError) {
        guard keys.prefix != keys.own else { return }
        let bound = ["k8s:enc:aesgcm:", "k8s:enc:kms:"].map { Array($0.utf8) }
        guard
            let entry = contents.entries.first(where: { item in bound.contains { item.entry.value.starts(with: $0) } })
        else { return }
        throw StoreError(
            .invalid,
            "\(entry.entry.key) is encrypted together with its key, which is another one under \(keys.prefix): use "
                + "--etcd-prefix \(keys.own.dropLast()), or another provider than aesgcm or kms before you migrate")
    }
}

/// A snapshot made by a running server.
struct ServerSnapshot {
    let kubeconfig: String

    /// - Parameter path: The path of the file, which must not exist.
    func save(to path: String) async throws {
        let transport = try HTTPSTransport(try KubeconfigFile(path: kubeconfig).transport())
        do {
            let stream = try await Client(transport: transport).stream(
                APIRequest(path: SnapshotPath.path, accept: SnapshotPath.contentType))
            try await receive(stream, path)
        } catch {
            await transport.close()
            throw error
        }
        await transport.close()
    }

    private func receive(_ stream: APIStream, _ path: String) async throws {
        guard access(path, F_OK) != 0 else { throw UpError("\(path) exists already") }
        let file = AtomicFile(path)
        let descriptor = try file.create()
        defer {
            close(descriptor)
            file.discard()
        }
        for try await chunk in stream.body {
            var rest = chunk[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                guard written > 0 else { throw AtomicFile.failure("cannot write \(file.draft)") }
                rest = rest.dropFirst(written)
            }
        }
        try file.publish()
    }
}
