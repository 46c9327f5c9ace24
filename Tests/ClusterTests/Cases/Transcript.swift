import Foundation

/// What a program is expected to print, as a text. In a line `…` stands for anything, as a line of its own for any number
/// of lines. How many blanks stand between words, and empty lines, make no difference.
struct Transcript: ExpressibleByStringLiteral, Sendable {
    private let patterns: [String]

    init(stringLiteral text: String) {
        patterns = Self.lines(text)
    }

    /// The first line that is missing or another one than was printed, and what was printed instead. Nil where all is as
    /// expected.
    func mismatch(_ output: String) -> String? {
        let lines = Self.lines(output)
        // Whether the patterns from one on explain the lines from another on, from the last to the first.
        var explains = Array(repeating: Array(repeating: false, count: lines.count + 1), count: patterns.count + 1)
        explains[patterns.count][lines.count] = true
        for pattern in patterns.indices.reversed() {
            for line in (0...lines.count).reversed() {
                if patterns[pattern] == Self.anything {
                    explains[pattern][line] =
                        explains[pattern + 1][line] || line < lines.count && explains[pattern][line + 1]
                } else {
                    explains[pattern][line] =
                        line < lines.count && explains[pattern + 1][line + 1]
                        && Self.matches(lines[line], patterns[pattern])
                }
            }
        }
        return explains[0][0] ? nil : firstDifference(lines)
    }

    /// Where patterns and lines part, read from the first on.
    private func firstDifference(_ lines: [String]) -> String {
        var line = 0
        var skips = false
        for pattern in patterns {
            if pattern == Self.anything {
                skips = true
                continue
            }
            let found =
                skips
                ? lines.indices.dropFirst(line).first { Self.matches(lines[$0], pattern) }
                : line < lines.count && Self.matches(lines[line], pattern) ? line : nil
            guard let found else {
                return "expected: \(pattern)\nprinted:  \(line < lines.count ? lines[line] : "nothing more")"
            }
            line = found + 1
            skips = false
        }
        return line < lines.count ? "expected: nothing more\nprinted:  \(lines[line])" : "expected in another order"
    }

    private static let anything = "…"

    private static func lines(_ text: String) -> [String] {
        // Other characters that end lines may be part of what is printed.
        text.split { ["\n", "\r", "\r\n"].contains($0) }
            .map { $0.split { $0 == " " || $0 == "\t" }.joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private static func matches(_ line: String, _ pattern: String) -> Bool {
        let parts = pattern.components(separatedBy: anything)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return line == pattern }
        guard line.hasPrefix(first), line.dropFirst(first.count).hasSuffix(last) else { return false }
        var rest = line.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.range(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
