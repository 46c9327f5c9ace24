import CMalloc
import ServiceLifecycle

/// Gives memory back to the system that this process does not need any more. One is enough for a process.
package struct MemoryTrimmer: Service {
    private let time: any TimeSource

    /// Twice in the half minute in which memory is to be given back.
    private static let interval = Duration.seconds(15)

    package init(time: any TimeSource = SystemTime()) {
        self.time = time
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            var policy = MemoryTrimPolicy()
            // What is needed from the beginning.
            _ = policy.decide(sample()) { Self.freeBytes }
            while (try? await time.sleep(for: Self.interval)) != nil {
                guard policy.decide(sample(), freeBytes: { Self.freeBytes }) else { continue }
                _ = malloc_trim(0)
                policy.noteTrimmed(bytes: ProcessMetrics.ownResidentBytes, freeBytes: Self.freeBytes)
            }
        }
    }

    private func sample() -> MemoryTrimPolicy.Sample {
        .init(bytes: ProcessMetrics.ownResidentBytes, cpuSeconds: ProcessMetrics.cpuSeconds(), time: time.now())
    }

    /// What glibc holds for the next allocations, in all its arenas, whether its pages were given back or not.
    private static var freeBytes: Int { Int(mallinfo2().fordblks) }
}
