import NIOCore

/// The bytes of a request with placeholders for the parts that vary. All placeholders have a fixed width, so that the
/// lengths of the body and of the request are constant.
package struct RequestTemplate: Sendable {
    /// The placeholders in a path or body. They consist of letters that are allowed in names.
    package enum Placeholder: String, CaseIterable, Sendable {
        /// The object's number, 8 digits.
        case object = "oooooooo"
        /// A number that is unique in the run, 8 digits.
        case serial = "ssssssss"
        /// The time of sending in nanoseconds of `MonotonicClock`, 18 digits.
        case time = "tttttttttttttttttt"
    }

    private struct Slot: Sendable {
        var place: Placeholder
        var offset: Int
    }

    private let bytes: [UInt8]
    private let slots: [Slot]

    package var count: Int { bytes.count }

    /// - Parameters:
    ///   - head: The request line and headers, each followed by a line break, without `Content-Length` and the empty
    ///     line.
    ///   - body: The body; nil for requests without one.
    package init(head: String, body: [UInt8]?) {
        var bytes = Array(head.utf8)
        if let body { bytes += Array("Content-Length: \(body.count)\r\n".utf8) }
        bytes += Array("\r\n".utf8)
        bytes += body ?? []
        self.bytes = bytes
        slots = Placeholder.allCases.flatMap { place in
            Self.offsets(of: Array(place.rawValue.utf8), in: bytes).map { Slot(place: place, offset: $0) }
        }
    }

    private static func offsets(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard bytes.count >= pattern.count else { return [] }
        return (0...(bytes.count - pattern.count)).filter { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
    }

    /// Writes the request with these numbers to `buffer`. An unshared buffer with a request of this template is changed
    /// in place.
    package func fill(_ buffer: inout ByteBuffer, object: Int, serial: Int, time: UInt64) {
        if buffer.capacity < bytes.count || buffer.writerIndex != bytes.count {
            buffer = ByteBuffer(bytes: bytes)
        } else {
            buffer.moveReaderIndex(to: 0)
        }
        for slot in slots {
            let number: UInt64
            switch slot.place {
            case .object: number = UInt64(object)
            case .serial: number = UInt64(serial)
            case .time: number = time
            }
            buffer.withUnsafeMutableReadableBytes { bytes in
                Self.write(
                    number,
                    to: UnsafeMutableRawBufferPointer(
                        rebasing: bytes[slot.offset..<(slot.offset + slot.place.rawValue.utf8.count)]))
            }
        }
    }

    private static func write(_ number: UInt64, to digits: UnsafeMutableRawBufferPointer) {
        var rest = number
        for index in digits.indices.reversed() {
            digits[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
