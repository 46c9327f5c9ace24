import KubeJSON

/// The lines of `authorization.jsonl` that are SubjectAccessReviews: what is allowed to whom.
struct AccessReviewReplay: Sendable {
    private static let path = "/apis/authorization.k8s.io/v1/subjectaccessreviews"

    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        let fixture = try directory.document("authorization-fixture.json").array ?? []
        var units: [Lane.Unit] = []
        for json in try directory.lines("authorization.jsonl") {
            guard let id = json["id"]?.string, let spec = json["spec"] else { continue }
            let line = Line(file: "accessreviews", id: id, kind: "SubjectAccessReview", json: json)
            guard selection.includes(line) else { continue }
            let body: JSONValue = [
                "apiVersion": "authorization.k8s.io/v1", "kind": "SubjectAccessReview", "spec": spec,
            ]
            let call = Call("POST", Self.path, body: CanonicalJSON.bytes(body))
            units.append(Lane.Unit { server in [try await Self.replay(line, call, on: server)] })
        }
        return Lane.deal(units, to: 2) { server in
            for entry in fixture {
                _ = try await server.send(
                    Call("POST", entry["path"]?.string ?? "/", body: CanonicalJSON.body(entry["object"])))
            }
        }
    }

    private static func replay(_ line: Line, _ call: Call, on server: CorpusServer) async throws -> LineResult {
        let answer = try await server.send(call)
        let comparison = Comparison()
        var expected = line.json["expect"] ?? .null
        if let status = expected["s"]?.integer {
            // Causes were not recorded; the message has what they say.
            let failure = RecordedFailure(
                status: Int(status), reason: expected["reason"]?.string ?? "",
                message: expected["message"]?.string ?? "",
                causes: answer.json?["details"]?["causes"]?.array ?? [])
            return line.result(comparison.failures(failure, answer), call)
        }
        guard answer.status == 201, var got = answer.json?["status"] else {
            return line.result([comparison.codes(201, "", answer)], call)
        }
        // Which of several bindings is named differs from run to run.
        if let field = expected["unstable"]?.string { got[field] = nil }
        expected["unstable"] = nil
        return line.result(comparison.documents(expected, got, "status"), call)
    }
}
