#if canImport(Glibc)
    public import Glibc
#else
    public import Musl
#endif

/// Writes a JSON document without white space into its buffer.
///
/// The writer adds commas: `key(_:)` before every field except the first of an object, `element()` before every element
/// except the first of an array.
@usableFromInline
package struct JSONWriter: ~Copyable {
    @usableFromInline var buffer: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline package internal(set) var count = 0
    /// True if the next field or element is the first of its object or array.
    @usableFromInline var isFirst = true

    package init(capacity: Int = 1_024) {
        self.capacity = max(capacity, 64)
        buffer = Self.allocate(nil, self.capacity)
    }

    deinit {
        free(buffer)
    }

    /// Returns the written bytes in an array without excess capacity.
    package consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: buffer, count: count))
    }

    /// Calls `body` with the bytes written so far.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: buffer, count: count))
    }

    // MARK: Structure

    @inlinable @inline(__always)
    package mutating func beginObject() {
        append(0x7b)
        isFirst = true
    }

    @inlinable @inline(__always)
    package mutating func endObject() {
        append(0x7d)
        isFirst = false
    }

    @inlinable @inline(__always)
    package mutating func beginArray() {
        append(0x5b)
        isFirst = true
    }

    @inlinable @inline(__always)
    package mutating func endArray() {
        append(0x5d)
        isFirst = false
    }

    /// Marks the open object as non-empty after fields were written with `raw(_:)`.
    @inlinable
    package mutating func continueObject() {
        isFirst = false
    }

    /// Begins an element of an array.
    @inlinable @inline(__always)
    package mutating func element() {
        if !isFirst { append(0x2c) }
        isFirst = false
    }

    /// Begins a field. `quoted` is its key with quotes, followed by a colon, without characters that must be escaped.
    @inlinable @inline(__always)
    package mutating func key(quoted: StaticString) {
        let length = quoted.utf8CodeUnitCount
        reserve(length &+ 1)
        buffer[count] = 0x2c
        count = isFirst ? count : count &+ 1
        isFirst = false
        // The length is a compile-time constant, so that this compiles to a few moves.
        memcpy(buffer + count, quoted.utf8Start, length)
        count &+= length
    }

    /// The same for a key known only at run time.
    package mutating func key(quoted: [UInt8]) {
        element()
        quoted.withUnsafeBufferPointer { append($0) }
    }

    /// Begins a field whose key is known only at run time.
    @usableFromInline
    package mutating func key(_ key: String) {
        element()
        write(key)
        append(0x3a)
        isFirst = false
    }

    /// Writes the fields of an encoded object into the open object. `object` begins and ends with braces.
    package mutating func fields(ofObject object: [UInt8]) {
        guard object.count > 2 else { return }
        element()
        object.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[1..<($0.count - 1)])) }
    }

    // MARK: Values

    package mutating func writeNull() {
        raw("null")
    }

    @usableFromInline
    package mutating func write(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    @usableFromInline
    package mutating func write(_ value: Int64) {
        if value < 0 { append(0x2d) }
        append(digitsOf: value.magnitude)
    }

    @usableFromInline
    package mutating func write(_ value: Int32) {
        write(Int64(value))
    }

    /// Writes a finite number in its shortest form. Other values, which JSON does not support, are written as null.
    @usableFromInline
    package mutating func write(_ value: Double) {
        guard value.isFinite else { return writeNull() }
        if value == value.rounded(), value.magnitude < 1e15 {
            write(Int64(value))
        } else {
            var text = value.description
            text.withUTF8 { append($0) }
        }
    }

    /// Writes a string that consists of a number and a suffix, such as a quantity's unit.
    package mutating func write(quoted value: Int64, suffix: StaticString) {
        append(0x22)
        write(value)
        raw(suffix)
        append(0x22)
    }

    /// Writes a string of `length` bytes, which `fill` provides. They must be ASCII without characters that must be
    /// escaped.
    package mutating func write(quotedLength length: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        reserve(length + 2)
        buffer[count] = 0x22
        fill(buffer + count + 1)
        buffer[count + 1 + length] = 0x22
        count += length + 2
    }

    /// Writes bytes that already are a JSON value.
    package mutating func write(rawValue: [UInt8]) {
        rawValue.withUnsafeBufferPointer { write(rawValue: $0) }
    }

    package mutating func write(rawValue: UnsafeBufferPointer<UInt8>) {
        append(rawValue)
        isFirst = false
    }

    /// Writes ASCII text unchanged.
    @inlinable
    package mutating func raw(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    // MARK: Buffer

    @inlinable @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        buffer[count] = byte
        count &+= 1
    }

    @inlinable
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        memcpy(buffer + count, source, bytes.count)
        count &+= bytes.count
    }

    private mutating func append(digitsOf value: UInt64) {
        reserve(20)
        var digits = 1
        var rest = value / 10
        while rest > 0 {
            rest /= 10
            digits += 1
        }
        rest = value
        for index in stride(from: count + digits - 1, through: count, by: -1) {
            buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }

    @inlinable @inline(__always)
    mutating func reserve(_ additional: Int) {
        if capacity &- count < additional { grow(additional) }
    }

    @usableFromInline @inline(never)
    mutating func grow(_ additional: Int) {
        capacity = max(capacity * 2, count + additional)
        buffer = Self.allocate(buffer, capacity)
    }

    /// Uses `realloc`, which moves large blocks without copying them.
    private static func allocate(_ old: UnsafeMutablePointer<UInt8>?, _ capacity: Int) -> UnsafeMutablePointer<UInt8> {
        guard let memory = realloc(old, capacity) else {
            preconditionFailure("no memory for \(capacity) bytes of JSON")
        }
        return memory.assumingMemoryBound(to: UInt8.self)
    }
}
