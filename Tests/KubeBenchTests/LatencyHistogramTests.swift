import Testing

@testable import KubeBench

@Suite struct LatencyHistogramTests {
    @Test("small values are kept exactly")
    func exactValues() {
        var histogram = LatencyHistogram()
        for value in UInt64(1)...100 { histogram.record(value) }
        #expect(histogram.count == 100)
        #expect(histogram.quantile(0.5) == 50)
        #expect(histogram.quantile(0.99) == 99)
        #expect(histogram.quantile(1) == 100)
        #expect(histogram.quantile(0) == 1)
        #expect(histogram.minimum == 1 && histogram.maximum == 100)
        #expect(histogram.mean == 50.5)
    }

    @Test("a quantile is off by less than 1 %, from nanoseconds to an hour")
    func precision() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let value = UInt64.random(in: 1..<(1 << UInt64.random(in: 1...42, using: &random)), using: &random)
            var histogram = LatencyHistogram()
            histogram.record(value)
            // So that the result is not limited by the exact maximum.
            histogram.record(UInt64.max)
            let read = histogram.quantile(0.5)
            #expect(read >= value && Double(read) <= Double(value) * 1.01, "\(value) is read as \(read)")
        }
    }

    @Test("buckets have neither gaps nor overlaps")
    func buckets() {
        for bucket in 0..<4_608 {
            let end = LatencyHistogram.upperEnd(of: bucket)
            #expect(LatencyHistogram.bucket(of: end) == bucket)
            #expect(LatencyHistogram.bucket(of: end + 1) == bucket + 1)
        }
    }

    @Test("values beyond the last bucket are counted, and the maximum stays exact")
    func overflow() {
        var histogram = LatencyHistogram()
        histogram.record(.max)
        histogram.record(.max - 1)
        #expect(histogram.count == 2)
        #expect(histogram.quantile(0.5) == .max)
        #expect(histogram.maximum == .max)
    }

    @Test("an empty histogram has no values, and merging it changes nothing")
    func empty() {
        var histogram = LatencyHistogram()
        #expect(histogram.quantile(0.99) == 0 && histogram.mean == 0 && histogram.maximum == 0)
        histogram.record(5)
        let before = histogram
        histogram.merge(LatencyHistogram())
        #expect(histogram == before)
    }

    @Test("a merged histogram equals one with all values recorded")
    func merging() {
        var (one, other, both) = (LatencyHistogram(), LatencyHistogram(), LatencyHistogram())
        for value in UInt64(0)..<1_000 {
            if value.isMultiple(of: 3) { one.record(value * 1_000) } else { other.record(value * 1_000) }
            both.record(value * 1_000)
        }
        one.merge(other)
        #expect(one == both)
    }
}
