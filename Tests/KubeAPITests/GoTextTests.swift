import KubeAPI
import KubeJSON
import Testing

@Suite struct GoTextTests {
    @Test(
        "strings are quoted as with %q",
        arguments: [
            ("a", #""a""#), ("a\"b\\", #""a\"b\\""#), ("\n\t\u{7}", #""\n\t\a""#), ("ä€😀", "\"ä€😀\""),
            ("\u{1}\u{7f}", #""\x01\x7f""#), ("\u{a0}\u{200b}", #""\u00a0\u200b""#),
        ])
    func quoted(text: String, expected: String) {
        #expect(GoText.quoted(text) == expected)
    }

    @Test("lists are quoted as with %q")
    func quotedList() {
        #expect(GoText.quoted(["a", "b c"]) == #"["a" "b c"]"#)
        #expect(GoText.quoted([String]()) == "[]")
    }

    @Test("JSON escapes HTML as encoding/json does")
    func json() {
        #expect(GoText.json("<a&b>\u{2028}") == #""\u003ca\u0026b\u003e\u2028""#)
        #expect(GoText.json(["b": "2", "a": "1"]) == #"{"a":"1","b":"2"}"#)
        #expect(GoText.json([String: String]()) == "null")
    }

    @Test("values are printed as with %v")
    func values() throws {
        #expect(GoText.value(try JSONValue(json: #"{"b":[1,"x"],"a":{"c":true}}"#)) == "map[a:map[c:true] b:[1 x]]")
    }
}
