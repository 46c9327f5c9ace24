/// A host name or address with a port, as in a URL's authority (RFC 3986, section 3.2.2).
package struct HostPort: Hashable, Sendable, CustomStringConvertible {
    package var host: String
    package var port: Int

    package init(_ host: String, _ port: Int) {
        self.host = host
        self.port = port
    }

    /// Returns the host in the form of URLs: IPv6 addresses in brackets.
    package static func urlHost(_ host: String) -> String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    }

    /// `HOST:PORT`, with an IPv6 address in brackets.
    package var description: String { "\(Self.urlHost(host)):\(port)" }
}
