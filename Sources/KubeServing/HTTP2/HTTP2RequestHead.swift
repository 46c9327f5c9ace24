import NIOCore
import NIOHPACK
import NIOHTTP1

/// The head of an HTTP/2 request. NIO has already checked that each pseudo-header is present once and precedes all
/// other headers.
struct HTTP2RequestHead {
    var method: HTTPMethod
    var target: RequestTarget
    var headers: HTTPHeaders
    /// Nil if the client does not send a length.
    var contentLength: Int?

    init(_ block: HPACKHeaders, limits: HTTPLimits) throws(HTTPRequestFailure) {
        var method = HTTPMethod.GET
        var path = ""
        var fields: [(String, String)] = []
        fields.reserveCapacity(block.count)
        var contentLength: Int?
        // RFC 9113, 6.5.2: each field counts as 32 bytes more than its name and value.
        var bytes = 0
        for (name, value, _) in block {
            bytes += name.utf8.count + value.utf8.count + 32
            switch name {
            case ":method": method = value == "GET" ? .GET : HTTPMethod(rawValue: value)
            case ":path": path = value
            case ":authority": fields.append(("host", value))
            case ":scheme", ":protocol": break
            case "content-length":
                contentLength = Int(value)
                fields.append((name, value))
            case "expect": guard value.lowercased() == "100-continue" else { throw Self.unknownExpectation }
            default: fields.append((name, value))
            }
        }
        guard bytes <= limits.maximumHeadBytes, fields.count <= HTTP1RequestHead.maximumHeaderCount else {
            throw .headersTooLarge
        }
        guard let target = RequestTarget(path) else { throw .malformed("invalid request target") }
        if let contentLength, contentLength > limits.maximumBodyBytes {
            throw .bodyTooLarge(limit: limits.maximumBodyBytes)
        }
        self.method = method
        self.target = target
        self.headers = HTTPHeaders(fields)
        self.contentLength = contentLength
    }

    private static let unknownExpectation = HTTPRequestFailure(.expectationFailed, "unknown expectation")
}

extension HPACKHeaders {
    /// Makes the head of a response. HTTP/2 requires header names in lower case.
    init(status: HTTPResponseStatus, headers: HTTPHeaders, date: String, contentLength: Int?) {
        var fields: [(String, String)] = []
        fields.reserveCapacity(headers.count + 3)
        fields.append((":status", status == .ok ? "200" : String(status.code)))
        for (name, value) in headers where !Self.isConnectionSpecific(name) {
            guard ResponseHeadEncoder.isSafe(name), ResponseHeadEncoder.isSafe(value) else { continue }
            let isLower = !name.utf8.contains { (0x41...0x5a).contains($0) }
            fields.append((isLower ? name : name.lowercased(), value))
        }
        fields.append(("date", date))
        if let contentLength { fields.append(("content-length", String(contentLength))) }
        self.init(fields)
    }

    /// Returns true for connection-specific headers, which HTTP/2 does not allow (RFC 9113, 8.2.2).
    private static func isConnectionSpecific(_ name: String) -> Bool {
        if ResponseHeadEncoder.isFraming(name) { return true }
        return switch name.utf8.count {
        case 7: name.lowercased() == "upgrade"
        case 10: name.lowercased() == "keep-alive"
        default: false
        }
    }
}
