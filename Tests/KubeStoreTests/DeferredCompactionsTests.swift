import Testing

@testable import KubeStore

@Suite struct DeferredCompactionsTests {
    private func compaction(_ through: Revision, _ changes: Int = 1) -> JournalRecord {
        .forget(
            through: through,
            superseded: (0..<changes).map { Supersession(revision: through, key: "/ä\($0)", bytes: $0) })
    }

    private func revisions(_ records: [JournalRecord]) -> [Revision] {
        records.compactMap { if case .forget(let through, _) = $0 { through } else { nil } }
    }

    @Test("the parts before a revision are taken in order")
    func order() {
        var deferred = DeferredCompactions()
        deferred.add([compaction(3), compaction(5)], after: 1)
        deferred.add([compaction(9)], after: 5)
        #expect(deferred.forgotten == 1)
        #expect(deferred.begins(before: 2) && !deferred.begins(before: 1))
        #expect(revisions(deferred.take(through: 4)) == [3, 5])
        #expect(deferred.forgotten == 5 && !deferred.isEmpty)
        #expect(revisions(deferred.take(through: 9)) == [9])
        #expect(deferred.isEmpty && deferred.forgotten == 0)
    }

    @Test("the limit of changes is exceeded by at most one part, and at least one part is taken")
    func limit() {
        var deferred = DeferredCompactions()
        deferred.add([compaction(1, 4), compaction(2, 4), compaction(3, 4)], after: 0)
        #expect(revisions(deferred.take(through: 3, limit: 5)) == [1, 2])
        #expect(revisions(deferred.take(through: 3, limit: 0)) == [3])
    }

    @Test("superseded changes are returned unchanged")
    func packing() {
        var deferred = DeferredCompactions()
        deferred.add([compaction(7, 3)], after: 0)
        guard case .forget(_, let superseded)? = deferred.take(through: 7).first else {
            Issue.record("no record")
            return
        }
        #expect(superseded == (0..<3).map { Supersession(revision: 7, key: "/ä\($0)", bytes: $0) })
    }
}
