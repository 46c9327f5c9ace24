import KubeJSON

/// `invalid.jsonl`: base documents with one mutation each, as dry runs.
struct InvalidReplay: Sendable {
    private let documents: BaseDocuments
    private let environment: WritesEnvironment
    private let comparison = Comparison()

    init(_ directory: CorpusDirectory) throws {
        documents = try BaseDocuments(directory)
        environment = try WritesEnvironment(directory)
    }

    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        let groups = try Line.grouped(directory, "invalid", documents, selection)
        let units = groups.map { base, lines in
            Lane.Unit { server in try await self.replay(base, lines, on: server) }
        }
        return Lane.deal(units, to: 6, prepare: environment.prepare)
    }

    private func replay(_ base: BaseDocuments.Document, _ lines: [Line], on server: CorpusServer) async throws
        -> [LineResult]
    {
        let plain = try await server.send(
            Call(base.method, "\(base.path)?dryRun=All", body: CanonicalJSON.body(base.body)))
        var results: [LineResult] = []
        for line in lines {
            guard let mutation = line.json["mutation"].flatMap(Mutation.init), let body = mutation.body(base.body)
            else {
                results.append(line.failure("the mutation can't be made"))
                continue
            }
            let call = Call(base.method, "\(base.path)\(line.json["query"]?.string ?? "")", body: body)
            let answer = try await server.send(call)
            let mutated = (try? JSONValue(json: body)) ?? base.body
            var differences = comparison.write(line.json, answer, request: mutated)
            if differences.isEmpty, let recorded = line.json["changes"]?.array {
                differences = changes(recorded, from: (plain, base.body), to: (answer, mutated))
            }
            results.append(line.result(differences, call))
        }
        return results
    }

    private func changes(
        _ recorded: [JSONValue], from plain: (Answer, JSONValue), to mutated: (Answer, JSONValue)
    ) -> [Difference] {
        guard plain.0.isSuccess, let old = plain.0.json, let new = mutated.0.json else {
            return [Difference("the unchanged document is refused", at: "", expected: nil, got: .string(plain.0.text))]
        }
        let got = Changes(
            from: comparison.cleaning.object(old, request: plain.1),
            to: comparison.cleaning.object(new, request: mutated.1))
        return comparison.changes(Changes(recorded: recorded), got)
    }
}

extension Line {
    /// The selected lines of a file by their base documents, in the file's order.
    static func grouped(
        _ directory: CorpusDirectory, _ file: String, _ documents: BaseDocuments, _ selection: Selection
    ) throws -> [(base: BaseDocuments.Document, lines: [Line])] {
        var groups: [(name: String, base: BaseDocuments.Document, lines: [Line])] = []
        var places: [String: Int] = [:]
        for json in try directory.lines("\(file).jsonl") {
            guard let id = json["id"]?.string, let name = json["base"]?.string else { continue }
            let place: Int
            if let known = places[name] {
                place = known
            } else {
                place = groups.count
                places[name] = place
                groups.append((name, try documents.document(name), []))
            }
            let line = Line(file: file, id: id, kind: groups[place].base.kind, json: json)
            if selection.includes(line) { groups[place].lines.append(line) }
        }
        return groups.filter { !$0.lines.isEmpty }.map { ($0.base, $0.lines) }
    }
}
