import Crypto
import FoundationEssentials
import KubeSupport
import SwiftASN1
import X509

/// A certificate authority (CA): a certificate and key that sign other certificates.
package struct CertificateAuthority: Sendable {
    /// The validity of a new CA: ten years, as in kubeadm.
    package static let defaultValidity: Duration = .seconds(3650 * 86_400)
    /// How far a certificate's `notBefore` is set back, to tolerate slow clocks.
    package static let clockSkew: Duration = .seconds(300)

    package let certificate: Certificate
    package let key: PrivateKey
    /// The CA's certificate in PEM.
    package let certificatePEM: String

    /// Makes a self-signed CA with a new key.
    package init(
        commonName: String, keyKind: KeyKind = .ecdsaP256, validity: Duration = defaultValidity, now: Timestamp
    ) throws(PKIError) {
        try self.init(commonName: commonName, key: try PrivateKey(keyKind), validity: validity, now: now)
    }

    /// Makes a self-signed CA with an existing key.
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
            throw PKIError(.failed, "cannot create the CA \(commonName)", cause: error)
        }
    }

    /// Reads a CA from PEM. `name` identifies it in errors.
    package init(certificatePEM: String, keyPEM: String, name: String) throws(PKIError) {
        let certificates = try PEM.certificates(certificatePEM, name: name)
        try self.init(certificate: certificates[0], key: try PrivateKey(pem: keyPEM, name: name), name: name)
    }

    private init(certificate: Certificate, key: PrivateKey, name: String) throws(PKIError) {
        guard PublicKey(certificate.publicKey) == key.publicKey else {
            throw PKIError(.mismatch, "the key of \(name) does not belong to its certificate")
        }
        guard case .isCertificateAuthority? = try? certificate.extensions.basicConstraints else {
            throw PKIError(.malformed, "the certificate of \(name) is not a CA certificate")
        }
        self.certificate = certificate
        self.key = key
        certificatePEM = try PEM.text([certificate])
    }

    /// Issues a certificate for a new key.
    package func issue(
        _ profile: CertificateProfile, keyKind: KeyKind = .ecdsaP256, now: Timestamp
    ) throws(PKIError) -> CertificateKeyPair {
        let key = try PrivateKey(keyKind)
        let certificate = try sign(profile, key.publicKey.certificateKey, now: now)
        return try CertificateKeyPair(certificates: [certificate], key: key, name: profile.commonName)
    }

    /// Issues a certificate for a given key. It does not outlive the CA.
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
            throw PKIError(.failed, "cannot issue the certificate of \(profile.commonName)", cause: error)
        }
    }

    /// Returns true if this CA signed `certificate`.
    package func hasSigned(_ certificate: Certificate) -> Bool {
        certificate.issuer == self.certificate.subject
            && self.certificate.publicKey.isValidSignature(certificate.signature, for: certificate)
    }

    /// The CA's subject key identifier, which issued certificates refer to. A CA that was not created here may use
    /// another method to compute it.
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
            throw PKIError(.malformed, "\(commonName) is not a valid certificate subject", cause: error)
        }
    }

    /// Returns a serial number of 127 random bits: positive, not 0, and within the 20 octets that RFC 5280 allows.
    private static func serialNumber() -> Certificate.SerialNumber {
        var bytes = SystemRandom.bytes(16)
        bytes[0] = bytes[0] & 0x7f | 0x40
        return Certificate.SerialNumber(bytes: bytes)
    }
}
