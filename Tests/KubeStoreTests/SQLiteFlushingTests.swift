import Foundation
import KubeSupport
import Synchronization
import TestSupport
import Testing

@testable import KubeStore

/// Volatile writes, such as events and node heartbeats, which are not flushed at once.
@Suite struct SQLiteFlushingTests {
    private static let events = KeyRange(prefix: "/events/")

    private static func open(
        _ path: String, boot: Int64? = 1, time: any TimeSource = SystemTime()
    ) throws -> (SQLiteStore, DiskFaults) {
        var options = StoreOptions(time: time, volatileKeys: [events])
        options.boot = boot
        let connection = try SQLiteConnection(path: path)
        let address = UInt(bitPattern: connection.handle)
        let store = try SQLiteStore(connection: connection, options: options)
        return (store, DiskFaults(connection: address))
    }

    @Test("a thousand volatile writes take a few flushes, a thousand other writes one each")
    func cost() async throws {
        try await withTemporaryDirectory { directory in
            let time = ManualTime()
            let (store, faults) = try Self.open(directory + "/state.db", time: time)
            func flushes(_ prefix: String) async throws -> Int {
                let before = faults.state.withLock { $0.flushes }
                for key in 0..<1_000 { try await store.put("\(prefix)\(key)", "value") }
                return faults.state.withLock { $0.flushes } - before
            }
            #expect(try await flushes("/objects/") >= 1_000)
            #expect(try await flushes("/events/") <= 4)
            // The last ones are flushed after a second without other writes.
            let before = faults.state.withLock { $0.flushes }
            try await waitUntil { time.sleeperCount == 1 }
            time.advance(by: .seconds(1))
            try await waitUntil { faults.state.withLock { $0.flushes } > before }
            await store.close()
        }
    }

    @Test("a killed process loses nothing, and the next one continues with the next revision")
    func killed() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            do {
                let (store, _) = try Self.open(path)
                for key in 0..<100 { try await store.put("/events/\(key)", "\(key)") }
                // Copies the files while the process runs.
                for suffix in ["", "-wal", "-mark"] {
                    try FileManager.default.copyItem(atPath: path + suffix, toPath: directory + "/copy" + suffix)
                }
                await store.close()
            }
            let (next, _) = try Self.open(directory + "/copy")
            #expect(try await next.texts("/").count == 100)
            #expect(try await next.put("/events/next", "").rawValue == 101)
            await next.close()
        }
    }

    @Test(
        "a power failure loses only the last volatile writes, and no revision is used twice", arguments: [1, 2, 3, 4])
    func powerFailure(seed: UInt64) async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/state.db"
            let (store, faults) = try Self.open(path, time: ManualTime())
            // The state of the disk: the files at their last flush.
            let count = Mutex(0)
            let flushed: @Sendable () -> Void = {
                let copy = directory + "/disk" + count.withLock { "\($0 % 2)" }
                for suffix in ["", "-wal", "-mark"] {
                    try? FileManager.default.removeItem(atPath: copy + suffix)
                    try? FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
                }
                count.withLock { $0 += 1 }
            }
            faults.state.withLock { $0.afterFlush = flushed }
            var random = SplitMix64(seed: seed)
            var objects: [String] = []
            var newest: Revision = 0
            for number in 0..<Int.random(in: 50...150, using: &random) {
                if Int.random(in: 0..<10, using: &random) == 0 {
                    newest = try await store.put("/objects/\(number)", "")
                    objects.append("/objects/\(number)=")
                } else {
                    newest = try await store.put("/events/\(number)", "")
                }
            }
            faults.state.withLock { $0.afterFlush = nil }
            let copy = directory + "/disk" + count.withLock { "\(($0 - 1) % 2)" }
            await store.close()

            // The machine was rebooted.
            var (next, _) = try Self.open(copy, boot: 2)
            #expect(try await Set(next.texts("/objects/")) == Set(objects))
            let revision = try await next.currentRevision()
            #expect(revision > newest)
            // A watcher that received lost changes must list again.
            await expect(.compacted(oldest: revision)) {
                try await next.watch(KeyRange(prefix: "/"), after: newest, observer: RecordingObserver())
            }
            let after = try await next.put("/objects/after", "")
            #expect(after.rawValue == revision.rawValue + 1)
            await next.close()
            (next, _) = try Self.open(copy, boot: 2)
            #expect(try await next.currentRevision() == after)
            #expect(try await next.texts("/objects/").count == objects.count + 1)
            await next.close()
            // The store was closed, so that no writes can have been lost.
            (next, _) = try Self.open(copy, boot: 3)
            #expect(try await next.currentRevision() == after)
            await next.close()
        }
    }

    @Test("after a failed flush that may have lost volatile writes, no more writes are accepted")
    func failedFlush() async throws {
        try await withTemporaryDirectory { directory in
            let (store, faults) = try Self.open(directory + "/state.db", time: ManualTime())
            try await store.put("/events/a", "")
            try await store.put("/events/b", "")
            faults.state.withLock { $0.flushStatus = SQLiteFailure.flushFailure }
            await expect(.unavailable) { try await store.put("/objects/a", "") }
            faults.state.withLock { $0.flushStatus = nil }
            await expect(.unavailable) { try await store.put("/objects/a", "") }
            #expect(try await store.texts("/").count == 2)
            #expect(store.writeFailure?.message.contains("martlet snapshot save") == true)
            await store.close()
        }
    }
}
