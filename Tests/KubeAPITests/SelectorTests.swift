import KubeAPI
import Testing

@Suite struct SelectorTests {
    @Test(
        "label selectors match as documented",
        arguments: [
            ("", true), ("a=1", true), ("a==1", true), ("a!=1", false), ("b!=1", true), ("a in (1,2)", true),
            ("a notin (1,2)", false), ("b notin (1)", true), ("a", true), ("!a", false), ("!b", true), ("n>4", true),
            ("n<5", false), ("a=1,n", true), ("a=1,!n", false), ("e=", true),
        ])
    func labels(text: String, matches: Bool) throws {
        #expect(try LabelRequirements(parsing: text).matches(["a": "1", "n": "5", "e": ""]) == matches)
    }

    @Test("the text of a label selector is parsed to the same requirements")
    func labelText() throws {
        for text in ["a=1", "a!=1", "a in (1,2)", "a notin (1,2)", "a", "!a", "a>1", "a<1", "a=1,!b"] {
            let requirements = try LabelRequirements(parsing: text)
            #expect(requirements.description == text)
        }
    }

    @Test(
        "invalid label selectors are rejected",
        arguments: ["a in", "a in (", "=1", "a=1,", "a=-", "a>x", "a b", "a in 1", "(a)", "_=1"])
    func invalidLabels(text: String) {
        #expect(throws: SelectorError.self) { try LabelRequirements(parsing: text) }
    }

    @Test("an unknown operator of a LabelSelector matches nothing")
    func unknownOperator() {
        let selector = LabelSelector {
            $0.matchExpressions = [
                LabelSelectorRequirement {
                    $0.key = "a"
                    $0.operator = "Near"
                    $0.values = ["1"]
                }
            ]
        }
        #expect(!selector.matches(["a": "1"]) && !selector.matches([:]))
        #expect(LabelSelector().matches([:]))
    }

    @Test("field selectors compare fields, with escapes")
    func fields() throws {
        let selector = try FieldSelector(parsing: #"a=1,b!=2,c==x\,\=y"#)
        #expect(selector.requirements.map(\.value) == ["1", "2", "x,=y"])
        #expect(selector.matches { ["a": "1", "c": "x,=y"][$0] ?? "" })
        #expect(!selector.matches { ["a": "1", "b": "2", "c": "x,=y"][$0] ?? "" })
        #expect(try FieldSelector(parsing: selector.description) == selector)
        for text in ["a", #"a=\"#, #"a=\x"#] {
            #expect(throws: SelectorError.self, "\(text)") { try FieldSelector(parsing: text) }
        }
    }
}
