import Foundation
import KubeSupport

/// Makes invalid input from valid input, for fuzzers.
package struct Mutator {
    package var random: SplitMix64
    /// The limit on results, so that repeated mutations stay small.
    private let limit = 64 * 1024
    private let tokens: [[UInt8]]

    /// - Parameter tokens: Critical byte sequences of the input's format, in addition to the general ones.
    package init(seed: UInt64, tokens: [[UInt8]] = []) {
        random = SplitMix64(seed: seed)
        self.tokens = Self.tokens + tokens
    }

    /// Returns a random element of `list`, which must not be empty.
    package mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int(random.next() % UInt64(list.count))]
    }

    /// Returns `bytes` in pieces of random length.
    package mutating func cut(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        let longest = pick([2, 20, 200, 20_000])
        while start < bytes.count {
            // Avoids thousands of pieces, which only take time.
            let end = min(bytes.count, start + 1 + below(longest) + bytes.count / 500)
            pieces.append(bytes[start..<end])
            start = end
        }
        return pieces
    }

    /// Byte sequences that are critical for many parsers.
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

    /// Returns `bytes` with a few changes, which may include parts of `other`.
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
