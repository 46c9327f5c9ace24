import KubeJSON

extension Comparison {
    /// How a failure differs from the recorded one.
    package func failures(_ recorded: RecordedFailure, _ answer: Answer) -> [Difference] {
        let status = answer.json
        let message = status?["message"]?.string ?? answer.text.trimmingNewlines
        var differences: [Difference] = []
        if recorded.status != answer.status {
            return [codes(recorded.status, recorded.gist, answer)]
        }
        let reason = status?["reason"]?.string ?? ""
        if reason != recorded.reason {
            differences.append(
                Difference(
                    "reason \(reason) instead of \(recorded.reason)", at: "reason", expected: .string(recorded.reason),
                    got: .string(reason)))
        }
        if !areMessagesEqual(recorded.message, message) {
            differences.append(
                Difference(
                    "message instead of: \(Shape.of(recorded.gist))", at: "message",
                    expected: .string(recorded.message), got: .string(message)))
        }
        let causes = status?["details"]?["causes"]?.array ?? []
        if !areSetsEqual(recorded.causes, causes, areCausesEqual) {
            differences.append(
                Difference(
                    "causes instead of: \(Shape.of(recorded.gist))", at: "details.causes",
                    expected: .array(recorded.causes), got: .array(causes)))
        }
        return differences
    }

    /// The difference between a recorded status and another. `gist` says what was recorded beside the status.
    func codes(_ status: Int, _ gist: String, _ answer: Answer) -> Difference {
        let json = answer.json
        let gotGist = json?["details"]?["causes"]?.array?.first.map(RecordedFailure.gist) ?? json?["message"]?.string
        let got = gotGist.map { ": \(Shape.of($0))" } ?? ""
        let wanted = gist.isEmpty ? "" : ": \(Shape.of(gist))"
        return Difference(
            status < 400
                ? "status \(answer.status)\(answer.isSuccess ? "" : got) instead of \(status)"
                : "status \(answer.status) instead of \(status)\(wanted)",
            at: "status", expected: .integer(Int64(status)), got: .integer(Int64(answer.status)))
    }

    private func areCausesEqual(_ expected: JSONValue, _ got: JSONValue) -> Bool {
        expected["field"]?.string == got["field"]?.string && expected["reason"]?.string == got["reason"]?.string
            && areMessagesEqual(expected["message"]?.string ?? "", got["message"]?.string ?? "")
    }

    /// How the warnings differ, which have an order.
    package func warnings(_ expected: [String], _ answer: Answer) -> [Difference] {
        let got = answer.warnings
        let areEqual =
            expected.count == got.count
            && zip(expected, got).allSatisfy { areMessagesEqual($0, $1) }
        guard !areEqual else { return [] }
        let what = expected.first.map {
            "instead of: \(Shape.of(String($0.drop { $0 != "\"" }.dropFirst().dropLast())))"
        }
        return [
            Difference(
                "warnings \(what ?? "unexpected")", at: "warnings", expected: .array(expected.map { .string($0) }),
                got: .array(got.map { .string($0) }))
        ]
    }
}

/// A failure that was recorded.
package struct RecordedFailure: Sendable {
    package var status: Int
    package var reason: String
    package var message: String
    package var causes: [JSONValue]

    /// From a line or an answer of the write files.
    package init?(_ line: JSONValue) {
        guard let status = line["status"]?.integer, status >= 400 else { return nil }
        self.status = Int(status)
        reason = line["reason"]?.string ?? ""
        message = line["message"]?.string ?? ""
        causes = line["causes"]?.array ?? []
    }

    init(status: Int, reason: String, message: String, causes: [JSONValue]) {
        self.status = status
        self.reason = reason
        self.message = message
        self.causes = causes
    }

    /// The failure in few words: its first cause, or its message.
    var gist: String { causes.first.map(Self.gist) ?? message }

    static func gist(_ cause: JSONValue) -> String {
        let field = cause["field"]?.string ?? ""
        var place = ""
        var isIndex = false
        for character in field {
            if character == "[" { isIndex = true }
            if !isIndex || character == "[" { place.append(character) }
            if character == "]" {
                isIndex = false
                place += "*]"
            }
        }
        return "\(place): \(cause["message"]?.string ?? "")"
    }
}

extension String {
    var trimmingNewlines: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
