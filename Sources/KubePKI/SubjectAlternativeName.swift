import KubeSupport
import SwiftASN1
import X509

/// A DNS name or IP address in a certificate (RFC 5280, section 4.2.1.6).
enum SubjectAlternativeName: Hashable {
    case dns(String)
    case ip(IPAddress)

    init(_ text: String) {
        self = IPAddress(text).map { .ip($0) } ?? .dns(text.lowercased())
    }

    init?(_ name: GeneralName) {
        switch name {
        case .dnsName(let name): self = .dns(name.lowercased())
        case .ipAddress(let address):
            guard let address = IPAddress(bytes: address.bytes) else { return nil }
            self = .ip(address)
        default: return nil
        }
    }

    var generalName: GeneralName {
        switch self {
        case .dns(let name): .dnsName(name)
        case .ip(let address): .ipAddress(ASN1OctetString(contentBytes: address.bytes[...]))
        }
    }

}

extension Certificate {
    /// The DNS names and IP addresses in the certificate.
    var alternativeNames: Set<SubjectAlternativeName> {
        guard let names = try? extensions.subjectAlternativeNames else { return [] }
        return Set(names.compactMap { SubjectAlternativeName($0) })
    }
}
