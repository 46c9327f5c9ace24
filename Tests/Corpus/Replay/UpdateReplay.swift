import KubeJSON

/// `update.jsonl`: updates of all forms against base documents that are there, as dry runs.
struct UpdateReplay: Sendable {
    private let documents: BaseDocuments
    private let environment: WritesEnvironment
    private let comparison = Comparison()

    /// Kinds whose status the server itself writes: changes in it are left out of updates of the main resource.
    private static let selfWritten: Set<String> = [
        "CustomResourceDefinition", "APIService", "FlowSchema", "PriorityLevelConfiguration",
    ]

    private static let contentTypes = [
        "merge": "application/merge-patch+json", "json": "application/json-patch+json",
        "strategic": "application/strategic-merge-patch+json",
    ]

    init(_ directory: CorpusDirectory) throws {
        documents = try BaseDocuments(directory)
        environment = try WritesEnvironment(directory)
    }

    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        let units = try Line.grouped(directory, "update", documents, selection).map { base, lines in
            Lane.Unit { server in try await self.replay(base, lines, on: server) }
        }
        return Lane.deal(units, to: 4, prepare: environment.prepare)
    }

    private func replay(_ base: BaseDocuments.Document, _ lines: [Line], on server: CorpusServer) async throws
        -> [LineResult]
    {
        let create = Call(base.method, base.path, body: CanonicalJSON.body(base.body))
        let created = try await server.send(create)
        guard created.isSuccess, let name = created.json?["metadata"]?["name"]?.string else {
            let difference = Difference(
                "the base document is refused", at: "", expected: nil, got: .string(created.text))
            return lines.map { $0.result([difference], create) }
        }
        let path = base.method == "POST" ? "\(base.path)/\(name)" : base.path
        var results: [LineResult] = []
        for line in lines { results.append(try await replay(line, path, on: server)) }
        if base.method == "POST" { try await server.deleteForGood(path) }
        return results
    }

    private func replay(_ line: Line, _ object: String, on server: CorpusServer) async throws -> LineResult {
        let subresource = line.json["sub"]?.string
        let path = subresource.map { "\(object)/\($0)" } ?? object
        let query = line.json["query"]?.string ?? ""
        // What has no GET of its own is read as a whole.
        let hasGet = subresource != "finalize"
        let read = try await server.send(Call("GET", hasGet ? path : object))
        let call: Call
        if let contentType = line.json["type"]?.string.flatMap({ Self.contentTypes[$0] }) {
            call = Call(
                "PATCH", path + query, body: CanonicalJSON.body(line.json["patch"]), contentType: contentType)
        } else {
            guard let mutation = line.json["mutation"].flatMap(Mutation.init),
                let body = read.json.flatMap(mutation.body)
            else { return line.failure("the mutation can't be made") }
            call = Call("PUT", path + query, body: body)
        }
        let answer = try await server.send(call)
        var differences = comparison.write(line.json, answer, request: nil)
        if differences.isEmpty, let recorded = line.json["changes"]?.array {
            guard let old = read.json, let new = answer.json else { return line.failure("an answer is no JSON") }
            var cleaning = comparison.cleaning
            cleaning.omitsStatus = subresource == nil && Self.selfWritten.contains(line.kind)
            differences = comparison.changes(
                Changes(recorded: recorded),
                Changes(from: cleaning.object(old, request: nil), to: cleaning.object(new, request: nil)))
        }
        return line.result(differences, call)
    }
}
