import Crypto
import KubeSupport
import SwiftASN1
import X509

/// Whom a client certificate is for, as the API server reads it: the user is the common name, the groups are the
/// organizations.
/// https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates
package struct ClientIdentity: Hashable, Sendable {
    package let userName: String
    package let groups: [String]
    /// From the attribute 1.3.6.1.4.1.57683.2 of the subject, nil when there is none.
    package let uid: String?
    /// "X509SHA256=" and the digest of the certificate in hexadecimal, for the user's extra attribute
    /// `authentication.kubernetes.io/credential-id`.
    package let credentialID: String
    /// When the certificate ends.
    package let notAfter: Timestamp

    private static let uidAttribute: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 57683, 2]

    /// Nil: the certificate names nobody.
    package init?(_ certificate: Certificate) {
        let subject = SubjectNames(certificate.subject)
        guard let commonName = subject.commonName, !commonName.isEmpty else { return nil }
        var coder = DER.Serializer()
        guard (try? coder.serialize(certificate)) != nil else { return nil }
        userName = commonName
        groups = subject.organizations
        uid = subject.values(Self.uidAttribute).first
        credentialID = "X509SHA256=" + SHA256.hash(data: coder.serializedBytes).map { Self.hexadecimal($0) }.joined()
        notAfter = Timestamp(certificate.notValidAfter)
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }
}

/// The attributes of a certificate's subject that Kubernetes goes by.
struct SubjectNames {
    private let attributes: [(type: ASN1ObjectIdentifier, value: String)]

    init(_ name: DistinguishedName) {
        attributes = name.flatMap { $0 }.compactMap { attribute in
            String(attribute.value).map { (attribute.type, $0) }
        }
    }

    /// The last one, as Go's library has it.
    var commonName: String? { values(.RDNAttributeType.commonName).last }
    var organizations: [String] { values(.RDNAttributeType.organizationName) }

    func values(_ type: ASN1ObjectIdentifier) -> [String] {
        attributes.filter { $0.type == type }.map(\.value)
    }
}
