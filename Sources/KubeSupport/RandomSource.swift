import Synchronization

/// Where a component gets its random numbers from.
///
/// Components take a random source instead of using the system's generator, so that a simulation repeats a run from its
/// seed. What has to be unpredictable to others (keys, nonces, tokens, serial numbers, identifiers of DNS queries) is not
/// taken from here but from `SystemRandom`.
package protocol RandomSource: Sendable {
    /// A number of which all 64 bits are random.
    func next() -> UInt64
}

extension RandomSource {
    /// A number in `range`, all with the same probability.
    package func number<Number: FixedWidthInteger>(in range: Range<Number>) -> Number {
        var generator = RandomNumbers(self)
        return .random(in: range, using: &generator)
    }

    /// The elements in random order.
    package func shuffled<Elements: Sequence>(_ elements: Elements) -> [Elements.Element] {
        var generator = RandomNumbers(self)
        return elements.shuffled(using: &generator)
    }
}

/// Hands a random source to what takes a generator of the standard library.
package struct RandomNumbers: RandomNumberGenerator {
    private let source: any RandomSource

    package init(_ source: any RandomSource) {
        self.source = source
    }

    package func next() -> UInt64 { source.next() }
}

/// The system's generator, which is suited for cryptography.
package struct SystemRandom: RandomSource, RandomNumberGenerator {
    package init() {}

    package func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// Random bytes, for a key, a nonce or a token.
    package static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &generator) }
    }
}

/// Numbers that follow from a seed (SplitMix64): for tests and simulations.
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
