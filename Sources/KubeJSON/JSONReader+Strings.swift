extension JSONReader {
    package mutating func readString() throws(JSONError) -> String {
        guard try peek() == 0x22 else { throw mismatch(expected: "string") }
        position &+= 1
        let start = position
        if try scanString() { return try unescape(from: start, to: position - 1) }
        return string(from: start, count: position &- 1 &- start)
    }

    /// Reads a string; returns nil if it is empty, for fields where empty is equivalent to absent.
    package mutating func readNonEmptyString() throws(JSONError) -> String? {
        let string = try readString()
        return string.isEmpty ? nil : string
    }

    /// Reads the bytes of a string without making a `String`. They are not validated as UTF-8.
    package mutating func readStringBytes<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) throws(JSONError) -> Result {
        guard try peek() == 0x22 else { throw mismatch(expected: "string") }
        position &+= 1
        let start = position
        if try scanString() {
            var text = try unescape(from: start, to: position - 1)
            return text.withUTF8(body)
        }
        return body(UnsafeBufferPointer(start: base + start, count: position &- 1 &- start))
    }

    /// Reads a string without escapes and returns its bytes in the document; returns nil, without reading, if it has
    /// escapes. The bytes are not validated as UTF-8.
    package mutating func readPlainString() throws(JSONError) -> UnsafeBufferPointer<UInt8>? {
        guard try peek() == 0x22 else { throw mismatch(expected: "string") }
        let quote = position
        position &+= 1
        if try scanString() {
            position = quote
            return nil
        }
        return UnsafeBufferPointer(start: base + (quote &+ 1), count: position &- quote &- 2)
    }

    /// Returns the string of the bytes at an offset, which contain no escapes.
    func string(from start: Int, count: Int) -> String {
        strings.string(at: start, count: count, in: UnsafeBufferPointer(start: base, count: end))
    }

    /// Moves past the closing quote of the string whose first byte is at the cursor. Returns true if the string
    /// contains escapes.
    mutating func scanString() throws(JSONError) -> Bool {
        var index = position
        var escaped = false
        while true {
            while index &+ 8 <= end {
                let special = JSONWord.special(JSONWord.load(base + index))
                if special != 0 {
                    index &+= JSONWord.index(special)
                    break
                }
                index &+= 8
            }
            guard index < end else { throw truncated() }
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
    }

    /// Returns the string whose escaped bytes are between two offsets.
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

    /// Returns the scalar of the four hexadecimal digits at `index`, combined with a following low surrogate if they
    /// are a high surrogate. An unpaired surrogate becomes U+FFFD, as in Go.
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
}
