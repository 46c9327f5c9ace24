import KubeJSON
import KubeSupport

extension JSONWriter {
    mutating func write(_ timestamp: Timestamp, fractionDigits digits: Int) {
        write(quotedLength: Timestamp.rfc3339Length(fractionDigits: digits)) {
            timestamp.writeRFC3339(to: $0, fractionDigits: digits)
        }
    }
}

extension JSONReader {
    /// Reads an RFC 3339 time. Error messages are those of Go's time package.
    ///
    /// - Parameter fractionDigits: The required number of fraction digits; nil if any number is allowed.
    mutating func readTimestamp(fractionDigits digits: Int? = nil) throws(JSONError) -> Timestamp {
        let offset = offset
        let (timestamp, text) = try readStringBytes { bytes in
            let timestamp = Timestamp(rfc3339: bytes)
            // The fraction is followed by a non-digit, because the text is valid RFC 3339.
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
