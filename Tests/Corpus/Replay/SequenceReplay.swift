import KubeJSON

/// `delete.jsonl`, `apply.jsonl` and `collect.jsonl`: requests one after another, some with a watch beside them; those
/// of the last with a controller manager.
struct SequenceReplay: Sendable {
    private let environment: WritesEnvironment
    private let comparison = Comparison()
    private let file: String
    /// How long a GET is repeated that is not answered as recorded: controllers may be slower than the recorder's.
    private let patience: Duration

    init(_ directory: CorpusDirectory, file: String) throws {
        environment = try WritesEnvironment(directory)
        self.file = file
        patience = file == "collect" ? .seconds(20) : .zero
    }

    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        var units: [Lane.Unit] = []
        for json in try directory.lines("\(file).jsonl") {
            guard let id = json["id"]?.string else { continue }
            let line = Line(file: file, id: id, kind: json["kind"]?.string ?? "", json: json)
            guard selection.includes(line) else { continue }
            units.append(Lane.Unit { server in [try await self.replay(line, on: server)] })
        }
        // What waits for controllers waits long: each by itself.
        guard file == "collect" else { return Lane.deal(units, to: 3, prepare: environment.prepare) }
        return units.map { Lane(prepare: environment.prepare, units: [$0], hasControllers: true) }
    }

    private func replay(_ line: Line, on server: CorpusServer) async throws -> LineResult {
        var comparison = comparison
        if line.json["withoutStatus"]?.bool == true {
            var cleaning = comparison.cleaning
            cleaning.omitsStatus = true
            comparison = Comparison(markers: nil, cleaning: cleaning)
        }
        let watch = try await line.json["watch"]?.string.map { path in
            Call("GET", "\(path)\(path.contains("?") ? "&" : "?")watch=true&timeoutSeconds=600")
        }.asyncMap { try await server.open($0) }
        var calls: [Call] = []
        var answers: [Answer] = []
        var differences: [Difference] = []
        for (index, step) in (line.json["steps"]?.array ?? []).enumerated() {
            let call = try await Self.call(step, after: answers)
            var answer = try await server.send(call)
            if differences.isEmpty {
                calls.append(call)
                differences = comparison.step(step, answer)
                let clock = ContinuousClock()
                let limit = clock.now + patience
                while !differences.isEmpty, call.method == "GET", clock.now < limit {
                    try await Task.sleep(for: .milliseconds(50))
                    answer = try await server.send(call)
                    differences = comparison.step(step, answer)
                }
                differences = differences.map { $0.prefixed("step \(index): ") }
            }
            answers.append(answer)
        }
        if let watch = watch ?? nil {
            watch.close()
            if differences.isEmpty {
                differences = comparison.events(line.json["events"]?.array ?? [], watch.answer)
            }
        }
        for path in line.json["cleanup"]?.array?.compactMap(\.string) ?? [] { try await server.deleteForGood(path) }
        return line.result(differences, calls)
    }

    private static func call(_ step: JSONValue, after answers: [Answer]) async throws -> Call {
        if let wait = step["waitMs"]?.integer { try await Task.sleep(for: .milliseconds(wait)) }
        let text = String(decoding: CanonicalJSON.body(step["body"]), as: UTF8.self)
        return Call(
            step["method"]?.string ?? "GET", step["path"]?.string ?? "/",
            body: Array(filled(text, answers).utf8), contentType: step["contentType"]?.string)
    }

    /// `text` with what earlier steps were answered in place of `${uid:N}` and `${rv:N}`.
    private static func filled(_ text: String, _ answers: [Answer]) -> String {
        guard text.contains("${") else { return text }
        var result = text
        for (index, answer) in answers.enumerated() {
            let metadata = answer.json?["metadata"]
            for (name, field) in [("uid", "uid"), ("rv", "resourceVersion")] {
                let marker = "${\(name):\(index)}"
                while let range = result.range(ofText: marker) {
                    result.replaceSubrange(range, with: metadata?[field]?.string ?? "")
                }
            }
        }
        return result
    }
}

extension Difference {
    func prefixed(_ prefix: String) -> Difference {
        Difference(shape, at: prefix + place, expected: expected, got: got)
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ body: (Wrapped) async throws -> Result) async rethrows -> Result? {
        if let value = self { return try await body(value) }
        return nil
    }
}

extension Comparison {
    /// How the answer to a step differs from the one that was recorded.
    fileprivate func step(_ step: JSONValue, _ answer: Answer) -> [Difference] {
        guard let recorded = step["answer"] else { return [] }
        let differences = write(recorded, answer, request: step["body"])
        guard differences.isEmpty, let fields = recorded["managedFields"]?.array else { return differences }
        return managedFields(fields, answer)
    }

    /// How the managers of fields differ, whose order says nothing. Of their times only whether there is one is
    /// compared: an apply that changed nothing has none.
    func managedFields(_ expected: [JSONValue], _ answer: Answer) -> [Difference] {
        let got = (answer.json?["metadata"]?["managedFields"]?.array ?? []).map { entry in
            var entry = entry
            if entry["time"] != nil { entry["time"] = "*" }
            return entry
        }
        if areSetsEqual(expected, got, { documents($0, $1, "").isEmpty }) { return [] }
        let name: (JSONValue) -> String = { entry in
            let parts = ["manager", "operation", "subresource", "apiVersion"].map { entry[$0]?.string ?? "" }
            return parts.joined(separator: " ")
        }
        let (expectedNames, gotNames) = (expected.map(name).sorted(), got.map(name).sorted())
        return [
            Difference(
                expectedNames == gotNames ? "managedFields: other fields" : "managedFields: other managers",
                at: "metadata.managedFields", expected: .array(expected), got: .array(got))
        ]
    }

    /// How a watch's events differ.
    func events(_ expected: [JSONValue], _ watch: Answer) -> [Difference] {
        let got = watch.messages.map { $0 ?? .null }
        let types = expected.map { $0["type"]?.string ?? "" }
        let gotTypes = got.map { $0["type"]?.string ?? "" }
        guard types == gotTypes else {
            return [
                Difference(
                    "watch: \(gotTypes.joined(separator: " ")) instead of \(types.joined(separator: " "))",
                    at: "events", expected: .array(expected), got: .array(got))
            ]
        }
        for (index, (expected, got)) in zip(expected, got).enumerated() {
            let differences = documents(
                cleaning.object(expected["object"] ?? .null, request: nil),
                cleaning.object(got["object"] ?? .null, request: .object([:])), "watch")
            if !differences.isEmpty { return differences.map { $0.prefixed("event \(index): ") } }
        }
        return []
    }
}
