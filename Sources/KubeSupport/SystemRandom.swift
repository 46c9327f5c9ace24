/// The system's generator, which is cryptographically secure.
package struct SystemRandom: RandomSource, RandomNumberGenerator {
    package init() {}

    package func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// Returns random bytes, for a key, a nonce or a token.
    package static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &generator) }
    }
}
