import CMalloc
import ServiceLifecycle

/// Returns unused memory to the system according to `MemoryTrimPolicy`, and the pages of the executable that only a start
/// needs (`ExecutablePages`). A process needs only one.
package struct MemoryTrimmer: Service {
    private let time: any TimeSource

    /// The interval of samples, half of the 30 s within which memory should be returned.
    private static let interval = Duration.seconds(15)
    /// The time after which the components of a process have started.
    private static let startTime = Duration.seconds(3)

    package init(time: any TimeSource = SystemTime()) {
        self.time = time
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            guard (try? await time.sleep(for: Self.startTime)) != nil else { return }
            ExecutablePages.release()
            var policy = MemoryTrimPolicy()
            // The first sample is the baseline.
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

    /// The free memory in all of glibc's arenas, including pages that were already returned.
    private static var freeBytes: Int { Int(mallinfo2().fordblks) }
}
