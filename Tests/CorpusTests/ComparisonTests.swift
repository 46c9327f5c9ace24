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

    @Test("keys that users choose are not part of a difference's shape, but of its place")
    func chosenKeys() {
        let difference = comparison.documents(["labels": ["x": "1"]], ["labels": ["x": "2"]], "object").first
        #expect(difference?.shape == "object.labels.* differs")
        #expect(difference?.place == "object.labels.x")
    }

    @Test("a star stands for itself where the server makes nothing up")
    func star() {
        #expect(shapes(["verbs": ["*"]], ["verbs": ["get"]]) == ["object.verbs[*] differs"])
    }
}
