import SwiftASN1
import X509

/// The attributes of a certificate's subject that Kubernetes uses.
struct SubjectNames {
    private let attributes: [(type: ASN1ObjectIdentifier, value: String)]

    init(_ name: DistinguishedName) {
        attributes = name.flatMap { $0 }.compactMap { attribute in
            String(attribute.value).map { (attribute.type, $0) }
        }
    }

    /// The last common name, as in Go's library.
    var commonName: String? { values(.RDNAttributeType.commonName).last }
    var organizations: [String] { values(.RDNAttributeType.organizationName) }

    func values(_ type: ASN1ObjectIdentifier) -> [String] {
        attributes.filter { $0.type == type }.map(\.value)
    }
}
