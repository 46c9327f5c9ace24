import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Caches the `Date` header of a connection's responses, which changes once a second.
struct HTTPDateCache {
    private var second = -1
    private var line: [UInt8] = []

    mutating func write(into buffer: inout ByteBuffer) {
        refresh()
        buffer.writeBytes(line)
    }

    /// Returns the value of the header, which HTTP/2 sends.
    mutating func value() -> String {
        refresh()
        return String(decoding: line.dropFirst(6).dropLast(2), as: UTF8.self)
    }

    private mutating func refresh() {
        var now = timespec()
        // Second precision allows the coarse clock, which needs no system call.
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        guard now.tv_sec != second else { return }
        second = now.tv_sec
        line = Array("Date: \(Self.format(secondsSinceEpoch: now.tv_sec))\r\n".utf8)
    }

    /// Returns the date as IMF-fixdate (RFC 9110, 5.6.7), such as `Sun, 06 Nov 1994 08:49:37 GMT`.
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
