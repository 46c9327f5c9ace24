import NIOCore
import NIOHTTP1

extension APIRequest {
    /// The path and the query, percent-encoded, as they stand in a request line.
    func target(prefix: String) -> String {
        var target = prefix + PercentEncoding.path(path)
        for (index, (name, value)) in query.enumerated() {
            target += index == 0 ? "?" : "&"
            target += PercentEncoding.component(name) + "=" + PercentEncoding.component(value)
        }
        return target
    }

    func head(server: ServerURL, userAgent: String, token: String?) -> HTTPRequestHead {
        var headers: HTTPHeaders = ["Host": server.authority, "User-Agent": userAgent]
        if let accept { headers.add(name: "Accept", value: accept) }
        if let contentType { headers.add(name: "Content-Type", value: contentType) }
        if let token { headers.add(name: "Authorization", value: "Bearer \(token)") }
        if !body.isEmpty || method == "POST" || method == "PUT" || method == "PATCH" {
            headers.add(name: "Content-Length", value: String(body.count))
        }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: method), uri: target(prefix: server.prefix),
            headers: headers)
    }
}

/// Percent-encoding of the parts of a URL (RFC 3986, 2.1 and 3.3).
package enum PercentEncoding {
    /// Encodes a path; its slashes stay.
    static func path(_ text: String) -> String {
        encode(text) { isUnreserved($0) || "!$&'()*+,;=:@/".utf8.contains($0) }
    }

    /// Encodes a name or a value of a query.
    package static func component(_ text: String) -> String {
        encode(text, keeping: isUnreserved)
    }

    private static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        if text.utf8.allSatisfy(isKept) { return text }
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if isKept(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
