import FoundationEssentials
import KubeSupport
import X509

/// A certificate with its intermediate certificates and its key.
package struct CertificateKeyPair: Sendable {
    /// The certificate, followed by its intermediate certificates.
    package let certificates: [Certificate]
    package let key: PrivateKey
    package let certificatePEM: String

    /// Throws `mismatch` if the key does not belong to the first certificate.
    init(certificates: [Certificate], key: PrivateKey, name: String) throws(PKIError) {
        guard let first = certificates.first, PublicKey(first.publicKey) == key.publicKey else {
            throw PKIError(.mismatch, "the key of \(name) does not belong to its certificate")
        }
        self.certificates = certificates
        self.key = key
        certificatePEM = try PEM.text(certificates)
    }

    /// Reads the pair from PEM. `name` identifies it in errors.
    package init(certificatePEM: String, keyPEM: String, name: String) throws(PKIError) {
        try self.init(
            certificates: try PEM.certificates(certificatePEM, name: name),
            key: try PrivateKey(pem: keyPEM, name: name), name: name)
    }

    package var keyPEM: String { key.pem }

    /// The time at which the certificate expires.
    package var notAfter: Timestamp {
        certificates.first.map { Timestamp($0.notValidAfter) } ?? Timestamp(secondsSinceEpoch: 0)
    }
}

extension Timestamp {
    init(_ date: Date) {
        self.init(secondsSinceEpoch: Int64(date.timeIntervalSince1970.rounded(.down)))
    }
}

extension Date {
    init(_ timestamp: Timestamp) {
        self.init(timeIntervalSince1970: Double(timestamp.secondsSinceEpoch))
    }
}
