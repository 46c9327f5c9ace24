import KubeJSON
import Testing

@Suite struct JSONPatchTests {
    private func apply(_ patch: String, to document: String) throws -> String {
        try JSONPatch(JSONValue(json: patch)).apply(to: JSONValue(json: document)).jsonString()
    }

    @Test(
        "operations are applied as in RFC 6902",
        arguments: [
            (#"[{"op":"add","path":"/a","value":1}]"#, "{}", #"{"a":1}"#),
            (#"[{"op":"add","path":"/a/1","value":9}]"#, #"{"a":[1,2]}"#, #"{"a":[1,9,2]}"#),
            (#"[{"op":"add","path":"/a/-","value":9}]"#, #"{"a":[1,2]}"#, #"{"a":[1,2,9]}"#),
            (#"[{"op":"add","path":"","value":[7]}]"#, #"{"a":1}"#, "[7]"),
            (#"[{"op":"remove","path":"/a/0"}]"#, #"{"a":[1,2]}"#, #"{"a":[2]}"#),
            (#"[{"op":"replace","path":"/a~1b/m~0n","value":null}]"#, #"{"a/b":{"m~n":1}}"#, #"{"a/b":{"m~n":null}}"#),
            (#"[{"op":"move","from":"/a","path":"/b"}]"#, #"{"a":{"c":1}}"#, #"{"b":{"c":1}}"#),
            (#"[{"op":"copy","from":"/a","path":"/b"}]"#, #"{"a":1}"#, #"{"a":1,"b":1}"#),
            (#"[{"op":"test","path":"/a","value":{"y":2,"x":1.0}}]"#, #"{"a":{"x":1,"y":2}}"#, #"{"a":{"x":1,"y":2}}"#),
        ])
    func operations(patch: String, document: String, expected: String) throws {
        #expect(try apply(patch, to: document) == expected)
    }

    @Test(
        "invalid patches, and operations that do not apply, are rejected",
        arguments: [
            "{}", #"[{"op":"add","path":"/a"}]"#, #"[{"op":"add","path":"a","value":1}]"#, #"[{"op":"jump"}]"#,
            #"[{"op":"remove","path":"/missing"}]"#, #"[{"op":"replace","path":"/missing","value":1}]"#,
            #"[{"op":"add","path":"/list/3","value":1}]"#, #"[{"op":"add","path":"/list/x","value":1}]"#,
            #"[{"op":"test","path":"/list","value":[]}]"#, #"[{"op":"copy","from":"/missing","path":"/b"}]"#,
        ])
    func failures(patch: String) {
        #expect(throws: JSONPatchError.self) { try apply(patch, to: #"{"list":[1,2]}"#) }
    }

    @Test("copies that would grow a document without bound are rejected")
    func copyLimit() throws {
        let copies = Array(repeating: #"{"op":"copy","from":"/a","path":"/a/-"}"#, count: 40).joined(separator: ",")
        #expect(throws: JSONPatchError.self) { try apply("[\(copies)]", to: #"{"a":[1]}"#) }
    }
}

@Suite struct MergePatchTests {
    // The examples of RFC 7386, appendix A.
    @Test(
        "the examples of RFC 7386",
        arguments: [
            (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
            (#"{"a":"b"}"#, #"{"a":null}"#, "{}"), (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
            (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
            (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
            (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#), (#"["a"]"#, #"["c"]"#, #"["c"]"#),
            (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#), (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
            ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
            ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
        ])
    func examples(target: String, patch: String, expected: String) throws {
        let result = MergePatch.apply(try JSONValue(json: patch), to: try JSONValue(json: target))
        #expect(result.jsonString() == expected)
    }
}
