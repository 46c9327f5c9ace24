/// Reads one JSON document in one pass, without building a tree.
///
/// A reader is a cursor over bytes that outlive it. The generated API types drive it: `beginObject()`, then
/// `nextKey()` until it returns false, reading or skipping the value after each key. Null values are passed over by
/// `nextKey()`: in the Kubernetes API a null field means the field's zero value.
///
/// Limits: values nest at most `maximumDepth` deep, so that no input exhausts the stack.
package struct JSONReader: ~Copyable {
    package static var maximumDepth: Int { 1_000 }

    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let end: Int
    @usableFromInline var position = 0
    @usableFromInline var depth = 0
    /// Whether the innermost open object or array has had a member yet. One bit a level would not fit; the flag is
    /// recomputed when a level closes, since a closed value is always a member of the level around it.
    @usableFromInline var isFirst = false

    /// Where the current key's bytes are, without its quotes.
    @usableFromInline var keyStart = 0
    @usableFromInline var keyLength = 0
    /// The current key when its bytes hold escapes.
    @usableFromInline var unescapedKey: String?
    /// A hash of the current key's bytes, what generated code switches on. See `JSONKeyHash`.
    package private(set) var keyHash: UInt64 = 0

    /// Offsets of the keys that `skipUnknownField()` passed over, in the order of the document.
    package private(set) var unknownKeyOffsets: [Int] = []
    /// How many unknown keys are remembered.
    private static var unknownKeyLimit: Int { 100 }

    /// A reader of `buffer`, which must stay valid while the reader is in use.
    package init(_ buffer: UnsafeBufferPointer<UInt8>) {
        // An empty buffer has no base address; no byte of it is ever read.
        base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
        end = buffer.count
    }

    // MARK: Structure

    /// Enters an object. False: the value is null, and there is nothing to read.
    @inlinable
    package mutating func beginObject() throws(JSONError) -> Bool {
        try begin(0x7b, "object")
    }

    /// Enters an array. False: the value is null, and there is nothing to read.
    @inlinable
    package mutating func beginArray() throws(JSONError) -> Bool {
        try begin(0x5b, "array")
    }

    @inlinable
    mutating func begin(_ bracket: UInt8, _ expected: String) throws(JSONError) -> Bool {
        let byte = try peek()
        if byte == bracket {
            position += 1
            depth += 1
            if depth > Self.maximumDepth { throw JSONError(.tooDeep, "exceeded max depth", offset: position) }
            isFirst = true
            return true
        }
        if byte == 0x6e {
            try literal("null")
            return false
        }
        throw mismatch(expected: expected)
    }

    /// Moves to the next field whose value is not null, and makes its key the current one. False: the object ended.
    @inlinable
    package mutating func nextKey() throws(JSONError) -> Bool {
        while try nextMember(0x7d) {
            guard try peek() == 0x22 else { throw unexpected("looking for beginning of object key string") }
            try readKey()
            guard try peek() == 0x3a else { throw unexpected("after object key") }
            position += 1
            if try peek() == 0x6e {
                try literal("null")
                continue
            }
            return true
        }
        return false
    }

    /// Moves to the next field, null or not. For readers of untyped values.
    package mutating func nextKeyOrNull() throws(JSONError) -> Bool {
        guard try nextMember(0x7d) else { return false }
        guard try peek() == 0x22 else { throw unexpected("looking for beginning of object key string") }
        try readKey()
        guard try peek() == 0x3a else { throw unexpected("after object key") }
        position += 1
        return true
    }

    /// Moves to the next element of the array. False: the array ended.
    @inlinable
    package mutating func nextElement() throws(JSONError) -> Bool {
        try nextMember(0x5d)
    }

    @inlinable
    mutating func nextMember(_ bracket: UInt8) throws(JSONError) -> Bool {
        let byte = try peek()
        if byte == bracket {
            position += 1
            depth -= 1
            isFirst = false
            return false
        }
        if isFirst {
            isFirst = false
            return true
        }
        guard byte == 0x2c else {
            throw unexpected(bracket == 0x7d ? "after object key:value pair" : "after array element")
        }
        position += 1
        // A comma must be followed by another member.
        if try peek() == bracket { throw unexpected("looking for beginning of value") }
        return true
    }

    /// Checks that nothing but white space follows the document.
    package mutating func finish() throws(JSONError) {
        skipWhitespace()
        if position < end { throw unexpected("after top-level value") }
    }

    // MARK: Keys

    /// Bytes from the start of the document to the current key.
    package var currentKeyOffset: Int { keyStart }

    /// The current key.
    package var key: String {
        unescapedKey ?? String(decoding: UnsafeBufferPointer(start: base + keyStart, count: keyLength), as: UTF8.self)
    }

    /// Whether the current key is `name`: what a match of `keyHash` must be confirmed with.
    @inlinable
    package func keyIs(_ name: StaticString) -> Bool {
        if let unescapedKey { return unescapedKey == name.description }
        guard keyLength == name.utf8CodeUnitCount else { return false }
        let bytes = name.utf8Start
        for index in 0..<keyLength where base[keyStart &+ index] != bytes[index] { return false }
        return true
    }

    @inlinable
    mutating func readKey() throws(JSONError) {
        position += 1
        let start = position
        let escaped = try scanString()
        keyStart = start
        keyLength = position - 1 - start
        if escaped {
            try readEscapedKey()
        } else {
            if unescapedKey != nil { unescapedKey = nil }
            setKeyHash(JSONKeyHash.hash(base + start, keyLength))
        }
    }

    @usableFromInline
    mutating func setKeyHash(_ hash: UInt64) {
        keyHash = hash
    }

    @usableFromInline
    mutating func readEscapedKey() throws(JSONError) {
        var key = try unescape(from: keyStart, to: keyStart + keyLength)
        keyHash = key.withUTF8 { utf8 in
            utf8.baseAddress.map { JSONKeyHash.hash($0, utf8.count) } ?? JSONKeyHash.hash(base, 0)
        }
        unescapedKey = key
    }

    /// Passes over the value of a field that the type being read does not have, and remembers where it was.
    package mutating func skipUnknownField() throws(JSONError) {
        if unknownKeyOffsets.count < Self.unknownKeyLimit { unknownKeyOffsets.append(keyStart) }
        try skipValue()
    }

    /// The bytes of the value at the cursor, which is passed over.
    package mutating func rawValue() throws(JSONError) -> [UInt8] {
        skipWhitespace()
        let start = position
        try skipValue()
        return Array(UnsafeBufferPointer(start: base + start, count: position - start))
    }

    /// Bytes read so far.
    package var offset: Int { position }

    // MARK: Scanning

    @inlinable
    mutating func skipWhitespace() {
        while position < end {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
            position &+= 1
        }
    }

    /// The next byte that is not white space, without taking it.
    @inlinable
    package mutating func peek() throws(JSONError) -> UInt8 {
        if position < end {
            let byte = base[position]
            if byte > 0x20 { return byte }
            skipWhitespace()
            if position < end { return base[position] }
        }
        throw JSONError(.truncated, "unexpected end of JSON input", offset: end)
    }

    /// Takes the null at the cursor, if there is one.
    package mutating func readNull() throws(JSONError) -> Bool {
        guard try peek() == 0x6e else { return false }
        try literal("null")
        return true
    }

    @usableFromInline
    mutating func literal(_ text: StaticString) throws(JSONError) {
        let count = text.utf8CodeUnitCount
        for index in 0..<count {
            guard position + index < end else {
                throw JSONError(.truncated, "unexpected end of JSON input", offset: end)
            }
            guard base[position + index] == text.utf8Start[index] else {
                position += index
                throw unexpected("in literal \(text) (expecting '\(Character(UnicodeScalar(text.utf8Start[index])))')")
            }
        }
        position += count
    }

    @usableFromInline
    func unexpected(_ context: String) -> JSONError {
        guard position < end else { return JSONError(.truncated, "unexpected end of JSON input", offset: end) }
        let byte = base[position]
        let character =
            byte >= 0x20 && byte < 0x7f ? "'\(Character(UnicodeScalar(byte)))'" : "'\\x\(String(byte, radix: 16))'"
        return JSONError(.syntax, "invalid character \(character) \(context)", offset: position)
    }

    /// The error for a value of another type than `expected`.
    package func mismatch(expected: String) -> JSONError {
        guard position < end else { return JSONError(.truncated, "unexpected end of JSON input", offset: end) }
        let found: String
        switch base[position] {
        case 0x22: found = "string"
        case 0x7b: found = "object"
        case 0x5b: found = "array"
        case 0x74, 0x66: found = "bool"
        case 0x2d, 0x30...0x39: found = "number"
        case 0x6e: found = "null"
        default: return unexpected("looking for beginning of value")
        }
        return JSONError(
            .typeMismatch(found: found, expected: expected), "cannot unmarshal \(found) into \(expected)",
            offset: position)
    }
}
