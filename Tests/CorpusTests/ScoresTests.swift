import Testing

@testable import Corpus

@Suite struct ScoresTests {
    private func result(_ file: String, _ id: String, passes: Bool) -> LineResult {
        let difference = Difference("object.x missing", at: "object.x", expected: 1, got: nil)
        return LineResult(file: file, id: id, kind: "K", requests: [], differences: passes ? [] : [difference])
    }

    @Test("scores are written a line for each file, sorted, and read again")
    func text() {
        let scores = Scores([
            result("b", "1", passes: true), result("a", "2", passes: false), result("a", "3", passes: true),
        ])
        #expect(scores.text == "a 1 2\nb 1 1\n")
        #expect(Scores(text: scores.text) == scores)
        #expect(Scores(text: "a one 2") == nil)
    }

    @Test("a score below the one before is a loss, and so is another number of lines")
    func losses() {
        let before = Scores(text: "a 1 2\nb 1 1\nc 5 5\n")
        let now = Scores([
            result("a", "1", passes: false), result("a", "2", passes: false), result("b", "3", passes: true),
        ])
        #expect(now.losses(from: before ?? Scores([])) == ["a: 0 of 2 lines pass, 1 of 2 did"])
        let fewer = Scores([result("a", "1", passes: true)])
        #expect(fewer.losses(from: before ?? Scores([])) == ["a: 1 of 1 lines pass, 1 of 2 did"])
        let more = Scores([result("a", "1", passes: true), result("a", "2", passes: true)])
        #expect(more.losses(from: before ?? Scores([])).isEmpty)
        #expect(more.gains(from: before ?? Scores([])) == ["a"])
        #expect(now.gains(from: before ?? Scores([])).isEmpty)
        // A whole replay without a file's lines has lost them.
        #expect(more.losses(from: before ?? Scores([]), isComplete: true).map { $0.prefix(2) } == ["b:", "c:"])
    }

    @Test("the most frequent difference comes first")
    func report() {
        let report = Report([
            result("a", "1", passes: false), result("a", "2", passes: false), result("a", "3", passes: true),
        ])
        #expect(report.differences().contains("2  object.x missing  (K; 1)"))
        #expect(report.scores(withKinds: false).contains("1/3"))
        #expect(report.examples(1).hasPrefix("1\n"))
    }
}
