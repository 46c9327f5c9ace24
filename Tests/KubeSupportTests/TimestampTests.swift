import KubeSupport
import Testing

@Suite struct TimestampTests {
    @Test("nanoseconds are carried into seconds, also negative ones")
    func carry() {
        let time = Timestamp(secondsSinceEpoch: 10, nanoseconds: -1)
        #expect(time.secondsSinceEpoch == 9 && time.nanoseconds == 999_999_999)
        #expect(Timestamp(secondsSinceEpoch: 10, nanoseconds: 2_500_000_000) - time == .nanoseconds(2_500_000_001))
    }

    @Test("sums and differences are clamped instead of overflowing")
    func saturation() {
        let last = Timestamp(secondsSinceEpoch: .max)
        #expect((last + .seconds(1)).secondsSinceEpoch == .max)
        #expect((Timestamp(secondsSinceEpoch: .min) - .seconds(1)).secondsSinceEpoch == .min)
        #expect(last.nanosecondsSinceEpoch == .max)
        #expect(Timestamp(secondsSinceEpoch: .min).nanosecondsSinceEpoch == .min)
        #expect((Timestamp(secondsSinceEpoch: 0) + .seconds(Int64.max)).secondsSinceEpoch > 1 << 59)
    }

    @Test(
        "RFC 3339 times are parsed and formatted in UTC",
        arguments: [
            ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000Z"),
            ("1969-12-31T23:59:59.5+00:00", "1969-12-31T23:59:59.500Z"),
            ("2000-01-01T00:30:00.123456789+01:00", "1999-12-31T23:30:00.123Z"),
            ("0000-03-01T00:00:00Z", "0000-03-01T00:00:00.000Z"), ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z"),
        ])
    func rfc3339(text: String, expected: String) {
        #expect(Timestamp(rfc3339: text)?.rfc3339(fractionDigits: 3) == expected)
    }

    @Test(
        "invalid times are rejected",
        arguments: [
            "", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-01-01 00:00:00Z", "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00", "2024-01-01T00:00:00+25:00", "2024-01-01T00:00:00.Z",
        ])
    func invalid(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test("saturating arithmetic is limited to the range of the type")
    func arithmetic() {
        #expect(Int64.max.addingSaturated(1) == .max && Int64.min.addingSaturated(-1) == .min)
        #expect(Int64.min.subtractingSaturated(1) == .min && Int64.max.subtractingSaturated(-1) == .max)
        #expect(Int.max.multipliedSaturated(by: -2) == .min && Int.min.multipliedSaturated(by: -2) == .max)
        #expect(Int32(7).addingSaturated(-9) == -2 && 7.multipliedSaturated(by: 3) == 21)
    }
}
