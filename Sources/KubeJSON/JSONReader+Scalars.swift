#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension JSONReader {
    @inlinable
    package mutating func readBool() throws(JSONError) -> Bool {
        switch try peek() {
        case 0x74:
            try literal("true")
            return true
        case 0x66:
            try literal("false")
            return false
        default:
            throw mismatch(expected: "bool")
        }
    }

    /// Reads an integer that fits `type`. A fraction, an exponent or a value out of range is an error, as it is in Go.
    @inlinable
    package mutating func readInteger<Integer: FixedWidthInteger>(_ type: Integer.Type) throws(JSONError) -> Integer {
        let first = try peek()
        let start = position
        var index = position
        let isNegative = first == 0x2d
        if isNegative { index += 1 }
        var value: Int64 = 0
        let digits = index
        while index < end, case let digit = base[index] &- 0x30, digit < 10 {
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (next, overflowed2) =
                isNegative
                ? product.subtractingReportingOverflow(Int64(digit))
                : product.addingReportingOverflow(Int64(digit))
            if overflowed || overflowed2 { throw numberMismatch(start, "\(type)") }
            value = next
            index += 1
        }
        if index == digits { throw isNegative ? unexpected("in numeric literal") : mismatch(expected: goName(type)) }
        if index < end, base[index] == 0x2e || base[index] | 0x20 == 0x65 { throw numberMismatch(start, goName(type)) }
        if base[digits] == 0x30, index > digits + 1 {
            position = digits + 1
            throw unexpected("after object key:value pair")
        }
        guard let result = Integer(exactly: value) else { throw numberMismatch(start, goName(type)) }
        position = index
        return result
    }

    @usableFromInline
    func goName<Integer: FixedWidthInteger>(_ type: Integer.Type) -> String {
        "\(Integer.isSigned ? "int" : "uint")\(Integer.bitWidth)"
    }

    @usableFromInline
    func numberMismatch(_ start: Int, _ expected: String) -> JSONError {
        var stop = start
        while stop < end, isNumberByte(base[stop]) { stop += 1 }
        let text = String(decoding: UnsafeBufferPointer(start: base + start, count: stop - start), as: UTF8.self)
        return JSONError(
            .typeMismatch(found: "number \(text)", expected: expected),
            "cannot unmarshal number \(text) into \(expected)",
            offset: start)
    }

    package mutating func readDouble() throws(JSONError) -> Double {
        switch try readNumber() {
        case .integer(let value): return Double(value)
        case .double(let value): return value
        }
    }

    package enum Number: Hashable, Sendable {
        case integer(Int64)
        case double(Double)
    }

    /// Reads a number: as an integer when it is written as one and fits, as a double otherwise.
    package mutating func readNumber() throws(JSONError) -> Number {
        let first = try peek()
        guard first == 0x2d || (first >= 0x30 && first <= 0x39) else { throw mismatch(expected: "float64") }
        let start = position
        let isInteger = try scanNumber()
        let text = UnsafeBufferPointer(start: base + start, count: position - start)
        if isInteger, let value = Int64(String(decoding: text, as: UTF8.self)) { return .integer(value) }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
            throw numberMismatch(start, "float64")
        }
        return .double(value)
    }

    /// Passes over a number by JSON's grammar. Returns whether it has neither fraction nor exponent.
    mutating func scanNumber() throws(JSONError) -> Bool {
        if base[position] == 0x2d { position += 1 }
        let first = position
        try scanDigits()
        if base[first] == 0x30, position > first + 1 {
            position = first + 1
            throw unexpected("after top-level value")
        }
        var isInteger = true
        if position < end, base[position] == 0x2e {
            isInteger = false
            position += 1
            try scanDigits()
        }
        if position < end, base[position] | 0x20 == 0x65 {
            isInteger = false
            position += 1
            if position < end, base[position] == 0x2b || base[position] == 0x2d { position += 1 }
            try scanDigits()
        }
        return isInteger
    }

    private mutating func scanDigits() throws(JSONError) {
        let start = position
        while position < end, base[position] &- 0x30 < 10 { position += 1 }
        if position == start { throw unexpected("in numeric literal") }
    }

    private func isNumberByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == 0x2d || byte == 0x2b || byte == 0x2e || byte | 0x20 == 0x65
    }

    // MARK: Strings

    @inlinable
    package mutating func readString() throws(JSONError) -> String {
        guard try peek() == 0x22 else { throw mismatch(expected: "string") }
        position += 1
        let start = position
        if try scanString() { return try unescape(from: start, to: position - 1) }
        return String(
            decoding: UnsafeBufferPointer(start: base + start, count: position &- 1 &- start), as: UTF8.self)
    }

    /// Reads a string; nil when it is empty, for fields where the API does not tell empty from absent.
    @inlinable
    package mutating func readNonEmptyString() throws(JSONError) -> String? {
        let string = try readString()
        return string.isEmpty ? nil : string
    }

    /// Moves behind the closing quote of the string whose first byte is at the cursor. Returns whether the string holds
    /// escapes.
    @inlinable
    mutating func scanString() throws(JSONError) -> Bool {
        var index = position
        var escaped = false
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while true {
            // Eight bytes at a time while none of them is a quote, a backslash or a control character.
            while index &+ 8 <= end {
                let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
                let quote = word ^ 0x2222_2222_2222_2222
                let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
                let special =
                    ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                    | ((word &- 0x2020_2020_2020_2020) & ~word)
                if special & highs != 0 { break }
                index &+= 8
            }
            guard index < end else { break }
            let byte = base[index]
            index &+= 1
            if byte == 0x22 {
                position = index
                return escaped
            }
            if byte == 0x5c {
                escaped = true
                index &+= 1
            } else if byte < 0x20 {
                position = index - 1
                throw unexpected("in string literal")
            }
        }
        throw JSONError(.truncated, "unexpected end of JSON input", offset: end)
    }

    /// The string whose escaped bytes lie between two offsets.
    @usableFromInline
    func unescape(from start: Int, to stop: Int) throws(JSONError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(stop - start)
        var index = start
        while index < stop {
            let byte = base[index]
            index += 1
            guard byte == 0x5c else {
                bytes.append(byte)
                continue
            }
            let escape = base[index]
            index += 1
            switch escape {
            case 0x22, 0x5c, 0x2f: bytes.append(escape)
            case 0x62: bytes.append(0x08)
            case 0x66: bytes.append(0x0c)
            case 0x6e: bytes.append(0x0a)
            case 0x72: bytes.append(0x0d)
            case 0x74: bytes.append(0x09)
            case 0x75:
                let scalar = try unicodeEscape(&index, stop)
                bytes.append(contentsOf: String(Character(scalar)).utf8)
            default:
                throw JSONError(
                    .syntax, "invalid character '\(Character(UnicodeScalar(escape)))' in string escape code",
                    offset: index - 1)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The scalar of the four hexadecimal digits at `index`, and of the surrogate that follows when they are one half of
    /// a pair. A half on its own becomes U+FFFD, as in Go.
    private func unicodeEscape(_ index: inout Int, _ stop: Int) throws(JSONError) -> UnicodeScalar {
        let high = try hexadecimal(index, stop)
        index += 4
        if let scalar = UnicodeScalar(high) { return scalar }
        if high < 0xdc00, index + 6 <= stop, base[index] == 0x5c, base[index + 1] == 0x75 {
            let low = try hexadecimal(index + 2, stop)
            if low >= 0xdc00, low < 0xe000 {
                index += 6
                return UnicodeScalar(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)) ?? "\u{fffd}"
            }
        }
        return "\u{fffd}"
    }

    private func hexadecimal(_ index: Int, _ stop: Int) throws(JSONError) -> UInt32 {
        guard index + 4 <= stop else {
            throw JSONError(.syntax, "invalid character '\"' in \\u hexadecimal character escape", offset: index)
        }
        var value: UInt32 = 0
        for offset in index..<index + 4 {
            let byte = base[offset]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default:
                throw JSONError(
                    .syntax,
                    "invalid character '\(Character(UnicodeScalar(byte)))' in \\u hexadecimal character escape",
                    offset: offset)
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    // MARK: Skipping

    /// Passes over the value at the cursor, checking its syntax.
    package mutating func skipValue() throws(JSONError) {
        switch try peek() {
        case 0x22:
            let start = position + 1
            position = start
            if try scanString() { _ = try unescape(from: start, to: position - 1) }
        case 0x7b:
            _ = try beginObject()
            while try nextKeyOrNull() { try skipValue() }
        case 0x5b:
            _ = try beginArray()
            while try nextElement() { try skipValue() }
        case 0x74: try literal("true")
        case 0x66: try literal("false")
        case 0x6e: try literal("null")
        case 0x2d, 0x30...0x39: _ = try scanNumber()
        default: throw unexpected("looking for beginning of value")
        }
    }
}
