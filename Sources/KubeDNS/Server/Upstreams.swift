import NIOCore

/// The servers that resolve names outside of the cluster.
package enum Upstreams {
    /// The limit of glibc as well: resolv.conf(5).
    private static let limit = 3

    /// Returns the name servers of a resolv.conf file.
    package static func read(resolvConf text: String) -> [String] {
        var servers: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.count >= 2, words[0] == "nameserver" { servers.append(String(words[1])) }
        }
        return Array(servers.prefix(limit))
    }

    /// Parses `ADDRESS` or `ADDRESS:PORT` (`[ADDRESS]:PORT` for IPv6). Returns nil for other strings.
    static func address(_ text: String) -> SocketAddress? {
        if let address = try? SocketAddress(ipAddress: text, port: 53) { return address }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
        return try? SocketAddress(ipAddress: String(host), port: Int(port))
    }
}
