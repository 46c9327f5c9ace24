extension Timestamp {
    /// The range of RFC 3339 times: the years 0 to 9999.
    private static let writable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    /// Returns the time in RFC 3339 in UTC with `digits` fraction digits (0, 3, 6 or 9), truncated, not rounded.
    package func rfc3339(fractionDigits digits: Int = 0) -> String {
        let length = Self.rfc3339Length(fractionDigits: digits)
        return String(unsafeUninitializedCapacity: length) { buffer in
            guard let bytes = buffer.baseAddress else { return 0 }
            writeRFC3339(to: bytes, fractionDigits: digits)
            return length
        }
    }

    /// Returns the number of bytes that `writeRFC3339(to:fractionDigits:)` writes.
    package static func rfc3339Length(fractionDigits digits: Int) -> Int {
        digits > 0 ? 21 + digits : 20
    }

    /// Writes the text of `rfc3339(fractionDigits:)` to memory with sufficient space. A time outside of RFC 3339's
    /// range is clamped to it.
    package func writeRFC3339(to bytes: UnsafeMutablePointer<UInt8>, fractionDigits digits: Int) {
        let seconds = min(max(secondsSinceEpoch, Self.writable.lowerBound), Self.writable.upperBound)
        let civil = CivilTime(secondsSinceEpoch: seconds)
        func write(_ value: Int, _ width: Int, at start: Int) {
            var rest = UInt32(truncatingIfNeeded: value)
            for index in stride(from: start + width - 1, through: start, by: -1) {
                bytes[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        }
        write(civil.year, 4, at: 0)
        bytes[4] = 0x2d
        write(civil.month, 2, at: 5)
        bytes[7] = 0x2d
        write(civil.day, 2, at: 8)
        bytes[10] = 0x54
        write(civil.hour, 2, at: 11)
        bytes[13] = 0x3a
        write(civil.minute, 2, at: 14)
        bytes[16] = 0x3a
        write(civil.second, 2, at: 17)
        if digits > 0 {
            bytes[19] = 0x2e
            var fraction = Int(nanoseconds)
            for _ in digits..<9 { fraction /= 10 }
            write(fraction, digits, at: 20)
        }
        bytes[Self.rfc3339Length(fractionDigits: digits) - 1] = 0x5a
    }

    /// Parses RFC 3339 with any offset and any number of fraction digits; returns nil for any other text.
    package init?(rfc3339 text: String) {
        var text = text
        guard let timestamp = text.withUTF8({ Timestamp(rfc3339: $0) }) else { return nil }
        self = timestamp
    }

    package init?(rfc3339 bytes: UnsafeBufferPointer<UInt8>) {
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for index in start..<start + count {
                let digit = bytes[index] &- 0x30
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            return value
        }
        guard bytes.count >= 20, bytes[4] == 0x2d, bytes[7] == 0x2d, bytes[10] | 0x20 == 0x74, bytes[13] == 0x3a,
            bytes[16] == 0x3a, let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
            let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
            (1...12).contains(month), day >= 1, day <= Self.days(in: month, year), hour < 24, minute < 60, second < 60
        else { return nil }
        var index = 19
        var nanoseconds: Int64 = 0
        if bytes[index] == 0x2e {
            index += 1
            let start = index
            var unit: Int64 = 100_000_000
            while index < bytes.count, let digit = number(index, 1) {
                nanoseconds += Int64(digit) * unit
                unit /= 10
                index += 1
            }
            if index == start { return nil }
        }
        guard let offset = Self.offset(bytes, index, number) else { return nil }
        let civil = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        let seconds = civil.secondsSinceEpoch - offset
        guard Self.writable.contains(seconds) else { return nil }
        self.init(secondsSinceEpoch: seconds, nanoseconds: nanoseconds)
    }

    /// Parses the offset at the end of an RFC 3339 text, in seconds east of UTC.
    private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ number: (Int, Int) -> Int?)
        -> Int64?
    {
        guard index < bytes.count else { return nil }
        if bytes[index] | 0x20 == 0x7a { return index + 1 == bytes.count ? 0 : nil }
        guard bytes[index] == 0x2b || bytes[index] == 0x2d, index + 6 == bytes.count, bytes[index + 3] == 0x3a,
            let hours = number(index + 1, 2), let minutes = number(index + 4, 2), hours < 24, minutes < 60
        else { return nil }
        let seconds = Int64(hours * 3_600 + minutes * 60)
        return bytes[index] == 0x2d ? -seconds : seconds
    }

    private static func days(in month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
