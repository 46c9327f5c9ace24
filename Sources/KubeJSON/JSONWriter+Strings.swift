extension JSONWriter {
    @usableFromInline
    package mutating func write(_ value: String) {
        let written: Void? = value.utf8.withContiguousStorageIfAvailable { writeString($0) }
        if written == nil {
            var copy = value
            copy.withUTF8 { writeString($0) }
        }
    }

    /// Writes UTF-8 bytes as a string. Invalid sequences become U+FFFD.
    package mutating func write(utf8: UnsafeBufferPointer<UInt8>) {
        if utf8.allSatisfy({ $0 < 0x80 }) {
            writeString(utf8)
        } else {
            write(String(decoding: utf8, as: UTF8.self))
        }
    }

    /// Copies eight bytes at a time while none of them must be escaped.
    private mutating func writeString(_ utf8: UnsafeBufferPointer<UInt8>) {
        let length = utf8.count
        reserve(length &+ 2)
        let output = buffer + count
        output[0] = 0x22
        guard let source = utf8.baseAddress, length > 0 else {
            output[1] = 0x22
            count &+= 2
            return
        }
        let target = UnsafeMutableRawPointer(output + 1)
        var special: UInt64 = 0
        if length >= 8 {
            var index = 0
            while index &+ 8 <= length, special == 0 {
                let word = JSONWord.load(source + index)
                special = JSONWord.special(word)
                target.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
                index &+= 8
            }
            // Processes the last eight bytes, overlapping the previous ones, instead of single bytes.
            let word = JSONWord.load(source + (length &- 8))
            special |= JSONWord.special(word)
            target.storeBytes(of: word.littleEndian, toByteOffset: length &- 8, as: UInt64.self)
        } else {
            for index in 0..<length {
                let byte = source[index]
                if byte < 0x20 || byte == 0x22 || byte == 0x5c { special = 1 }
                output[index &+ 1] = byte
            }
        }
        guard special == 0 else { return writeEscaping(UnsafeBufferPointer(start: source, count: length)) }
        output[length &+ 1] = 0x22
        count &+= length &+ 2
    }

    @inline(never)
    private mutating func writeEscaping(_ utf8: UnsafeBufferPointer<UInt8>) {
        append(0x22)
        for byte in utf8 {
            if byte >= 0x20 && byte != 0x22 && byte != 0x5c { append(byte) } else { appendEscape(byte) }
        }
        append(0x22)
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
}
