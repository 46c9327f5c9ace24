import Glibc

/// How many lines of each file are answered as recorded: the file `Tests/CorpusTests/scores`, a line for each.
package struct Scores: Equatable, Sendable {
    package struct Score: Equatable, Sendable {
        package var passed = 0
        package var total = 0

        package init(passed: Int = 0, total: Int = 0) {
            self.passed = passed
            self.total = total
        }
    }

    package var byFile: [String: Score] = [:]

    package init(_ results: [LineResult]) {
        for result in results {
            byFile[result.file, default: Score()].total += 1
            if result.isPassed { byFile[result.file]?.passed += 1 }
        }
    }

    /// Nil when the text is malformed.
    package init?(text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 3, let passed = Int(parts[1]), let total = Int(parts[2]) else { return nil }
            byFile[String(parts[0])] = Score(passed: passed, total: total)
        }
    }

    package var text: String {
        byFile.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.passed) \($0.value.total)\n" }.joined()
    }

    /// The files of which more lines pass than `recorded` says.
    package func gains(from recorded: Scores) -> [String] {
        byFile.keys.sorted().filter { (byFile[$0]?.passed ?? 0) > (recorded.byFile[$0]?.passed ?? 0) }
    }

    /// What is worse than `recorded`, a line for each file.
    ///
    /// - Parameter isComplete: Whether all files were replayed. If not, those that were not are left out.
    package func losses(from recorded: Scores, isComplete: Bool = false) -> [String] {
        let missing = isComplete ? recorded.byFile.keys.filter { byFile[$0] == nil }.sorted() : []
        return missing.map { "\($0): no line was replayed" }
            + byFile.sorted { $0.key < $1.key }.compactMap { file, score in
                guard let before = recorded.byFile[file], score.passed < before.passed || score.total != before.total
                else { return nil }
                return "\(file): \(score.passed) of \(score.total) lines pass, \(before.passed) of \(before.total) did"
            }
    }
}
