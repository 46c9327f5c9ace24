import KubeSupport
import NIOSSL

/// The DNS name or IP address that a server's certificate must contain (RFC 6125, RFC 2818).
///
/// Stricter than the TLS library, which also accepts a certificate for the IP address of the connection when a name was
/// requested. That would be unsafe, because kubelets have certificates for their addresses from the API server's
/// authority.
package enum ServerIdentity: Hashable, Sendable {
    /// A DNS name in lower case, without a trailing dot.
    case name(String)
    case address(IPAddress)

    package init(_ text: String) {
        self = IPAddress(text).map { .address($0) } ?? .name(Self.normal(text))
    }

    /// Returns true if a subject alternative name of the certificate matches. The common name is ignored.
    package func matches(_ certificate: NIOSSLCertificate) -> Bool {
        certificate._subjectAlternativeNames().contains { name in
            switch (self, name.nameType) {
            case (.name(let expected), .dnsName):
                Self.matches(pattern: String(decoding: name.contents, as: UTF8.self), name: expected)
            case (.address(let expected), .ipAddress):
                IPAddress(bytes: name.contents) == expected
            default: false
            }
        }
    }

    /// Returns true if `name` matches `pattern`, whose first label may be `*`, which matches exactly one label.
    static func matches(pattern: String, name: String) -> Bool {
        let pattern = normal(pattern)
        guard pattern.hasPrefix("*.") else { return pattern == name }
        let suffix = pattern.dropFirst()
        guard suffix.dropFirst().contains("."), name.hasSuffix(suffix) else { return false }
        let label = name.dropLast(suffix.count)
        return !label.isEmpty && !label.contains(".")
    }

    private static func normal(_ name: String) -> String {
        let lower = name.lowercased()
        return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    }
}
