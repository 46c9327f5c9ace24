import Testing

@testable import KubeJSON

@Suite struct YAMLPlainScalarTests {
    @Test(
        "unquoted scalars are resolved as by sigs.k8s.io/yaml",
        arguments: [
            ("y", true), ("N", false), ("On", true), ("yEs", "yEs"), ("NULL", nil), ("nil", "nil"),
            ("0", 0), ("-0", 0), ("+7", 7), ("010", 8), ("0o10", 8), ("08", 8.0), ("0b101", 5), ("-0x1F", -31),
            ("1_000", 1_000), ("1__0", 10), ("_1", "_1"), ("0x", "0x"), ("0xg", "0xg"), ("--1", "--1"), ("+-1", "+-1"),
            ("0x-1", "0x-1"), ("-", "-"), ("+", "+"),
            ("9223372036854775807", 9_223_372_036_854_775_807), ("-9223372036854775808", .integer(.min)),
            ("18446744073709551615", 18_446_744_073_709_551_615.0),
            ("1.5", 1.5), (".5", 0.5), ("1.", 1.0), ("-.5e-3", -0.0005), ("1e400", "1e400"), (".", "."),
            ("1.2.3", "1.2.3"),
            ("1e", "1e"), ("e1", "e1"), ("inf", "inf"), ("nan", "nan"), (".nan", ".nan"), ("0x1p3", "0x1p3"),
            ("12:30", "12:30"), ("190:20:30", "190:20:30"),
            ("2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"),
            ("1 000", "1 000"), ("٣", "٣"), ("1\u{301}", "1\u{301}"),
        ] as [(String, JSONValue)])
    func values(text: String, expected: JSONValue) {
        #expect(YAMLPlainScalar.value(text) == expected)
    }

    @Test(
        "strings that a parser could read as another type are quoted",
        arguments: [
            "", "true", "y", "~", "12", "1e3", "0x1F", ".inf", "-.INF", ".NaN", "<<", "=", "12:30", "-1:2:3.5",
            "2001-01-01",
            "2001-1-1T00:00:00Z", "2001-01-01 10:00",
        ])
    func quoted(text: String) throws {
        #expect(try YAML.write(["k": .string(text)]) == "k: \"\(text)\"\n")
        #expect(try YAML.parse(YAML.write(["k": .string(text)])) == ["k": .string(text)])
    }

    @Test(
        "strings that every parser reads as strings are not quoted",
        arguments: ["x", "yess", "1.2.3.4", "10.0.0.1:80", "v1", "12:3x", "12:77", "200-01-01", "2001-01-01x", "a=b"])
    func plain(text: String) throws {
        #expect(try YAML.write(["k": .string(text)]) == "k: \(text)\n")
    }

    @Test("with keepsTexts, numbers and booleans are returned as their original text, and null is not")
    func texts() throws {
        let value = try YAML.parse("a: 0123\nb: yes\nc: ~\nd: '1'\n", keepsTexts: true)
        #expect(value == ["a": "0123", "b": "yes", "c": nil, "d": "1"])
        #expect(YAML.bool("yes") == true && YAML.bool("FALSE") == false && YAML.bool("1") == nil)
    }

    @Test(
        "the layout is kubectl's: block style, lists not indented, long lines wrapped unless disabled")
    func layout() throws {
        let words = [String](repeating: "word", count: 30).joined(separator: " ")
        let value: JSONValue = [
            "list": [["name": "a", "ports": [80, 443]], ["name": "b", "ports": []]], "text": "one\ntwo\n", "empty": [:],
            "words": .string(words),
        ]
        let head = """
            list:
            - name: a
              ports:
              - 80
              - 443
            - name: b
              ports: []
            text: |
              one
              two
            empty: {}

            """
        #expect(try YAML.write(value, width: nil) == head + "words: \(words)\n")
        let broken = try YAML.write(value)
        #expect(broken.hasPrefix(head) && broken.split(separator: "\n").allSatisfy { $0.utf8.count <= 85 })
        #expect(try YAML.parse(broken) == value)
    }

    @Test(
        "any string survives a round trip",
        arguments: ["\0", "\u{feff}x", "\u{85}\u{2028}", " ", "\t", "a\r\nb", "👩‍👩‍👧", "#x", "'\"", "\n\n", "a: b"])
    func anyText(text: String) throws {
        for value in [JSONValue.string(text), ["k": .string(text)], [.string(text)], .object([text: .string(text)])] {
            #expect(try YAML.parse(YAML.write(value)) == value)
        }
    }
}
