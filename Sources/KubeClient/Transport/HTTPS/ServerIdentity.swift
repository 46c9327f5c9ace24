import KubeSupport
import NIOSSL

/// Who the server has to be: a DNS name or an IP address that its certificate is for (RFC 6125, RFC 2818).
///
/// Stricter than the TLS library, which takes a certificate for the address connected to in place of one for the name
/// asked for: all kubelets have certificates for their addresses from the same authority as the API server.
package enum ServerIdentity: Hashable, Sendable {
    /// In lower case, without a final dot.
    case name(String)
    case address(IPAddress)

    package init(_ text: String) {
        self = IPAddress(text).map { .address($0) } ?? .name(Self.normal(text))
    }

    /// Whether `certificate` is for this server. Its common name does not count.
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

    /// `*` stands for one whole label, the first.
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
