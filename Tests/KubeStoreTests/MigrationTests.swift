import Foundation
import KubeSupport
import Synchronization
import TestSupport
import Testing

@testable import KubeStore

@Suite struct MigrationTests {
    private static let prefix = "/registry/"

    /// Fills a store with some history, a lease and a value that looks encrypted.
    private static func fill(_ store: any Store, count: Int = 250) async throws {
        for key in 0..<count { try await store.put("\(prefix)configmaps/d/k\(key)", "first \(key)") }
        for key in 0..<count / 5 { try await store.delete("\(prefix)configmaps/d/k\(key)") }
        for key in count / 5..<count / 2 { try await store.put("\(prefix)configmaps/d/k\(key)", "second \(key)") }
        let lease = try await store.grantLease(ttl: .seconds(3_600))
        for key in 0..<20 { try await store.put("\(prefix)events/d/e\(key)", "event", lease: lease) }
        let value: [UInt8] = Array("k8s:enc:secretbox:v1:key:".utf8) + [0, 0xff, 0xfe, 10]
        try await store.write([], [.put(key: "\(prefix)secrets/d/s", value: value)])
    }

    private static func migration(
        from store: any Store, _ name: String = "source", _ options: StoreMigration.Options = .init()
    ) -> StoreMigration {
        StoreMigration(from: name, prefix: prefix, options: options) { () async throws(StoreError) in
            try await store.contents()
        }
    }

    private static func values(_ contents: StoreContents) -> [String: [UInt8]] {
        Dictionary(contents.migrated.map { ($0.entry.key, $0.entry.value) }) { first, _ in first }
    }

    @Test(
        "a plan writes the differences, oldest first, in transactions within etcd's limits, and keeps the target's own keys"
    )
    func plan() {
        func contents(_ values: [(String, Int, Int64)]) -> StoreContents {
            StoreContents(
                revision: 1_000,
                entries: values.map { key, size, revision in
                    StoreContents.Entry(
                        entry: StoredEntry(
                            key: key, value: [UInt8](repeating: 1, count: size), created: 1,
                            modified: Revision(rawValue: revision)), lease: nil)
                }, leases: [], lastLease: LeaseID(rawValue: 0))
        }
        let source = contents(
            (0..<250).map { ("/registry/a/\($0)", 1, Int64(1_000 - $0)) } + [
                ("/registry/big/1", 800_000, 2), ("/registry/big/2", 800_000, 1), ("/registry/same", 3, 4),
                ("/registry/martlet.io/migration", 1, 5),
            ])
        let target = contents([
            ("/registry/same", 3, 1), ("/registry/old", 1, 2), ("/registry/martlet.io/revision", 1, 3),
        ])
        let plan = MigrationPlan(from: source, to: target)
        #expect(plan.deletions == ["/registry/old"])
        #expect(plan.puts.count == 252)
        #expect(plan.puts.map(\.entry.modified) == plan.puts.map(\.entry.modified).sorted())
        #expect(plan.batches.flatMap { $0 }.map(\.entry.key) == plan.puts.map(\.entry.key))
        #expect(plan.batches.allSatisfy { $0.count <= 100 })
        #expect(plan.batches.allSatisfy { $0.reduce(0) { $0 + $1.entry.value.count } < 1_100_000 })
        #expect(MigrationPlan(from: source, to: source).isEmpty)
        #expect(ContentsSummary(source) != ContentsSummary(target))
    }

    @Test("a source that is written during the migration is copied until there are no differences")
    func following() async throws {
        let source = MemoryStore()
        try await Self.fill(source)
        let target = MemoryStore()
        let reads = Mutex(0)
        let migration = StoreMigration(from: "source", prefix: Self.prefix) { () async throws(StoreError) in
            let count = reads.withLock { count in
                count += 1
                return count
            }
            // Writes to the source after each of the first reads.
            let contents = try await source.contents()
            if count < 4 {
                _ = try await source.commit(
                    Transaction(
                        preconditions: [],
                        mutations: [
                            .put(key: "\(Self.prefix)new\(count)", value: [1]),
                            .delete(key: "\(Self.prefix)configmaps/d/k10\(count)"),
                        ]))
            }
            return contents
        }
        let report = try await migration.run(into: target)
        #expect(report.rounds == 5)
        #expect(report.source.summary == report.target.summary)
        #expect(try await Self.values(target.contents()) == Self.values(source.contents()))
        #expect(report.target.revision >= report.source.revision)
        for store in [source, target] { await store.close() }
    }

    @Test(
        "with a source that is always written, the target equals it at one revision, and the next migration continues")
    func restlessSource() async throws {
        let source = MemoryStore()
        try await Self.fill(source)
        let target = MemoryStore()
        let isRestless = Mutex(true)
        var options = StoreMigration.Options()
        options.rounds = 3
        let migration = StoreMigration(from: "source", prefix: Self.prefix, options: options) {
            () async throws(StoreError) in
            let contents = try await source.contents()
            if isRestless.withLock({ $0 }) {
                let value = Array("\(contents.revision.rawValue)".utf8)
                _ = try await source.commit(
                    Transaction(preconditions: [], mutations: [.put(key: "\(Self.prefix)restless", value: value)]))
            }
            return contents
        }
        let restless = try await migration.run(into: target)
        #expect(restless.rounds == 3 && restless.source.summary == restless.target.summary)
        #expect(try await restless.source.revision < source.contents().revision)
        isRestless.withLock { $0 = false }
        let report = try await migration.run(into: target)
        #expect(report.written == 1)
        #expect(try await Self.values(target.contents()) == Self.values(source.contents()))
        for store in [source, target] { await store.close() }
    }

    @Test("a target with other data, or changed since, is rejected unless it may be overwritten")
    func refusal() async throws {
        let source = MemoryStore()
        try await Self.fill(source)
        let target = MemoryStore()
        try await target.put("\(Self.prefix)theirs", "")
        await expect(.invalid) { try await Self.migration(from: source).run(into: target) }
        #expect(try await target.texts("/") == ["/registry/theirs="])
        var options = StoreMigration.Options()
        options.overwrites = true
        _ = try await Self.migration(from: source, "source", options).run(into: target)
        #expect(try await Self.values(target.contents()) == Self.values(source.contents()))
        // Again, from another source, and after another client has written.
        _ = try await Self.migration(from: source).run(into: target)
        await expect(.invalid) { try await Self.migration(from: source, "another").run(into: target) }
        try await target.put("\(Self.prefix)theirs", "")
        await expect(.invalid) { try await Self.migration(from: source).run(into: target) }
        var limited = options
        limited.maximumRaise = 10
        let empty = MemoryStore()
        await expect(.invalid) { try await Self.migration(from: source, "source", limited).run(into: empty) }
        #expect(try await empty.currentRevision() == 0)
        for store in [source, target, empty] { await store.close() }
    }

    @Test("progress is reported while the revision is raised")
    func progress() async throws {
        let source = MemoryStore()
        for _ in 0..<2_000 { try await source.put("\(Self.prefix)k", "") }
        let target = MemoryStore()
        var options = StoreMigration.Options()
        options.progressInterval = .milliseconds(1)
        options.concurrency = 2
        let steps = Mutex<[String]>([])
        let migration = StoreMigration(
            from: "source", prefix: Self.prefix, options: options,
            progress: { step in steps.withLock { $0.append(step) } },
            read: { () async throws(StoreError) in try await source.contents() })
        let report = try await migration.run(into: target)
        #expect(report.target.revision >= 2_000)
        let told = steps.withLock { $0 }
        #expect(told.first == "raising the revision by 2000")
        let counts = told.filter { $0.hasPrefix("raised by ") && $0.hasSuffix(" of 2000") }
            .compactMap { Int($0.split(separator: " ")[2]) }
        #expect(!counts.isEmpty && counts == counts.sorted() && counts.allSatisfy { $0 <= 2_000 })
        for store in [source, target] { await store.close() }
    }

    @Test("a migration to a file preserves everything, including revisions")
    func file() async throws {
        try await withTemporaryDirectory { directory in
            let source = MemoryStore()
            try await Self.fill(source)
            let path = directory + "/state.db"
            let report = try await Self.migration(from: source).run(intoFile: path, replacing: nil)
            #expect(report.source == report.target)
            var store = try await SQLiteStore(path: path)
            let entries = try await source.contents().entries.map(\.entry)
            #expect(try await Array(store.contents().migrated.map(\.entry)) == entries)
            #expect(try await store.currentRevision() == source.currentRevision())
            // Leases also work in the target.
            try await store.revokeLease(LeaseID(rawValue: 1))
            #expect(try await store.texts("\(Self.prefix)events/").isEmpty)
            try await store.put("\(Self.prefix)used", "")
            await store.close()

            store = try await SQLiteStore(path: path)
            let used = try await store.contents()
            await store.close()
            await expect(.invalid) { try await Self.migration(from: source).run(intoFile: path, replacing: used) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted().contains("state.db"))
            await source.close()
        }
    }

    @Test(
        "a migration from SQLite to etcd and back changes only revisions, which never decrease",
        .enabled(if: EtcdServers.isInstalled))
    func etcd() async throws {
        try await EtcdServers.with { servers in
            try await withTemporaryDirectory { directory in
                var configuration = try servers.configuration
                configuration.keys = EtcdKeyLayout(own: Self.prefix, prefix: "/prod/")
                let sqlite = try await SQLiteStore(path: directory + "/state.db")
                try await Self.fill(sqlite, count: 1_000)
                let etcd = try await EtcdStore.open(configuration)
                let start = ContinuousClock.now
                let report = try await Self.migration(from: sqlite).run(into: etcd)
                print("migrated \(report.source.revision.rawValue) revisions in \(ContinuousClock.now - start)")
                #expect(report.source.summary == report.target.summary)
                let before = try await sqlite.contents()
                let after = try await etcd.contents()
                #expect(Self.values(after) == Self.values(before))
                let versions = Dictionary(
                    uniqueKeysWithValues: before.entries.map { ($0.entry.key, $0.entry.modified) })
                for entry in after.migrated {
                    #expect(entry.entry.modified > before.revision)
                    #expect((entry.lease != nil) == entry.entry.key.contains("/events/"))
                    #expect(versions[entry.entry.key] != nil)
                }
                // Earlier revisions are compacted in etcd, so that watchers list again.
                await expect(.compacted(oldest: report.target.revision)) {
                    try await etcd.watch(
                        KeyRange(prefix: Self.prefix), after: before.revision, observer: RecordingObserver())
                }
                // A second migration has nothing to do; a third copies new data.
                #expect(try await Self.migration(from: sqlite).run(into: etcd).written == 0)
                try await sqlite.put("\(Self.prefix)new", "")
                try await sqlite.delete("\(Self.prefix)configmaps/d/k999")
                #expect(try await Self.migration(from: sqlite).run(into: etcd).written == 2)
                let remaining = try servers.control(0, "get", "/prod/", "--prefix", "--keys-only", "--limit", "1")
                #expect(remaining.contains("/prod/configmaps/d/k200"))

                let path = directory + "/back.db"
                let back = try await Self.migration(from: etcd, "etcd").run(intoFile: path, replacing: nil)
                #expect(back.source == back.target && back.target.summary != report.target.summary)
                let returned = try await SQLiteStore(path: path)
                #expect(try await Self.values(returned.contents()) == Self.values(sqlite.contents()))
                let revision = try await returned.currentRevision()
                #expect(try await revision == etcd.currentRevision())
                #expect(try await revision > sqlite.currentRevision())
                for store in [returned, sqlite] { await store.close() }
                await etcd.close()
            }
        }
    }
}
