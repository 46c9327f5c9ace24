import NIOCore

/// A request's bytes, whole, with places for what differs from one request to the next. All places have fixed widths,
/// so that neither the length of the body nor that of the request ever changes.
package struct RequestTemplate: Sendable {
    /// Stand for the places in a path or body. They are letters that are allowed in names.
    package enum Place: String, CaseIterable, Sendable {
        /// The object's number, 8 digits.
        case object = "oooooooo"
        /// A number that no other request of the run has, 8 digits.
        case serial = "ssssssss"
        /// The time of sending in nanoseconds of `MonotonicClock`, 18 digits.
        case time = "tttttttttttttttttt"
    }

    private struct Slot: Sendable {
        var place: Place
        var offset: Int
    }

    private let bytes: [UInt8]
    private let slots: [Slot]

    package var count: Int { bytes.count }

    /// - Parameters:
    ///   - head: request line and headers, each followed by a line break, without the empty line and without length.
    ///   - body: nil for requests that have none.
    package init(head: String, body: [UInt8]?) {
        var bytes = Array(head.utf8)
        if let body { bytes += Array("Content-Length: \(body.count)\r\n".utf8) }
        bytes += Array("\r\n".utf8)
        bytes += body ?? []
        self.bytes = bytes
        slots = Place.allCases.flatMap { place in
            Self.offsets(of: Array(place.rawValue.utf8), in: bytes).map { Slot(place: place, offset: $0) }
        }
    }

    private static func offsets(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard bytes.count >= pattern.count else { return [] }
        return (0...(bytes.count - pattern.count)).filter { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
    }

    /// Makes `buffer` the request of these numbers. A buffer that held a request of this template, and is not shared, is
    /// changed in place.
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
