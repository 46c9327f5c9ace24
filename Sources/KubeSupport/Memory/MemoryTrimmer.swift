import ServiceLifecycle

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Gives memory back to the system that this process does not need any more. One is enough for a process.
package struct MemoryTrimmer: Service {
    private let time: any TimeSource

    /// Twice in the half minute in which memory is to be given back.
    private static let interval = Duration.seconds(15)

    package init(time: any TimeSource = SystemTime()) {
        self.time = time
    }

    package func run() async {
        guard let trim = Self.trim else { return }
        await cancelWhenGracefulShutdown {
            var policy = MemoryTrimPolicy()
            // What is needed from the beginning.
            _ = policy.decide(sample())
            while (try? await time.sleep(for: Self.interval)) != nil {
                guard policy.decide(sample()) else { continue }
                _ = trim(0)
                policy.noteTrimmed(bytes: ProcessMetrics.ownResidentBytes)
            }
        }
    }

    private func sample() -> MemoryTrimPolicy.Sample {
        .init(bytes: ProcessMetrics.ownResidentBytes, cpuSeconds: ProcessMetrics.cpuSeconds(), time: time.now())
    }

    /// glibc's `malloc_trim`, which gives back the free pages of all arenas and is not among the functions that Swift's
    /// module of glibc has. Nil with another C library.
    private static var trim: (@convention(c) (Int) -> Int32)? {
        guard let symbol = dlsym(nil, "malloc_trim") else { return nil }
        return unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)
    }
}
