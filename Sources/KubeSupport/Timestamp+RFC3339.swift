extension Timestamp {
    /// RFC 3339 in UTC with `digits` digits of a second's fraction (0, 3, 6 or 9), cut off and not rounded.
    package func rfc3339(fractionDigits digits: Int = 0) -> String {
        let civil = CivilTime(secondsSinceEpoch: secondsSinceEpoch)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        func append(_ value: Int, _ width: Int) {
            var divisor = 1
            for _ in 1..<width { divisor *= 10 }
            while divisor > 0 {
                bytes.append(0x30 + UInt8(value / divisor % 10))
                divisor /= 10
            }
        }
        append(civil.year, 4)
        bytes.append(0x2d)
        append(civil.month, 2)
        bytes.append(0x2d)
        append(civil.day, 2)
        bytes.append(0x54)
        append(civil.hour, 2)
        bytes.append(0x3a)
        append(civil.minute, 2)
        bytes.append(0x3a)
        append(civil.second, 2)
        if digits > 0 {
            bytes.append(0x2e)
            var fraction = Int(nanoseconds)
            for _ in digits..<9 { fraction /= 10 }
            append(fraction, digits)
        }
        bytes.append(0x5a)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads RFC 3339 with any offset and any number of fraction digits; nil for anything else.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[start..<start + count] {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value = value * 10 + Int(byte - 0x30)
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
        self.init(secondsSinceEpoch: civil.secondsSinceEpoch - offset, nanoseconds: nanoseconds)
    }

    /// Seconds east of UTC that the end of an RFC 3339 text says.
    private static func offset(_ bytes: [UInt8], _ index: Int, _ number: (Int, Int) -> Int?) -> Int64? {
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
