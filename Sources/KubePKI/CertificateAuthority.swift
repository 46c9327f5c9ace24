import Crypto
import FoundationEssentials
import KubeSupport
import SwiftASN1
import X509

/// A certificate and key that sign other certificates.
package struct CertificateAuthority: Sendable {
    /// How long a new CA is valid: ten years, as kubeadm's are.
    package static let defaultValidity: Duration = .seconds(3650 * 86_400)
    /// How far a certificate's begin is set back, for clocks that are slow.
    package static let clockSkew: Duration = .seconds(300)

    package let certificate: Certificate
    package let key: PrivateKey
    /// The CA's certificate in PEM: what those who are to trust it need.
    package let certificatePEM: String

    /// Makes a new, self-signed CA.
    package init(
        commonName: String, keyKind: KeyKind = .ecdsaP256, validity: Duration = defaultValidity, now: Timestamp
    ) throws(PKIError) {
        try self.init(commonName: commonName, key: try PrivateKey(keyKind), validity: validity, now: now)
    }

    /// Makes a new, self-signed CA with a key that is there already.
    package init(
        commonName: String, key: PrivateKey, validity: Duration = defaultValidity, now: Timestamp
    ) throws(PKIError) {
        let name = try Self.subject(commonName: commonName, organizations: [])
        do {
            let certificate = try Certificate(
                version: .v3, serialNumber: Self.serialNumber(), publicKey: key.publicKey.certificateKey,
                notValidBefore: Date(now - Self.clockSkew), notValidAfter: Date(now + validity),
                issuer: name, subject: name,
                extensions: Certificate.Extensions {
                    Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                    Critical(KeyUsage(digitalSignature: true, keyEncipherment: true, keyCertSign: true))
                    SubjectKeyIdentifier(keyIdentifier: Self.identifier(of: key.publicKey))
                    SubjectAlternativeNames([.dnsName(commonName)])
                },
                issuerPrivateKey: key.certificateKey)
            try self.init(certificate: certificate, key: key, name: commonName)
        } catch let error as PKIError {
            throw error
        } catch {
            throw PKIError(.failed, "cannot make the CA \(commonName)", cause: error)
        }
    }

    /// Reads a CA from PEM texts. `name` says in errors which one.
    package init(certificatePEM: String, keyPEM: String, name: String) throws(PKIError) {
        let certificates = try PEM.certificates(certificatePEM, name: name)
        try self.init(certificate: certificates[0], key: try PrivateKey(pem: keyPEM, name: name), name: name)
    }

    private init(certificate: Certificate, key: PrivateKey, name: String) throws(PKIError) {
        guard PublicKey(certificate.publicKey) == key.publicKey else {
            throw PKIError(.mismatch, "the key of \(name) does not belong to its certificate")
        }
        guard case .isCertificateAuthority? = try? certificate.extensions.basicConstraints else {
            throw PKIError(.malformed, "the certificate of \(name) is not that of a CA")
        }
        self.certificate = certificate
        self.key = key
        certificatePEM = try PEM.text([certificate])
    }

    /// Makes a key and a certificate for it.
    package func issue(
        _ profile: CertificateProfile, keyKind: KeyKind = .ecdsaP256, now: Timestamp
    ) throws(PKIError) -> CertificateKeyPair {
        let key = try PrivateKey(keyKind)
        let certificate = try sign(profile, key.publicKey.certificateKey, now: now)
        return try CertificateKeyPair(certificates: [certificate], key: key, name: profile.commonName)
    }

    /// Makes a certificate for somebody else's key. It ends with the CA at the latest.
    package func sign(
        _ profile: CertificateProfile, _ publicKey: Certificate.PublicKey, now: Timestamp
    ) throws(PKIError) -> Certificate {
        let subject = try Self.subject(commonName: profile.commonName, organizations: profile.organizations)
        let names = profile.subjectAlternativeNames.map { SubjectAlternativeName($0).generalName }
        do {
            return try Certificate(
                version: .v3, serialNumber: Self.serialNumber(), publicKey: publicKey,
                notValidBefore: max(Date(now - Self.clockSkew), certificate.notValidBefore),
                notValidAfter: min(Date(now + profile.validity), certificate.notValidAfter),
                issuer: certificate.subject, subject: subject,
                extensions: Certificate.Extensions {
                    Critical(KeyUsage(digitalSignature: true, keyEncipherment: true))
                    try ExtendedKeyUsage(profile.usages.map { $0 == .serverAuth ? .serverAuth : .clientAuth })
                    Critical(BasicConstraints.notCertificateAuthority)
                    AuthorityKeyIdentifier(keyIdentifier: subjectKeyIdentifier)
                    if !names.isEmpty { SubjectAlternativeNames(names) }
                },
                issuerPrivateKey: key.certificateKey)
        } catch {
            throw PKIError(.failed, "cannot make the certificate of \(profile.commonName)", cause: error)
        }
    }

    /// Whether `certificate` was signed by this CA.
    package func hasSigned(_ certificate: Certificate) -> Bool {
        certificate.issuer == self.certificate.subject
            && self.certificate.publicKey.isValidSignature(certificate.signature, for: certificate)
    }

    /// What a certificate says of the key that signed it: the CA's own name for its key, which needs not be ours.
    private var subjectKeyIdentifier: ArraySlice<UInt8> {
        if let identifier = try? certificate.extensions.subjectKeyIdentifier { return identifier.keyIdentifier }
        return Self.identifier(of: key.publicKey)
    }

    private static func identifier(of key: PublicKey) -> ArraySlice<UInt8> {
        Array(Insecure.SHA1.hash(data: key.der))[...]
    }

    static func subject(commonName: String, organizations: [String]) throws(PKIError) -> DistinguishedName {
        do {
            return try DistinguishedName {
                for organization in organizations { OrganizationName(organization) }
                CommonName(commonName)
            }
        } catch {
            throw PKIError(.malformed, "\(commonName) can't be the subject of a certificate", cause: error)
        }
    }

    /// 127 random bits: positive, not 0, and within the 20 octets that RFC 5280 allows.
    private static func serialNumber() -> Certificate.SerialNumber {
        var bytes = SystemRandom.bytes(16)
        bytes[0] = bytes[0] & 0x7f | 0x40
        return Certificate.SerialNumber(bytes: bytes)
    }
}
