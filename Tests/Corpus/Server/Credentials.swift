import Crypto
import FoundationEssentials
import KubePKI
import KubeServing
import KubeSupport
import NIOSSL
import SwiftASN1
import Synchronization
import X509

/// A client certificate that a request of the corpus presents.
struct ClientCertificate: Hashable, Sendable {
    enum Signer: String, Hashable, Sendable {
        case cluster, other, `self`
    }

    enum Validity: Hashable, Sendable {
        case current, past, future
    }

    var commonName: String?
    var organizations: [String] = []
    var organizationalUnits: [String] = []
    /// The value of the attribute by which a certificate names the user's uid.
    var uid: String?
    /// `serverAuth`, `clientAuth`, `anyExtendedKeyUsage`, or empty for none at all.
    var usage = "clientAuth"
    var dnsName: String?
    var signer = Signer.cluster
    var validity = Validity.current
}

/// The keys and certificates of the servers that the corpus is replayed against.
package struct CorpusCredentials: Sendable {
    let pki: ClusterPKI
    let certificates: ClientCertificates

    /// - Parameter directory: Where the cluster's keys are kept meanwhile.
    package init(directory: String) throws {
        pki = try PKIDirectory(directory, time: SystemTime()).ensure(
            ClusterCertificates(nodeName: "corpus", addresses: ["192.0.2.1", "10.96.0.1"]))
        certificates = ClientCertificates(pki.certificateAuthority)
    }
}

/// Makes client certificates, each once.
final class ClientCertificates: Sendable {
    private static let uidAttribute: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 57683, 2]
    private static let day: TimeInterval = 86_400

    private let authority: CertificateAuthority
    private let made = Mutex<[ClientCertificate: ConnectionInfo]>([:])

    init(_ authority: CertificateAuthority) {
        self.authority = authority
    }

    /// What is known of a connection whose client presents `certificate`.
    func connection(_ certificate: ClientCertificate) throws -> ConnectionInfo {
        if let known = made.withLock({ $0[certificate] }) { return known }
        var serializer = DER.Serializer()
        try make(certificate).serialize(into: &serializer)
        let connection = ConnectionInfo(
            peerCertificates: [try NIOSSLCertificate(bytes: serializer.serializedBytes, format: .der)], isTLS: true)
        return made.withLock { made in
            // Whoever was first: the authenticator remembers certificates.
            let first = made[certificate] ?? connection
            made[certificate] = first
            return first
        }
    }

    private func make(_ certificate: ClientCertificate) throws -> Certificate {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let name = try Self.subject(certificate)
        let issuer: DistinguishedName
        let issuerKey: Certificate.PrivateKey
        switch certificate.signer {
        case .cluster:
            issuer = authority.certificate.subject
            issuerKey = try Certificate.PrivateKey(pemEncoded: authority.key.pem)
        case .other:
            let other = try CertificateAuthority(commonName: "other", now: SystemTime().now())
            issuer = other.certificate.subject
            issuerKey = try Certificate.PrivateKey(pemEncoded: other.key.pem)
        case .self:
            issuer = name
            issuerKey = key
        }
        let now = Date()
        let (begin, end): (TimeInterval, TimeInterval)
        switch certificate.validity {
        case .current: (begin, end) = (-60, Self.day)
        case .past: (begin, end) = (-2 * Self.day, -Self.day)
        case .future: (begin, end) = (Self.day, 2 * Self.day)
        }
        return try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
            notValidBefore: now.addingTimeInterval(begin), notValidAfter: now.addingTimeInterval(end),
            issuer: issuer, subject: name,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true, keyEncipherment: true))
                if let usage = Self.usage(certificate.usage) { try ExtendedKeyUsage([usage]) }
                if let name = certificate.dnsName { SubjectAlternativeNames([.dnsName(name)]) }
            },
            issuerPrivateKey: issuerKey)
    }

    private static func subject(_ certificate: ClientCertificate) throws -> DistinguishedName {
        typealias Name = ASN1ObjectIdentifier.RDNAttributeType
        let attributes =
            certificate.organizationalUnits.map { (Name.organizationalUnitName, $0) }
            + certificate.organizations.map { (Name.organizationName, $0) }
            + [(Name.commonName, certificate.commonName), (uidAttribute, certificate.uid)].compactMap { type, value in
                value.map { (type, $0) }
            }
        return DistinguishedName(
            attributes.map { RelativeDistinguishedName(.init(type: $0.0, utf8String: $0.1)) })
    }

    private static func usage(_ name: String) -> ExtendedKeyUsage.Usage? {
        switch name {
        case "serverAuth": .serverAuth
        case "clientAuth": .clientAuth
        case "anyExtendedKeyUsage": .any
        default: nil
        }
    }
}
