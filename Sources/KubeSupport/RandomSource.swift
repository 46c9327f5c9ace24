import Synchronization

/// A source of random numbers for components.
///
/// Components use a random source instead of the system's generator, so that a simulation can repeat a run from its
/// seed. Values that must be unpredictable (keys, nonces, tokens, serial numbers, IDs of DNS queries) always come from
/// `SystemRandom`.
package protocol RandomSource: Sendable {
    /// Returns a number with 64 random bits.
    func next() -> UInt64
}

extension RandomSource {
    /// Returns a uniformly distributed number in `range`.
    package func number<Number: FixedWidthInteger>(in range: Range<Number>) -> Number {
        var generator = RandomNumbers(self)
        return .random(in: range, using: &generator)
    }

    /// Returns the elements in random order.
    package func shuffled<Elements: Sequence>(_ elements: Elements) -> [Elements.Element] {
        var generator = RandomNumbers(self)
        return elements.shuffled(using: &generator)
    }
}
