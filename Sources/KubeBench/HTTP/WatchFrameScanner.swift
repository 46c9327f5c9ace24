#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Counts the events in the bytes of a watch, and finds the mark that the bench has put into an annotation of each,
/// without decoding the rest: `MARKER` + 8 digits of the object's number + `-` + 18 digits of the time of writing.
package struct WatchFrameScanner: Sendable {
    package struct Mark: Hashable, Sendable {
        package var object: Int
        /// Nanoseconds of `MonotonicClock`.
        package var time: UInt64
    }

    /// How events are delimited: in JSON by lines, in protobuf by a length of four bytes before each.
    package enum Framing: Sendable {
        case lines
        case lengths
    }

    /// The number of bytes of each event that are searched for the mark; metadata is at the beginning.
    private static let searched = 2048
    private static let digits = 27

    private let framing: Framing
    private let marker: [UInt8]
    /// The beginning of an incomplete event, at most `searched` bytes.
    private var partial: [UInt8] = []
    /// The number of missing bytes of the incomplete event; nil between events.
    private var left: Int?
    private var lengthBytes: [UInt8] = []

    /// The number of complete events.
    package private(set) var count = 0

    package init(framing: Framing, marker: String) {
        self.framing = framing
        self.marker = Array(marker.utf8)
    }

    /// Scans the next bytes, and calls `event` for every event that they complete, with its mark or nil.
    package mutating func scan(_ bytes: UnsafeRawBufferPointer, _ event: (Mark?) -> Void) {
        var rest = bytes
        while !rest.isEmpty {
            switch framing {
            case .lines: scanLine(&rest, event)
            case .lengths: scanLength(&rest, event)
            }
        }
    }

    private mutating func scanLine(_ rest: inout UnsafeRawBufferPointer, _ event: (Mark?) -> Void) {
        guard let start = rest.baseAddress, let end = memchr(start, 0x0a, rest.count) else {
            keep(rest)
            rest = UnsafeRawBufferPointer(rebasing: rest.suffix(0))
            return
        }
        let length = UnsafeRawPointer(end) - start
        complete(UnsafeRawBufferPointer(rebasing: rest[..<length]), event)
        rest = UnsafeRawBufferPointer(rebasing: rest[(length + 1)...])
    }

    private mutating func scanLength(_ rest: inout UnsafeRawBufferPointer, _ event: (Mark?) -> Void) {
        guard let left else {
            lengthBytes.append(rest[0])
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
            if lengthBytes.count == 4 {
                let length = lengthBytes.reduce(0) { $0 << 8 | Int($1) }
                lengthBytes.removeAll(keepingCapacity: true)
                self.left = length == 0 ? nil : length
                if length == 0 { complete(UnsafeRawBufferPointer(rebasing: rest.prefix(0)), event) }
            }
            return
        }
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(left))
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        if part.count == left {
            self.left = nil
            complete(part, event)
        } else {
            self.left = left - part.count
            keep(part)
        }
    }

    private mutating func keep(_ bytes: UnsafeRawBufferPointer) {
        partial.append(contentsOf: bytes.prefix(max(0, Self.searched - partial.count)))
    }

    private mutating func complete(_ bytes: UnsafeRawBufferPointer, _ event: (Mark?) -> Void) {
        count += 1
        if partial.isEmpty {
            event(mark(in: bytes))
        } else {
            keep(bytes)
            event(partial.withUnsafeBytes { mark(in: $0) })
            partial.removeAll(keepingCapacity: true)
        }
    }

    private func mark(in bytes: UnsafeRawBufferPointer) -> Mark? {
        let area = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.searched))
        guard let found = marker.withUnsafeBytes({ area.firstOffset(of: $0) }) else { return nil }
        let offset = found + marker.count
        guard area.count >= offset + Self.digits, area[offset + 8] == UInt8(ascii: "-"),
            let object = Self.number(area[offset..<(offset + 8)]),
            let time = Self.number(area[(offset + 9)..<(offset + Self.digits)])
        else { return nil }
        return Mark(object: Int(object), time: time)
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
        var number: UInt64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + UInt64(digit - 0x30)
        }
        return number
    }
}
