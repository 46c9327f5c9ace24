import KubeJSON
import KubeSupport

/// A time with second precision, in RFC 3339 in JSON: `metav1.Time`.
package struct Time: Hashable, Comparable, Sendable {
    package var secondsSinceEpoch: Int64

    /// The first second of year 1, which is upstream's zero time and encoded as null.
    package static let zero = Time(secondsSinceEpoch: -62_135_596_800)

    package init() { self = .zero }

    package init(secondsSinceEpoch: Int64) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// Makes a time from `timestamp`, rounded down to the second.
    package init(_ timestamp: Timestamp) {
        secondsSinceEpoch = timestamp.secondsSinceEpoch
    }

    package var timestamp: Timestamp { Timestamp(secondsSinceEpoch: secondsSinceEpoch) }

    package static func < (left: Self, right: Self) -> Bool { left.secondsSinceEpoch < right.secondsSinceEpoch }
}

extension Time: CustomStringConvertible {
    package var description: String { timestamp.rfc3339() }
}

extension Time: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try reader.readTimestamp())
    }

    package func write(to writer: inout JSONWriter) {
        if self == .zero { return writer.writeNull() }
        writer.write(timestamp, fractionDigits: 0)
    }
}
