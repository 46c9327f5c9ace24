import NIOHTTP1

extension HTTP1RequestHead {
    /// The limit on header lines; upstream's clients send about twenty.
    static let maximumHeaderCount = 1000

    /// Parses a head from `bytes`, which end with the line break of the last header line.
    ///
    /// Rejects everything that could let two parsers disagree about the end of a request (request smuggling, RFC 9112,
    /// 11.2): bare line feeds, folded lines, whitespace before a colon, and `Content-Length` together with
    /// `Transfer-Encoding`.
    init(parsing bytes: UnsafeRawBufferPointer) throws(HTTPRequestFailure) {
        var lines = HeadLines(bytes)
        guard let requestLine = try lines.next() else { throw .malformed("no request line") }
        let (method, target, minorVersion) = try Self.parseRequestLine(requestLine)
        var fields = HeaderFields(minorVersion: minorVersion)
        var pairs: [(String, String)] = []
        pairs.reserveCapacity(12)
        while let line = try lines.next() {
            guard pairs.count < Self.maximumHeaderCount else { throw .headersTooLarge }
            let (name, value) = try Self.parseHeaderLine(line)
            let text = String(decoding: value, as: UTF8.self)
            try fields.note(name: name, value: value, text: text)
            pairs.append((String(decoding: name, as: UTF8.self), text))
        }
        self.init(
            method: method, target: target, minorVersion: minorVersion, headers: HTTPHeaders(pairs),
            framing: try fields.framing(), keepAlive: fields.keepAlive, expectsContinue: fields.expectsContinue)
        if minorVersion >= 1, fields.hostCount != 1 {
            throw .malformed(fields.hostCount == 0 ? "missing required Host header" : "too many Host headers")
        }
    }

    private static func parseRequestLine(
        _ line: UnsafeRawBufferPointer
    ) throws(HTTPRequestFailure) -> (HTTPMethod, RequestTarget, Int) {
        guard let first = line.firstIndex(of: UInt8(ascii: " ")), let last = line.lastIndex(of: UInt8(ascii: " ")),
            first < last
        else { throw .malformed("invalid request line") }
        let method = UnsafeRawBufferPointer(rebasing: line[..<first])
        guard !method.isEmpty, method.allSatisfy(isTokenByte) else { throw .malformed("method") }
        let version = line[(last + 1)...]
        guard version.count == 8, version.starts(with: "HTTP/".utf8), version[last + 7] == UInt8(ascii: ".") else {
            throw .malformed("invalid protocol version")
        }
        let minor = version[last + 8]
        guard version[last + 6] == UInt8(ascii: "1"), minor == UInt8(ascii: "0") || minor == UInt8(ascii: "1") else {
            throw HTTPRequestFailure(.httpVersionNotSupported, "unsupported protocol version")
        }
        guard let target = RequestTarget(UnsafeRawBufferPointer(rebasing: line[(first + 1)..<last])) else {
            throw .malformed("invalid request target")
        }
        return (HTTPMethod(bytes: method), target, Int(minor - UInt8(ascii: "0")))
    }

    static func parseHeaderLine(
        _ line: UnsafeRawBufferPointer
    ) throws(HTTPRequestFailure) -> (name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else {
            throw .malformed("invalid header line")
        }
        let name = UnsafeRawBufferPointer(rebasing: line[..<colon])
        guard name.allSatisfy(isTokenByte) else { throw .malformed("invalid header name") }
        var start = colon + 1
        var end = line.count
        while start < end, isBlank(line[start]) { start += 1 }
        while end > start, isBlank(line[end - 1]) { end -= 1 }
        let value = UnsafeRawBufferPointer(rebasing: line[start..<end])
        guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }) else {
            throw .malformed("invalid header value")
        }
        return (name, value)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}

/// Iterates over the lines of a head, without their CRLF.
private struct HeadLines {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func next() throws(HTTPRequestFailure) -> UnsafeRawBufferPointer? {
        guard offset < bytes.count else { return nil }
        guard let feed = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")), feed > offset,
            bytes[feed - 1] == UInt8(ascii: "\r")
        else { throw .malformed("invalid line break") }
        let line = UnsafeRawBufferPointer(rebasing: bytes[offset..<(feed - 1)])
        offset = feed + 1
        return line
    }
}

/// The headers that affect message framing and the connection.
private struct HeaderFields {
    var keepAlive: Bool
    var expectsContinue = false
    var hostCount = 0
    private let minorVersion: Int
    private var contentLength: Int?
    private var isChunked = false

    init(minorVersion: Int) {
        self.minorVersion = minorVersion
        keepAlive = minorVersion >= 1
    }

    mutating func note(
        name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, text: String
    ) throws(HTTPRequestFailure) {
        // Compares the length first, because most headers are none of these.
        switch name.count {
        case 4 where name.equalsIgnoringCase("host"):
            hostCount += 1
        case 6 where name.equalsIgnoringCase("expect"):
            guard value.equalsIgnoringCase("100-continue") else {
                throw HTTPRequestFailure(.expectationFailed, "unknown expectation")
            }
            expectsContinue = minorVersion >= 1
        case 10 where name.equalsIgnoringCase("connection"):
            for token in text.lowercased().split(separator: ",") {
                switch token.drop(while: { $0 == " " }).prefix(while: { $0 != " " }) {
                case "close": keepAlive = false
                case "keep-alive" where minorVersion == 0: keepAlive = true
                default: break
                }
            }
        case 14 where name.equalsIgnoringCase("content-length"):
            try noteContentLength(value)
        case 17 where name.equalsIgnoringCase("transfer-encoding"):
            guard minorVersion >= 1, !isChunked else { throw .malformed("invalid transfer encoding") }
            guard value.equalsIgnoringCase("chunked") else {
                throw HTTPRequestFailure(.notImplemented, "unsupported transfer encoding")
            }
            isChunked = true
        default:
            break
        }
    }

    private mutating func noteContentLength(_ value: UnsafeRawBufferPointer) throws(HTTPRequestFailure) {
        guard !value.isEmpty, value.count <= 18, value.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .malformed("invalid content length")
        }
        let length = value.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard contentLength == nil || contentLength == length else { throw .malformed("conflicting content lengths") }
        contentLength = length
    }

    func framing() throws(HTTPRequestFailure) -> HTTP1RequestHead.Framing {
        guard isChunked else { return .length(contentLength ?? 0) }
        guard contentLength == nil else { throw .malformed("both content length and transfer encoding") }
        return .chunked
    }
}

extension UnsafeRawBufferPointer {
    /// Returns true if the bytes equal `word`, which is ASCII in lower case, ignoring case.
    func equalsIgnoringCase(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count {
            let byte = self[index]
            let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
            if lower != word.utf8Start[index] { return false }
        }
        return true
    }
}

/// Returns true if `byte` may be part of a method or a header name (RFC 9110, 5.6.2).
func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
        UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        true
    default: false
    }
}

extension HTTPMethod {
    /// Makes the method with the name `bytes`.
    init(bytes: UnsafeRawBufferPointer) {
        if bytes.elementsEqual("GET".utf8) {
            self = .GET
        } else {
            self.init(rawValue: String(decoding: bytes, as: UTF8.self))
        }
    }
}
