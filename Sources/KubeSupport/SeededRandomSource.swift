import Synchronization

/// A random source for tests and simulations, whose numbers depend only on its seed. The generator is SplitMix64.
package final class SeededRandomSource: RandomSource {
    private let state: Mutex<UInt64>

    package init(seed: UInt64) {
        state = Mutex(seed)
    }

    package func next() -> UInt64 {
        let position = state.withLock { state in
            state &+= 0x9e37_79b9_7f4a_7c15
            return state
        }
        var mixed = position
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
