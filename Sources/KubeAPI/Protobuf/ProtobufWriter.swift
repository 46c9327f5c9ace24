#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Writes protobuf messages to its buffer.
/// https://protobuf.dev/programming-guides/encoding/
package struct ProtobufWriter: ~Copyable {
    var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    package internal(set) var count = 0
    /// The fields of the messages that are being written, those of the innermost message last. See `beginField(_:)`.
    var segments = ProtobufStack<Segment>()
    /// The offsets of the entries of the maps that are being written, those of the innermost map last.
    var mapEntries = ProtobufStack<Int>()
    /// A temporary copy of bytes that are being reordered.
    var scratch = ProtobufStack<UInt8>()

    struct Segment {
        /// The field's index in its plan.
        let place: Int
        let start: Int
        /// The offset after its last byte, set when all fields of the message are written.
        var end = 0
    }

    package init(capacity: Int = 256) {
        self.capacity = max(capacity, 64)
        buffer = .allocate(capacity: self.capacity)
    }

    deinit {
        buffer.deallocate()
        segments.deallocate()
        mapEntries.deallocate()
        scratch.deallocate()
    }

    package consuming func finish() -> [UInt8] {
        Array(written)
    }

    /// The written bytes, valid until the next change.
    package var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer, count: count) }

    /// Removes the written bytes, keeping the memory.
    package mutating func removeAll() { count = 0 }

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

    /// Writes the tag and the length of a field whose bytes are written separately.
    mutating func writeHeader(_ number: Int, byteCount: Int) {
        tag(number, 2)
        varint(UInt64(byteCount))
    }

    /// Writes a string that consists of a number and a suffix.
    mutating func write(_ number: Int, decimal value: Int64, suffix: StaticString = "") {
        // The length of at most 19 digits, a sign and a suffix takes one byte.
        let start = begin(number)
        if value < 0 { append(0x2d) }
        reserve(20 + suffix.utf8CodeUnitCount)
        var magnitude = value.magnitude
        var digits = 1
        var power: UInt64 = 10
        while digits < 20, magnitude >= power {
            digits += 1
            let (next, overflow) = power.multipliedReportingOverflow(by: 10)
            if overflow { break }
            power = next
        }
        var index = count + digits
        while index > count {
            index -= 1
            buffer[index] = UInt8(truncatingIfNeeded: magnitude % 10) + 0x30
            magnitude /= 10
        }
        count += digits
        append(UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
        end(start)
    }

    /// Writes a varint. Negative numbers take ten bytes regardless of their type, as protobuf specifies.
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

    /// Writes a message field whose contents `body` writes.
    package mutating func delimited<Failure: Error>(
        _ number: Int, _ body: (inout ProtobufWriter) throws(Failure) -> Void
    ) throws(Failure) {
        let start = begin(number)
        try body(&self)
        end(start)
    }

    /// Begins a message field. Returns the argument for `end(_:)`.
    ///
    /// - Parameter lengthBytes: The number of bytes that its length is expected to take.
    mutating func begin(_ number: Int, lengthBytes: Int = 1) -> Int {
        tag(number, 2)
        reserve(lengthBytes)
        count &+= lengthBytes
        return count
    }

    /// Writes the length of the message begun at `start`. If the length does not take `lengthBytes` bytes, the message
    /// is moved.
    mutating func end(_ start: Int, lengthBytes: Int = 1) {
        let length = count &- start
        let lengthStart = start &- lengthBytes
        if length < 0x80, lengthBytes == 1 {
            buffer[lengthStart] = UInt8(truncatingIfNeeded: length)
            return
        }
        var bytes = 1
        while length >> (7 * bytes) > 0 { bytes += 1 }
        if bytes != lengthBytes {
            reserve(bytes)
            memmove(buffer + lengthStart + bytes, buffer + start, length)
        }
        count = lengthStart
        varint(UInt64(length))
        count += length
    }

    // MARK: Bytes

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    @inline(__always)
    private mutating func tag(_ number: Int, _ wireType: UInt64) {
        varint(UInt64(truncatingIfNeeded: number) &<< 3 | wireType)
    }

    @inline(__always)
    private mutating func varint(_ value: UInt64) {
        reserve(10)
        if value < 0x80 {
            buffer[count] = UInt8(truncatingIfNeeded: value)
            count &+= 1
        } else {
            longVarint(value)
        }
    }

    private mutating func longVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            buffer[count] = UInt8(truncatingIfNeeded: rest) | 0x80
            count &+= 1
            rest >>= 7
        }
        buffer[count] = UInt8(truncatingIfNeeded: rest)
        count &+= 1
    }

    private mutating func append(_ byte: UInt8) {
        reserve(1)
        buffer[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        memcpy(buffer + count, source, bytes.count)
        count &+= bytes.count
    }

    @inline(__always)
    private mutating func reserve(_ additional: Int) {
        if capacity &- count < additional { grow(additional) }
    }

    @inline(never)
    private mutating func grow(_ additional: Int) {
        capacity = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: buffer, count: count)
        buffer.deallocate()
        buffer = larger
    }
}
