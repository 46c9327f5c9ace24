import KubeSupport
import Testing

@testable import KubeStore

@Suite struct OperationQueueTests {
    private func commit(_ bytes: Int) -> StoreOperation {
        .commit(
            Transaction(preconditions: [], mutations: [.put(key: "/a", value: [UInt8](repeating: 0, count: bytes))])
        ) { _ in }
    }

    @Test("the first operation starts draining, the empty queue ends it")
    func draining() {
        var queue = OperationQueue(limits: .init())
        #expect(queue.add(commit(0)) == .startDraining)
        #expect(queue.add(commit(0)) == .queued)
        #expect(queue.takeBatch()?.count == 2)
        #expect(queue.add(commit(0)) == .queued)
        #expect(queue.takeBatch()?.count == 1)
        #expect(queue.takeBatch() == nil)
        #expect(queue.add(commit(0)) == .startDraining)
    }

    @Test("a batch is limited by its number of operations and its bytes")
    func batches() {
        var queue = OperationQueue(limits: .init(batchOperations: 3, batchBytes: 100))
        for _ in 0..<4 { _ = queue.add(commit(1)) }
        for _ in 0..<3 { _ = queue.add(commit(60)) }
        _ = queue.add(commit(1000))
        var sizes: [Int] = []
        while let batch = queue.takeBatch() { sizes.append(batch.count) }
        #expect(sizes == [3, 3, 2])
    }

    @Test("maintenance and closing are separate batches")
    func alone() {
        var queue = OperationQueue(limits: .init())
        for operation in [commit(0), .maintain, commit(0), commit(0), .close { _ in }] { _ = queue.add(operation) }
        var sizes: [Int] = []
        while let batch = queue.takeBatch() { sizes.append(batch.count) }
        #expect(sizes == [1, 1, 2, 1])
    }

    @Test("a full queue rejects writes, but not maintenance and closing")
    func full() {
        var queue = OperationQueue(limits: .init(waiting: 2))
        _ = queue.add(commit(0))
        _ = queue.add(commit(0))
        #expect(queue.add(commit(0)) == .full)
        #expect(queue.add(.maintain) == .queued)
        #expect(queue.add(.close { _ in }) == .queued)
        #expect(queue.add(commit(0)) == .closed)
        #expect(queue.takeBatch()?.count == 2)
        #expect(queue.add(.maintain) == .closed)
    }
}

@Suite struct HistoryRetentionTests {
    @Test("revisions are due when they are as old as the retention, and the number of marks is bounded")
    func marks() {
        let start = Timestamp(secondsSinceEpoch: 1_000)
        var retention = HistoryRetention(retention: .seconds(100))
        #expect(retention.nextDue == nil)
        var compacted = Revision(rawValue: 0)
        var committed: [Timestamp] = []
        for second in 0..<1_000 {
            let now = start + .seconds(second)
            committed.append(now)
            let newest = Revision(rawValue: Int64(committed.count))
            if let due = retention.due(by: now), due > compacted {
                compacted = due
                #expect(now - committed[Int(due.rawValue) - 1] >= .seconds(100))
            }
            retention.note(newest: newest, compacted: compacted, at: now)
            if let oldest = committed.dropFirst(Int(compacted.rawValue)).first { #expect(now - oldest < .seconds(112)) }
        }
        // Without further commits, the rest becomes due, and then there is nothing to wait for.
        var now = start + .seconds(1_000)
        var wakes = 0
        while let due = retention.nextDue {
            now = max(now, due)
            compacted = retention.due(by: now) ?? compacted
            retention.note(newest: 1_000, compacted: compacted, at: now)
            wakes += 1
            if wakes > 20 { break }
        }
        #expect(compacted == 1_000)
        #expect(wakes < 14)
    }

    @Test("history of an earlier process is kept for the retention")
    func restart() {
        let now = Timestamp(secondsSinceEpoch: 1_000)
        var retention = HistoryRetention(retention: .seconds(100))
        retention.note(newest: 50, compacted: 20, at: now)
        #expect(retention.nextDue == now + .seconds(100))
        #expect(retention.due(by: now + .seconds(99)) == nil)
        #expect(retention.due(by: now + .seconds(100)) == 50)
    }
}
