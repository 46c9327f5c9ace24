import KubeJSON
import Testing

@testable import Corpus

@Suite struct ComparisonTests {
    private let comparison = Comparison()

    private func shapes(_ expected: JSONValue, _ got: JSONValue) -> [String] {
        comparison.documents(expected, got, "object").map(\.shape)
    }

    @Test("equal documents do not differ, whatever the order of their keys and the form of their numbers")
    func equal() {
        #expect(shapes(["a": 1, "b": [true, nil, "x"]], ["b": [true, nil, "x"], "a": 1.0]).isEmpty)
    }

    @Test("each kind of difference is found")
    func kinds() {
        #expect(shapes(["a": 1], [:]) == ["object.a missing"])
        #expect(shapes([:], ["a": nil]) == ["object.a unexpected"])
        #expect(shapes(["a": "x"], ["a": "y"]) == ["object.a differs"])
        #expect(shapes(["a": "1"], ["a": 1]) == ["object.a is a number, not a string"])
        #expect(shapes(["a": nil], ["a": [:]]) == ["object.a is a object, not a null"])
        #expect(shapes(["a": [1]], ["a": [1, 2]]) == ["object.a has more elements"])
        #expect(shapes(["a": [1, 2]], ["a": [1]]) == ["object.a has fewer elements"])
        #expect(shapes(["a": [1, 2]], ["a": [2, 1]]) == ["object.a[*] differs", "object.a[*] differs"])
        #expect(shapes(["a": 1], ["a": 1.5]) == ["object.a differs"])
        #expect(shapes(["a": true], ["a": false]) == ["object.a differs"])
    }

    @Test("keys that users choose are part of a difference's place, not of its shape")
    func chosenKeys() {
        let difference = comparison.documents(["labels": ["x": "1"]], ["labels": ["x": "2"]], "object").first
        #expect(difference?.shape == "object.labels.* differs")
        #expect(difference?.place == "object.labels.x")
    }

    @Test("a star stands for itself where the server makes nothing up")
    func star() {
        #expect(shapes(["verbs": ["*"]], ["verbs": ["get"]]) == ["object.verbs[*] differs"])
    }

    // MARK: Failures

    private func answer(_ status: Int, _ body: JSONValue = [:], warnings: [String] = []) -> Answer {
        var answer = Answer(status: status, body: body.json())
        for warning in warnings { answer.headers.add(name: "Warning", value: warning) }
        return answer
    }

    private let recorded = RecordedFailure(
        status: 422, reason: "Invalid", message: "Pod \"p\" is invalid: [a: Required value, b: Too long]",
        causes: [
            ["field": "a", "reason": "FieldValueRequired", "message": "Required value"],
            ["field": "b", "reason": "FieldValueTooLong", "message": "Too long"],
        ])

    private func failure(
        reason: String = "Invalid", message: String = "Pod \"p\" is invalid: [b: Too long, a: Required value]",
        causes: [JSONValue]? = nil
    ) -> JSONValue {
        [
            "reason": .string(reason), "message": .string(message),
            "details": ["causes": .array(causes ?? recorded.causes.reversed())],
        ]
    }

    @Test("causes, and the parts of a message, may come in any order")
    func order() {
        #expect(comparison.failures(recorded, answer(422, failure())).isEmpty)
    }

    @Test("a failure differs by its status, reason, message and causes")
    func failures() {
        let places = { (status: Int, body: JSONValue) in
            comparison.failures(recorded, answer(status, body)).map(\.place)
        }
        #expect(places(400, failure()) == ["status"])
        #expect(places(201, [:]) == ["status"])
        #expect(places(422, failure(reason: "Conflict")) == ["reason"])
        #expect(places(422, failure(message: "Pod \"p\" is invalid: [a: Required value]")) == ["message"])
        #expect(places(422, failure(message: "Pod \"q\" is invalid: [b: Too long, a: Required value]")) == ["message"])
        #expect(places(422, failure(causes: [recorded.causes[0]])) == ["details.causes"])
        #expect(places(422, failure(causes: [recorded.causes[0], recorded.causes[0]])) == ["details.causes"])
    }

    @Test("a status that differs is told with what was recorded, without names")
    func gist() {
        let shape = comparison.failures(recorded, answer(201)).first?.shape
        #expect(shape == "status 201 instead of 422: a: Required value")
        let field: JSONValue = ["field": "spec.items[3].name", "message": "Invalid value: \"x\": longer than 63"]
        #expect(Shape.of(RecordedFailure.gist(field)) == "spec.items[*].name: Invalid value: \"…\": longer than N")
    }

    @Test("warnings have an order, and each counts")
    func warnings() {
        #expect(comparison.warnings(["a", "b"], answer(200, warnings: ["a", "b"])).isEmpty)
        #expect(!comparison.warnings(["a", "b"], answer(200, warnings: ["b", "a"])).isEmpty)
        #expect(!comparison.warnings(["a"], answer(200)).isEmpty)
        #expect(!comparison.warnings([], answer(200, warnings: ["a"])).isEmpty)
    }

    // MARK: Writes, events and managers

    @Test("the object of a success is compared, and the details of a Status")
    func successes() {
        let line: JSONValue = ["status": 201, "object": ["kind": "ConfigMap", "data": ["a": "1"]]]
        let object: JSONValue = ["kind": "ConfigMap", "metadata": ["uid": "u"], "data": ["a": "1"]]
        #expect(
            comparison.write(line, answer(201, object), request: nil).map(\.shape) == ["object.metadata unexpected"])
        #expect(comparison.write(line, answer(200, object), request: nil).map(\.place) == ["status"])
        let deletion: JSONValue = ["status": 200, "details": ["name": "a", "kind": "configmaps"]]
        let got: JSONValue = ["details": ["uid": "u", "kind": "configmaps", "name": "a"]]
        #expect(comparison.write(deletion, answer(200, got), request: nil).isEmpty)
        #expect(!comparison.write(deletion, answer(200, ["details": ["name": "b"]]), request: nil).isEmpty)
    }

    private func watch(_ events: [JSONValue]) -> Answer {
        Answer(status: 200, body: Array(events.map { $0.jsonString() + "\n" }.joined().utf8))
    }

    @Test("events differ by their types, number, order and objects")
    func events() {
        let (added, deleted): (JSONValue, JSONValue) = (
            ["type": "ADDED", "object": ["a": 1]], ["type": "DELETED", "object": ["a": 1]]
        )
        #expect(comparison.events([added, deleted], watch([added, deleted])).isEmpty)
        #expect(!comparison.events([added, deleted], watch([deleted, added])).isEmpty)
        #expect(!comparison.events([added], watch([added, deleted])).isEmpty)
        #expect(!comparison.events([added, deleted], watch([added])).isEmpty)
        let changed: JSONValue = ["type": "ADDED", "object": ["a": 2]]
        #expect(comparison.events([added], watch([changed])).map(\.shape) == ["watch.a differs"])
    }

    @Test("managers may come in any order, with other times; whether they have one counts")
    func managers() {
        let fields: JSONValue = ["f:a": [:], "f:b": [:]]
        let reordered: JSONValue = ["f:b": [:], "f:a": [:]]
        let one: JSONValue = ["manager": "one", "operation": "Apply", "fieldsV1": fields]
        let two: JSONValue = ["manager": "two", "operation": "Update", "time": "*", "fieldsV1": fields]
        func differ(_ got: [JSONValue]) -> [String] {
            comparison.managedFields([one, two], answer(200, ["metadata": ["managedFields": .array(got)]]))
                .map(\.shape)
        }
        var timed = two
        timed["time"] = "2026-01-02T03:04:05Z"
        timed["fieldsV1"] = reordered
        #expect(differ([timed, one]).isEmpty)
        #expect(differ([one]) == ["managedFields: other managers"])
        var other = one
        other["fieldsV1"] = ["f:a": [:]]
        #expect(differ([other, timed]) == ["managedFields: other fields"])
        var applied = one
        applied["time"] = "2026-01-02T03:04:05Z"
        #expect(differ([applied, timed]) == ["managedFields: other fields"])
    }
}
