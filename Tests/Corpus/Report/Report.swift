import KubeJSON

/// What a replay found, as text.
package struct Report: Sendable {
    private let results: [LineResult]

    /// How many kinds of differences are listed.
    private static let shapeLimit = 40
    private static let valueLimit = 1_500
    /// How many differences of a line are printed.
    private static let differenceLimit = 6

    package init(_ results: [LineResult]) {
        self.results = results
    }

    /// The score of each file, and of each kind in it.
    package func scores(withKinds: Bool) -> String {
        var text = ""
        for (file, lines) in Dictionary(grouping: results, by: \.file).sorted(by: { $0.key < $1.key }) {
            text += Self.row(file, lines)
            guard withKinds else { continue }
            let kinds = Dictionary(grouping: lines, by: \.kind)
            for (kind, lines) in kinds.sorted(by: { $0.key < $1.key }) where kinds.count > 1 {
                text += Self.row("    \(kind)", lines)
            }
        }
        return text + Self.row("all", results)
    }

    private static func row(_ name: String, _ lines: [LineResult]) -> String {
        let passed = lines.count { $0.isPassed }
        let percent = lines.isEmpty ? 0 : passed * 1_000 / lines.count
        let share = "\(percent / 10).\(percent % 10)"
        return "\(pad(name, 48))\(pad("\(passed)/\(lines.count)", 14, right: true))\(pad(share, 8, right: true)) %\n"
    }

    private static func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(1, width - text.count))
        return right ? spaces + text : text + spaces
    }

    /// The kinds of differences, those of most lines first, each with a line as an example.
    package func differences() -> String {
        var lines: [String: (count: Int, kinds: Set<String>, example: String)] = [:]
        for result in results {
            for shape in Set(result.differences.map(\.shape)) {
                var entry = lines[shape] ?? (0, [], result.id)
                entry.count += 1
                entry.kinds.insert(result.kind)
                lines[shape] = entry
            }
        }
        let sorted = lines.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        var text = ""
        for (shape, entry) in sorted.prefix(Self.shapeLimit) {
            let kinds = entry.kinds.count == 1 ? entry.kinds.first ?? "" : "\(entry.kinds.count) kinds"
            text += "\(Self.pad(String(entry.count), 6, right: true))  \(shape)  (\(kinds); \(entry.example))\n"
        }
        if sorted.count > Self.shapeLimit { text += "        … and \(sorted.count - Self.shapeLimit) more\n" }
        return text
    }

    /// `count` lines in full, each with another kind of difference as far as there are as many.
    package func examples(_ count: Int) -> String {
        let failed = results.filter { !$0.isPassed }
        var seen: Set<String> = []
        let first = failed.filter { seen.insert($0.differences[0].shape).inserted }
        let chosen = first.count >= count ? first : failed
        return chosen.prefix(count).map(Self.example).joined(separator: "\n")
    }

    private static func example(_ result: LineResult) -> String {
        var text = "\(result.id)\n"
        for request in result.requests { text += "  request   \(request)\n" }
        for difference in result.differences.prefix(differenceLimit) {
            text += "  \(difference.shape)\n    at        \(difference.place)\n"
            text += "    expected  \(value(difference.expected))\n    got       \(value(difference.got))\n"
        }
        let rest = result.differences.count - differenceLimit
        return rest > 0 ? "\(text)  … and \(rest) more differences\n" : text
    }

    private static func value(_ value: JSONValue?) -> String {
        guard let value else { return "nothing" }
        let text = value.jsonString()
        return text.count > valueLimit ? "\(text.prefix(valueLimit))…" : text
    }
}
