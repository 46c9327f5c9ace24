import KubeJSON
import Testing

@testable import KubeAPI

@Suite struct TimeTests {
    @Test("a MicroTime requires six fraction digits, accepts any offset, and is encoded in UTC")
    func microTime() throws {
        #expect(
            try MicroTime(json: #""2026-01-01T02:00:00.123456+02:00""#).jsonString()
                == #""2026-01-01T00:00:00.123456Z""#)
    }

    @Test(
        "other fractions are rejected with Go's message",
        arguments: [
            ("2026-01-01T00:00:00.123Z", ".123Z", ".000000"), ("2026-01-01T00:00:00Z", "Z", ".000000"),
            ("2026-01-01T00:00:00.123456789Z", "789Z", "Z07:00"), ("2026-01-01 00:00:00", " 00:00:00", "T"),
            ("1700000000", "000000", "-"), ("", "", "2006"),
        ])
    func otherFractions(text: String, rest: String, part: String) {
        #expect {
            try MicroTime(json: #""\#(text)""#)
        } throws: {
            ($0 as? JSONError)?.message == #"parsing time "\#(text)" as "2006-01-02T15:04:05.000000Z07:00": "#
                + #"cannot parse "\#(rest)" as "\#(part)""#
        }
    }

    @Test(
        "invalid times are rejected with Go's message",
        arguments: [
            ("yesterday", #" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006""#),
            ("2024-01-01", #" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T""#),
            ("2024-13-01T00:00:00Z", ": month out of range"), ("2024-02-30T00:00:00Z", ": day out of range"),
            ("2024-01-01T24:00:00Z", ": hour out of range"), ("2024-01-01T00:00:00Zx", #": extra text: "x""#),
            ("2024-01-01T00:00:00+1", #" as "2006-01-02T15:04:05Z07:00": cannot parse "+1" as "Z07:00""#),
        ])
    func times(text: String, failure: String) {
        #expect { try Time(json: #""\#(text)""#) } throws: {
            ($0 as? JSONError)?.message == "parsing time \"\(text)\"\(failure)"
        }
    }
}
