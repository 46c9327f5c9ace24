import KubeJSON
import KubeSupport

/// A point in time to the second, RFC 3339 in JSON: what `metav1.Time` is.
package struct Time: Hashable, Comparable, Sendable {
    package var secondsSinceEpoch: Int64

    /// The first second of year 1, which upstream uses for "no time" and writes as null.
    package static let zero = Time(secondsSinceEpoch: -62_135_596_800)

    package init() { self = .zero }

    package init(secondsSinceEpoch: Int64) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    /// The second in which `timestamp` lies.
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

/// A point in time to the microsecond: what `metav1.MicroTime` is.
package struct MicroTime: Hashable, Comparable, Sendable {
    package var microsecondsSinceEpoch: Int64

    /// "No time", written as null.
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

extension JSONWriter {
    mutating func write(_ timestamp: Timestamp, fractionDigits digits: Int) {
        write(quotedLength: Timestamp.rfc3339Length(fractionDigits: digits)) {
            timestamp.writeRFC3339(to: $0, fractionDigits: digits)
        }
    }
}

extension JSONReader {
    /// Reads RFC 3339. The message of the error is the one that Go's time package gives.
    ///
    /// - Parameter fractionDigits: how many digits the fraction of the second must have; nil, any or none.
    fileprivate mutating func readTimestamp(fractionDigits digits: Int? = nil) throws(JSONError) -> Timestamp {
        let offset = offset
        let (timestamp, text) = try readStringBytes { bytes in
            let timestamp = Timestamp(rfc3339: bytes)
            // What follows the fraction is no digit: the text is RFC 3339.
            if let digits, timestamp != nil, !Self.hasFraction(bytes, digits) {
                return (nil as Timestamp?, String(decoding: bytes, as: UTF8.self))
            }
            return (timestamp, timestamp == nil ? String(decoding: bytes, as: UTF8.self) : "")
        }
        guard let timestamp else {
            throw JSONError(
                .invalidValue, GoTimeLayout(fractionDigits: digits).failure(of: text), offset: offset)
        }
        return timestamp
    }

    private static func hasFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ digits: Int) -> Bool {
        let end = 20 + digits
        return bytes.count > end && bytes[19] == 0x2e && !(0x30...0x39).contains(bytes[end])
            && (0x30...0x39).contains(bytes[end - 1])
    }
}
