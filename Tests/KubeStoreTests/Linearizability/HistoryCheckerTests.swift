import Testing

@testable import KubeStore

/// Tests that the checker accepts linearizable histories and rejects others.
@Suite struct HistoryCheckerTests {
    private let log = [
        RecordedChange(revision: 1, key: "a", value: "1"), RecordedChange(revision: 2, key: "b", value: "2"),
        RecordedChange(revision: 3, key: "a", value: "3"), RecordedChange(revision: 4, key: "a", value: nil),
    ]
    /// Sequential operations: two writes of "a", and its deletion.
    private let writes = [
        operation(0, 10, .write(value: "1", expected: nil, .committed(1))),
        operation(20, 30, .write(value: "3", expected: 1, .committed(3))),
        operation(40, 50, .write(value: nil, expected: 3, .committed(4))),
    ]

    private static func operation(
        _ begun: Int, _ ended: Int, _ kind: RecordedOperation.Kind, key: String = "a"
    ) -> RecordedOperation {
        RecordedOperation(key: key, begun: begun, ended: ended, kind: kind)
    }

    private func violations(_ begun: Int, _ ended: Int, _ kind: RecordedOperation.Kind) -> Int {
        HistoryChecker(log: log).violations(writes + [Self.operation(begun, ended, kind)]).count
    }

    @Test("a linearizable history passes")
    func valid() {
        #expect(HistoryChecker(log: log).violations(writes).isEmpty)
        #expect(violations(12, 15, .read(value: "1", revision: 1)) == 0)
        // Concurrent with the second write: either value is correct.
        #expect(violations(12, 25, .read(value: "1", revision: 1)) == 0)
        #expect(violations(12, 25, .read(value: "3", revision: 3)) == 0)
        #expect(violations(45, 60, .read(value: nil, revision: nil)) == 0)
        #expect(violations(12, 15, .write(value: "x", expected: nil, .refused(current: 1))) == 0)
        #expect(violations(12, 15, .write(value: "x", expected: 1, .unknown)) == 0)
    }

    @Test("a stale or premature read is detected")
    func reads() {
        #expect(violations(32, 35, .read(value: "1", revision: 1)) == 1)
        #expect(violations(12, 15, .read(value: "3", revision: 3)) > 0)
        #expect(violations(32, 35, .read(value: nil, revision: nil)) == 1)
        #expect(violations(52, 55, .read(value: "3", revision: 3)) == 1)
        #expect(violations(32, 35, .read(value: "other", revision: 3)) == 1)
        // Two reads, of which the later one returns the older entry.
        let reads = [
            Self.operation(22, 24, .read(value: "3", revision: 3)),
            Self.operation(26, 28, .read(value: "1", revision: 1)),
        ]
        #expect(HistoryChecker(log: log).violations(writes + reads).count == 1)
    }

    @Test("a lost or repeated write, or one with a false precondition, is detected")
    func writeViolations() {
        #expect(violations(32, 35, .write(value: "9", expected: 3, .committed(9))) > 0)
        #expect(violations(22, 25, .write(value: "3", expected: nil, .committed(3))) == 1)
        #expect(violations(32, 35, .write(value: "x", expected: 3, .refused(current: 3))) == 1)
        #expect(violations(32, 35, .write(value: "x", expected: nil, .refused(current: 1))) == 1)
        let doubled =
            log + [
                RecordedChange(revision: 5, key: "a", value: "x"), RecordedChange(revision: 6, key: "a", value: "x"),
            ]
        let unknown = Self.operation(60, 65, .write(value: "x", expected: nil, .unknown))
        #expect(HistoryChecker(log: doubled).violations(writes + [unknown]).count == 1)
    }

    @Test("a revision that contradicts real time is detected")
    func clock() {
        // Acknowledged as 1 after 3 was.
        let late = [Self.operation(60, 70, .write(value: "2", expected: nil, .committed(2)), key: "b")]
        #expect(HistoryChecker(log: log).violations(writes + late).count > 0)
        #expect(HistoryChecker(log: Array(log.reversed())).violations([]).count == 3)
    }
}
