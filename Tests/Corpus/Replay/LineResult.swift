import KubeJSON

/// What came of one line of the corpus.
package struct LineResult: Sendable {
    package let file: String
    package let id: String
    package let kind: String
    /// The requests up to the first that was answered differently; empty when all was as recorded.
    package let requests: [String]
    package let differences: [Difference]

    package var isPassed: Bool { differences.isEmpty }
}

/// A line that is to be replayed.
struct Line: Sendable {
    let file: String
    let id: String
    let kind: String
    let json: JSONValue

    func result(_ differences: [Difference], _ calls: Call...) -> LineResult { result(differences, calls) }

    func result(_ differences: [Difference], _ calls: [Call]) -> LineResult {
        LineResult(
            file: file, id: id, kind: kind, requests: differences.isEmpty ? [] : calls.map(\.summary),
            differences: differences)
    }

    /// The result where the replay itself went wrong.
    func failure(_ what: String) -> LineResult {
        result([Difference(what, at: "", expected: nil, got: nil)])
    }
}

extension Call {
    /// The request in one line.
    var summary: String {
        let contentType = headers.first(name: "Content-Type").map { $0 == "application/json" ? "" : " (\($0))" } ?? ""
        return "\(method) \(path)\(contentType) \(String(decoding: body.prefix(2_000), as: UTF8.self))"
    }
}
