import Crypto
import KubeSupport
import SwiftASN1
import X509

/// The user that a client certificate identifies: the common name is the user name, the organizations are the groups.
/// https://kubernetes.io/docs/reference/access-authn-authz/authentication/#x509-client-certificates
package struct ClientIdentity: Hashable, Sendable {
    package let userName: String
    package let groups: [String]
    /// The subject's attribute 1.3.6.1.4.1.57683.2; nil if it has none.
    package let uid: String?
    /// "X509SHA256=" and the digest of the certificate in hexadecimal, for the user's extra attribute
    /// `authentication.kubernetes.io/credential-id`.
    package let credentialID: String
    /// The time at which the certificate expires.
    package let notAfter: Timestamp

    private static let uidAttribute: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 57683, 2]

    /// Returns nil if the certificate has no common name.
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
