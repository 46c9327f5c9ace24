import ArgumentParser
import Corpus
import Glibc
import KubePKI

/// `dev/corpus`: replays what upstream answered and says what Martlet answers differently.
@main
struct CorpusTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "Replays recorded requests against the API server and compares the answers with upstream's.")

    @Argument(help: "The files to replay. Default: all of \(Replayer.files.joined(separator: ", ")).")
    var files: [String] = []

    @Option(help: "Replay the lines of this kind only.")
    var kind: String?

    @Option(help: "Replay the line with this id, or those whose ids begin so.")
    var id: String?

    @Option(help: "Print this many lines with differences in full.")
    var show = 0

    @Flag(help: "Print the ids of the lines that pass, and nothing else.")
    var listPassed = false

    @Option(help: "A file made with --list-passed: print which lines passed then and which do now.")
    var compare: String?

    @Flag(help: "Fail when a file's score is below the one that is checked in.")
    var check = false

    @Flag(help: "Check the present scores in.")
    var update = false

    @Option(help: "Where the corpus is.")
    var corpus = "../shared/corpus"

    @Option(help: "The file of scores.")
    var scores = "Tests/CorpusTests/scores"

    func validate() throws {
        for file in files where !Replayer.files.contains(file) {
            throw ValidationError("\(file) is no file of the corpus: use \(Replayer.files.joined(separator: ", "))")
        }
        if check || update, kind != nil || id != nil {
            throw ValidationError("--check and --update are about whole files, without --kind and --id")
        }
    }

    func run() async throws {
        guard let directory = CorpusDirectory(corpus) else {
            return print("corpus: skipped, there is no \(corpus)")
        }
        let keys = "\(temporaryDirectory)/martlet-corpus-\(getpid())"
        defer { Self.remove(keys) }
        let replayer = Replayer(directory, try CorpusCredentials(directory: keys))
        let selection = Selection(files: files.isEmpty ? nil : Set(files), kind: kind, id: id)
        let results = try await replayer.run(selection)
        let report = Report(results)
        if listPassed {
            for result in results where result.isPassed { print(result.key) }
            return
        }
        print(report.scores(withKinds: !check && !update))
        if !check, !update { print(report.differences()) }
        if show > 0 { print(report.examples(show)) }
        if let compare { try printChanges(results, since: compare) }
        let present = Scores(results)
        if update { try write(present) }
        if check { try check(present, against: try readScores()) }
    }

    private var temporaryDirectory: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    private func readScores() throws -> Scores {
        guard let scores = Scores(text: try CredentialFile.readText(scores)) else {
            throw ValidationError("\(self.scores) is malformed")
        }
        return scores
    }

    /// Scores of files that were not replayed stay.
    private func write(_ present: Scores) throws {
        var all = (try? readScores()) ?? Scores([])
        all.byFile.merge(present.byFile) { _, new in new }
        guard let file = fopen(scores, "w") else { throw ValidationError("\(scores) can't be written") }
        fputs(all.text, file)
        fclose(file)
    }

    private func check(_ present: Scores, against recorded: Scores) throws {
        let gains = present.gains(from: recorded)
        if !gains.isEmpty {
            print("corpus: better than in \(scores): \(gains.joined(separator: ", ")); dev/corpus --update keeps that")
        }
        let losses = present.losses(from: recorded, isComplete: files.isEmpty)
        guard !losses.isEmpty else { return print("corpus: no score is below \(scores)") }
        for loss in losses { print("corpus: \(loss)") }
        print("corpus: to see which lines these are, run dev/corpus --list-passed >FILE before the change, and")
        print("corpus: dev/corpus --compare FILE after it")
        throw ExitCode.failure
    }

    private func printChanges(_ results: [LineResult], since path: String) throws {
        let before = Set(try CredentialFile.readText(path).split(separator: "\n").map(String.init))
        for result in results where result.isPassed != before.contains(result.key) {
            let gist = result.differences.first.map { "  \($0.shape)" } ?? ""
            print("\(result.isPassed ? "+" : "-") \(result.key)\(gist)")
        }
    }

    private static func remove(_ directory: String) {
        guard let stream = opendir(directory) else { return }
        defer {
            closedir(stream)
            rmdir(directory)
        }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            unlink("\(directory)/\(name)")
        }
    }
}

extension LineResult {
    /// Ids are unique within a file.
    fileprivate var key: String { "\(file) \(id.split(separator: "\n").joined(separator: "\\n"))" }
}
