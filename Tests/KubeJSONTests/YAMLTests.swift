import Testing

@testable import KubeJSON

@Suite struct YAMLTests {
    @Test(
        "truncated and invalid documents are rejected", arguments: ["a: [", "a: 'x", "a: b: c", "- a\nb", "\t"])
    func malformed(text: String) {
        #expect(throws: YAMLError.self) { try YAML.parse(text) }
        #expect(throws: YAMLError.self) { try YAML.documents("a: 1\n---\n" + text) }
    }

    @Test("several documents are read in order, without empty ones")
    func documents() throws {
        #expect(try YAML.documents("a: 1\n---\n---\nb: [x, 2]\n") == [["a": 1], ["b": ["x", 2]]])
    }

    @Test(
        "unquoted scalars are resolved as in YAML 1.1, quoted ones are strings",
        arguments: [
            ("yes", true), ("off", false), ("~", nil), ("12", 12), ("0x10", 16), ("-1.5", -1.5), ("1e3", 1_000.0),
            ("'12'", "12"), ("\"yes\"", "yes"), ("!!str 12", "12"), ("2001-01-01", "2001-01-01"), ("x y", "x y"),
            ("99999999999999999999", 99_999_999_999_999_999_999.0), ("|\n  a\n  b\n", "a\nb\n"),
            ("", nil),
        ] as [(String, JSONValue)])
    func scalars(text: String, expected: JSONValue) throws {
        #expect(try YAML.parse("- \(text)") == [expected])
    }

    @Test("aliases are replaced by their anchors, and merge keys add missing fields")
    func aliases() throws {
        #expect(try YAML.parse("a: &x [1, {b: 2}]\nc: *x\n") == ["a": [1, ["b": 2]], "c": [1, ["b": 2]]])
        #expect(
            try YAML.parse("a: &a {x: 1, w: 2}\nb: &b {w: 3, z: 4}\nc:\n  <<: [*a, *b]\n  x: 0\n")["c"]
                == ["x": 0, "w": 2, "z": 4])
    }

    @Test(
        "values that have no JSON form are rejected",
        arguments: [
            "*x", "a: 1\na: 2", "? [a]\n: b", "{[a]: b}", "? {a: b}\n: c", "a: {<<: 1}", "&a [*a]", "%YAML 3.0\n---\na",
        ])
    func refused(text: String) {
        #expect(throws: YAMLError.self) { try YAML.parse(text) }
    }

    @Test("keys are resolved like values and converted to strings, quoted ones are kept")
    func keys() throws {
        #expect(
            try YAML.parse("yes: 1\n0x10: 3\n'on': 4\n!!str n: 5\n2001-01-01: 6\n!!bool n: 7\n'1.10': 8\n")
                == ["true": 1, "16": 3, "on": 4, "n": 5, "2001-01-01": 6, "false": 7, "1.10": 8])
        #expect(try YAML.parse("a: &k 1\n*k : 2\n") == ["a": 1, "1": 2])
        #expect(try YAML.parse("yes: 1", keepsTexts: true) == ["yes": "1"])
        #expect(throws: YAMLError(description: "unsupported map key of type: null")) { try YAML.parse("~: 1") }
    }

    @Test(
        "numeric keys have the form of Go's floats",
        arguments: [
            ("1.10", "1.1"), ("1e3", "1000"), ("-0.5", "-0.5"), ("123456.5", "123456.5"), ("1e6", "1e+06"),
            ("1234567.0", "1.234567e+06"), ("1e-4", "0.0001"), ("1e-5", "1e-05"), ("1.25e-10", "1.25e-10"),
            ("0.0", "0"), ("-0.0", "-0"), ("1.5e30", "1.5e+30"), ("0.1", "0.1"), ("100.25", "100.25"),
            ("1e-45", "1e-45"),
            ("1e300", ".inf"), ("-1e300", "-.inf"),
        ])
    func floatKeys(text: String, name: String) throws {
        #expect(try YAML.parse("\(text): v") == [name: "v"])
    }

    @Test("of duplicate keys the last wins, if they are not an error")
    func repeatedKeys() throws {
        let text = "a: 1\nb:\n  'c\"\\d': 1\n  'c\"\\d': 2\nyes: 1\non: 2\n7: 1\n7: 1\n"
        var repeated: [String] = []
        #expect(try YAML.parse(text, repeatedKeys: &repeated) == ["a": 1, "b": ["c\"\\d": 2], "true": 2, "7": 1])
        let lines = [
            #"line 4: key "c\"\\d" already set in map"#, "line 6: key true already set in map",
            "line 8: key 7 already set in map",
        ]
        #expect(repeated == lines)
        let error = YAMLError(description: "yaml: unmarshal errors:\n  " + lines.joined(separator: "\n  "))
        #expect(throws: error) { try YAML.parse(text) }
        let many = String(repeating: "a: 1\n", count: 10_000)
        #expect(try YAML.parse(many, repeatedKeys: &repeated) == ["a": 1])
        #expect(repeated.count == 100)
    }

    @Test("errors have the location in the form of Go's parser")
    func errorText() {
        #expect(throws: YAMLError(description: "yaml: line 2: mapping values are not allowed in this context")) {
            try YAML.parse("a: b\nc: d: e\n")
        }
    }

    @Test("numbers without a JSON form are rejected, quoted ones are strings")
    func infinity() throws {
        for text in [".inf", "-.Inf", ".NaN"] {
            #expect(throws: YAMLError(description: "json: unsupported value: \(text)")) { try YAML.parse("a: \(text)") }
            #expect(try YAML.parse("a: '\(text)'") == ["a": .string(text)])
        }
    }

    @Test("large and deep documents without aliases are accepted, and text after the first document is ignored")
    func deep() throws {
        let depth = 30
        let lines = (0..<depth).map { String(repeating: " ", count: $0) + "k:" }
        let values = (0..<20_000).map { String(repeating: " ", count: depth) + "- value-\($0)" }
        var value = try YAML.parse((lines + values + ["---", "{"]).joined(separator: "\n"))
        for _ in 0..<depth { value = try #require(value["k"]) }
        #expect(value.array?.count == 20_000)
    }

    @Test("aliases that would expand beyond the limit are rejected immediately")
    func bombs() {
        var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
        for level in 1..<12 {
            let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(aliases)]")
        }
        #expect(throws: YAMLError(description: "yaml: document contains excessive aliasing")) {
            try YAML.parse(lines.joined(separator: "\n"))
        }
        let text = String(repeating: "x", count: 100_000)
        let aliases = [String](repeating: "*a", count: 50_000).joined(separator: ",")
        #expect(throws: YAMLError(description: "yaml: document contains excessive aliasing")) {
            try YAML.parse("a: &a \(text)\nb: [\(aliases)]")
        }
    }

    @Test("too deeply nested documents are rejected in every style", arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func depth(opening: String) {
        #expect(throws: YAMLError.self) { try YAML.parse(String(repeating: opening, count: 100_000)) }
    }

    @Test("values survive a round trip")
    func roundTrip() throws {
        let value: JSONValue = [
            "b": ["yes", "12", "", "~", "a: b", "- x", "line\nline\n", "é", "#", "\u{1}", "null", "1e3", " x "],
            "a": [1, -2.5, true, nil, [], [:]],
        ]
        #expect(try YAML.parse(YAML.write(value)) == value)
        let sorted = try YAML.write(value, sortsKeys: true)
        #expect(sorted.hasPrefix("a:"))
        let read = try YAML.parse(sorted)
        #expect(read["a"] == value["a"] && read["b"] == value["b"])
    }
}
