/// White space, literals, skipped values and syntax errors.
extension JSONReader {
    /// The number of bytes read.
    package var offset: Int { position }

    @usableFromInline
    mutating func skipWhitespace() {
        while position < end {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
            position &+= 1
        }
    }

    /// Returns the next byte that is not white space, without consuming it.
    @inlinable @inline(__always)
    package mutating func peek() throws(JSONError) -> UInt8 {
        if position < end, base[position] > 0x20 { return base[position] }
        return try peekSlowly()
    }

    @usableFromInline
    mutating func peekSlowly() throws(JSONError) -> UInt8 {
        skipWhitespace()
        guard position < end else { throw truncated() }
        return base[position]
    }

    /// Consumes a null at the cursor. Returns false if there is none.
    @usableFromInline
    package mutating func readNull() throws(JSONError) -> Bool {
        guard try peek() == 0x6e else { return false }
        try literal("null")
        return true
    }

    @usableFromInline
    mutating func literal(_ text: StaticString) throws(JSONError) {
        let count = text.utf8CodeUnitCount
        for index in 0..<count {
            guard position + index < end else { throw truncated() }
            guard base[position + index] == text.utf8Start[index] else {
                position += index
                throw unexpected("in literal \(text) (expecting '\(Character(UnicodeScalar(text.utf8Start[index])))')")
            }
        }
        position += count
    }

    /// Skips the value at the cursor, checking its syntax. The stack usage does not depend on the nesting depth.
    package mutating func skipValue() throws(JSONError) {
        var open = JSONBrackets()
        repeat {
            let byte = try peek()
            if byte == 0x7b || byte == 0x5b {
                try self.open(limit: Self.maximumDepth)
                open.push(isObject: byte == 0x7b)
            } else {
                try skipScalar()
            }
            // Moves to the next member, leaving objects and arrays that have ended.
            while let isObject = open.innermostIsObject {
                if isObject ? try nextField() : try nextElement() { break }
                open.pop()
            }
        } while !open.isEmpty
    }

    private mutating func skipScalar() throws(JSONError) {
        switch try peek() {
        case 0x22:
            let start = position + 1
            position = start
            if try scanString() { _ = try unescape(from: start, to: position - 1) }
        case 0x74: try literal("true")
        case 0x66: try literal("false")
        case 0x6e: try literal("null")
        case 0x2d, 0x30...0x39: _ = try scanNumber()
        default: throw unexpected("looking for beginning of value")
        }
    }

    /// Skips the value at the cursor and returns its bytes.
    package mutating func rawValue() throws(JSONError) -> [UInt8] {
        skipWhitespace()
        let start = position
        try skipValue()
        return Array(UnsafeBufferPointer(start: base + start, count: position - start))
    }

    // MARK: Errors

    @usableFromInline @inline(never)
    func truncated() -> JSONError {
        JSONError(.truncated, "unexpected end of JSON input", offset: end)
    }

    @usableFromInline @inline(never)
    func unexpected(_ context: String) -> JSONError {
        guard position < end else { return truncated() }
        let byte = base[position]
        let character =
            byte >= 0x20 && byte < 0x7f ? "'\(Character(UnicodeScalar(byte)))'" : "'\\x\(String(byte, radix: 16))'"
        return JSONError(.syntax, "invalid character \(character) \(context)", offset: position)
    }

    /// Returns the error for a value at the cursor that does not have the type `expected`.
    @usableFromInline @inline(never)
    package func mismatch(expected: String) -> JSONError {
        guard position < end else { return truncated() }
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
