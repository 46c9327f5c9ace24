import KubeJSON
import Testing

@Suite struct YAMLTests {
    @Test(
        "a document that breaks off or is no YAML is refused", arguments: ["a: [", "a: 'x", "a: b: c", "- a\nb", "\t"])
    func malformed(text: String) {
        #expect(throws: YAMLError.self) { try YAML.parse(text) }
        #expect(throws: YAMLError.self) { try YAML.documents("a: 1\n---\n" + text) }
    }

    @Test("several documents are read in their order, empty ones left out")
    func documents() throws {
        #expect(try YAML.documents("a: 1\n---\n---\nb: [x, 2]\n") == [["a": 1], ["b": ["x", 2]]])
    }
}
