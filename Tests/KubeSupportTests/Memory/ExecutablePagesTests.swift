import Foundation
import Testing

@testable import KubeSupport

@Suite struct ExecutablePagesTests {
    /// Returns the resident bytes of the executable's segments that are not writable.
    private func residentBytes() throws -> Int {
        let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var isCounted = false
        var kilobytes = 0
        for line in try String(contentsOfFile: "/proc/self/smaps", encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count >= 5, words[1].count == 4 {
                isCounted = words.count == 6 && words[5] == path && !words[1].contains("w")
            }
            if isCounted, words[0] == "Rss:" { kilobytes += Int(words[1]) ?? 0 }
        }
        return kilobytes * 1_024
    }

    @Test("a release unmaps code and constants, which are mapped again when they are used")
    func release() throws {
        // Other tests run at the same time and map pages again, so that one attempt may show no difference.
        var isReduced = false
        for _ in 0..<20 where !isReduced {
            let before = try residentBytes()
            #expect(before > 0)
            ExecutablePages.release()
            isReduced = try residentBytes() < before
        }
        #expect(isReduced)
        #expect(String(describing: [1: "a"]) == #"[1: "a"]"#)
    }
}
