import KubeSupport

/// The client URL of an etcd member.
package struct EtcdEndpoint: Hashable, Sendable, CustomStringConvertible {
    let isTLS: Bool
    let host: String
    let port: Int

    init(_ text: String) throws(StoreError) {
        let invalid = StoreError(
            .invalid, "invalid etcd endpoint \"\(text)\": must be a URL like https://10.0.0.1:2379")
        let rest: Substring
        if text.hasPrefix("https://") {
            isTLS = true
            rest = text.dropFirst(8)
        } else if text.hasPrefix("http://") {
            isTLS = false
            rest = text.dropFirst(7)
        } else {
            throw invalid
        }
        let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
        guard let colon = authority.lastIndex(of: ":"), let port = UInt16(authority[authority.index(after: colon)...]),
            port > 0
        else { throw invalid }
        var host = authority[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, !host.contains(where: { "/@?#[] ".contains($0) }) else { throw invalid }
        self.host = String(host)
        self.port = Int(port)
    }

    package var description: String {
        "\(isTLS ? "https" : "http")://\(HostPort(host, port))"
    }
}
