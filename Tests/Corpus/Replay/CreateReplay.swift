import KubeJSON

/// `create.jsonl`: objects created one by one, each gone before the next.
struct CreateReplay: Sendable {
    private let documents: BaseDocuments
    private let environment: WritesEnvironment
    private let comparison = Comparison()

    init(_ directory: CorpusDirectory) throws {
        documents = try BaseDocuments(directory)
        environment = try WritesEnvironment(directory)
    }

    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        var units: [Lane.Unit] = []
        for json in try directory.lines("create.jsonl") {
            guard let id = json["id"]?.string, let path = json["path"]?.string else { continue }
            let document = try json["file"]?.string.map { try documents.document($0) }
            let body = json["body"] ?? document?.body ?? .null
            let kind = document?.kind ?? body["kind"]?.string ?? ""
            let line = Line(file: "create", id: id, kind: kind, json: json)
            guard selection.includes(line) else { continue }
            let call = Call(document?.method ?? "POST", path, body: CanonicalJSON.body(body))
            units.append(Lane.Unit { server in [try await self.replay(line, call, body, on: server)] })
        }
        return Lane.deal(units, to: 2, prepare: environment.prepare)
    }

    private func replay(_ line: Line, _ call: Call, _ body: JSONValue, on server: CorpusServer) async throws
        -> LineResult
    {
        let answer = try await server.send(call)
        let result = line.result(comparison.write(line.json, answer, request: body), call)
        if call.method == "POST", answer.isSuccess, let name = answer.json?["metadata"]?["name"]?.string {
            try await server.deleteForGood("\(call.path)/\(name)")
        }
        return result
    }
}

extension Comparison {
    /// How the answer to a write differs from the one recorded in `line`.
    func write(_ line: JSONValue, _ answer: Answer, request: JSONValue?) -> [Difference] {
        var differences: [Difference]
        if let failure = RecordedFailure(line) {
            differences = failures(failure, answer)
        } else if let status = line["status"]?.integer, answer.status != status {
            return [codes(Int(status), "", answer)]
        } else {
            differences = successes(line, answer, request: request)
        }
        differences += warnings(line["warnings"]?.array?.compactMap(\.string) ?? [], answer)
        return differences
    }

    private func successes(_ line: JSONValue, _ answer: Answer, request: JSONValue?) -> [Difference] {
        guard let got = answer.json else {
            return [Difference("body is no JSON", at: "", expected: line["object"], got: .string(answer.text))]
        }
        if let details = line["details"] {
            var found = got["details"] ?? .object([:])
            found["uid"] = nil
            return documents(details, found, "details")
        }
        guard let object = line["object"] else { return [] }
        return documents(
            cleaning.object(object, request: nil), cleaning.object(got, request: request ?? .object([:])), "object")
    }
}
