import Testing

@testable import KubeSupport

@Suite("Giving memory back")
struct MemoryTrimTests {
    /// A process as it is every 15 s: its megabytes, those that its allocator holds free, the seconds of CPU time that it took.
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

    @Test("A process that has grown gives memory back when it rests, and once")
    func resting() {
        #expect(
            decisions([(20, 5, 0.1), (300, 280, 10), (300, 280, 0.1), (20, 280, 0.1), (21, 280, 0.1)])
                == [false, false, true, false, false])
        // What is in use stays, and is no reason to try again.
        let inUse = decisions([(20, 5, 0), (300, 5, 0), (300, 5, 0), (304, 5, 0), (310, 5, 0)], trimmedTo: 300)
        #expect(inUse == [false, true, false, false, true])
    }

    @Test("What is freed after memory was given back is given back, too, though the process has not grown since")
    func again() {
        let samples: [Sample] = [(20, 5, 0), (300, 5, 0), (300, 5, 0), (300, 200, 0), (110, 200, 0)]
        #expect(decisions(samples, trimmedTo: 300) == [false, true, false, true, false])
    }

    @Test("A process that does not rest gives memory back within a minute, and is not asked what is free")
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
                    Issue.record("asked")
                    return 0
                })
        }
    }

    @Test("A process that has grown or freed little is left alone")
    func small() {
        #expect(
            decisions([(20, 5, 0), (25, 10, 0), (27, 12, 0), (15, 4, 0), (22, 11, 0)])
                == Array(repeating: false, count: 5))
    }
}
