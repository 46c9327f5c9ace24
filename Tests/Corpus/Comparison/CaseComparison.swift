import KubeJSON

/// Compares the answers to the steps of cases, of which only what a step asks to be shown was recorded.
struct CaseComparison: Sendable {
    private let comparison: Comparison
    /// Nil: all items are looked at. Otherwise those whose names begin so.
    private let only: String?

    init(issuer: String, only: String? = nil) {
        comparison = Comparison(issuer: issuer, caller: "\u{0}")
        self.only = only
    }

    /// How `answer` differs from `expected`, in which variables are filled in.
    func differences(_ step: JSONValue, _ expected: JSONValue, _ answer: Answer) -> [Difference] {
        let status = Int(expected["s"]?.integer ?? 0)
        guard answer.status == status else {
            let causes = expected["causes"]?.array ?? []
            let gist = causes.first.map(RecordedFailure.gist) ?? expected["message"]?.string ?? ""
            return [comparison.codes(status, gist, answer)]
        }
        var differences = comparison.warnings(expected["w"]?.array?.compactMap(\.string) ?? [], answer)
        differences += headers(step["headers"]?.array?.compactMap(\.string) ?? [], expected["h"], answer)
        if let events = expected["events"]?.array {
            return differences + self.events(events, answer)
        }
        if status >= 400, let message = expected["message"]?.string {
            differences += comparison.failures(
                RecordedFailure(
                    status: status, reason: expected["reason"]?.string ?? "", message: message,
                    causes: expected["causes"]?.array ?? []), answer)
            differences += details(expected, answer)
            return differences
        }
        return differences + shown(step, expected, answer)
    }

    private func shown(_ step: JSONValue, _ expected: JSONValue, _ answer: Answer) -> [Difference] {
        if let body = expected["body"]?.string {
            // Of what is no JSON and no text only its form was recorded.
            if body == "k8s-protobuf" || body == "other" {
                return body == Self.form(answer) ? [] : [textual(body, Self.form(answer))]
            }
            return comparison.areTextsEqual(body, answer.text) ? [] : [textual(body, answer.text)]
        }
        var expected = expected
        for key in ["s", "w", "h"] { expected[key] = nil }
        guard expected.object?.isEmpty == false else { return [] }
        guard let json = answer.json else { return [textual(expected.jsonString(), answer.text)] }
        let got: JSONValue
        switch step["show"] {
        case .string("table"): got = ["table": Summary.table(json)]
        case .string("names"): got = Summary.names(json, only: only)
        case .array(let paths):
            let values = paths.compactMap(\.string).map { ($0, json.value(atPath: $0) ?? .null) }
            got = ["values": .object(JSONObject(values) { first, _ in first })]
        default: got = json
        }
        return comparison.documents(expected, got, "")
    }

    private func textual(_ expected: String, _ got: String) -> Difference {
        Difference("body differs", at: "body", expected: .string(expected), got: .string(String(got.prefix(2_000))))
    }

    private static func form(_ answer: Answer) -> String {
        answer.body.starts(with: [0x6b, 0x38, 0x73, 0]) ? "k8s-protobuf" : answer.json == nil ? "other" : "json"
    }

    private func headers(_ names: [String], _ expected: JSONValue?, _ answer: Answer) -> [Difference] {
        // A body always has a type: where none was recorded, the headers were not.
        if expected == nil, names.contains("content-type"), !answer.body.isEmpty { return [] }
        return names.compactMap { name in
            let values = answer.headers[name].map { JSONValue.string($0) }
            let got: JSONValue? = values.count > 1 ? .array(values) : values.first
            guard got != expected?[name] else { return nil }
            let what = got == nil ? "missing" : expected?[name] == nil ? "unexpected" : "differs"
            return Difference("header \(name) \(what)", at: "header \(name)", expected: expected?[name], got: got)
        }
    }

    private func details(_ expected: JSONValue, _ answer: Answer) -> [Difference] {
        var got = answer.json?["details"] ?? .object([:])
        for key in ["causes", "uid"] { got[key] = nil }
        var recorded = expected["details"] ?? .object([:])
        for key in ["causes", "uid"] { recorded[key] = nil }
        return comparison.documents(recorded, got, "details")
    }

    private func events(_ expected: [JSONValue], _ answer: Answer) -> [Difference] {
        if expected.contains(where: { $0["raw"] != nil }) {
            // The pieces of a stream that is no JSON are no messages: their number says nothing.
            let isRaw = answer.messages.contains { $0 == nil }
            return isRaw ? [] : [Difference("events are no protobuf", at: "events", expected: nil, got: nil)]
        }
        let got = answer.messages.map { Summary.event($0 ?? .null) }
        guard got.count == expected.count else {
            let names: ([JSONValue]) -> String = { $0.map { $0["type"]?.string ?? "?" }.joined(separator: " ") }
            return [
                Difference(
                    "watch: \(names(got)) instead of \(names(expected))", at: "events", expected: .array(expected),
                    got: .array(got))
            ]
        }
        return comparison.documents(.array(expected), .array(got), "events")
    }
}
