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

    /// Reads an integer of `type`. A fraction, an exponent or a value out of range is an error, as in Go.
    @inlinable @inline(__always)
    package mutating func readInteger<Integer: FixedWidthInteger>(_ type: Integer.Type) throws(JSONError) -> Integer {
        Integer(truncatingIfNeeded: try readSigned(bitWidth: Integer.bitWidth))
    }

    /// Reads an integer; returns nil for zero, for fields where zero is equivalent to absent.
    @inlinable @inline(__always)
    package mutating func readNonZero<Integer: FixedWidthInteger>(_ type: Integer.Type) throws(JSONError) -> Integer? {
        let value = try readInteger(type)
        return value == 0 ? nil : value
    }

    /// Reads a boolean; returns nil for false, for fields where false is equivalent to absent.
    @inlinable @inline(__always)
    package mutating func readTrue() throws(JSONError) -> Bool? {
        try readBool() ? true : nil
    }

    /// Reads an integer of a signed type with `bitWidth` bits, at most 64.
    @usableFromInline
    mutating func readSigned(bitWidth: Int) throws(JSONError) -> Int64 {
        let isNegative = try peek() == 0x2d
        let start = position
        var index = isNegative ? start + 1 : start
        let digits = index
        var magnitude: UInt64 = 0
        var overflowed = false
        while index < end, case let digit = base[index] &- 0x30, digit < 10 {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, overflow2) = product.addingReportingOverflow(UInt64(digit))
            overflowed = overflowed || overflow || overflow2
            magnitude = sum
            index &+= 1
        }
        if index == digits {
            throw isNegative ? unexpected("in numeric literal") : mismatch(expected: "int\(bitWidth)")
        }
        if index < end, base[index] == 0x2e || base[index] | 0x20 == 0x65 {
            throw numberMismatch(start, "int\(bitWidth)")
        }
        if base[digits] == 0x30, index > digits + 1 {
            position = digits + 1
            throw unexpected("after object key:value pair")
        }
        let limit: UInt64 = 1 << UInt64(bitWidth - 1)
        if overflowed || magnitude > (isNegative ? limit : limit - 1) { throw numberMismatch(start, "int\(bitWidth)") }
        position = index
        let value = Int64(bitPattern: magnitude)
        return isNegative ? 0 &- value : value
    }

    @inline(never)
    private func numberMismatch(_ start: Int, _ expected: String) -> JSONError {
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

    /// Reads a number: as an integer if it has no fraction or exponent and fits 64 bits, otherwise as a double.
    package mutating func readNumber() throws(JSONError) -> Number {
        let first = try peek()
        guard first == 0x2d || (first >= 0x30 && first <= 0x39) else { throw mismatch(expected: "float64") }
        let start = position
        let isInteger = try scanNumber()
        let text = UnsafeBufferPointer(start: base + start, count: position - start)
        if isInteger {
            let stop = position
            position = start
            // An integer that does not fit 64 bits is read as a double.
            if let value = try? readSigned(bitWidth: 64) { return .integer(value) }
            position = stop
        }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
            throw numberMismatch(start, "float64")
        }
        return .double(value)
    }

    /// Skips a number, checking its syntax. Returns true if it has neither fraction nor exponent.
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
}
