import Testing

@testable import KubeSupport

@Suite("Giving memory back")
struct MemoryTrimTests {
    /// Samples of a process: the megabytes that its allocator holds free, and the seconds of CPU time that it took, every 15 s.
    private func decisions(_ samples: [(megabytes: Int, seconds: Double)]) -> [Bool] {
        var policy = MemoryTrimPolicy()
        var (cpu, time) = (0.0, Timestamp(secondsSinceEpoch: 1_000))
        return samples.map { sample in
            cpu += sample.seconds
            time = time + .seconds(15)
            let bytes = sample.megabytes << 20
            let decision = policy.decide(.init(freeBytes: bytes, cpuSeconds: cpu, time: time))
            if decision { policy.noteTrimmed(freeBytes: bytes) }
            return decision
        }
    }

    @Test("A process that has freed much gives memory back when it rests, and once")
    func resting() {
        #expect(
            decisions([(5, 0.1), (300, 10), (300, 0.1), (300, 0.1), (301, 0.1)]) == [false, false, true, false, false])
    }

    @Test("What is freed after memory was given back is given back, too, though the process has not grown since")
    func again() {
        // 200 of the 300 MB are in use again, and then free again.
        #expect(decisions([(5, 0), (300, 0), (100, 0), (300, 0)]) == [false, true, false, true])
        #expect(decisions([(5, 0), (150, 0), (300, 0)]) == [false, true, true])
    }

    @Test("A process that does not rest gives memory back within a minute")
    func busy() {
        #expect(
            decisions([(5, 15), (300, 15), (300, 15), (300, 15), (300, 15)]) == [false, false, false, false, true])
    }

    @Test("A process that has freed little is left alone")
    func small() {
        #expect(decisions([(5, 0), (10, 0), (12, 0), (4, 0), (11, 0)]) == Array(repeating: false, count: 5))
    }
}
