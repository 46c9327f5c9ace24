import Testing

@testable import KubeSupport

@Suite("Memory trim policy")
struct MemoryTrimTests {
    /// A sample every 15 s: the resident and the free megabytes, and the seconds of CPU time since the last sample.
    private typealias Sample = (resident: Int, free: Int, seconds: Double)

    private func decisions(_ samples: [Sample], trimmedTo left: Int = 20) -> [Bool] {
        var policy = MemoryTrimPolicy()
        var (cpu, time) = (0.0, Timestamp(secondsSinceEpoch: 1_000))
        return samples.map { sample in
            cpu += sample.seconds
            time = time + .seconds(15)
            let decision = policy.decide(
                .init(bytes: sample.resident << 20, cpuSeconds: cpu, time: time), freeBytes: { sample.free << 20 })
            if decision { policy.noteTrimmed(bytes: left << 20, freeBytes: sample.free << 20) }
            return decision
        }
    }

    @Test("a process that has grown is trimmed once when it is idle")
    func resting() {
        #expect(
            decisions([(20, 5, 0.1), (300, 280, 10), (300, 280, 0.1), (20, 280, 0.1), (21, 280, 0.1)])
                == [false, false, true, false, false])
        // Memory in use is not trimmed again.
        let inUse = decisions([(20, 5, 0), (300, 5, 0), (300, 5, 0), (304, 5, 0), (310, 5, 0)], trimmedTo: 300)
        #expect(inUse == [false, true, false, false, true])
    }

    @Test("memory freed after a trim is trimmed, even if the process has not grown since")
    func again() {
        let samples: [Sample] = [(20, 5, 0), (300, 5, 0), (300, 5, 0), (300, 200, 0), (110, 200, 0)]
        #expect(decisions(samples, trimmedTo: 300) == [false, true, false, true, false])
    }

    @Test("a busy process is trimmed within a minute, without querying its free memory")
    func busy() {
        #expect(
            decisions([(20, 5, 15), (300, 5, 15), (300, 5, 15), (300, 5, 15), (300, 5, 15)], trimmedTo: 290)
                == [false, false, false, false, true])
        var policy = MemoryTrimPolicy()
        for second in [0, 15, 30] {
            let sample = MemoryTrimPolicy.Sample(
                bytes: 1 << 20, cpuSeconds: Double(second), time: Timestamp(secondsSinceEpoch: Int64(second)))
            #expect(
                !policy.decide(sample) {
                    Issue.record("the free memory was queried")
                    return 0
                })
        }
    }

    @Test("a process that has grown or freed little is not trimmed")
    func small() {
        #expect(
            decisions([(20, 5, 0), (25, 10, 0), (27, 12, 0), (15, 4, 0), (22, 11, 0)])
                == Array(repeating: false, count: 5))
    }
}
