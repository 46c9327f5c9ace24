import TestSupport
import Testing

@testable import KubeAPIServer

/// The content and format of warnings.
@Suite struct WarningTests {
    /// The warnings of an answer to a POST of a ConfigMap.
    private func warnings(_ body: String, contentType: String = "application/json") async throws -> [String] {
        let server = try await TestServer()
        return try await withSocket(server) { address in
            let client = try await RawClient.connect(to: address)
            try await client.send(
                "POST /api/v1/namespaces/default/configmaps HTTP/1.1\r\nHost: h\r\nContent-Type: \(contentType)\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
            let answer = try await client.receive(until: "\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 201 Created\r\n"))
            let head = answer.split(separator: "\r\n\r\n")[0].split(separator: "\r\n")
            return head.filter { $0.hasPrefix("Warning: ") }.map { String($0.dropFirst("Warning: ".count)) }
        }
    }

    @Test("a warning is a quoted string without control characters")
    func quoting() async throws {
        let body = #"{"metadata":{"name":"a"},"d\r\nX-Y: \"\\ü":1}"#
        #expect(try await warnings(body) == [#"299 - "unknown field \"dX-Y: \"\\ü\"""#])
    }

    @Test("each duplicate YAML key is a separate warning")
    func yaml() async throws {
        let body = "metadata: {name: a}\nodd: 1\ndata:\n  k: v\n  k: w\n  7: a\n  7: b\n"
        #expect(
            try await warnings(body, contentType: "application/yaml") == [
                #"299 - "line 5: key \"k\" already set in map""#, #"299 - "line 7: key 7 already set in map""#,
                #"299 - "unknown field \"odd\"""#,
            ])
    }

    @Test("warnings above the size limit are truncated, and the last ones are dropped")
    func limits() {
        #expect(WarningHeaders.values(["a", "b", "a", ""]) == [#"299 - "a""#, #"299 - "b""#])
        let long = String(repeating: "ä", count: 2_048)
        #expect(WarningHeaders.values([long]) == ["299 - \"\(long)\""])
        let cut = WarningHeaders.values([long, "b"])
        #expect(cut == ["299 - \"\(String(repeating: "ä", count: 128))\"", #"299 - "b""#])
        let many = WarningHeaders.values((0..<100).map { "\($0)" + long })
        #expect(many.count == 17)
        #expect(many.reduce(0) { $0 + $1.utf8.count } < 8_192)
    }
}
