/// Parts of texts that differ from run to run.
enum TextPatterns {
    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    static func isHex(_ byte: UInt8) -> Bool {
        isDigit(byte) || (97...102).contains(byte) || (65...70).contains(byte)
    }

    /// How many bytes at the begin of `bytes` are a UUID: 36 or 0.
    static func uuidLength(_ bytes: some Collection<UInt8>) -> Int {
        var count = 0
        for byte in bytes.prefix(36) {
            let isDash = [8, 13, 18, 23].contains(count)
            guard isDash ? byte == UInt8(ascii: "-") : isHex(byte) else { return 0 }
            count += 1
        }
        return count == 36 ? 36 : 0
    }

    static func isUUID(_ text: Substring) -> Bool {
        text.utf8.count == 36 && uuidLength(text.utf8) == 36
    }

    /// How many bytes at the begin of `bytes` are a time as RFC 3339 has it, in UTC; 0 when they are none.
    static func timeLength(_ bytes: some Collection<UInt8>) -> Int {
        let template = Array("0000-00-00T00:00:00".utf8)
        var count = 0
        var index = bytes.startIndex
        for expected in template {
            guard index < bytes.endIndex else { return 0 }
            let byte = bytes[index]
            guard expected == 48 ? isDigit(byte) : byte == expected else { return 0 }
            bytes.formIndex(after: &index)
            count += 1
        }
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: ".") {
            repeat {
                bytes.formIndex(after: &index)
                count += 1
            } while index < bytes.endIndex && isDigit(bytes[index])
        }
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "Z") else { return 0 }
        return count + 1
    }

    static func isTime(_ text: Substring) -> Bool {
        !text.isEmpty && timeLength(text.utf8) == text.utf8.count
    }

    /// `text` with what `replace` gives for the parts that it finds. It is asked at every byte, with the text from
    /// there on, for the length of the part and what to put in its place.
    static func replacing(
        _ text: String, _ replace: (ArraySlice<UInt8>) -> (length: Int, with: String)?
    ) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        var isChanged = false
        while index < bytes.count {
            if let (length, replacement) = replace(bytes[index...]) {
                result += Array(replacement.utf8)
                index += max(1, length)
                isChanged = true
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }
}
