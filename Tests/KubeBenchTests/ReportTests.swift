import KubeJSON
import Testing

@testable import KubeBench

@Suite struct ReportTests {
    private var report: BenchReport {
        var measured = ScenarioResult(.get)
        measured.count = 12_345
        measured.rate = 4_115
        measured.seconds = 3
        measured.latencies.record(1_000_000)
        measured.errors = [429: 2, 0: 1]
        measured.firstError = "429: slow down"
        measured.operations = 12_348
        var unsupported = ScenarioResult(.apply)
        unsupported.outcome = .notSupported("no such media type")
        return BenchReport(server: "https://h:1", version: "v1.36.2", results: [measured, unsupported])
    }

    @Test("the JSON has the documented keys")
    func json() throws {
        let json = try JSONValue(json: report.json.json())
        let get = try #require(json["results"]?.array?.first)
        #expect(get["scenario"] == .string("get") && get["outcome"] == .string("measured"))
        #expect(get["count"] == .integer(12_345) && get["errors"] == .integer(3))
        #expect(get["errorsByStatus"]?["429"] == .integer(2) && get["errorsByStatus"]?["0"] == .integer(1))
        #expect(get["latencyMilliseconds"]?["p99"]?.integer == 1)
        let apply = try #require(json["results"]?.array?.last)
        #expect(apply["outcome"] == .string("notSupported") && apply["message"] == .string("no such media type"))
        #expect(apply["rate"] == nil)
    }

    @Test("the text is a table followed by errors")
    func text() {
        let lines = report.text.split(separator: "\n")
        #expect(lines[0] == "https://h:1, v1.36.2")
        #expect(lines.contains { $0.hasPrefix("get") && $0.contains("4,115 requests/s") && $0.contains("1.00") })
        #expect(lines.contains { $0.contains("1 x none, 2 x 429; 429: slow down") })
        #expect(lines.contains { $0 == "apply  not supported: no such media type" })
        #expect(report.hasFailures)
    }

    @Test("ceilings are related to the scenarios that they limit")
    func ceilings() {
        var report = report
        report.relate(to: [Ceiling(kind: .transport, rate: 8_230), Ceiling(kind: .syncs, rate: 1)])
        #expect(report.results[0].ceilings.map(\.share) == [0.5])
        #expect(report.results[1].ceilings.isEmpty)
    }

    @Test(
        "numbers have three significant digits and thousands separators",
        arguments: [
            (0.0, "0.00"), (0.004, "0.00"), (1.005, "1.00"), (9.999, "10.00"), (12.34, "12.3"), (99.96, "100.0"),
            (123.4, "123"),
            (1_234_567.8, "1,234,568"), (-1.5, "-1.50"), (.infinity, "-"), (.nan, "-"),
        ])
    func numbers(_ value: Double, _ text: String) {
        #expect(Figures.number(value) == text)
    }

    @Test("the continue token is found at the beginning of a list, in both encodings")
    func continueToken() throws {
        func find(_ bytes: [UInt8], _ encoding: BenchOptions.Encoding) throws -> String? {
            try ContinueToken.find(in: bytes, encoding: encoding)
        }
        let json =
            #"{"kind":"PodList","metadata":{"resourceVersion":"1","continue":"abc=","remainingItemCount":3},"items":["#
        #expect(try find(Array(json.utf8), .json) == "abc=")
        #expect(try find(Array(#"{"metadata":{"continue":""},"items":[]}"#.utf8), .json) == nil)
        #expect(try find(Array(#"{"metadata":{"resourceVersion":"1"},"items":[]}"#.utf8), .json) == nil)
        // Envelope with type meta and a truncated list, whose metadata has the version "1" and the token "ab".
        let metadata: [UInt8] = [0x12, 1, 0x31, 0x1a, 2, 0x61, 0x62, 0x20, 3]
        let list: [UInt8] = [0x0a, UInt8(metadata.count)] + metadata + [0x12, 200, 1, 0, 0]
        let envelope: [UInt8] = [0x6b, 0x38, 0x73, 0] + [0x0a, 2, 0x0a, 0] + [0x12, 250, 1] + list
        #expect(try find(envelope, .protobuf) == "ab")
        for length in 0..<16 {
            let token = try find(Array(envelope.prefix(length)), .protobuf)
            #expect(token == nil)
        }
        let nonsense = [0x6b, 0x38, 0x73, 0] + [UInt8](repeating: 0xff, count: 20)
        #expect(try find(nonsense, .protobuf) == nil)
    }
}
