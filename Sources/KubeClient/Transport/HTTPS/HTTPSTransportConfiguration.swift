import KubeSupport

/// Where an API server is, how to know that it is the right one, and who the client is.
package struct HTTPSTransportConfiguration: Sendable {
    /// How the client shows who it is, beside its certificate.
    package enum BearerToken: Hashable, Sendable {
        case none
        case value(String)
        /// The token is in a file that is read again once a minute, since tokens in pods are replaced in place.
        case file(String)
    }

    /// `https://HOST[:PORT][/PREFIX]`, or `http://…` for plain text in tests.
    package var url: String
    /// PEM: the roots that the server's certificate may stem from. Nil: the system's.
    package var certificateAuthorities: [UInt8]?
    /// The name that the server's certificate must be for, when it is not the URL's host.
    package var serverName: String?
    /// Takes any server for the right one. What the client sends may then be read and changed by others.
    package var skipsServerVerification = false
    /// PEM: the client's certificate and key, both or none.
    package var clientCertificate: [UInt8]?
    package var clientKey: [UInt8]?
    package var bearerToken = BearerToken.none
    package var userAgent = "martlet"
    /// For connecting and the handshake together.
    package var connectTimeout = Duration.seconds(10)
    /// From sending a request to the end of its answer or, for a stream, to the head of its answer.
    package var requestTimeout = Duration.seconds(60)
    /// Larger answers of `perform` fail; streams have no limit.
    package var maximumResponseBytes = 512 * 1024 * 1024
    /// What a stream reads ahead of its consumer.
    package var streamBufferBytes = 1024 * 1024
    package var limits = Limits()
    package var time: any TimeSource = SystemTime()

    package struct Limits: Hashable, Sendable {
        /// HTTP/2: a further connection is made when all streams of the others are taken.
        package var http2Connections = 8
        /// HTTP/1.1: each request under way, and so each watch, takes a connection.
        package var http1Connections = 128
        /// How often a request is tried that the server has certainly not seen.
        package var attempts = 3
    }

    package init(url: String) {
        self.url = url
    }
}

/// A server's URL taken apart.
package struct ServerURL: Hashable, Sendable {
    package var isTLS: Bool
    /// A name or an address, without brackets.
    package var host: String
    package var port: Int
    /// What comes before every path; empty or like `/prefix`.
    package var prefix: String

    package init(_ text: String) throws(TransportError) {
        let invalid = TransportError(.invalidConfiguration, "\"\(text)\" is not the URL of an API server")
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

    /// The `Host` header's value.
    package var authority: String {
        let name = HostPort.urlHost(host)
        return port == (isTLS ? 443 : 80) ? name : "\(name):\(port)"
    }
}
