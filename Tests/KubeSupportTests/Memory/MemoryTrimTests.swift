import Testing

@testable import KubeSupport

@Suite("Giving memory back")
struct MemoryTrimTests {
    private static let megabyte = 1 << 20

    /// Samples of a process: its megabytes and the seconds of CPU time that it took, every 15 s.
    private func decisions(_ samples: [(megabytes: Int, seconds: Double)], trimmedTo left: Int = 20) -> [Bool] {
        var policy = MemoryTrimPolicy()
        var (cpu, time) = (0.0, Timestamp(secondsSinceEpoch: 1_000))
        return samples.map { sample in
            cpu += sample.seconds
            time = time + .seconds(15)
            let decision = policy.decide(
                .init(bytes: sample.megabytes * Self.megabyte, cpuSeconds: cpu, time: time))
            if decision { policy.noteTrimmed(bytes: left * Self.megabyte) }
            return decision
        }
    }

    @Test("A process that has grown gives memory back when it rests, and once")
    func resting() {
        #expect(
            decisions([(20, 0.1), (300, 10), (300, 0.1), (20, 0.1), (21, 0.1)]) == [false, false, true, false, false])
        // What is in use stays, and is no reason to try again.
        let inUse = decisions([(20, 0), (300, 0), (300, 0), (304, 0), (310, 0)], trimmedTo: 300)
        #expect(inUse == [false, true, false, false, true])
    }

    @Test("A process that does not rest gives memory back within a minute")
    func busy() {
        #expect(
            decisions([(20, 15), (300, 15), (300, 15), (300, 15), (300, 15)], trimmedTo: 290)
                == [false, false, false, false, true])
    }

    @Test("A process that has not grown, or little, is left alone")
    func small() {
        #expect(decisions([(20, 0), (25, 0), (27, 0), (15, 0), (22, 0)]) == Array(repeating: false, count: 5))
    }
}
