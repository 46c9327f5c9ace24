import KubeSupport
import TestSupport
import Testing

@testable import KubeStore

@Suite struct MVCCStateTests {
    @Test("random transactions agree with a model that stores every revision completely", arguments: [UInt64(1), 2, 3])
    func model(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var state = MVCCState()
        var journal = TestJournal()
        /// The entries at each revision.
        var model: [[String: StoredEntry]] = [[:]]
        for step in 0..<300 {
            let before = state
            let newest = model[model.count - 1]
            var next = newest
            let revision = Revision(rawValue: Int64(model.count))
            var mutations: [Mutation] = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let key = "/\(Int.random(in: 0..<30, using: &random))"
                guard !mutations.contains(where: { $0.key == key }) else { continue }
                if Bool.random(using: &random) {
                    let value = [UInt8.random(in: 0...255, using: &random)]
                    mutations.append(.put(key: key, value: value))
                    next[key] = StoredEntry(
                        key: key, value: value, created: newest[key]?.created ?? revision, modified: revision)
                } else {
                    mutations.append(.delete(key: key))
                    next[key] = nil
                }
            }
            let outcome = try state.commit(Transaction(preconditions: [], mutations: mutations))
            if next != newest {
                #expect(outcome.result == .committed(revision))
                model.append(next)
            } else {
                #expect(outcome.result == .committed(Revision(rawValue: Int64(model.count - 1))))
                #expect(outcome.events.isEmpty && outcome.records.isEmpty)
            }
            journal.add(outcome.records)
            // A copy taken before has not changed.
            #expect(try before.list(.all, limit: nil, at: nil).entries == newest.values.sorted { $0.isBefore($1) })
            if step % 30 == 29 {
                try check(state, model)
                let target = Revision(rawValue: Int64.random(in: 0..<Int64(model.count), using: &random))
                journal.add(try state.compact(through: target, limit: 20))
                try check(state, model)
                try check(try journal.restore(compacted: state.compacted), model)
            }
        }
        #expect(state.compacted.rawValue > 0)
        #expect(state.log.count == Int(state.revision.rawValue - state.compacted.rawValue))
        #expect(state.versions.count == state.log.reduce(0) { $0 + $1.value.count })
    }

    private func check(_ state: MVCCState, _ model: [[String: StoredEntry]]) throws {
        #expect(state.revision.rawValue == Int64(model.count - 1))
        for (index, entries) in model.enumerated() {
            let revision = Revision(rawValue: Int64(index))
            guard revision >= state.compacted else {
                #expect(throws: StoreError.self) { try state.get("/0", at: revision) }
                continue
            }
            let page = try state.list(.all, limit: nil, at: revision)
            #expect(page.entries == entries.values.sorted { $0.isBefore($1) })
            for key in 0..<30 where index % 7 == 0 {
                #expect(try state.get("/\(key)", at: revision) == entries["/\(key)"])
            }
        }
        let part = KeyRange(lower: "/1", upper: "/2")
        let events = try state.events(in: part, after: state.compacted)
        #expect(events.allSatisfy { $0.key.hasPrefix("/1") })
        var replayed = model[Int(state.compacted.rawValue)].filter { part.contains($0.key) }
        for event in events {
            #expect(event.previous == replayed[event.key])
            if case .put(let entry) = event.change { replayed[event.key] = entry } else { replayed[event.key] = nil }
        }
        #expect(replayed == model[model.count - 1].filter { part.contains($0.key) })
    }

    @Test("a failed transaction does not change the state")
    func failure() throws {
        var state = MVCCState()
        _ = try state.commit(Transaction(preconditions: [], mutations: [.put(key: "/a", value: [1])]))
        let lease = LeaseID(rawValue: 1)
        #expect(throws: StoreError.self) {
            try state.commit(
                Transaction(
                    preconditions: [], mutations: [.delete(key: "/a"), .put(key: "/b", value: [], lease: lease)]))
        }
        #expect(state.entry(of: "/a")?.value == [1])
        #expect(state.revision == 1)
    }

    @Test("a compaction returns the superseded rows")
    func superseded() throws {
        var state = MVCCState()
        func commit(_ mutations: Mutation...) throws {
            _ = try state.commit(Transaction(preconditions: [], mutations: mutations))
        }
        try commit(.put(key: "/a", value: []))
        try commit(.put(key: "/a", value: []), .put(key: "/b", value: []))
        try commit(.delete(key: "/b"))
        try commit(.put(key: "/a", value: []))
        guard case .forget(through: 3, let superseded)? = try state.compact(through: 3).first else {
            Issue.record("not compacted")
            return
        }
        #expect(
            superseded == [
                Supersession(revision: 1, key: "/a", bytes: 2), Supersession(revision: 2, key: "/b", bytes: 2),
                Supersession(revision: 3, key: "/b", bytes: 2),
            ])
        #expect(try state.compact(through: 3).isEmpty)
    }
}

/// Stores rows in memory as the SQLite journal does on disk.
private struct TestJournal {
    private var rows: [JournalRow] = []

    mutating func add(_ records: [JournalRecord]) {
        for record in records {
            switch record {
            case .change(let event, let sequence, let lease):
                rows.append(JournalRow(event, sequence: sequence, lease: lease))
            case .forget(_, let superseded):
                let gone = Set(superseded)
                rows.removeAll { row in
                    let bytes = row.key.utf8.count + (row.value?.count ?? 0)
                    return gone.contains(Supersession(revision: row.revision, key: row.key, bytes: bytes))
                }
            case .grant, .end: break
            }
        }
    }

    func restore(compacted: Revision) throws -> MVCCState {
        var restoration = StateRestoration(compacted: compacted, lastLease: LeaseID(rawValue: 0))
        for row in rows { try restoration.add(row) }
        return try restoration.finish()
    }
}

extension KeyRange {
    static let all = KeyRange(lower: "", upper: nil)
}

extension StoredEntry {
    fileprivate func isBefore(_ other: Self) -> Bool { UTF8Key(key) < UTF8Key(other.key) }
}
