import Synchronization

/// A random source for tests and simulations, whose numbers depend only on its seed.
package final class SeededRandomSource: RandomSource {
    private let generator: Mutex<SplitMix64>

    package init(seed: UInt64) {
        generator = Mutex(SplitMix64(seed: seed))
    }

    package func next() -> UInt64 { generator.withLock { $0.next() } }
}
