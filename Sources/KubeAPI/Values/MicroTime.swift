import KubeJSON
import KubeSupport

/// A time with microsecond precision: `metav1.MicroTime`.
package struct MicroTime: Hashable, Comparable, Sendable {
    package var microsecondsSinceEpoch: Int64

    /// The zero time, which is encoded as null.
    package static let zero = MicroTime(Time.zero.timestamp)

    package init() { self = .zero }

    package init(_ timestamp: Timestamp) {
        microsecondsSinceEpoch = timestamp.secondsSinceEpoch * 1_000_000 + timestamp.nanoseconds / 1_000
    }

    package var timestamp: Timestamp {
        let (seconds, microseconds) = microsecondsSinceEpoch.quotientAndRemainder(dividingBy: 1_000_000)
        return Timestamp(secondsSinceEpoch: seconds, nanoseconds: microseconds * 1_000)
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.microsecondsSinceEpoch < right.microsecondsSinceEpoch
    }
}

extension MicroTime: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init(try reader.readTimestamp(fractionDigits: 6))
    }

    package func write(to writer: inout JSONWriter) {
        if self == .zero { return writer.writeNull() }
        writer.write(timestamp, fractionDigits: 6)
    }
}
