import Foundation

/// How long a fuzzer runs: so many rounds, the same ones at every run; or, where the environment variable
/// `MARTLET_FUZZ_SECONDS` says so, rounds of its own for that long (`dev/test --nightly`).
package struct FuzzRounds: Sequence, IteratorProtocol {
    private let count: UInt64
    private let end: ContinuousClock.Instant?
    private let first: UInt64
    private let name: String
    private var next_: UInt64 = 0

    /// - Parameter name: What is printed with the seed and the number of rounds.
    package init(_ count: UInt64, _ name: String = #function, file: String = #fileID) {
        self.count = count
        self.name = "\(file.split(separator: "/").last ?? "") \(name)"
        let environment = ProcessInfo.processInfo.environment
        end = environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init).map { .now + .seconds($0) }
        // A run that failed is repeated by the seed that it printed.
        let seed = environment["MARTLET_FUZZ_SEED"].flatMap(UInt64.init)
        first = seed ?? (end == nil ? 1 : UInt64.random(in: 1..<1 << 48))
        if end != nil { print("\(self.name): fuzzing from MARTLET_FUZZ_SEED=\(first)") }
    }

    /// The seed of the next round.
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

/// Numbers that look random and are the same for the same seed.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

/// Makes broken input of good input.
package struct Mutator {
    package var random: SeededRandom
    /// Longer results are cut, so that mutations of mutations stay small.
    private let limit = 64 * 1024
    private let tokens: [[UInt8]]

    /// - Parameter tokens: What parsers of the input's format trip over, beside what all do.
    package init(seed: UInt64, tokens: [[UInt8]] = []) {
        random = SeededRandom(seed: seed)
        self.tokens = Self.tokens + tokens
    }

    /// One of `list`, which is not empty.
    package mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int(random.next() % UInt64(list.count))]
    }

    /// `bytes` in pieces of changing length; small ones where `bytes` are few.
    package mutating func cut(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        let longest = pick([2, 20, 200, 20_000])
        while start < bytes.count {
            // Not thousands of pieces, which only take time.
            let end = min(bytes.count, start + 1 + below(longest) + bytes.count / 500)
            pieces.append(bytes[start..<end])
            start = end
        }
        return pieces
    }

    /// What parsers trip over.
    private static let tokens: [[UInt8]] =
        [
            "{", "}", "[", "]", "\"", "\\", ":", ",", "null", "true", "-", "0", "1e999", "-0", "18446744073709551616",
            "9223372036854775808", "-9223372036854775809", "1.0000000000000000000001", "\\u0000", "\\ud800",
            "\\udc00\\ud800",
            "\u{0}", "\u{feff}", "\n", "\t", "  ", "- ", "&a ", "*a", "<<: ", "? ", "---\n", "!!str ", "|\n", "%", "'",
            "#",
            "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "1e18Ei", "0.000000000001n", "kind", "apiVersion",
            "metadata",
        ].map { Array($0.utf8) } + [
            [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80],
            [0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
            [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01], [0x00], [0x0a, 0x00], [0x12, 0x7f],
        ]

    package mutating func below(_ bound: Int) -> Int { bound <= 0 ? 0 : Int.random(in: 0..<bound, using: &random) }

    /// `bytes` with a few changes; `other` lends parts.
    package mutating func mutated(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0...below(6) { change(&result, other) }
        return result.count > limit ? Array(result[..<limit]) : result
    }

    private mutating func range(_ bytes: [UInt8], longest: Int) -> Range<Int> {
        let start = below(bytes.count + 1)
        return start..<min(bytes.count, start + below(longest))
    }

    private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let at = below(bytes.count)
        switch below(10) {
        case 0 where !bytes.isEmpty: bytes[at] ^= 1 << UInt8(below(8))
        case 1 where !bytes.isEmpty: bytes[at] = UInt8(below(256))
        case 2: bytes.removeSubrange(range(bytes, longest: 32))
        case 3: bytes.insert(contentsOf: bytes[range(bytes, longest: 64)], at: at)
        case 4: bytes.insert(contentsOf: other[range(other, longest: 256)], at: at)
        case 5: bytes.replaceSubrange(range(bytes, longest: 8), with: tokens[below(tokens.count)])
        case 6: bytes.insert(contentsOf: tokens[below(tokens.count)], at: at)
        case 7: bytes.removeLast(below(bytes.count))
        case 8:
            let token = tokens[below(tokens.count)]
            for _ in 0..<below(2_000) { bytes.insert(contentsOf: token, at: min(at, bytes.count)) }
        default: bytes.insert(UInt8(below(256)), at: at)
        }
    }
}
