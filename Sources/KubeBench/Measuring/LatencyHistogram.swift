/// A histogram of latencies in nanoseconds with bounded memory (37 KB) and an error below 1 %.
///
/// The buckets are log-linear, as in HdrHistogram: each power of two is divided into 128 buckets of equal width, so
/// that a bucket is never wider than 1/128 of the values in it. Values from 2^42 (73 minutes) on share the last bucket;
/// the maximum is exact.
package struct LatencyHistogram: Sendable, Equatable {
    private static let subBucketBits = 7
    private static let subBuckets = 1 << subBucketBits
    private static let largestExponent = 42
    /// The last bucket contains all larger values.
    private static let bucketCount = (largestExponent - subBucketBits + 1) * subBuckets + 1

    private var buckets = [UInt64](repeating: 0, count: bucketCount)
    package private(set) var count: UInt64 = 0
    /// The exact maximum; 0 if there are no values.
    package private(set) var maximum: UInt64 = 0
    /// The exact minimum; 0 if there are no values.
    package private(set) var minimum: UInt64 = 0
    private var sum: Double = 0

    package init() {}

    package var mean: Double { count == 0 ? 0 : sum / Double(count) }

    package mutating func record(_ nanoseconds: UInt64) {
        buckets[Self.bucket(of: nanoseconds)] &+= 1
        minimum = count == 0 ? nanoseconds : min(minimum, nanoseconds)
        maximum = max(maximum, nanoseconds)
        count &+= 1
        sum += Double(nanoseconds)
    }

    package mutating func merge(_ other: LatencyHistogram) {
        guard other.count > 0 else { return }
        for index in buckets.indices { buckets[index] &+= other.buckets[index] }
        minimum = count == 0 ? other.minimum : min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
        count &+= other.count
        sum += other.sum
    }

    /// Returns the value that `share` (0 to 1) of all values do not exceed: the upper end of its bucket, but at most
    /// the maximum; 0 if there are no values.
    package func quantile(_ share: Double) -> UInt64 {
        guard count > 0 else { return 0 }
        let rank = max(1, UInt64((min(max(share, 0), 1) * Double(count)).rounded(.up)))
        var seen: UInt64 = 0
        for (index, number) in buckets.enumerated() where number > 0 {
            seen &+= number
            if seen >= rank {
                return index == Self.bucketCount - 1 ? maximum : min(Self.upperEnd(of: index), maximum)
            }
        }
        return maximum
    }

    /// Returns the bucket of a value. Values below 128 have a bucket each; for larger ones, the seven bits after the
    /// leading one determine it.
    static func bucket(of value: UInt64) -> Int {
        if value < UInt64(subBuckets) { return Int(value) }
        let exponent = UInt64.bitWidth - 1 - value.leadingZeroBitCount
        if exponent >= largestExponent { return bucketCount - 1 }
        let shift = exponent - subBucketBits
        return (shift + 1) * subBuckets + Int(value >> UInt64(shift)) - subBuckets
    }

    /// Returns the largest value of a bucket.
    static func upperEnd(of bucket: Int) -> UInt64 {
        if bucket < subBuckets { return UInt64(bucket) }
        let shift = UInt64(bucket / subBuckets - 1)
        let step = UInt64(bucket % subBuckets + subBuckets)
        return ((step + 1) << shift) - 1
    }
}
