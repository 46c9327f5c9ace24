import NIOCore

/// The components of a request target: the path, raw and decoded, and the query.
package struct RequestTarget: Hashable {
    package var path: String
    package var rawPath: String
    package var query: String

    /// Returns nil unless `bytes` are in origin form (`/path?query`) or absolute form (`https://host/path?query`), or
    /// are the `*` of OPTIONS (RFC 9112, 3.2).
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else { return nil }
        var origin = bytes
        if bytes[0] != UInt8(ascii: "/") {
            if bytes.count == 1, bytes[0] == UInt8(ascii: "*") {
                self.init(path: "*", rawPath: "*", query: "")
                return
            }
            guard let start = Self.pathStart(ofAbsolute: bytes) else { return nil }
            origin = UnsafeRawBufferPointer(rebasing: bytes[start...])
        }
        let question = origin.firstIndex(of: UInt8(ascii: "?"))
        let rawPath = UnsafeRawBufferPointer(rebasing: origin[..<(question ?? origin.count)])
        let query = question.map { String(decoding: origin[($0 + 1)...], as: UTF8.self) } ?? ""
        if rawPath.isEmpty {
            self.init(path: "/", rawPath: "/", query: query)
            return
        }
        let raw = String(decoding: rawPath, as: UTF8.self)
        guard rawPath.contains(UInt8(ascii: "%")) else {
            self.init(path: raw, rawPath: raw, query: query)
            return
        }
        guard let decoded = Self.percentDecoded(rawPath) else { return nil }
        self.init(path: decoded, rawPath: raw, query: query)
    }

    package init?(_ target: String) {
        var target = target
        guard let parsed = target.withUTF8({ RequestTarget(UnsafeRawBufferPointer($0)) }) else { return nil }
        self = parsed
    }

    private init(path: String, rawPath: String, query: String) {
        self.path = path
        self.rawPath = rawPath
        self.query = query
    }

    /// Returns the index of the path in `scheme://authority/path`.
    private static func pathStart(ofAbsolute bytes: UnsafeRawBufferPointer) -> Int? {
        for scheme in ["https://", "http://"] where bytes.count > scheme.utf8.count {
            let prefix = bytes.prefix(scheme.utf8.count)
            guard zip(prefix, scheme.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
            let authority = bytes[scheme.utf8.count...]
            return authority.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? bytes.count
        }
        return nil
    }

    /// Returns nil if a `%` is not followed by two hexadecimal digits.
    private static func percentDecoded(_ bytes: UnsafeRawBufferPointer) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "%") {
                decoded.append(bytes[index])
                index += 1
                continue
            }
            guard index + 2 < bytes.count, let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
            else { return nil }
            decoded.append(high << 4 | low)
            index += 3
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}

/// Returns the value of an ASCII hexadecimal digit, or nil for another byte.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
