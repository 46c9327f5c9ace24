import KubeJSON
import Testing

@testable import Corpus

@Suite struct RecordedTests {
    private let document: JSONValue = ["b": ["x": 1, "list": ["p", "q"]], "a": "t"]

    private func mutated(_ mutation: JSONValue) -> String? {
        Mutation(mutation)?.body(document).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("bodies are compact, with sorted keys")
    func canonical() {
        #expect(CanonicalJSON.text(document) == #"{"a":"t","b":{"list":["p","q"],"x":1}}"#)
        #expect(CanonicalJSON.text([9_223_372_036_854_775_808.0, 1.5, -1.5]) == "[9223372036854775808,1.5,-1.5]")
        #expect(CanonicalJSON.body("not: quoted") == Array("not: quoted".utf8))
        #expect(CanonicalJSON.body(nil).isEmpty)
    }

    @Test("set replaces, appends, and makes objects on the way")
    func set() {
        #expect(mutated(["op": "set", "path": ["a"], "value": 2]) == #"{"a":2,"b":{"list":["p","q"],"x":1}}"#)
        #expect(
            mutated(["op": "set", "path": ["b", "list", 2], "value": "r"])
                == #"{"a":"t","b":{"list":["p","q","r"],"x":1}}"#)
        #expect(
            mutated(["op": "set", "path": ["c", "d"], "value": nil])
                == #"{"a":"t","b":{"list":["p","q"],"x":1},"c":{"d":null}}"#)
        #expect(mutated(["op": "set", "path": ["b", "list", 3], "value": "r"]) == nil)
    }

    @Test("drop, rename, duplicate and repeat change what is there")
    func others() {
        #expect(mutated(["op": "drop", "path": ["b", "list", 0]]) == #"{"a":"t","b":{"list":["q"],"x":1}}"#)
        #expect(
            mutated(["op": "rename", "path": ["b", "x"], "value": "y"]) == #"{"a":"t","b":{"list":["p","q"],"y":1}}"#)
        #expect(
            mutated(["op": "duplicate", "path": ["b", "list", 0]]) == #"{"a":"t","b":{"list":["p","q","p"],"x":1}}"#)
        #expect(
            mutated(["op": "repeat", "path": ["b", "x"], "value": 3])
                == #"{"a":"t","b":{"list":["p","q"],"x":1,"x":3}}"#)
        #expect(mutated(["op": "drop", "path": ["none"]]) == nil)
        #expect(mutated(["op": "repeat", "path": ["none"], "value": 1]) == nil)
    }

    @Test("variables are filled in, in keys as well; others are left")
    func template() {
        let template = Template(namespace: "n1", run: "r1", saved: ["rv": "41"])
        #expect(template.text("/x/{ns}/{run}?v={v:rv}&w={v:rv+2}") == "/x/n1/r1?v=41&w=43")
        #expect(template.text("{c} {v:none} {") == "{c}  {")
        #expect(template.value(["{ns}-a": ["{v:rv}", 1]]) == ["n1-a": ["41", 1]])
    }

    @Test("changes are what differs, a list of another length as a whole")
    func changes() {
        let comparison = Comparison()
        let old: JSONValue = ["a": 1, "gone": 2, "list": [1, 2], "same": [["x": 1]]]
        let new: JSONValue = ["a": 1, "list": [1], "same": [["x": 3]], "new": ["y": 1]]
        let recorded: [JSONValue] = [
            [["gone"]], [["list"], [1]], [["same", 0, "x"], 3], [["new"], ["y": 1]],
        ]
        let got = Changes(from: old, to: new)
        #expect(comparison.changes(Changes(recorded: recorded), got).isEmpty)
        #expect(
            comparison.changes(Changes(recorded: Array(recorded.dropFirst())), got).map(\.shape) == [
                "changes .gone changed unexpectedly: gone"
            ])
        #expect(
            comparison.changes(Changes(recorded: recorded + [[["a"], 2]]), got).map(\.shape) == [
                "changes .a not changed"
            ])
        #expect(
            comparison.changes(Changes(recorded: [[["gone"], nil]] + recorded.dropFirst()), got).map(\.shape) == [
                "changes .gone differs"
            ])
    }

    @Test("a star among changes stands for what the server makes up only")
    func stars() {
        let comparison = Comparison()
        func differ(_ path: JSONValue, _ new: JSONValue) -> Bool {
            !comparison.changes(Changes(recorded: [[path, "*"]]), Changes(from: [:], to: new)).isEmpty
        }
        #expect(!differ(["spec"], ["spec": "*"]))
        #expect(differ(["type"], ["type": "x"]))
        let old: JSONValue = ["spec": ["ports": [[:]]]]
        let new: JSONValue = ["spec": ["ports": [["nodePort": 30_000]]]]
        let recorded = Changes(recorded: [[["spec", "ports", 0, "nodePort"], "*"]])
        #expect(comparison.changes(recorded, Changes(from: old, to: new)).isEmpty)
    }
}
