import Foundation
import TestSupport
import Testing

@testable import KubeStore

/// Concurrent histories of real stores, also during failures.
@Suite(.serialized) struct LinearizabilityTests {
    /// The duration of each recording; longer in a nightly run.
    private static let seconds =
        ProcessInfo.processInfo.environment["MARTLET_HISTORY_SECONDS"].flatMap(Int.init) ?? 2
    private let seed = UInt64.random(in: 0 ... .max)

    @Test("histories of the embedded stores are linearizable", arguments: StoreKind.embedded)
    func embedded(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let watches = try await Watches([store, store], after: 0)
            let operations = try await HistoryRecorder(stores: [store], clients: 8, keys: 5, seed: seed).record(
                atLeast: 1_000
            ) {
                try await Task.sleep(for: .seconds(Self.seconds))
            }
            try await judge(operations, watches, through: [store])
        }
    }

    @Test("the history of an etcd cluster is linearizable", .enabled(if: EtcdServers.isInstalled))
    func etcd() async throws {
        try await EtcdServers.with(members: 3) { servers in
            try await withStores(servers) { stores in
                let watches = try await Watches(stores, after: 1)
                let operations = try await HistoryRecorder(stores: stores, clients: 8, keys: 5, seed: seed).record(
                    atLeast: 300
                ) {
                    try await Task.sleep(for: .seconds(Self.seconds))
                }
                try await judge(operations, watches, through: stores)
            }
        }
    }

    @Test(
        "the history of an etcd cluster whose members are killed is linearizable",
        .enabled(if: EtcdServers.isInstalled))
    func killedMembers() async throws {
        try await EtcdServers.with(members: 3) { servers in
            try await withStores(servers) { stores in
                let watches = try await Watches(stores, after: 1)
                let operations = try await HistoryRecorder(stores: stores, clients: 8, keys: 5, seed: seed).record(
                    atLeast: 300
                ) {
                    for _ in 0..<max(2, Self.seconds / 2) {
                        try await Task.sleep(for: .milliseconds(500))
                        let victim = try servers.leader()
                        servers.kill(victim)
                        try await Task.sleep(for: .milliseconds(700))
                        try servers.start(victim)
                        try await servers.waitUntilHealthy(victim)
                    }
                    // Without a majority, no operation succeeds.
                    servers.kill(0)
                    servers.kill(1)
                    try await Task.sleep(for: .milliseconds(500))
                    try servers.start(0)
                    try servers.start(1)
                    for index in 0..<3 { try await servers.waitUntilHealthy(index) }
                    try await Task.sleep(for: .milliseconds(500))
                }
                try await judge(operations, watches, through: stores)
            }
        }
    }

    @Test(
        "the history of an etcd cluster whose network is cut is linearizable",
        .enabled(if: EtcdServers.canCutNetwork))
    func cutNetwork() async throws {
        try await EtcdServers.with(members: 3, separated: true) { servers in
            try await withStores(servers) { stores in
                let watches = try await Watches(stores, after: 1)
                let operations = try await HistoryRecorder(stores: stores, clients: 8, keys: 5, seed: seed).record(
                    atLeast: 300
                ) {
                    for _ in 0..<max(1, Self.seconds / 4) {
                        try await Task.sleep(for: .milliseconds(500))
                        let victim = try servers.leader()
                        try servers.cut(victim)
                        try await Task.sleep(for: .seconds(3))
                        try servers.mend(victim)
                        for index in 0..<3 { try await servers.waitUntilHealthy(index) }
                        try await Task.sleep(for: .milliseconds(500))
                    }
                }
                try await judge(operations, watches, through: stores)
            }
        }
    }

    /// Calls `body` with two stores on the same cluster that prefer different members, like two API servers.
    private func withStores(_ servers: EtcdServers, _ body: ([any Store]) async throws -> Void) async throws {
        var configuration = try servers.configuration
        let first = try await EtcdStore.open(configuration)
        configuration.endpoints.append(configuration.endpoints.removeFirst())
        let second = try await EtcdStore.open(configuration)
        do {
            try await body([first, second])
        } catch {
            await first.close()
            await second.close()
            throw error
        }
        await first.close()
        await second.close()
    }

    /// Watches from the beginning, which must agree in the end.
    private struct Watches {
        var observers: [RecordingObserver] = []
        var handles: [any WatchHandle] = []

        init(_ stores: [any Store], after revision: Revision) async throws {
            for store in stores {
                let observer = RecordingObserver()
                handles.append(
                    try await store.watch(KeyRange(prefix: "/k"), after: revision, observer: observer))
                observers.append(observer)
            }
        }
    }

    private func judge(
        _ operations: [RecordedOperation], _ watches: Watches, through stores: [any Store]
    ) async throws {
        for store in stores { try await store.synchronize() }
        let logs = watches.observers.map(\.changes)
        #expect(Set(logs).count == 1, "the watches differ: \(logs.map(\.count))")
        #expect(watches.observers.allSatisfy { $0.end == nil })
        let log = try #require(logs.first)
        let violations = HistoryChecker(log: log).violations(operations)
        #expect(violations.isEmpty, "seed \(seed): \(violations.prefix(10))")
        let acknowledged = operations.count { operation in
            if case .write(_, _, .committed) = operation.kind { true } else { false }
        }
        #expect(acknowledged >= 300, "too little happened to judge: \(acknowledged) of \(operations.count)")
        // The final state of the log must be the contents of the store.
        let state = log.reduce(into: [String: String]()) { $0[$1.key] = $1.value }
        let listed = try await stores[0].list(KeyRange(prefix: "/k"), limit: nil, at: nil).entries
        #expect(Dictionary(uniqueKeysWithValues: listed.map { ($0.key, $0.text) }) == state)
        for handle in watches.handles { handle.cancel() }
    }
}
