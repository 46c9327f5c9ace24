import KubeSupport

/// The components of an API server's URL.
package struct ServerURL: Hashable, Sendable {
    package var isTLS: Bool
    /// A name or an IP address, without brackets.
    package var host: String
    package var port: Int
    /// The path prefix of every request: empty, or such as `/prefix`.
    package var prefix: String

    package init(_ text: String) throws(TransportError) {
        let invalid = TransportError(
            .invalidConfiguration, "invalid server URL \"\(text)\": must be https://HOST[:PORT][/PREFIX]")
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
        let authority = rest.prefix { $0 != "/" }
        var path = rest[authority.endIndex...]
        while path.hasSuffix("/") { path = path.dropLast() }
        guard !authority.isEmpty, !rest.contains(where: { "?#@ \n\r".contains($0) }) else { throw invalid }
        var portText: Substring?
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { throw invalid }
            host = String(authority[authority.index(after: authority.startIndex)..<end])
            let tail = authority[authority.index(after: end)...]
            guard tail.isEmpty || tail.hasPrefix(":") else { throw invalid }
            if !tail.isEmpty { portText = tail.dropFirst() }
        } else {
            let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count <= 2 else { throw invalid }
            host = String(parts[0])
            if parts.count == 2 { portText = parts[1] }
        }
        if let portText {
            guard let number = UInt16(portText), number > 0 else { throw invalid }
            port = Int(number)
        } else {
            port = isTLS ? 443 : 80
        }
        guard !host.isEmpty else { throw invalid }
        prefix = String(path)
    }

    /// The value of the `Host` header.
    package var authority: String {
        let name = HostPort.urlHost(host)
        return port == (isTLS ? 443 : 80) ? name : "\(name):\(port)"
    }
}
