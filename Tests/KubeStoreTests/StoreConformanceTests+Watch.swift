import KubeSupport
import Synchronization
import Testing

@testable import KubeStore

/// A watch that was started during writes.
private struct LateWatch {
    var revision: Revision
    var observer: RecordingObserver
    var handle: any WatchHandle
}

extension StoreConformanceTests {
    @Test("a watch delivers past and then new changes, with the previous entries", arguments: StoreKind.allCases)
    func watch(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            try await store.put("/a", "1")
            try await store.put("/a", "2")
            try await store.put("/z", "3")
            let observer = RecordingObserver()
            let watch = try await store.watch(KeyRange(lower: "/a", upper: "/m"), after: 1, observer: observer)
            try await store.delete("/a")
            try await store.put("/z", "5")
            try await store.write(
                [], [.put(key: "/c", value: []), .put(key: "/x", value: []), .put(key: "/b", value: [])])
            // The commit has returned, so the observer has received it.
            #expect(observer.events.map(\.text) == ["2 +/a=2", "4 -/a", "6 +/c=", "6 +/b="])
            // A call may contain several transactions, but a transaction is not split between calls.
            let revisions = observer.calls.map { Set($0.map(\.revision)) }
            #expect(revisions.reduce(0) { $0 + $1.count } == 3)
            #expect(observer.events.map { $0.previous?.text } == ["1", "2", nil, nil])
            #expect(observer.events[1].previous == StoredEntry(key: "/a", value: [50], created: 1, modified: 2))
            watch.cancel()
        }
    }

    @Test("a watch from a compacted or future revision is rejected", arguments: StoreKind.allCases)
    func refusedWatch(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            for value in 1...5 { try await store.put("/a", "\(value)") }
            try await store.compact(through: 3)
            let observer = RecordingObserver()
            let range = KeyRange(prefix: "/")
            await expect(.compacted(oldest: 3)) { try await store.watch(range, after: 2, observer: observer) }
            await expect(.futureRevision(current: 5)) { try await store.watch(range, after: 6, observer: observer) }
            let watch = try await store.watch(range, after: 3, observer: observer)
            #expect(await observer.events(2).map(\.text) == ["4 +/a=4", "5 +/a=5"])
            // Compaction does not affect a running watch.
            try await store.compact(through: 5)
            try await store.put("/a", "6")
            #expect(observer.events.map(\.text).last == "6 +/a=6")
            watch.cancel()
        }
    }

    @Test("a cancelled or released watch does not call its observer", arguments: StoreKind.allCases)
    func cancelled(kind: StoreKind) async throws {
        try await withStore(kind) { store in
            let cancelled = RecordingObserver()
            let released = RecordingObserver()
            let kept = RecordingObserver()
            let range = KeyRange(prefix: "/")
            let first = try await store.watch(range, after: 0, observer: cancelled)
            var second: (any WatchHandle)? = try await store.watch(range, after: 0, observer: released)
            let third = try await store.watch(range, after: 0, observer: kept)
            try await store.put("/a", "1")
            first.cancel()
            first.cancel()
            _ = second
            second = nil
            try await store.put("/a", "2")
            #expect(cancelled.events.count == 1)
            #expect(released.events.count == 1)
            #expect(kept.events.count == 2)
            await store.close()
            #expect(cancelled.end == nil)
            #expect(released.end == nil)
            #expect(kept.end?.code == .closed)
            third.cancel()
        }
    }

    @Test("an observer may cancel its own watch", arguments: StoreKind.allCases)
    func selfCancelling(kind: StoreKind) async throws {
        final class Once: WatchObserver {
            let handle = Mutex<(any WatchHandle)?>(nil)
            let calls = Atomic<Int>(0)

            func storeDidChange(_ events: [StoreEvent]) {
                calls.add(1, ordering: .sequentiallyConsistent)
                handle.withLock { $0.take() }?.cancel()
            }

            func storeWatchDidEnd(_ error: StoreError) {}
        }
        try await withStore(kind) { store in
            let observer = Once()
            let handle = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: observer)
            observer.handle.withLock { $0 = handle }
            for _ in 0..<3 { try await store.put("/a", "") }
            #expect(observer.calls.load(ordering: .sequentiallyConsistent) == 1)
        }
    }

    @Test("watches started during concurrent writes have neither gaps nor repeats", arguments: StoreKind.allCases)
    func noGaps(kind: StoreKind) async throws {
        let writers = 8
        let writesEach = 40
        let total = writers * writesEach
        try await withStore(kind) { store in
            let all = RecordingObserver()
            let allHandle = try await store.watch(KeyRange(prefix: "/"), after: 0, observer: all)
            let late = try await withThrowingTaskGroup(of: LateWatch?.self) {
                group in
                for writer in 0..<writers {
                    group.addTask {
                        for write in 0..<writesEach {
                            if write % 5 == 4 {
                                try await store.delete("/\(writer)/\(write - 1)")
                            } else {
                                try await store.put("/\(writer)/\(write)", "\(write)")
                            }
                        }
                        return nil
                    }
                }
                for _ in 0..<20 {
                    group.addTask {
                        let revision = try await store.currentRevision()
                        let observer = RecordingObserver()
                        let handle = try await store.watch(KeyRange(prefix: "/"), after: revision, observer: observer)
                        return LateWatch(revision: revision, observer: observer, handle: handle)
                    }
                }
                return try await group.reduce(into: [LateWatch]()) { if let watch = $1 { $0.append(watch) } }
            }
            let events = all.events
            #expect(events.map(\.revision.rawValue) == (1...Int64(total)).map { $0 })
            for watch in late {
                #expect(watch.observer.events == Array(events[Int(watch.revision.rawValue)...]))
                watch.handle.cancel()
            }
            // Applying the events to an empty state results in the list at every revision.
            var replayed: [String: String] = [:]
            for event in events {
                if case .put(let entry) = event.change {
                    replayed[entry.key] = entry.text
                } else {
                    replayed[event.key] = nil
                }
                if event.revision.rawValue % 37 == 0 || event.revision.rawValue == Int64(total) {
                    let listed = try await store.list(KeyRange(prefix: "/"), limit: nil, at: event.revision).entries
                    #expect(Dictionary(uniqueKeysWithValues: listed.map { ($0.key, $0.text) }) == replayed)
                }
            }
            allHandle.cancel()
        }
    }

    @Test("concurrent conditional increments are counted exactly once", arguments: StoreKind.allCases)
    func increments(kind: StoreKind) async throws {
        let counters = 4
        try await withStore(kind) { store in
            let successes = try await withThrowingTaskGroup(of: [Int].self) { group in
                for task in 0..<24 {
                    group.addTask {
                        var successes = [Int](repeating: 0, count: counters)
                        for round in 0..<25 {
                            let counter = (task + round) % counters
                            let key = "/counter/\(counter)"
                            let entry = try await store.get(key, at: nil)
                            let next = Int(entry?.text ?? "0").map { $0 + 1 } ?? 0
                            let precondition: Precondition =
                                entry.map { .unchanged(key: key, since: $0.modified) } ?? .absent(key: key)
                            let result = try await store.commit(
                                Transaction(
                                    preconditions: [precondition],
                                    mutations: [.put(key: key, value: Array("\(next)".utf8))]))
                            switch result {
                            case .committed: successes[counter] += 1
                            case .conflict(_, let current):
                                // The loser receives an entry newer than the one it had read.
                                #expect((current?.modified ?? 0) > (entry?.modified ?? 0))
                            }
                        }
                        return successes
                    }
                }
                return try await group.reduce([Int](repeating: 0, count: counters)) { zip($0, $1).map { $0 + $1 } }
            }
            for counter in 0..<counters {
                #expect(try await store.text("/counter/\(counter)") == "\(successes[counter])")
            }
            #expect(try await store.currentRevision().rawValue == Int64(successes.reduce(0, +)))
            #expect(successes.allSatisfy { $0 > 0 })
        }
    }
}
