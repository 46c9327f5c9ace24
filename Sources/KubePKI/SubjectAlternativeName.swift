import SwiftASN1
import X509

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A name or an address of a server.
enum SubjectAlternativeName: Hashable {
    case dns(String)
    /// 4 or 16 bytes.
    case ip([UInt8])

    init(_ text: String) {
        self = Self.address(text).map { .ip($0) } ?? .dns(text.lowercased())
    }

    init?(_ name: GeneralName) {
        switch name {
        case .dnsName(let name): self = .dns(name.lowercased())
        case .ipAddress(let address): self = .ip(Array(address.bytes))
        default: return nil
        }
    }

    var generalName: GeneralName {
        switch self {
        case .dns(let name): .dnsName(name)
        case .ip(let bytes): .ipAddress(ASN1OctetString(contentBytes: bytes[...]))
        }
    }

    /// The bytes of an IPv4 or IPv6 address, nil when `text` is none.
    private static func address(_ text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET6, text, &bytes) == 1 { return bytes }
        if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes[..<4]) }
        return nil
    }
}

extension Certificate {
    /// The names and addresses that the certificate is for.
    var alternativeNames: Set<SubjectAlternativeName> {
        guard let names = try? extensions.subjectAlternativeNames else { return [] }
        return Set(names.compactMap { SubjectAlternativeName($0) })
    }
}
