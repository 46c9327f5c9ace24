/// Adapts a random source to the standard library's `RandomNumberGenerator`.
package struct RandomNumbers: RandomNumberGenerator {
    private let source: any RandomSource

    package init(_ source: any RandomSource) {
        self.source = source
    }

    package func next() -> UInt64 { source.next() }
}
