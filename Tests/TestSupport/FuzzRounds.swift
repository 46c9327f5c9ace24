import Foundation

/// The seeds of a fuzzer's rounds: a fixed number of rounds with the same seeds in every run; or, if the environment
/// variable `MARTLET_FUZZ_SECONDS` is set, rounds with random seeds for that time (`dev/test --nightly`).
package struct FuzzRounds: Sequence, IteratorProtocol {
    private let count: UInt64
    private let end: ContinuousClock.Instant?
    private let first: UInt64
    private let name: String
    private var next_: UInt64 = 0

    /// - Parameter name: The name that is printed with the seed and the number of rounds.
    package init(_ count: UInt64, _ name: String = #function, file: String = #fileID) {
        self.count = count
        self.name = "\(file.split(separator: "/").last ?? "") \(name)"
        let environment = ProcessInfo.processInfo.environment
        end = environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init).map { .now + .seconds($0) }
        // A failed run can be repeated with the printed seed.
        let seed = environment["MARTLET_FUZZ_SEED"].flatMap(UInt64.init)
        first = seed ?? (end == nil ? 1 : UInt64.random(in: 1..<1 << 48))
        if end != nil { print("\(self.name): fuzzing from MARTLET_FUZZ_SEED=\(first)") }
    }

    /// Returns the seed of the next round.
    package mutating func next() -> UInt64? {
        if let end {
            guard .now < end else {
                print("\(name): \(next_) inputs")
                return nil
            }
        } else {
            guard next_ < count else { return nil }
        }
        defer { next_ += 1 }
        return first &+ next_
    }
}
