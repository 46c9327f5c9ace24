import Testing

@testable import KubeSupport

@Suite struct ExecutablePagesTests {
    @Test("after a release the code and constants of the executable are mapped again when they are used")
    func release() {
        let before = ProcessMetrics.ownResidentBytes
        ExecutablePages.release()
        let after = ProcessMetrics.ownResidentBytes
        #expect(after < before)
        // Runs code and reads constants of the executable.
        #expect(String(describing: [1: "a"]) == #"[1: "a"]"#)
    }
}
