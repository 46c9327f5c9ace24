import KubeSupport
import Synchronization
import TestSupport

@testable import KubeStore

/// Runs clients that write and read a few keys as fast as possible, and records their operations.
struct HistoryRecorder: Sendable {
    /// The stores, of which each client uses one, like processes on a shared store.
    var stores: [any Store]
    var clients: Int
    var keys: Int
    var seed: UInt64
    private let clock = Clock()

    /// A logical clock that orders events.
    private final class Clock: Sendable {
        private let ticks = Atomic(0)

        func tick() -> Int { ticks.add(1, ordering: .sequentiallyConsistent).newValue }
    }

    init(stores: [any Store], clients: Int, keys: Int, seed: UInt64) {
        self.stores = stores
        self.clients = clients
        self.keys = keys
        self.seed = seed
    }

    /// Runs the clients while `faults` runs, and then until `writes` writes were acknowledged, for at most a minute.
    /// Returns all of their operations.
    func record(
        atLeast writes: Int, during faults: @Sendable () async throws -> Void
    ) async throws -> [RecordedOperation] {
        let progress = Progress()
        return try await withThrowingTaskGroup(of: [RecordedOperation].self) { group in
            for client in 0..<clients { group.addTask { await run(client, progress) } }
            do {
                try await faults()
                let deadline = ContinuousClock.now + .seconds(60)
                while progress.acknowledged.load(ordering: .relaxed) < writes, ContinuousClock.now < deadline {
                    try await Task.sleep(for: .milliseconds(20))
                }
            } catch {
                progress.isOver.store(true, ordering: .relaxed)
                throw error
            }
            progress.isOver.store(true, ordering: .relaxed)
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private final class Progress: Sendable {
        let isOver = Atomic(false)
        let acknowledged = Atomic(0)
    }

    private func run(_ client: Int, _ progress: Progress) async -> [RecordedOperation] {
        let store = stores[client % stores.count]
        var random = SplitMix64(seed: seed &+ UInt64(client) &* 7919)
        var operations: [RecordedOperation] = []
        var known: [String: Revision] = [:]
        var number = 0
        while !progress.isOver.load(ordering: .relaxed) {
            number += 1
            let key = "/k\(Int.random(in: 0..<keys, using: &random))"
            let begun = clock.tick()
            if Int.random(in: 0..<3, using: &random) == 0 {
                guard let entry = try? await store.get(key, at: nil) as StoredEntry?? else { continue }
                known[key] = entry?.modified
                operations.append(
                    RecordedOperation(
                        key: key, begun: begun, ended: clock.tick(),
                        kind: .read(value: entry?.text, revision: entry?.modified)))
                continue
            }
            let expected = known[key]
            let isDeletion = expected != nil && Int.random(in: 0..<6, using: &random) == 0
            let value = isDeletion ? nil : "\(client)-\(number)"
            let outcome = await write(store, key, value, expected)
            switch outcome {
            case .committed(let revision):
                known[key] = isDeletion ? nil : revision
                progress.acknowledged.add(1, ordering: .relaxed)
            case .refused(let current): known[key] = current
            case .unknown: known[key] = nil
            }
            operations.append(
                RecordedOperation(
                    key: key, begun: begun, ended: clock.tick(),
                    kind: .write(value: value, expected: expected, outcome)))
        }
        return operations
    }

    private func write(
        _ store: any Store, _ key: String, _ value: String?, _ expected: Revision?
    ) async -> RecordedOperation.Outcome {
        let transaction = Transaction(
            preconditions: [expected.map { .unchanged(key: key, since: $0) } ?? .absent(key: key)],
            mutations: [value.map { .put(key: key, value: Array($0.utf8)) } ?? .delete(key: key)])
        guard let result = try? await store.commit(transaction) else { return .unknown }
        switch result {
        case .committed(let revision): return .committed(revision)
        case .conflict(_, let current): return .refused(current: current?.modified)
        }
    }
}

extension RecordingObserver {
    /// The received changes in the checker's form.
    var changes: [RecordedChange] {
        events.map { event in
            switch event.change {
            case .put(let entry): RecordedChange(revision: event.revision, key: entry.key, value: entry.text)
            case .delete(let key): RecordedChange(revision: event.revision, key: key, value: nil)
            }
        }
    }
}
