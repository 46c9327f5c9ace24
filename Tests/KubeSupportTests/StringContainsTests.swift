import Testing

@testable import KubeSupport

@Suite struct StringContainsTests {
    @Test(
        "a substring is found at any position, comparing bytes",
        arguments: [
            ("abcabd", "abd", true), ("abcabd", "abe", false), ("abc", "abc", true), ("abc", "abcd", false),
            ("", "", true),
            ("abc", "", true), ("", "a", false), ("aab", "ab", true), ("e\u{301}", "e", true), ("é", "e\u{301}", false),
            ("x👩‍👧y", "👧", true),
        ])
    func contains(text: String, part: String, expected: Bool) {
        #expect(text.contains(part) == expected)
        #expect("<\(text)>".dropFirst().dropLast().contains(part) == expected)
    }
}
