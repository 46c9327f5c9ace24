#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Writes protobuf messages into a buffer of its own.
/// https://protobuf.dev/programming-guides/encoding/
package struct ProtobufWriter: ~Copyable {
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    package private(set) var count = 0
    /// Where the fields of the open messages begin, the innermost message's last. See `beginField(_:)`.
    private var segments: [Segment] = []

    struct Segment {
        /// The field's place in its layout.
        let place: Int
        let start: Int
    }

    package init(capacity: Int = 256) {
        self.capacity = max(capacity, 64)
        buffer = .allocate(capacity: self.capacity)
    }

    deinit {
        buffer.deallocate()
    }

    package consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: buffer, count: count))
    }

    // MARK: Fields

    package mutating func write(_ number: Int, _ text: String) {
        tag(number, 2)
        varint(UInt64(text.utf8.count))
        var text = text
        text.withUTF8 { append($0) }
    }

    package mutating func write(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        tag(number, 2)
        varint(UInt64(bytes.count))
        append(bytes)
    }

    package mutating func write(_ number: Int, _ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { write(number, $0) }
    }

    /// Negative numbers take ten bytes, whatever their type, as protobuf has it.
    package mutating func write(_ number: Int, varint value: Int64) {
        tag(number, 0)
        varint(UInt64(bitPattern: value))
    }

    mutating func write(_ number: Int, fixed64 bits: UInt64) {
        tag(number, 1)
        reserve(8)
        for index in 0..<8 { buffer[count + index] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)) }
        count += 8
    }

    /// A field that holds a message, which `body` writes.
    package mutating func delimited<Failure: Error>(
        _ number: Int, _ body: (inout ProtobufWriter) throws(Failure) -> Void
    ) throws(Failure) {
        let start = begin(number)
        try body(&self)
        end(start)
    }

    /// Begins a field that holds a message. The result is for `end(_:)`.
    mutating func begin(_ number: Int) -> Int {
        tag(number, 2)
        append(0)
        return count
    }

    /// Writes the length of the message begun at `start` before it. Most are shorter than 128 bytes, so that room was
    /// left for one byte; others are moved.
    mutating func end(_ start: Int) {
        let length = count - start
        guard length >= 0x80 else {
            buffer[start - 1] = UInt8(truncatingIfNeeded: length)
            return
        }
        var bytes = 1
        while length >> (7 * bytes) > 0 { bytes += 1 }
        reserve(bytes)
        memmove(buffer + start - 1 + bytes, buffer + start, length)
        count = start - 1
        varint(UInt64(length))
        count += length
    }

    // MARK: Fields in the order of their numbers

    /// Begins the fields of a message that come in any order. The result is for `endFields(from:_:)`.
    mutating func beginFields() -> Int { segments.count }

    /// Says that the field at `place` of the layout begins.
    mutating func beginField(_ place: Int) {
        segments.append(Segment(place: place, start: count))
    }

    /// Brings the fields that were written since `first` into the order of their numbers, and those that `layout` has in
    /// embedded messages into these.
    mutating func endFields(from first: Int, _ layout: ProtobufLayout) {
        var fields = segments[first...]
        segments.removeLast(segments.count - first)
        guard let start = fields.first?.start else { return }
        let isSorted = zip(fields, fields.dropFirst()).allSatisfy { $0.place <= $1.place }
        if isSorted, !layout.hasEmbedded { return }
        // Each field's bytes, in the order of their places; equal places keep theirs.
        let ends = fields.dropFirst().map(\.start) + [count]
        let written = Array(UnsafeBufferPointer(start: buffer + start, count: count - start))
        var sorted = zip(fields, ends).map { (place: $0.place, bytes: $0.start - start..<$1 - start) }
        sorted.sort { ($0.place, $0.bytes.lowerBound) < ($1.place, $1.bytes.lowerBound) }
        fields.removeAll()
        count = start
        var next = 0
        arrange(layout, sorted, &next, written)
    }

    private mutating func arrange(
        _ layout: ProtobufLayout, _ fields: [(place: Int, bytes: Range<Int>)], _ next: inout Int, _ written: [UInt8]
    ) {
        for (number, slot) in layout.slots {
            switch slot {
            case .field(let place):
                while next < fields.count, fields[next].place == place {
                    written.withUnsafeBufferPointer { append(.init(rebasing: $0[fields[next].bytes])) }
                    next += 1
                }
            case .embedded(let inner):
                // There even when it is empty: Go's embedded structs are not pointers.
                let start = begin(number)
                arrange(inner, fields, &next, written)
                end(start)
            }
        }
    }

    // MARK: Map entries in the order of their keys

    /// Brings the entries of a map, which begin at `starts` and go on to the end, into the order of their keys.
    /// `keys` are the keys' UTF-8 bytes.
    mutating func sortEntries(_ starts: [Int], keys: [[UInt8]]) {
        guard let first = starts.first else { return }
        let written = Array(UnsafeBufferPointer(start: buffer + first, count: count - first))
        let ends = starts.dropFirst() + [count]
        let ranges = zip(starts, ends).map { $0 - first..<$1 - first }
        let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        count = first
        for index in order {
            written.withUnsafeBufferPointer { append(.init(rebasing: $0[ranges[index]])) }
        }
    }

    // MARK: Bytes

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    private mutating func tag(_ number: Int, _ wireType: UInt64) {
        varint(UInt64(number) << 3 | wireType)
    }

    private mutating func varint(_ value: UInt64) {
        reserve(10)
        var rest = value
        while rest >= 0x80 {
            buffer[count] = UInt8(truncatingIfNeeded: rest) | 0x80
            count += 1
            rest >>= 7
        }
        buffer[count] = UInt8(truncatingIfNeeded: rest)
        count += 1
    }

    private mutating func append(_ byte: UInt8) {
        reserve(1)
        buffer[count] = byte
        count += 1
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        memcpy(buffer + count, source, bytes.count)
        count += bytes.count
    }

    private mutating func reserve(_ additional: Int) {
        guard capacity - count < additional else { return }
        capacity = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: buffer, count: count)
        buffer.deallocate()
        buffer = larger
    }
}
