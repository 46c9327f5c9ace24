#if canImport(Glibc)
    public import Glibc
#else
    public import Musl
#endif

/// Reads a JSON document in one pass, without building a tree.
///
/// A reader is a cursor over bytes that outlive it. The generated API types call `beginObject()`, and then
/// `nextField()` until it returns false; they choose the field by `keyWord` and read its value if `hasValue` returns
/// true. In the Kubernetes API a null field means the field's zero value, so nulls are skipped.
///
/// The reader also collects `fieldProblems` for strict field validation: unknown and duplicate fields.
///
/// Limits: a document may nest up to `maximumDepth` levels. Typed values may nest only up to `enteredDepth` levels,
/// because their readers are recursive and no input may exhaust the stack; deeper values are only skipped.
@usableFromInline
package struct JSONReader: ~Copyable {
    /// Upstream's limit.
    @inlinable package static var maximumDepth: Int { 10_000 }
    @inlinable package static var enteredDepth: Int { 1_000 }

    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let end: Int
    @usableFromInline var position = 0
    @usableFromInline var depth = 0
    /// True if the innermost open object or array has had no member yet. A single flag is sufficient for all levels:
    /// when a level closes, the enclosing level has a member, the closed one.
    @usableFromInline var isFirst = false

    /// The bytes of the current key: in the document, or in `unescapedKey` if the key has escapes.
    @usableFromInline var keyBytes: UnsafePointer<UInt8>
    @usableFromInline var keyLength = 0
    /// The offset of the current key in the document.
    @usableFromInline var keyStart = 0
    /// Identifies the current key within its type, see `JSONWord.longKey(first:last:count:)`.
    @usableFromInline package internal(set) var keyWord: UInt64 = 0
    private var unescapedKey: UnsafeMutableBufferPointer<UInt8>?

    let strings: JSONStringCache

    /// The problems that strict field validation reports, in document order. At most `fieldProblemLimit`.
    package private(set) var fieldProblems: [JSONFieldProblem] = []
    private static var fieldProblemLimit: Int { 100 }

    /// The document's own `kind` and `apiVersion`, if it was read as a type that has them.
    package internal(set) var kind: String?
    package internal(set) var apiVersion: String?

    /// Makes a reader of `buffer`, which must stay valid while the reader is in use.
    ///
    /// - Parameter sharesStrings: True if repeated strings of a long document share one `String`. If false, the reader
    ///   allocates no memory.
    package init(_ buffer: UnsafeBufferPointer<UInt8>, sharesStrings: Bool = true) {
        // An empty buffer has no base address; it is never dereferenced.
        base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
        end = buffer.count
        keyBytes = base
        strings = JSONStringCache(documentLength: sharesStrings ? buffer.count : 0)
    }

    deinit {
        unescapedKey?.deallocate()
    }

    // MARK: Structure

    /// Enters an object. Returns false if the value is null.
    @inlinable @inline(__always)
    package mutating func beginObject() throws(JSONError) -> Bool {
        try begin(0x7b)
    }

    /// Enters an array. Returns false if the value is null.
    @inlinable @inline(__always)
    package mutating func beginArray() throws(JSONError) -> Bool {
        try begin(0x5b)
    }

    @inlinable @inline(__always)
    mutating func begin(_ bracket: UInt8) throws(JSONError) -> Bool {
        if position < end, base[position] == bracket, depth < Self.enteredDepth {
            position &+= 1
            depth &+= 1
            isFirst = true
            return true
        }
        return try beginSlowly(bracket)
    }

    @usableFromInline
    mutating func beginSlowly(_ bracket: UInt8) throws(JSONError) -> Bool {
        let byte = try peek()
        if byte == bracket {
            try open(limit: Self.enteredDepth)
            return true
        }
        if byte == 0x6e {
            try literal("null")
            return false
        }
        throw mismatch(expected: bracket == 0x7b ? "object" : "array")
    }

    /// Consumes the bracket at the cursor. Throws if there are already `limit` open levels.
    mutating func open(limit: Int) throws(JSONError) {
        guard depth < limit else {
            let bracket = Character(UnicodeScalar(base[position]))
            throw JSONError(.tooDeep, "invalid character '\(bracket)' exceeded max depth", offset: position)
        }
        position &+= 1
        depth &+= 1
        isFirst = true
    }

    /// Moves to the next field whose value is not null, and makes its key the current one. Returns false at the end of
    /// the object.
    package mutating func nextKey() throws(JSONError) -> Bool {
        while try nextField() {
            if try !readNull() { return true }
        }
        return false
    }

    /// Moves to the next field, including null ones, and makes its key the current one. Returns false at the end of the
    /// object.
    @usableFromInline
    package mutating func nextField() throws(JSONError) -> Bool {
        // The common case: a comma, a key without escapes, a colon, and no white space.
        var index = position
        guard index &+ 12 <= end else { return try nextFieldSlowly() }
        if base[index] == 0x7d {
            position = index &+ 1
            depth &-= 1
            isFirst = false
            return false
        }
        if !isFirst {
            guard base[index] == 0x2c else { return try nextFieldSlowly() }
            index &+= 1
        }
        guard base[index] == 0x22 else { return try nextFieldSlowly() }
        index &+= 1
        let start = base + index
        let first = JSONWord.load(start)
        var special = JSONWord.special(first)
        var length = 0
        while special == 0 {
            length &+= 8
            guard index &+ length &+ 8 <= end else { return try nextFieldSlowly() }
            special = JSONWord.special(JSONWord.load(start + length))
        }
        length &+= JSONWord.index(special)
        guard start[length] == 0x22, index &+ length &+ 1 < end, start[length &+ 1] == 0x3a else {
            return try nextFieldSlowly()
        }
        if length < 8 {
            keyWord = JSONWord.prefix(first, length)
        } else if length == 8 {
            keyWord = first
        } else {
            keyWord = JSONWord.longKey(first: first, last: JSONWord.load(start + (length &- 8)), count: length)
        }
        isFirst = false
        keyStart = index
        keyBytes = start
        keyLength = length
        position = index &+ length &+ 2
        return true
    }

    @inline(never)
    private mutating func nextFieldSlowly() throws(JSONError) -> Bool {
        guard try nextMember(0x7d) else { return false }
        guard try peek() == 0x22 else { throw unexpected("looking for beginning of object key string") }
        position += 1
        keyStart = position
        let escaped = try scanString()
        if escaped {
            let text = Array(try unescape(from: keyStart, to: position - 1).utf8)
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
            _ = copy.initialize(from: text)
            unescapedKey?.deallocate()
            unescapedKey = copy
            keyBytes = UnsafePointer(copy.baseAddress) ?? base
            keyLength = copy.count
        } else {
            keyBytes = base + keyStart
            keyLength = position - 1 - keyStart
        }
        keyWord = JSONWord.key(UnsafeBufferPointer(start: keyBytes, count: keyLength))
        guard try peek() == 0x3a else { throw unexpected("after object key") }
        position += 1
        return true
    }

    /// Moves to the next element of the array. Returns false at the end of the array.
    @inlinable @inline(__always)
    package mutating func nextElement() throws(JSONError) -> Bool {
        try nextMember(0x5d)
    }

    @usableFromInline
    mutating func nextMember(_ bracket: UInt8) throws(JSONError) -> Bool {
        let byte = try peek()
        if byte == bracket {
            position &+= 1
            depth &-= 1
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
        position &+= 1
        // A comma must be followed by another member.
        if try peek() == bracket { throw unexpected("looking for beginning of value") }
        return true
    }

    /// Checks that only white space follows the document.
    package mutating func finish() throws(JSONError) {
        skipWhitespace()
        if position < end { throw unexpected("after top-level value") }
    }

    // MARK: Fields

    /// Returns true if the current field, which has the number `field` in its type, has a value to read; skips a null.
    /// `seen` has a bit for every earlier field, which detects duplicates.
    @inlinable @inline(__always)
    package mutating func hasValue(_ field: UInt64, _ seen: inout UInt64) throws(JSONError) -> Bool {
        let bit: UInt64 = 1 &<< field
        if seen & bit != 0 { note(.duplicate, at: keyStart) }
        seen |= bit
        if position < end, base[position] > 0x20 && base[position] != 0x6e { return true }
        return try !readNull()
    }

    /// The same for a field whose name is longer than eight bytes, for which `keyWord` is only a hash. A field with
    /// another name is skipped as unknown.
    @inlinable @inline(__always)
    package mutating func hasValue(
        _ name: StaticString, _ field: UInt64, _ seen: inout UInt64
    ) throws(JSONError) -> Bool {
        guard keyIs(name) else {
            try skipUnknownField()
            return false
        }
        return try hasValue(field, &seen)
    }

    /// Returns true if the current key is `name`.
    @inlinable @inline(__always)
    package func keyIs(_ name: StaticString) -> Bool {
        keyLength == name.utf8CodeUnitCount && memcmp(keyBytes, name.utf8Start, name.utf8CodeUnitCount) == 0
    }

    /// The same for a name that is only known at run time.
    package func keyIs(_ name: String) -> Bool {
        let isEqual = name.utf8.withContiguousStorageIfAvailable { utf8 in
            utf8.count == keyLength && (utf8.baseAddress.map { memcmp(keyBytes, $0, keyLength) == 0 } ?? true)
        }
        return isEqual ?? (key == name)
    }

    /// The same for a name's UTF-8 bytes.
    @inlinable @inline(__always)
    package func keyIs(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        name.count == keyLength && (name.baseAddress.map { memcmp(keyBytes, $0, keyLength) == 0 } ?? true)
    }

    /// Calls `body` with the UTF-8 bytes of the current key.
    @inlinable
    package func withKeyUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: keyBytes, count: keyLength))
    }

    /// Returns the `keyWord` of the key `name`.
    package static func keyWord(of name: String) -> UInt64 {
        var name = name
        return name.withUTF8 { JSONWord.key($0) }
    }

    /// The current key.
    @usableFromInline
    package var key: String {
        guard keyBytes == base + keyStart else {
            return String(decoding: UnsafeBufferPointer(start: keyBytes, count: keyLength), as: UTF8.self)
        }
        return string(from: keyStart, count: keyLength)
    }

    /// The offset of the current key in bytes from the start of the document.
    @inlinable package var currentKeyOffset: Int { keyStart }

    /// Skips the value of a field that the type does not have, and records the field as unknown.
    @usableFromInline
    package mutating func skipUnknownField() throws(JSONError) {
        note(.unknown, at: keyStart)
        try skipValue()
    }

    /// Records a problem of the key at `offset`.
    @usableFromInline
    package mutating func note(_ code: JSONFieldProblem.Code, at offset: Int) {
        guard fieldProblems.count < Self.fieldProblemLimit else { return }
        fieldProblems.append(JSONFieldProblem(code: code, offset: offset))
    }

    /// Reads and returns the value of `kind` or `apiVersion`. In the outermost object, it is also recorded as the
    /// document's.
    @discardableResult
    package mutating func readTypeMeta() throws(JSONError) -> String {
        let isKind = keyIs("kind")
        let text = try readString()
        guard depth == 1 else { return text }
        if isKind { kind = text } else { apiVersion = text }
        return text
    }
}
