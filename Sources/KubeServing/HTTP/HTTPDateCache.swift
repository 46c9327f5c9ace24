import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The `Date` header line of a connection's responses, made anew once a second.
struct HTTPDateCache {
    private var second = -1
    private var line: [UInt8] = []

    mutating func write(into buffer: inout ByteBuffer) {
        refresh()
        buffer.writeBytes(line)
    }

    /// The header's value, as HTTP/2 sends it.
    mutating func value() -> String {
        refresh()
        return String(decoding: line.dropFirst(6).dropLast(2), as: UTF8.self)
    }

    private mutating func refresh() {
        var now = timespec()
        // A date of second precision does not need more than the coarse clock, which costs no system call.
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        guard now.tv_sec != second else { return }
        second = now.tv_sec
        line = Array("Date: \(Self.format(secondsSinceEpoch: now.tv_sec))\r\n".utf8)
    }

    /// The date as IMF-fixdate (RFC 9110, 5.6.7), such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func format(secondsSinceEpoch seconds: Int) -> String {
        var time: time_t = seconds
        var parts = tm()
        gmtime_r(&time, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
            + "\(1900 + Int(parts.tm_year)) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }
}
