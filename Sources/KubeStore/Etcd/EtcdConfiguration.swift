import KubeSupport

/// Where an etcd cluster is, how it is reached, and how this store uses it.
package struct EtcdConfiguration: Sendable {
    /// PEM files of a client that shows its own certificate. https://etcd.io/docs/v3.4/op-guide/security/
    package struct TLS: Hashable, Sendable {
        /// The roots that the members' certificates stem from. Nil: the system's.
        package var certificateAuthorities: String?
        package var clientCertificate: String?
        package var clientKey: String?

        package init(
            certificateAuthorities: String? = nil, clientCertificate: String? = nil, clientKey: String? = nil
        ) {
            self.certificateAuthorities = certificateAuthorities
            self.clientCertificate = clientCertificate
            self.clientKey = clientKey
        }
    }

    package var endpoints: [EtcdEndpoint]
    package var tls: TLS
    package var keys = EtcdKeyLayout()
    /// How long a call may take in all, other members tried included.
    package var requestTimeout = Duration.seconds(10)
    /// How long one member may take to answer a read before another is asked.
    package var memberTimeout = Duration.seconds(2)
    /// How long `EtcdStore.open` tries to reach any member.
    package var startTimeout = Duration.seconds(20)
    /// How often the history that is older than this is forgotten. Zero: by nobody from here.
    package var compactionInterval = Duration.seconds(300)

    /// - Parameter endpoints: `https://HOST:PORT`, or `http://…` without TLS; at least one, and all of one kind.
    package init(endpoints: [String], tls: TLS = TLS()) throws(StoreError) {
        var parsed: [EtcdEndpoint] = []
        for text in endpoints { parsed.append(try EtcdEndpoint(text)) }
        guard let first = parsed.first else { throw StoreError(.invalid, "no etcd endpoint is named") }
        guard parsed.allSatisfy({ $0.isTLS == first.isTLS }) else {
            throw StoreError(.invalid, "etcd endpoints are either all https:// or all http://")
        }
        guard (tls.clientCertificate == nil) == (tls.clientKey == nil) else {
            throw StoreError(.invalid, "a client of etcd has both a certificate and a key, or neither")
        }
        self.endpoints = parsed
        self.tls = tls
    }
}

/// One member's client URL.
package struct EtcdEndpoint: Hashable, Sendable, CustomStringConvertible {
    let isTLS: Bool
    let host: String
    let port: Int

    init(_ text: String) throws(StoreError) {
        let invalid = StoreError(.invalid, "\"\(text)\" is not the URL of an etcd member, like https://10.0.0.1:2379")
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

/// Which keys in etcd belong to the store.
///
/// The store's keys begin with `own`, which is not written; in etcd they begin with `prefix` instead. So a cluster under
/// `--etcd-prefix /prod` has its pods at `/prod/pods/…`, as upstream has them. Both end with a slash, unless they are
/// empty: /production is somebody else's.
package struct EtcdKeyLayout: Hashable, Sendable {
    package var own: String
    package var prefix: String

    package init(own: String = "", prefix: String = "") {
        self.own = own
        self.prefix = prefix
    }

    /// What keys begin with under the prefix that `text` names: a slash is before it, after it, and between its parts,
    /// however it is spelled, as upstream has it. Nil when it names none, or when keys can't begin so.
    package static func prefix(_ text: String) -> String? {
        var parts: [Substring] = []
        for part in text.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        guard !parts.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
        return "/" + parts.joined(separator: "/") + "/"
    }

    func encode(_ key: String) -> [UInt8] {
        Array(prefix.utf8) + key.utf8.dropFirst(own.utf8.count)
    }

    func decode(_ key: some Collection<UInt8>) -> String {
        own + String(decoding: key.dropFirst(prefix.utf8.count), as: UTF8.self)
    }

    /// The bounds of `range` as etcd takes them. An empty first key is none in etcd: a zero byte comes before all others.
    func encode(_ range: KeyRange) -> (key: [UInt8], rangeEnd: [UInt8]) {
        var key = range.lower.hasPrefix(own) ? encode(range.lower) : Array(prefix.utf8)
        if key.isEmpty { key = [0] }
        // An upper bound beyond the store's own keys is beyond all of them.
        if let upper = range.upper, upper.hasPrefix(own) { return (key, encode(upper)) }
        // etcd's own way to say "to the end" is a zero byte; with a prefix the end is where the prefix ends.
        guard let last = prefix.utf8.last else { return (key, [0]) }
        return (key, Array(prefix.utf8.dropLast()) + [last + 1])
    }
}
