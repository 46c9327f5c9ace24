import Testing

@testable import KubeAPIServer

@Suite struct IndexListTests {
    @Test("counts single indexes and ranges", arguments: [("", 0), ("0", 1), ("0,2-4", 4), ("1-9", 9)])
    func count(_ text: String, _ expected: Int32) {
        #expect(IndexList.count(text, completions: 10) == .success(expected))
    }

    @Test(
        "malformed, decreasing and too large indexes are problems",
        arguments: ["x", "1-2-3", "3-3", "4-2", "2,1", "0-2,2", "10", "1,"])
    func problems(_ text: String) {
        guard case .failure = IndexList.count(text, completions: 10) else {
            Issue.record("\(text) is accepted")
            return
        }
    }
}
