#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Counts the events in a watch's bytes and finds in each the mark that the bench put into an annotation, without reading
/// the rest: `MARKER` + 8 digits of the object's number + `-` + 18 digits of the time of writing.
package struct WatchFrameScanner: Sendable {
    package struct Mark: Hashable, Sendable {
        package var object: Int
        /// Nanoseconds of `MonotonicClock`.
        package var time: UInt64
    }

    /// How events are told apart: JSON has one a line, protobuf four bytes of length before each.
    package enum Framing: Sendable {
        case lines
        case lengths
    }

    /// The mark is looked for in so much of each event; metadata stands at the beginning.
    private static let searched = 2048
    private static let digits = 27

    private let framing: Framing
    private let marker: [UInt8]
    /// The beginning of an event that has not arrived whole, up to what is searched.
    private var partial: [UInt8] = []
    /// The length of the open event that has not arrived; nil between events.
    private var left: Int?
    private var lengthBytes: [UInt8] = []

    /// Events that have arrived whole.
    package private(set) var count = 0

    package init(framing: Framing, marker: String) {
        self.framing = framing
        self.marker = Array(marker.utf8)
    }

    /// Goes through the next bytes, and tells of every event that they complete: its mark, or nil when it has none.
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
