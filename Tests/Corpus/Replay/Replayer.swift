import KubeSupport

/// Replays the corpus, or a part of it.
package struct Replayer: Sendable {
    /// The files, by the names that scores are given under. `accessreviews` are those of `authorization.jsonl`.
    package static let files = [
        "accessreviews", "admission", "apply", "authorization", "bootstrap-rbac", "collect", "create", "delete",
        "discovery",
        "invalid", "openapi", "reads", "selectors", "tables", "update",
    ]

    private let directory: CorpusDirectory
    private let credentials: CorpusCredentials

    package init(_ directory: CorpusDirectory, _ credentials: CorpusCredentials) {
        self.directory = directory
        self.credentials = credentials
    }

    /// The results of the selected lines, by file and id.
    package func run(_ selection: Selection) async throws -> [LineResult] {
        let results = try await withThrowingTaskGroup(of: [LineResult].self) { group in
            for file in Self.files where selection.includes(file: file) {
                for lane in try lanes(file, selection) {
                    group.addTask { try await lane.run(credentials) }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return results.sorted { ($0.file, $0.id) < ($1.file, $1.id) }
    }

    private func lanes(_ file: String, _ selection: Selection) throws -> [Lane] {
        switch file {
        case "create": try CreateReplay(directory).lanes(directory, selection)
        case "invalid": try InvalidReplay(directory).lanes(directory, selection)
        case "update": try UpdateReplay(directory).lanes(directory, selection)
        case "apply", "collect", "delete": try SequenceReplay(directory, file: file).lanes(directory, selection)
        case "accessreviews": try AccessReviewReplay().lanes(directory, selection)
        case "discovery": try DiscoveryReplay().lanes(directory, selection)
        case "openapi": try OpenAPIReplay().lanes(directory, selection)
        case "bootstrap-rbac": try BootstrapPolicyReplay().lanes(directory, selection)
        default: try CaseReplay().lanes(directory, file, selection)
        }
    }
}
