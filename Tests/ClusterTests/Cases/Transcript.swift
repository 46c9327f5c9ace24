import Foundation

/// The expected output of a program. Within a line `…` matches any text, as a whole line any number of lines. Empty
/// lines and the number of spaces between words are ignored.
struct Transcript: ExpressibleByStringLiteral, Sendable {
    private let patterns: [String]

    init(stringLiteral text: String) {
        patterns = Self.lines(text)
    }

    /// Returns the first line that is missing or differs, and the actual line. Nil if the output matches.
    func mismatch(_ output: String) -> String? {
        let lines = Self.lines(output)
        // `explains[p][l]` is true if the patterns from `p` on match the lines from `l` on; filled from the end.
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

    /// Returns the first difference between the patterns and the lines.
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
        // Other line-ending characters may be part of the output.
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
