import Foundation
import KubeSupport
import Synchronization
import TestSupport
import Testing

@testable import KubeStore

/// The store implementations that the conformance tests run on.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite, encrypted, etcd

    var testDescription: String { rawValue }

    /// The stores whose clock the test controls.
    static let embedded: [Self] = [.memory, .sqlite, .encrypted]

    static var allCases: [Self] { EtcdServers.isInstalled ? embedded + [.etcd] : embedded }
}

/// Runs `body` with a new store, and removes it afterwards.
func withStore(
    _ kind: StoreKind, time: any TimeSource = SystemTime(), retention: Duration = .seconds(300),
    _ body: (any Store) async throws -> Void
) async throws {
    let options = StoreOptions(historyRetention: retention, time: time)
    func use(_ store: any Store) async throws {
        do {
            try await body(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
    switch kind {
    case .memory:
        try await use(MemoryStore(options: options))
    case .encrypted:
        let key = EncryptionKey(name: "key", secret: Array(repeating: 1, count: 32))
        let encryption = ValueEncryption(providers: [.secretbox([key])])
        try await use(
            EncryptedStore(MemoryStore(options: options), rules: EncryptionRules { _ in encryption }))
    case .sqlite:
        try await withTemporaryDirectory { directory in
            try await use(SQLiteStore(path: directory + "/state.db", options: options))
        }
    case .etcd:
        try await EtcdServers.with { servers in
            try await use(RebasedStore(base: try await EtcdStore.open(servers.configuration)))
        }
    }
}

func withTemporaryDirectory(_ body: (String) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    try await body(directory.path)
}

extension Store {
    @discardableResult
    func put(_ key: String, _ value: String, lease: LeaseID? = nil) async throws -> Revision {
        try await write([], [.put(key: key, value: Array(value.utf8), lease: lease)])
    }

    @discardableResult
    func delete(_ key: String) async throws -> Revision {
        try await write([], [.delete(key: key)])
    }

    @discardableResult
    func write(_ preconditions: [Precondition], _ mutations: [Mutation]) async throws -> Revision {
        let result = try await commit(Transaction(preconditions: preconditions, mutations: mutations))
        guard case .committed(let revision) = result else { throw UnexpectedConflict(result: result) }
        return revision
    }

    func text(_ key: String, at revision: Revision? = nil) async throws -> String? {
        try await get(key, at: revision)?.text
    }

    func texts(_ prefix: String, limit: Int? = nil, at revision: Revision? = nil) async throws -> [String] {
        try await list(KeyRange(prefix: prefix), limit: limit, at: revision).entries.map { "\($0.key)=\($0.text)" }
    }
}

struct UnexpectedConflict: Error {
    let result: CommitResult
}

extension StoredEntry {
    var text: String { String(decoding: value, as: UTF8.self) }
}

extension StoreEvent {
    /// The text "3 +key=value" or "4 -key".
    var text: String {
        switch change {
        case .put(let entry): "\(revision.rawValue) +\(entry.key)=\(entry.text)"
        case .delete(let key): "\(revision.rawValue) -\(key)"
        }
    }
}

/// Records the events of a watch, and lets tests wait for them.
final class RecordingObserver: WatchObserver {
    private struct State {
        var calls: [[StoreEvent]] = []
        var eventCount = 0
        var end: StoreError?
        var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var endWaiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    var calls: [[StoreEvent]] { state.withLock { $0.calls } }
    var events: [StoreEvent] { calls.flatMap { $0 } }
    var end: StoreError? { state.withLock { $0.end } }

    func storeDidChange(_ events: [StoreEvent]) {
        let ready = state.withLock { state in
            state.calls.append(events)
            state.eventCount += events.count
            let count = state.eventCount
            defer { state.waiters.removeAll { $0.count <= count } }
            return state.waiters.filter { $0.count <= count }
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    func storeWatchDidEnd(_ error: StoreError) {
        let waiters = state.withLock { state in
            state.end = error
            defer { state.endWaiters = [] }
            return state.endWaiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Waits until there are `count` events, and returns them.
    func events(_ count: Int) async -> [StoreEvent] {
        await withCheckedContinuation { continuation in
            let isReady = state.withLock { state in
                if state.eventCount >= count { return true }
                state.waiters.append((count, continuation))
                return false
            }
            if isReady { continuation.resume() }
        }
        return events
    }
}

/// Expects that an operation throws a `StoreError` with `code`.
func expect<Result>(
    _ code: StoreError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Result
) async {
    do {
        _ = try await body()
        Issue.record("should have thrown \(code)", sourceLocation: sourceLocation)
    } catch let error as StoreError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

extension Revision: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        self.init(rawValue: value)
    }
}
