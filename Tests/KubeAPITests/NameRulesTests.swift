import KubeAPI
import Testing

@Suite struct NameRulesTests {
    @Test(
        "labels and subdomains",
        arguments: [
            ("a", true, true), ("a-1", true, true), ("1a", true, true), ("a.b", false, true), ("", false, false),
            ("-a", false, false), ("a-", false, false), ("A", false, false), ("a..b", false, false),
            ("a.-b", false, false), ("ä", false, false), (String(repeating: "a", count: 63), true, true),
            (String(repeating: "a", count: 64), false, true), (String(repeating: "a", count: 254), false, false),
        ])
    func dns1123(text: String, isLabel: Bool, isSubdomain: Bool) {
        #expect(NameRules.dns1123Label(text).isEmpty == isLabel)
        #expect(NameRules.dns1123Subdomain(text).isEmpty == isSubdomain)
    }

    @Test("an RFC 1035 label begins with a letter", arguments: [("a1", true), ("1a", false), ("a.b", false)])
    func dns1035(text: String, isValid: Bool) {
        #expect(NameRules.dns1035Label(text).isEmpty == isValid)
    }

    @Test("a label with dots has upstream's message for dots")
    func dots() {
        #expect(NameRules.dns1123Label("a.b") == ["must not contain dots"])
    }

    @Test(
        "qualified names have an optional prefix",
        arguments: [
            ("app", true), ("App_1.x", true), ("example.com/app", true), ("/app", false), ("example.com/", false),
            ("a/b/c", false), ("Example.com/app", false), ("", false), (String(repeating: "a", count: 64), false),
        ])
    func qualifiedName(text: String, isValid: Bool) {
        #expect(NameRules.qualifiedName(text).isEmpty == isValid)
    }

    @Test("label values may be empty", arguments: [("", true), ("a_B.1", true), ("-a", false), ("a b", false)])
    func labelValue(text: String, isValid: Bool) {
        #expect(NameRules.labelValue(text).isEmpty == isValid)
    }

    @Test("path segments must not be dots or contain separators", arguments: [".", "..", "a/b", "a%b"])
    func pathSegment(text: String) {
        #expect(!NameRules.pathSegment(text).isEmpty)
        #expect(NameRules.pathSegment("system:node:a.b").isEmpty)
    }
}
