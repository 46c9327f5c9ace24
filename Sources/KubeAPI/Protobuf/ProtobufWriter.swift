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
    /// How many of `segments` count.
    private var segmentCount = 0
    /// Where the entries of the open maps begin, the innermost map's last.
    private var mapEntries: [Int] = []

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

    /// Begins the fields of a message that come in any order. The result is for `endFields(from:_:isSorted:)`.
    mutating func beginFields() -> Int { segmentCount }

    /// Says that the field at `place` of the layout begins.
    mutating func beginField(_ place: Int) {
        let segment = Segment(place: place, start: count)
        if segmentCount < segments.count { segments[segmentCount] = segment } else { segments.append(segment) }
        segmentCount += 1
    }

    /// Brings the fields that were written since `first` into the order of their numbers, unless they are in it, and those
    /// that `layout` has in embedded messages into these.
    mutating func endFields(from first: Int, _ layout: ProtobufLayout, isSorted: Bool) {
        let end = segmentCount
        segmentCount = first
        guard end > first, !isSorted || layout.hasEmbedded else { return }
        let start = segments[first].start
        // Each field's bytes, in the order of their places; equal places keep theirs.
        let written = Array(UnsafeBufferPointer(start: buffer + start, count: count - start))
        var sorted = (first..<end).map { index in
            let next = index + 1 < end ? segments[index + 1].start : count
            return (place: segments[index].place, bytes: segments[index].start - start..<next - start)
        }
        sorted.sort { ($0.place, $0.bytes.lowerBound) < ($1.place, $1.bytes.lowerBound) }
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

    /// Begins the entries of a map, which come in any order. The result is for `endEntries(from:)`.
    mutating func beginEntries() -> Int { mapEntries.count }

    /// Begins the next entry, a message of the field `number`, with its key. The result is for `end(_:)`.
    mutating func beginEntry(_ number: Int, key: UnsafeBufferPointer<UInt8>) -> Int {
        mapEntries.append(count)
        let start = begin(number)
        write(1, key)
        return start
    }

    /// Brings the entries that were begun since `first` into the order of their keys' UTF-8 bytes, unless they are in it.
    mutating func endEntries(from first: Int) {
        let starts = mapEntries[first...]
        mapEntries.removeLast(mapEntries.count - first)
        guard starts.count > 1, let start = starts.first else { return }
        let isSorted = zip(starts, starts.dropFirst()).allSatisfy { precedes($0, $1) }
        if isSorted { return }
        let entries = zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
        let sorted = entries.sorted { precedes($0.lowerBound, $1.lowerBound) }
        let written = Array(UnsafeBufferPointer(start: buffer + start, count: count - start))
        count = start
        for entry in sorted {
            written.withUnsafeBufferPointer {
                append(.init(rebasing: $0[entry.lowerBound - start..<entry.upperBound - start]))
            }
        }
    }

    /// Whether the key of the map's entry at `left` comes before that of the entry at `right`.
    private func precedes(_ left: Int, _ right: Int) -> Bool {
        key(ofEntryAt: left).lexicographicallyPrecedes(key(ofEntryAt: right))
    }

    /// The key of a whole entry: behind the entry's tag and length, and its own tag.
    private func key(ofEntryAt start: Int) -> UnsafeBufferPointer<UInt8> {
        var position = start
        _ = readVarint(&position)
        _ = readVarint(&position)
        _ = readVarint(&position)
        let length = Int(readVarint(&position))
        return UnsafeBufferPointer(start: buffer + position, count: length)
    }

    private func readVarint(_ position: inout Int) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = buffer[position]
            position += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
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
