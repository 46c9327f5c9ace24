/// Writes one JSON document, without white space, into a buffer of its own.
///
/// Commas are the writer's business: `key(_:)` puts one before every field but an object's first, `element()` before
/// every element but an array's first.
package struct JSONWriter: ~Copyable {
    @usableFromInline var buffer: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline package private(set) var count = 0
    /// Whether the next field or element is the first of its object or array.
    @usableFromInline var isFirst = true

    package init(capacity: Int = 1_024) {
        self.capacity = max(capacity, 64)
        buffer = .allocate(capacity: self.capacity)
    }

    deinit {
        buffer.deallocate()
    }

    /// What has been written, in an array that is no larger than it.
    package consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: buffer, count: count))
    }

    /// Gives access to what has been written so far.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: buffer, count: count))
    }

    // MARK: Structure

    @inlinable
    package mutating func beginObject() {
        append(0x7b)
        isFirst = true
    }

    @inlinable
    package mutating func endObject() {
        append(0x7d)
        isFirst = false
    }

    @inlinable
    package mutating func beginArray() {
        append(0x5b)
        isFirst = true
    }

    @inlinable
    package mutating func endArray() {
        append(0x5d)
        isFirst = false
    }

    /// Says that the fields of the open object have begun: they were written with `raw(_:)`.
    @inlinable
    package mutating func continueObject() {
        isFirst = false
    }

    /// Begins an element of an array.
    @inlinable
    package mutating func element() {
        if !isFirst { append(0x2c) }
        isFirst = false
    }

    /// Begins a field. `quoted` is its key with quotes, followed by a colon, and holds nothing that needs escaping.
    @inlinable
    package mutating func key(quoted: StaticString) {
        let length = quoted.utf8CodeUnitCount
        reserve(length &+ 1)
        if !isFirst {
            buffer[count] = 0x2c
            count &+= 1
        }
        isFirst = false
        (buffer + count).update(from: quoted.utf8Start, count: length)
        count &+= length
    }

    /// Begins a field whose key is only known at run time.
    package mutating func key(_ key: String) {
        element()
        write(key)
        append(0x3a)
        isFirst = false
    }

    // MARK: Values

    package mutating func writeNull() {
        raw("null")
    }

    @inlinable
    package mutating func write(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    package mutating func write(_ value: Int64) {
        reserve(20)
        var magnitude = value.magnitude
        if value < 0 {
            buffer[count] = 0x2d
            count += 1
        }
        var digits = 1
        var rest = magnitude
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        var index = count + digits
        repeat {
            let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
            index -= 1
            buffer[index] = 0x30 + UInt8(digit)
            magnitude = quotient
        } while magnitude > 0
        count += digits
    }

    package mutating func write(_ value: Int32) {
        write(Int64(value))
    }

    /// Writes a finite number in its shortest form; JSON has no other numbers, so anything else is written as null.
    package mutating func write(_ value: Double) {
        guard value.isFinite else { return writeNull() }
        if value == value.rounded(), value.magnitude < 1e15 {
            write(Int64(value))
        } else {
            var text = value.description
            text.withUTF8 { append($0) }
        }
    }

    @inlinable
    package mutating func write(_ value: String) {
        var value = value
        value.withUTF8 { writeString($0) }
    }

    /// Writes bytes that are a JSON value already.
    package mutating func write(rawValue: [UInt8]) {
        rawValue.withUnsafeBufferPointer { append($0) }
        isFirst = false
    }

    /// Writes ASCII text as it stands.
    @inlinable
    package mutating func raw(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @usableFromInline
    mutating func writeString(_ utf8: UnsafeBufferPointer<UInt8>) {
        reserve(utf8.count &+ 2)
        buffer[count] = 0x22
        count &+= 1
        guard let source = utf8.baseAddress else { return append(0x22) }
        var copied = 0
        var index = 0
        let length = utf8.count
        while index < length {
            if index &+ 8 <= length {
                let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
                if !Self.needsEscape(word) {
                    index &+= 8
                    continue
                }
            }
            let byte = source[index]
            if byte >= 0x20 && byte != 0x22 && byte != 0x5c {
                index &+= 1
                continue
            }
            append(UnsafeBufferPointer(start: source + copied, count: index &- copied))
            appendEscape(byte)
            index &+= 1
            copied = index
        }
        append(UnsafeBufferPointer(start: source + copied, count: length &- copied))
        append(0x22)
    }

    /// Whether one of eight bytes is a quote, a backslash or a control character.
    @inline(__always)
    static func needsEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
        let special =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            | ((word &- 0x2020_2020_2020_2020) & ~word)
        return special & 0x8080_8080_8080_8080 != 0
    }

    private mutating func appendEscape(_ byte: UInt8) {
        append(0x5c)
        switch byte {
        case 0x22, 0x5c: append(byte)
        case 0x0a: append(0x6e)
        case 0x0d: append(0x72)
        case 0x09: append(0x74)
        case 0x08: append(0x62)
        case 0x0c: append(0x66)
        default:
            raw("u00")
            append(Self.hexadecimalDigit(byte >> 4))
            append(Self.hexadecimalDigit(byte & 0xf))
        }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }

    // MARK: Buffer

    @inlinable
    mutating func append(_ byte: UInt8) {
        reserve(1)
        buffer[count] = byte
        count &+= 1
    }

    @inlinable
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (buffer + count).update(from: source, count: bytes.count)
        count &+= bytes.count
    }

    @inlinable
    mutating func reserve(_ additional: Int) {
        if count &+ additional > capacity { grow(additional) }
    }

    @usableFromInline
    mutating func grow(_ additional: Int) {
        let newCapacity = max(capacity * 2, count + additional)
        let newBuffer = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
        newBuffer.update(from: buffer, count: count)
        buffer.deallocate()
        buffer = newBuffer
        capacity = newCapacity
    }
}
